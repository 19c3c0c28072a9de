import { describe, expect, it } from "vitest";
import { emptyDraft } from "../../../src/ui/state/draft";
import { fieldNameOf } from "../../../src/ui/intake/field-names";

const draft = {
  ...emptyDraft(),
  trials: {
    whenEmpty: "",
    list: [
      { kind: "trial", id: "t4" },
      { kind: "trial", id: "t1" },
    ],
  },
  courses: { ...emptyDraft().courses, ect: { had: "yes", list: [{ id: "c2" }] } },
  scales: [
    { id: "r1", scale: "phq9" },
    { id: "r2", scale: "gad7" },
  ],
} as const;

describe("the field in which the answer at a path stands", () => {
  it.each([
    ["episode.durationMonths", "sections.episode.durationMonths"],
    ["trials.t1.episode", "trials.list.1.episode"],
    ["courses.ect", "courses.ect.had"],
    ["courses.ect.c2.sessions", "courses.ect.list.0.sessions"],
    ["scales.gad7.r2.total", "scales.1.total"],
  ])("%s", (path, field) => {
    expect(fieldNameOf(draft, path)).toBe(field);
  });

  it.each([
    "trials",
    "trials.t9.episode",
    "trials.t1",
    "courses.ect.c9.sessions",
    "scales.phq9.r9.total",
    "nothing.here",
  ])("%s is no single answer that is there", (path) => {
    expect(fieldNameOf(draft, path)).toBeUndefined();
  });
});
