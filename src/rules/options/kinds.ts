/** Ids of options that belong together, for what is said of all of them at once. */

/** One antidepressant in place of another. */
export const SWITCHES = ["switch-within-class", "switch-between-classes", "switch-tricyclic", "switch-maoi"] as const;

/** An antipsychotic beside an antidepressant. */
export const ANTIPSYCHOTICS = [
  "augment-aripiprazole",
  "augment-brexpiprazole",
  "augment-cariprazine",
  "augment-quetiapine",
  "augment-risperidone",
  "augment-olanzapine-fluoxetine",
] as const;

/** Any other medicine added to an antidepressant that is no antidepressant itself. */
export const OTHER_ADDITIONS = [
  "augment-lithium",
  "augment-t3",
  "augment-lamotrigine",
  "augment-stimulant",
  "augment-pramipexole",
] as const;
