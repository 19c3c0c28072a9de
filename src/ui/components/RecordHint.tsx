import { useContext } from "react";
import { useFormContext } from "react-hook-form";
import { factsOf } from "../../rules/adequacy/facts";
import { useReadDraft } from "../state/assessment";
import { useConsultation } from "../state/consultation";
import { isOverlap, typedValue } from "../state/record";
import { today } from "../state/today";
import { FactsWithoutFields } from "./FactLink";
import { Finding } from "./Finding";

/** Beside a field: what the record says of its fact, to confirm there. Nothing where the record says nothing. */
export function RecordHint({
  name,
  fact,
  named = false,
}: {
  readonly name: string;
  readonly fact: string;
  /** Set where it does not stand below its field, so that it has to say what it is about. */
  readonly named?: boolean;
}) {
  const said = useConsultation((state) => state.record.find(({ path }) => path === fact));
  // What the consultation's record says is nothing to a form that is not the consultation's.
  if (useContext(FactsWithoutFields)) return null;
  return said === undefined || isOverlap(fact) ? null : <Said name={name} fact={fact} named={named} />;
}

function Said({ name, fact, named }: { readonly name: string; readonly fact: string; readonly named: boolean }) {
  const { setValue } = useFormContext();
  const { intake } = useReadDraft();
  const said = useConsultation((state) => state.record.find(({ path }) => path === fact));
  const findingDecided = useConsultation((state) => state.findingDecided);
  if (said === undefined) return null;
  return (
    <Finding
      fact={said}
      label={factsOf(intake).describe(fact).label}
      intake={intake}
      named={named}
      onConfirm={(path, found) => {
        setValue(name, typedValue(path, found, today()));
        findingDecided(path, "confirmed");
      }}
      onSetAside={(path) => {
        findingDecided(path, "setAside");
      }}
      onReopen={(path) => {
        if (said.state === "confirmed") setValue(name, "");
        findingDecided(path, "toConfirm");
      }}
    />
  );
}
