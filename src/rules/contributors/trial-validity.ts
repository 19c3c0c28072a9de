import { FOR_DEPRESSION } from "../adequacy/criteria";
import { cite } from "../knowledge/cite";
import { all, countTrials, hadCourse, is, isYes, not } from "../logic/criterion";
import type { Contributor } from "./contributor";

const CHECKLIST = [cite("pharmrev-pseudoresistance", "checklist")];

/** Factors that may have kept a trial from being one. */
export const TRIAL_VALIDITY: readonly Contributor[] = [
  {
    id: "adherence",
    name: "Missed doses",
    tier: "T2",
    when: countTrials(
      1,
      "trial",
      "In at least one trial, fewer than 80 % of doses were taken",
      {
        kind: "trialFact",
        fact: "adherence",
        test: { op: "oneOf", values: ["some", "few"] },
        text: "Some or few doses were taken",
        cites: [cite("adherence-meta-2024", "abstract")],
      },
      [cite("adherence-meta-2024", "abstract")],
    ),
    why: "Non-adherence is common: 42 of 100 in a meta-analysis (95 % interval 30 to 54).",
    review: "What got in the way, without blame; side effects, refills, a level where one is available.",
    cites: [cite("adherence-meta-2024", "abstract")],
  },
  {
    id: "side-effects",
    name: "Side effects that cut trials short",
    tier: "T2",
    when: countTrials(
      1,
      "trial",
      "At least one trial ended because of side effects",
      {
        kind: "trialFact",
        fact: "whyEnded",
        test: { op: "oneOf", values: ["sideEffects"] },
        text: "It ended because of side effects",
        cites: [cite("pharmrev-pseudoresistance", "checklist")],
      },
      [cite("pharmrev-pseudoresistance", "checklist")],
    ),
    why: "Intolerance is not resistance, and side effects can mask a response.",
    review: "Which effects, at which dose; medicines less likely to bring them.",
    cites: [cite("pharmrev-pseudoresistance", "checklist")],
  },
  {
    id: "side-effects-masking",
    name: "Benefit hidden by side effects",
    tier: "T2",
    when: isYes(
      "medicines.sideEffectsMaskedBenefit",
      "Side effects made it hard to judge whether a medicine helped",
      CHECKLIST,
    ),
    why: "A response can be masked by side effects such as poor sleep, agitation or feeling blunted.",
    review: "What was noticed and when; blunting asked about directly.",
    cites: CHECKLIST,
  },
  {
    id: "stopped-early",
    name: "Trials ended within two weeks",
    tier: "T2",
    when: countTrials(
      1,
      "trial",
      "At least one trial for depression ended with its highest dose held for less than 2 weeks",
      all("It was for depression, ended, and its dose was held for less than 2 weeks", [
        FOR_DEPRESSION,
        not("It has ended", {
          kind: "trialFact",
          fact: "whyEnded",
          test: { op: "oneOf", values: ["ongoing"] },
          text: "It is still taken",
          cites: CHECKLIST,
        }),
        {
          kind: "trialFact",
          fact: "weeks",
          test: { op: "below", value: 2 },
          text: "The dose was held for less than 2 weeks",
          cites: CHECKLIST,
        },
      ]),
      CHECKLIST,
    ),
    why: "The checklist asks for 2 to 3 weeks at the full dose at the least; resistance is not yet established by a trial that ended sooner.",
    review: "Why it ended; whether the medicine may be worth another look.",
    cites: CHECKLIST,
  },
  {
    id: "too-short",
    name: "Short trials",
    tier: "T2",
    when: countTrials(
      1,
      "trial",
      "In at least one trial for depression the dose was held for less than 4 weeks so far",
      all("It was for depression, and its dose was held for less than 4 weeks", [
        FOR_DEPRESSION,
        {
          kind: "trialFact",
          fact: "weeks",
          test: { op: "below", value: 4 },
          text: "The dose was held for less than 4 weeks",
          cites: [cite("nice-ng222", "1.9.1: 4 weeks")],
        },
      ]),
      [cite("nice-ng222", "1.9.1: 4 weeks")],
    ),
    why: "Sources differ: NICE looks again after 4 weeks without any response, the checklist asks for 2 to 3 weeks at the full dose, common definitions for 6. Resistance is not yet established by a shorter trial.",
    review: "What ended the trial, or whether it goes on; partial response at that time.",
    cites: [cite("nice-ng222", "1.9.1: 4 weeks"), ...CHECKLIST],
  },
  {
    id: "under-dose",
    name: "Doses below the usual minimum",
    tier: "T2",
    when: countTrials(
      1,
      "trial",
      "In at least one trial for depression the dose stayed below the lowest published minimum",
      all("It was for depression, and its dose stayed below the lowest published minimum", [
        FOR_DEPRESSION,
        not("The dose stayed below the lowest published minimum", {
          kind: "trialDose",
          basis: "lowest",
          text: "The dose reached the lowest published minimum",
          cites: CHECKLIST,
        }),
      ]),
      CHECKLIST,
    ),
    why: "A dose by the guideline is the first item of the checklist; resistance is not yet established by a lower one.",
    review: "What kept the dose low: side effects, age, other illness, a level in range.",
    cites: CHECKLIST,
  },
  {
    id: "withdrawal",
    name: "Withdrawal that looks like relapse",
    tier: "T2",
    when: isYes(
      "medicines.withdrawalSymptoms",
      "Symptoms came within days of missing, lowering or ending an antidepressant",
      [cite("nice-ng222", "1.4.14, 1.4.15"), cite("withdrawal-misread-2020", "abstract")],
    ),
    why: "NICE says that withdrawal symptoms may appear within a few days; people report that theirs were taken for relapse.",
    review: "Days between the change and the symptoms; which symptoms were new.",
    cites: [cite("nice-ng222", "1.4.14, 1.4.15"), cite("withdrawal-misread-2020", "abstract")],
  },
  {
    id: "outcome-by-impression",
    name: "Results by impression",
    tier: "T2",
    when: is("episode.severityScale", "none", "No rating scale was used", [cite("solmi-adherence", "abstract")]),
    why: "Without a scale a result is an impression, and small gains are easily missed.",
    review: "The same scale at each step from now on.",
    cites: [cite("solmi-adherence", "abstract")],
  },
  {
    id: "psychotherapy-course",
    name: "No full course of psychotherapy",
    tier: "T4",
    when: not(
      "No course of psychotherapy of 8 sessions or more is recorded",
      hadCourse(
        "psychotherapy",
        "There was a course of psychotherapy of 8 sessions or more",
        [
          {
            question: "sessions",
            test: { op: "atLeast", value: 8 },
            text: "It had 8 sessions or more",
            cites: [cite("dtd-consensus", "abstract: all modalities")],
          },
        ],
        [cite("dtd-consensus", "abstract: all modalities")],
      ),
      [cite("dtd-consensus", "abstract: all modalities")],
    ),
    why: "A consensus on difficult-to-treat depression counts psychotherapy beside medicines and stimulation. Eight sessions is a choice made here, not a published minimum.",
    review: "What was offered, its type and sessions; what made it hard to attend.",
    cites: [cite("dtd-consensus", "abstract: all modalities")],
  },
];
