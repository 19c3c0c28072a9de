import { lazy, Suspense, useContext } from "react";
import { useConsultation } from "../state/consultation";
import { FactsWithoutFields } from "./FactLink";

// Reading findings takes the rules; without a record there are none to read.
const RecordSaid = lazy(async () => ({ default: (await import("./RecordSaid")).RecordSaid }));

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
  const isSaid = useConsultation((state) => state.record.some(({ path }) => path === fact));
  // What the consultation's record says is nothing to a form that is not the consultation's.
  const withoutFields = useContext(FactsWithoutFields);
  if (withoutFields || !isSaid) return null;
  return (
    <Suspense fallback={null}>
      <RecordSaid name={name} fact={fact} named={named} />
    </Suspense>
  );
}
