import { LABORATORY_FRESH_MONTHS } from "../freshness";
import { measure } from "../measure";
import { choice, number, yesNo, type Question } from "../question";
import { UNITS } from "../../knowledge/units";

const freshMonths = LABORATORY_FRESH_MONTHS;

/** Medical conditions and findings. */
export const CONDITIONS = {
  thyroidDisease: yesNo("Thyroid disease, treated or untreated"),
  tsh: measure({ label: "Latest TSH", units: UNITS.tsh, freshMonths }),
  haemoglobin: measure({ label: "Latest haemoglobin", units: UNITS.haemoglobin, freshMonths }),
  ferritin: measure({ label: "Latest ferritin", units: UNITS.ferritin, freshMonths }),
  b12Test: choice("Vitamin B12 test used", { total: "total B12", active: "active B12 (holotranscobalamin)" }),
  b12: measure({ label: "Latest total vitamin B12", units: UNITS.totalB12, freshMonths }),
  activeB12: measure({ label: "Latest active vitamin B12", units: UNITS.activeB12, freshMonths }),
  folate: measure({ label: "Latest serum folate", units: UNITS.folate, freshMonths }),
  vitaminD: measure({ label: "Latest 25-hydroxyvitamin D", units: UNITS.vitaminD, freshMonths }),
  hba1c: measure({ label: "Latest HbA1c", units: UNITS.hba1c, freshMonths }),
  calcium: measure({ label: "Latest calcium, adjusted for albumin", units: UNITS.calcium, freshMonths }),
  testosterone: measure({ label: "Latest total testosterone, morning", units: UNITS.testosterone, freshMonths }),
  crp: measure({ label: "Latest C-reactive protein (CRP)", units: UNITS.crp, freshMonths }),
  chronicPain: yesNo("Chronic pain"),
  anaemiaOrIronDeficiency: yesNo("Anaemia or iron deficiency"),
  b12OrFolateDeficiency: yesNo("Vitamin B12 or folate deficiency"),
  diabetes: yesNo("Diabetes"),
  obesity: yesNo("Obesity (body mass index 30 or more)"),
  sleepApnoea: yesNo("Sleep apnoea, known or likely", "Loud snoring, pauses in breathing, tired by day"),
  inflammatoryDisease: yesNo("Autoimmune or other inflammatory disease"),
  neurologicalDisease: yesNo("Parkinson's disease, multiple sclerosis, stroke or brain injury"),
  seizures: yesNo("Epilepsy, or a seizure ever"),
  aneurysmOrMalformation: yesNo("Aneurysm of any artery, or arteriovenous malformation"),
  intracranialBleeding: yesNo("Bleeding inside the skull ever"),
  raisedIntracranialPressure: yesNo("Raised pressure or a space-occupying lesion inside the skull"),
  uncontrolledHypertension: yesNo("High blood pressure that is not controlled"),
  recentHeartAttack: yesNo("Heart attack or other cardiovascular event in the last 6 weeks"),
  heartDisease: yesNo("Other heart disease", "Coronary disease, heart failure, arrhythmia, heart block"),
  qtProlonged: yesNo("QT interval prolonged, now or in the family"),
  kidneyImpairment: yesNo("Kidney function reduced"),
  severeKidneyImpairment: yesNo("Kidney function severely reduced"),
  liverDisease: yesNo("Liver disease"),
  lowSodium: yesNo("Low sodium, now or on an earlier antidepressant"),
  dehydrated: yesNo("Dehydrated, low in sodium, or on a low-salt diet now"),
  phaeochromocytoma: yesNo("Phaeochromocytoma"),
  adrenalInsufficiency: yesNo("Adrenal insufficiency (Addison's disease)"),
  bladderDisease: yesNo("Cystitis or other bladder disease"),
  lungDisease: yesNo("Severe lung disease"),
  anaestheticProblem: yesNo("Problem with an anaesthetic, or high anaesthetic risk"),
  metalInHead: yesNo(
    "Metal or a device in or near the head",
    "Cochlear implant, aneurysm clip or coil, stimulator, electrodes, bullet fragment",
  ),
  implantedStimulator: yesNo("Pacemaker, defibrillator or nerve stimulator"),
  stomachSurgery: yesNo("Gastric bypass, sleeve or other surgery that changes absorption"),
  monthsSinceStomachSurgery: number({ label: "Time since that surgery", unit: "months", min: 0, max: 1200 }),
  stopBang: number({ label: "STOP-Bang total", unit: "points", min: 0, max: 8 }),
  malabsorption: yesNo("Long-lasting diarrhoea, vomiting or another disorder of absorption"),
  underweight: yesNo("Underweight (body mass index below 18.5)"),
  newNeurologicalSigns: yesNo(
    "New neurological signs, head injury or rapid decline",
    "Also a first depression in later life for which there is no reason",
  ),
  endocrineFeatures: yesNo(
    "Signs of too much or too little cortisol",
    "Easy bruising, weak thighs, wide purple striae; or darker skin, dizziness on standing, craving for salt, low sodium",
  ),
  cancerSigns: yesNo(
    "Unexplained loss of weight or appetite",
    "From 60 years also with back or abdominal pain, bowel change, vomiting or new diabetes",
  ),
  infectionRisk: yesNo("HIV, syphilis or hepatitis C possible, and not tested since"),
  postExertional: yesNo("Symptoms worse after exertion, for days", "Also tiredness that has lasted since an infection"),
  perimenopause: yesNo("Perimenopause", "Cycles changing, flushes, usually from 40 to 55 years"),
} as const satisfies Record<string, Question>;
