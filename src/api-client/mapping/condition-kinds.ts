import type { SectionFact } from "../../rules/intake/questions";

/**
 * Diagnoses that a question asks about. ICD-10 prefixes and SNOMED CT codes stand here only where two or more
 * independent public lists were seen to give them this meaning; the rest is found by words.
 */
export interface ConditionKind {
  readonly path: SectionFact;
  readonly icd10: readonly string[];
  readonly snomed: readonly string[];
  readonly words: RegExp;
  /** The question asks about now or ever, so a condition that is over answers it too. */
  readonly ever: boolean;
  /** The question names just this condition, so that refuting it answers "no". */
  readonly isWhole: boolean;
}

function kind(
  path: SectionFact,
  words: RegExp,
  {
    icd10 = "",
    snomed = "",
    ever = false,
    isWhole = false,
  }: {
    readonly icd10?: string;
    readonly snomed?: string;
    readonly ever?: boolean;
    readonly isWhole?: boolean;
  } = {},
): ConditionKind {
  const list = (text: string) => text.split(" ").filter((code) => code !== "");
  return { path, words, icd10: list(icd10), snomed: list(snomed), ever, isWhole };
}

export const CONDITION_KINDS: readonly ConditionKind[] = [
  kind("diagnosis.bipolarDisorder", /\bbipolar\b|manic.?depressi/i, {
    icd10: "F31",
    snomed: "13746004",
    ever: true,
    isWhole: true,
  }),
  kind(
    "diagnosis.psychosisEver",
    /schizophreni|schizoaffective|psychotic disorder|delusional disorder|\bpsychosis\b/i,
    { icd10: "F20", ever: true },
  ),
  kind("diagnosis.anxiety", /anxiety|panic disorder|agoraphobia|social phobia/i, {
    icd10: "F40 F41",
    snomed: "21897009 197480006",
  }),
  kind("diagnosis.ptsd", /post.?traumatic stress|\bptsd\b/i, { icd10: "F43.1", snomed: "47505003", isWhole: true }),
  kind("diagnosis.ocd", /obsessive.?compulsive disorder|\bocd\b/i, {
    icd10: "F42",
    snomed: "191736004",
    isWhole: true,
  }),
  kind("diagnosis.adhd", /attention.?deficit|\badhd\b|hyperkinetic disorder/i, {
    icd10: "F90",
    snomed: "406506008",
    ever: true,
    isWhole: true,
  }),
  kind("diagnosis.personalityDisorder", /personality disorder/i, { ever: true }),
  kind("diagnosis.eatingDisorder", /anorexia nervosa|bulimia/i, { icd10: "F50.0 F50.2", ever: true }),
  kind("diagnosis.prolongedGrief", /prolonged grief|complicated grief/i, { isWhole: true }),
  kind("diagnosis.cognitiveDecline", /dementia|alzheimer|cognitive (?:impairment|decline|disorder)/i, {
    icd10: "F03 G30",
  }),
  kind("conditions.thyroidDisease", /(?<!para)thyroid|hashimoto|graves/i, { icd10: "E03 E05 E06", snomed: "40930008" }),
  kind("conditions.chronicPain", /chronic .{0,24}pain|chronic pain|fibromyalgia/i, {
    icd10: "M79.7",
    snomed: "82423001",
  }),
  kind("conditions.anaemiaOrIronDeficiency", /an(?:a)?emia|iron deficien/i, {
    icd10: "D50 D64",
    snomed: "87522002 271737000",
  }),
  kind("conditions.b12OrFolateDeficiency", /(?:b.?12|cobalamin|folate|folic acid).{0,12}deficien|pernicious an/i),
  kind("conditions.diabetes", /diabetes(?! insipidus)/i, { icd10: "E10 E11", snomed: "73211009 44054006" }),
  kind("conditions.obesity", /\bobes(?:e|ity)\b/i, { icd10: "E66", snomed: "414916001", isWhole: true }),
  kind("conditions.sleepApnoea", /sleep apno?ea/i, { icd10: "G47.3", snomed: "78275009 73430006", isWhole: true }),
  kind(
    "conditions.inflammatoryDisease",
    /rheumatoid arthritis|\blupus\b|crohn|ulcerative colitis|psoria|ankylosing|autoimmune|sarcoidosis/i,
    { icd10: "M05 M06 M32 K50 K51" },
  ),
  kind(
    "conditions.neurologicalDisease",
    /parkinson|multiple sclerosis|\bstroke\b|cerebral infarct|traumatic brain injury|brain injury/i,
    { icd10: "G20 G35 I63", snomed: "49049000 24700007" },
  ),
  kind("conditions.seizures", /epilep|seizure|convulsion/i, { icd10: "G40", snomed: "84757009", ever: true }),
  kind("conditions.aneurysmOrMalformation", /aneurysm|arteriovenous malformation/i, { icd10: "I71 I67.1" }),
  kind(
    "conditions.intracranialBleeding",
    /(?:subarachnoid|intracerebral|intracranial|subdural|epidural|extradural|cerebral) ha?emorrhage|subdural ha?ematoma|ha?emorrhagic stroke/i,
    { icd10: "I60 I61", ever: true },
  ),
  kind(
    "conditions.raisedIntracranialPressure",
    /intracranial hypertension|raised intracranial pressure|pseudotumou?r cerebri|brain (?:tumou?r|metast)|meningioma|glioma|glioblastoma|hydrocephalus/i,
  ),
  kind(
    "conditions.uncontrolledHypertension",
    /(?:uncontrolled|resistant|malignant|poorly controlled).{0,24}hypertension|hypertension.{0,12}uncontrolled|hypertensive (?:crisis|emergency|urgency)/i,
  ),
  kind(
    "conditions.heartDisease",
    /coronary|heart failure|arrhythmia|atrial (?:fibrillation|flutter)|heart block|ischa?emic heart|angina|cardiomyopathy/i,
    { icd10: "I20 I25 I48 I50" },
  ),
  kind("conditions.qtProlonged", /(?:long|prolonged) qt|qt prolong/i),
  kind(
    "conditions.kidneyImpairment",
    /(?:chronic )?kidney (?:disease|failure|impairment)|renal (?:failure|insufficiency|impairment)/i,
    { icd10: "N18", snomed: "709044004" },
  ),
  kind(
    "conditions.severeKidneyImpairment",
    /(?:kidney disease|ckd).{0,12}(?:stage )?(?:4|5|iv|v)\b|end.?stage (?:renal|kidney)|severe (?:renal|kidney)/i,
    { icd10: "N18.4 N18.5" },
  ),
  kind(
    "conditions.liverDisease",
    /cirrhosis|hepatitis|liver (?:disease|failure|impairment)|hepatic (?:failure|impairment|fibrosis)|fatty liver|steatohepatitis/i,
    { icd10: "K74" },
  ),
  kind("conditions.lowSodium", /hyponatr(?:a)?emia|\bsiadh\b/i, { icd10: "E87.1" }),
  kind("conditions.phaeochromocytoma", /ph(?:a)?eochromocytoma/i, { isWhole: true }),
  kind("conditions.adrenalInsufficiency", /adrenal insufficiency|addison|adrenocortical insufficiency/i, {
    icd10: "E27.1",
  }),
  kind("conditions.bladderDisease", /cystitis|bladder (?:disease|disorder|pain)/i, { icd10: "N30" }),
  kind(
    "conditions.lungDisease",
    /severe (?:copd|chronic obstructive|asthma|lung|pulmonary)|respiratory failure|pulmonary fibrosis|end.?stage lung/i,
  ),
  kind(
    "conditions.anaestheticProblem",
    /malignant hyperthermia|an(?:a)?esthetic (?:complication|reaction)|difficult (?:airway|intubation)|pseudocholinesterase|butyrylcholinesterase deficiency/i,
  ),
  kind(
    "conditions.metalInHead",
    /cochlear implant|aneurysm (?:clip|coil)|deep brain stimulat|metal(?:lic)? (?:fragment|foreign body).{0,24}(?:head|skull|brain|eye|orbit)/i,
  ),
  kind(
    "conditions.implantedStimulator",
    /pacemaker|defibrillator|vagus nerve stimulat|nerve stimulator|deep brain stimulat/i,
  ),
  kind("conditions.stomachSurgery", /gastric bypass|sleeve gastrectomy|bariatric surgery|gastrectomy/i),
  kind("substances.alcoholDependence", /alcohol (?:dependence|use disorder)|alcoholism/i, {
    icd10: "F10.2",
    snomed: "66590003",
    isWhole: true,
  }),
  kind("lifestyle.insomnia", /insomnia/i),
];

/** Conditions told beside a question that is asked in person, or whose answer a diagnosis does not settle. */
export const ASKED_IN_PERSON: readonly { readonly path: SectionFact; readonly words: RegExp }[] = [
  { path: "safety.suicidalThoughts", words: /suicidal (?:ideation|thoughts?)/i },
  { path: "safety.suicidalBehaviour", words: /suicide attempt|attempted suicide|self.?harm|overdose/i },
  { path: "person.pregnant", words: /\bpregnan/i },
  { path: "episode.onsetAroundBirth", words: /post.?(?:partum|natal) depress|perinatal depress|puerperal/i },
  { path: "episode.psychoticFeatures", words: /with psychotic (?:features|symptoms)|psychotic depression/i },
  { path: "conditions.recentHeartAttack", words: /myocardial infarction|heart attack|\bstemi\b|acute coronary/i },
  { path: "conditions.uncontrolledHypertension", words: /hypertension/i },
  { path: "conditions.lungDisease", words: /\bcopd\b|chronic obstructive pulmonary|asthma/i },
  { path: "substances.smoking", words: /tobacco|nicotine dependence|\bsmoker\b|smoking/i },
  { path: "substances.cannabisMostDays", words: /cannabis/i },
  {
    path: "substances.otherDrugs",
    words: /(?:cocaine|opioid|stimulant|drug|substance|polysubstance) (?:use disorder|dependence|abuse|misuse)/i,
  },
  { path: "lifestyle.trauma", words: /\babuse\b|victim of|assault/i },
];

/** Depressive episodes and disorders, without the depressions that are something else. */
export const DEPRESSION = {
  icd10: ["F32", "F33", "F34.1"],
  snomed: ["35489007", "370143000", "66344007"],
  words: /major depress|depressive (?:episode|disorder)|\bdepression\b|\bmdd\b|dysthym/i,
  otherWords: /bipolar|manic|respiratory|bone marrow|myelo|\bst\b|skull|cns depress|cortical/i,
} as const;
