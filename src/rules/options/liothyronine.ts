import { cite } from "../knowledge/cite";
import { all, any, isAtLeast, isBelow, isYes } from "../logic/criterion";
import { agedAtLeast, heartDisease, ONE_FAILURE, respondedTo, TWO_FAILURES } from "./history";
import type { Option } from "./option";
import { germanNvl, status } from "./positions";
import { ANTIDEPRESSANT_TAKEN, takenAlready } from "./taken-now";

const TSH_RANGE = [
  cite("btf-thyroid-tests", "typical reference range 0.4 to 4.0 mU/L; laboratories differ"),
  cite("touma-2017-t3", "Treatment and monitoring: an abnormal TSH is evaluated first"),
];
const LABEL = [cite("cytomel-label", "Contraindications and warnings")];

/** Thyroid hormone T3 added to the antidepressant. */
export const liothyronine: Option = {
  id: "augment-t3",
  name: "Adding liothyronine (T3)",
  group: "adding",
  medicines: ["liothyronine"],
  placedWhen: all("An antidepressant is being taken, and an adequate trial fell short", [
    ANTIDEPRESSANT_TAKEN,
    ONE_FAILURE,
  ]),
  supports: [
    TWO_FAILURES,
    respondedTo("Liothyronine", ["liothyronine"]),
    all(
      "The TSH is normal by the typical range, 0.4 to 4.0 mIU/L",
      [
        isAtLeast("conditions.tsh", 0.4, "The TSH is 0.4 mIU/L or more"),
        isBelow("conditions.tsh", 4.01, "The TSH is 4.0 mIU/L or less"),
      ],
      TSH_RANGE,
    ),
  ],
  cautions: [
    isYes(
      "conditions.thyroidDisease",
      "Thyroid disease is recorded; a review describes evaluating abnormal thyroid tests first",
      [cite("touma-2017-t3", "Treatment and monitoring")],
    ),
    any(
      "Heart disease or a recent cardiovascular event is recorded; the label warns of angina and arrhythmia",
      [
        heartDisease("Heart disease is recorded", LABEL),
        isYes(
          "conditions.recentHeartAttack",
          "A heart attack or other cardiovascular event in the last 6 weeks",
          LABEL,
        ),
      ],
      LABEL,
    ),
    any(
      "The TSH is outside the typical range of 0.4 to 4.0 mIU/L; a review describes evaluating that first",
      [
        isBelow("conditions.tsh", 0.4, "The TSH is below 0.4 mIU/L"),
        isAtLeast("conditions.tsh", 4.01, "The TSH is above 4.0 mIU/L"),
      ],
      TSH_RANGE,
    ),
    isYes("conditions.osteoporosis", "Osteoporosis is recorded; a review names talking about that risk", [
      cite("touma-2017-t3", "Treatment and monitoring, Table 3"),
    ]),
    isYes("conditions.diabetes", "Diabetes is recorded; the label notes that its treatment may need adjusting", LABEL),
    agedAtLeast(
      65,
      "Age is 65 or more; the label describes older people as more prone to angina and arrhythmia",
      LABEL,
    ),
  ],
  rulesOut: [
    isYes(
      "conditions.adrenalInsufficiency",
      "Adrenal insufficiency is recorded; the label lists it as a contraindication while uncorrected",
      LABEL,
    ),
    takenAlready("Liothyronine", ["liothyronine"], LABEL),
  ],
  preferences: [isYes("preferences.noMoreMedicines", "The person prefers not to take another medicine")],
  availability: "local.specialist",
  positions: [
    germanNvl("Thyroid hormone is not for routine use as an addition."),
    {
      body: "NICE NG222",
      regions: ["uk"],
      year: 2022,
      says: "Triiodothyronine (liothyronine) is named among additions in or with advice from specialist services.",
      cites: [cite("nice-ng222", "1.9.9")],
    },
    {
      body: "CANMAT",
      regions: ["ca"],
      year: 2023,
      says: "T3 is listed as a second-line addition.",
      cites: [cite("canmat-2023", "Table 7.2, adjunctive agents")],
    },
  ],
  regulatory: [
    status(
      "us",
      "Licensed for thyroid disease, not depression; boxed warning against use for weight loss; uncorrected adrenal insufficiency is a contraindication.",
      "cytomel-label",
      "Contraindications and boxed warning",
    ),
  ],
  evidence: [
    {
      says: "In STAR*D, 25 of 100 were in remission with T3 added as the third step, against 16 with lithium; the difference was not significant.",
      cites: [cite("star-d-2006", "third step, as summarised")],
    },
    {
      says: "A network meta-analysis (65 trials, 12,415 people) found a higher response with T3 than with placebo.",
      cites: [cite("nunez-2022", "abstract")],
    },
  ],
  uncertainty: [
    {
      says: "The evidence is small, old and often open; T3 is not in all guidelines, and the German one keeps thyroid hormone out of routine.",
      cites: [
        cite("touma-2017-t3", "review"),
        cite("taylor-2020-guidelines", "abstract"),
        cite("trd-guidelines-2023", "abstract"),
      ],
    },
  ],
  practical: [
    {
      says: "A review names thyroid tests before and during, and talking about the risks of arrhythmia and osteoporosis.",
      cites: [cite("touma-2017-t3", "Treatment and monitoring, Table 3")],
    },
  ],
  monitoring: [
    {
      says: "A review names TSH and free hormones before and during, pulse, blood pressure and symptoms, and bone with long use.",
      cites: [cite("touma-2017-t3", "Treatment and monitoring, Table 3")],
    },
  ],
  plain: {
    name: "Adding a thyroid hormone (T3)",
    involves:
      "A small amount of thyroid hormone is taken with the antidepressant. Thyroid blood tests are done from time to time.",
    speaksFor: "In a large study people tolerated it better than lithium.",
    speaksAgainst: "It can cause a fast heartbeat or sweating, and the studies are small and old.",
  },
};
