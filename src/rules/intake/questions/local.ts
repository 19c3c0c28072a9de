import { yesNo, type Question } from "../question";

const availability = (what: string) => yesNo(`${what} can be reached locally`);

/** What can be reached locally. Changes the wording on availability only. */
export const LOCAL = {
  psychotherapy: availability("Psychological therapy"),
  specialist: availability("Specialist mental health advice"),
  lithiumMonitoring: availability("Blood tests for lithium"),
  ivKetamine: availability("Intravenous ketamine"),
  esketamine: availability("Esketamine nasal spray"),
  rtms: availability("Transcranial magnetic stimulation (rTMS)"),
  acceleratedTms: availability("Accelerated magnetic stimulation"),
  tdcs: availability("Transcranial direct current stimulation (tDCS)"),
  vns: availability("Vagus nerve stimulation (VNS)"),
  exercise: availability("A supervised exercise programme"),
  ect: availability("Electroconvulsive therapy (ECT)"),
} as const satisfies Record<string, Question>;
