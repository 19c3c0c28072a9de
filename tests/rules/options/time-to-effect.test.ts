import { expect, it } from "vitest";
import { OPTIONS } from "../../../src/rules/options/options";

// Figures typed from the abstract or text named beside them, not from src/rules.

const words = (id: string, part: "timeToEffect" | "evidence" | "uncertainty") =>
  (OPTIONS.find((option) => option.id === id)?.[part] ?? []).map(({ says }) => says).join(" ");

it.each([
  ["ect", "CORE 2004", ["54 of 100", "week 2) in 34", "weeks 3 to 4) in 65", "75 of 100 in all"]],
  ["ect", "PRIDE 2016: 61.7 %, 7.3 sessions", ["62 of 100, after 7 sessions"]],
  ["augment-aripiprazole", "Am J Manag Care 2011: negative predictive value 91.5 %", ["91.5 %", "20 % by week 2"]],
  ["augment-quetiapine", "pooled 2010: week 1, -7.8 and -7.3 against -5.1", ["7.8 points", "7.3", "5.1"]],
  [
    "augment-quetiapine",
    "J Affect Disord 2013: 30.1, 29.0, 15.2 %; 40.1, 42.0, 32.0 %",
    ["30 of 100", "against 15", "32."],
  ],
  ["augment-cariprazine", "AJP 2023; Riesenberg 2023", ["weeks 2 and 4", "neither 1.5 nor 3 mg differed at week 6"]],
  ["augment-olanzapine-fluoxetine", "Tohen: week 0.5, week 1", ["half a week", "olanzapine by week 1"]],
  ["esketamine", "Turkoz 2021: 17.3, 9.4; 58.7, 45.2; 54.9, 44.3 %", ["17 of 100 (9", "59 of 100 (45)", "55 of 100"]],
  ["ketamine-iv", "Mol Psychiatry, introduction", ["within a few hours", "within days"]],
  ["augment-lithium", "Bauer 2003", ["About 50 of 100", "2 to 6 weeks"]],
  ["rtms", "Kaster 2019: rapid 19 %, none 11 %", ["19 of 100", "11 of 100"]],
  ["optimise-current", "mirtazapine SmPC 4.2", ["1 to 2 weeks", "2 to 4 weeks", "20 % or more"]],
  ["no-change", "Kudlow 2014", ["one in five by 8 weeks"]],
] as const)("%s tells when an effect shows (%s)", (id, _source, figures) => {
  for (const figure of figures) expect(words(id, "timeToEffect")).toContain(figure);
});

it.each([
  [
    "esketamine",
    "SUSTAIN-1: 26.7 and 45.3 %",
    ["27 of 100", "0.49, 95 % interval 0.29 to 0.84", "0.30 (0.16 to 0.55)"],
  ],
  [
    "esketamine",
    "Katz 2021, Table 1: 21.5 (8.17 to 34.78)",
    ["53 of 100, against 31", "8 to 35", "-7 to 18, -5 to 21"],
  ],
  ["esketamine", "Katz 2021, Table 2: 10.8 (-0.51 to 22.09)", ["18 against 7 in TRANSFORM-3 (-1 to 22)"]],
  ["rtms", "BRIGhTMIND: -0.31 (-1.87 to 1.24)", ["-0.31 points", "-1.87 to 1.24"]],
  ["augment-brexpiprazole", "Hobart 2018: -2.30 (-3.97 to -0.62)", ["2.3 points", "0.6 to 4.0"]],
  ["augment-olanzapine-fluoxetine", "Luan 2017", ["1.12 to 1.63", "1.31 to 2.23"]],
  ["augment-lithium", "Austin 1991: odds ratio 0.146 (0.05 to 0.44)", ["0.15 times", "0.05 to 0.44"]],
] as const)("%s gives the interval (%s)", (id, _source, figures) => {
  for (const figure of figures) expect(words(id, "evidence")).toContain(figure);
});

it.each(["augment-pramipexole", "rtms", "augment-cariprazine", "augment-quetiapine"])(
  "%s says where no interval was read",
  (id) => {
    expect(`${words(id, "evidence")} ${words(id, "uncertainty")}`).toMatch(/no intervals? (was|were) read/i);
  },
);
