/** What the rules promise to others: the screens, the command line, and whatever drafts an intake. */
export { assess, type Assessment, type Settings } from "./assess";
export { composeHandout, type HandoutSection } from "./handout/handout";
export { intakeJsonSchema, INTAKE_VERSION, type Intake } from "./intake/intake";
export { readIntake, readIntakeValue } from "./intake/read";
export { changesOfDefinition } from "./screening/screen";
