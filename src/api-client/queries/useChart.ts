import { useQueries, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import type { Asked, Chart } from "../chart";
import { assembleChart } from "../fhir/assemble";
import { medicinesAsked, patientAsked } from "../fhir/asked";
import { sentenceOf } from "../fhir/faults";
import { WITH_MEDICINE, type ChartPart } from "../fhir/part";
import { ASKED_TYPES, type AskedType } from "../fhir/resources";
import type { Session } from "../fhir/session";
import { chartKey, chartPartQuery, patientQuery } from "./chart";

/** How far one kind of resource is read. */
export interface ReadingProgress {
  readonly type: AskedType;
  readonly isReading: boolean;
  readonly pages: number;
  /** Resources that came so far. */
  readonly count: number;
  /** How many there are, where the server said so. */
  readonly total: number | undefined;
}

/** A chart that is being read, or was. */
export interface ChartReading {
  /** Undefined while reading goes on, and when there is no chart to be had: `problem` then says why. */
  readonly chart: Chart | undefined;
  readonly problem: string | undefined;
  readonly isReading: boolean;
  /** One line for each kind that is done, one way or the other. */
  readonly asked: readonly Asked[];
  readonly progress: readonly ReadingProgress[];
  /** Stops reading: of one kind, or of all. What came until then is kept. */
  readonly cancel: (type?: AskedType) => void;
  /** Forgets this reading and starts another. */
  readonly readAgain: () => void;
}

/**
 * Reads a patient's chart, all kinds at once. A kind that fails leaves the others as they are; without the patient's
 * own resource, or with another patient's, there is no chart.
 */
export function useChart(session: Session, patientId: string): ChartReading {
  const client = useQueryClient();
  const patient = useQuery(patientQuery(session, patientId));
  const parts = useQueries({
    queries: ASKED_TYPES.map((type) => chartPartQuery(session, patientId, type)),
    combine: readings,
  });
  const isReading = patient.isFetching || parts.some((part) => part.isReading);

  const read = patient.data;
  const asked = [
    ...(patient.isFetching ? [] : [patientAsked(read?.ok === true ? undefined : (read?.fault ?? STOPPED_PATIENT))]),
    ...parts.filter((part) => !part.isReading).map(({ part }) => part.asked),
    ...medicinesRead(parts),
  ];
  const problem = isReading || read?.ok === true ? undefined : sentenceOf(read?.fault ?? STOPPED_PATIENT);
  const chart = useMemo(
    () =>
      isReading || read?.ok !== true
        ? undefined
        : assembleChart(
            session,
            read.resource,
            parts.map(({ part }) => part),
          ),
    [isReading, read, session, parts],
  );

  const cancel = useCallback(
    (type?: AskedType) => {
      const key = chartKey(session, patientId);
      void client.cancelQueries({ queryKey: type === undefined ? key : [...key, type] });
    },
    [client, session, patientId],
  );
  const readAgain = useCallback(() => {
    void client.resetQueries({ queryKey: chartKey(session, patientId) });
  }, [client, session, patientId]);

  return {
    chart,
    problem,
    isReading,
    asked,
    progress: parts.map(({ isReading, part: { asked } }) => ({
      type: asked.type,
      isReading,
      pages: asked.pages,
      count: asked.count,
      total: asked.total,
    })),
    cancel,
    readAgain,
  };
}

const STOPPED_PATIENT = { code: "cancelled", kind: "Patient" } as const;

interface PartReading {
  readonly isReading: boolean;
  readonly part: ChartPart;
}

function readings(
  results: readonly { readonly data: ChartPart | undefined; readonly isFetching: boolean }[],
): readonly PartReading[] {
  return ASKED_TYPES.map((type, index) => ({
    isReading: results[index]?.isFetching === true,
    part: results[index]?.data ?? stopped(type),
  }));
}

/** The line for medicines, once everything that points to them is done. */
function medicinesRead(parts: readonly PartReading[]): readonly Asked[] {
  const isWaiting = parts.some(({ isReading, part }) => isReading && WITH_MEDICINE.has(part.asked.type));
  return isWaiting ? [] : [medicinesAsked(parts.map(({ part }) => part))];
}

/** A kind of which nothing has come: when reading it has ended, it was stopped before the first page. */
function stopped(type: AskedType): ChartPart {
  const problem = sentenceOf({ code: "cancelled", kind: type });
  return {
    asked: { type, outcome: "failed", count: 0, total: undefined, pages: 0, problem },
    resources: [],
    notUsed: [],
    medicines: { faults: [], notAsked: 0 },
  };
}
