import { isOpen } from "../intake/answer";
import { COURSES } from "../intake/course";
import type { Intake } from "../intake/intake";
import type { Ground } from "../logic/criterion";
import type { Definition } from "./definitions";

/**
 * Courses of brain stimulation that a definition counts, each as one thing that may count: a course in the right
 * episode whose best result fell short. Whether any was had may itself be open.
 */
export function failedCourses(definition: Definition, intake: Intake): readonly Ground[] {
  return definition.countsCourses.flatMap((kind): readonly Ground[] => {
    const had = intake.courses?.[kind];
    if (had === "no") return [];
    const { name } = COURSES[kind];
    if (had === undefined || isOpen(had)) {
      return [
        { kind: "gap", text: `${name} was had and fell short`, facts: [`courses.${kind}`], cites: definition.cites },
      ];
    }
    const shortOf = definition.below === 50 ? ["partial", "minimal", "worse", "insufficient"] : ["minimal", "worse"];
    return had.map((course) => ({
      kind: "all",
      text: `A course of ${name} in this episode fell short`,
      cites: definition.cites,
      of: [
        {
          kind: "fact",
          fact: `courses.${kind}.${course.id}.episode`,
          test: { op: "oneOf", values: ["current"] },
          text: "The course was in the current episode",
          cites: [],
        },
        {
          kind: "fact",
          fact: `courses.${kind}.${course.id}.outcome`,
          test: { op: "oneOf", values: shortOf },
          text: `The best result was less than ${definition.below} % improvement`,
          cites: [],
        },
      ],
    }));
  });
}
