import { useFormContext } from "react-hook-form";
import { factsOf } from "../../rules/adequacy/facts";
import { useReadDraft } from "../state/assessment";
import { useConsultation } from "../state/consultation";
import { isOverlap, typedValue } from "../state/record";
import { today } from "../state/today";
import { Finding } from "./Finding";

/** What the record says of a fact, to confirm, to set aside, or to open again. */
export function RecordSaid({
  name,
  fact,
  named,
}: {
  readonly name: string;
  readonly fact: string;
  readonly named: boolean;
}) {
  const { setValue } = useFormContext();
  const { intake } = useReadDraft();
  const said = useConsultation((state) => state.record.find(({ path }) => path === fact));
  const findingDecided = useConsultation((state) => state.findingDecided);
  // That two were given together is no answer to confirm.
  if (said === undefined || isOverlap(fact)) return null;
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
