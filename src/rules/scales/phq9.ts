import { cite } from "../knowledge/cite";
import { HOW_OFTEN, item, totalOf, type TotalScale } from "./scale";

const asked = (name: string, asks: string) => item(name, asks, 3, HOW_OFTEN);
const FORM = [cite("kroenke-2001-phq9", "form and scoring")];

/** Patient Health Questionnaire, nine items. Its notice asks for no permission to reproduce or display it. */
export const PHQ9 = {
  kind: "total",
  name: "PHQ-9",
  about: "Depression over the last 2 weeks, filled in by the person: how often each of these has been a bother",
  total: totalOf("PHQ-9", 27),
  totalIs: "sum",
  items: {
    interest: asked("Item 1, interest", "Little interest or pleasure in doing things"),
    mood: asked("Item 2, mood", "Feeling down, depressed, or hopeless"),
    sleep: asked("Item 3, sleep", "Trouble falling or staying asleep, or sleeping too much"),
    energy: asked("Item 4, energy", "Feeling tired or having little energy"),
    appetite: asked("Item 5, appetite", "Poor appetite or overeating"),
    selfWorth: asked(
      "Item 6, self-worth",
      "Feeling bad about yourself, or that you are a failure or have let yourself or your family down",
    ),
    concentration: asked(
      "Item 7, concentration",
      "Trouble concentrating on things, such as reading the newspaper or watching television",
    ),
    psychomotor: asked(
      "Item 8, slowness or restlessness",
      "Moving or speaking so slowly that other people could have noticed; or the opposite, being so fidgety or restless that you have been moving around a lot more than usual",
    ),
    selfHarm: asked(
      "Item 9, thoughts of death or self-harm",
      "Thoughts that you would be better off dead, or of hurting yourself in some way",
    ),
  },
  banding: {
    by: "Kroenke 2001",
    bands: [
      { name: "minimal", from: 0 },
      { name: "mild", from: 5 },
      { name: "moderate", from: 10 },
      { name: "moderately severe", from: 15 },
      { name: "severe", from: 20 },
    ],
    cites: FORM,
  },
  otherCuts: [],
  mildFrom: 5,
  remission: {
    atMost: 4,
    cites: [cite("icsi-phq9-remission", "remission: below 5"), cite("success-metrics-2020", "abstract: below 5")],
  },
  response: { cites: [cite("success-metrics-2020", "abstract: a reduction of 50 % or more")] },
  fillsMissing: { atMost: 2, cites: [cite("arrieta-2017-phq9", "missing values")] },
  notes: [
    {
      says: "Without item 9 the form is the PHQ-8; its total is not compared with a PHQ-9 total.",
      cites: FORM,
    },
  ],
} as const satisfies TotalScale;
