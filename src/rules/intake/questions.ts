import { choice, number, yesNo, type Question, type ValueOf } from "./question";
import type { Answer } from "./answer";

/** Rating scales of which the intake takes a total, with the range of that total. */
export const SEVERITY_SCALES = {
  phq9: { name: "PHQ-9", max: 27 },
  qidsSr16: { name: "QIDS-SR16", max: 27 },
  madrs: { name: "MADRS", max: 60 },
  hamd17: { name: "HAM-D17", max: 52 },
} as const;

const phenotype = (gene: string) =>
  choice(`${gene} metaboliser status, from a pharmacogenetic result`, {
    poor: "poor",
    intermediate: "intermediate",
    normal: "normal",
    rapid: "rapid",
    ultrarapid: "ultrarapid",
    notTested: "not tested",
  });

const availability = (what: string) => yesNo(`${what} can be reached locally`);

/**
 * Everything that is asked once, by section, in the order of a consultation. Repeated things (medicine trials, other
 * courses of treatment) have their own files. A section and a question make a fact's path: `episode.durationMonths`.
 */
const QUESTIONS = {
  person: {
    ageYears: number({ label: "Age", unit: "years", min: 0, max: 120, hint: "Crossroads is for adults, 18 and over" }),
    pregnant: yesNo("Pregnant now"),
    planningPregnancy: yesNo("Planning a pregnancy, or pregnancy possible and not prevented"),
    breastfeeding: yesNo("Breastfeeding"),
  },
  episode: {
    durationMonths: number({
      label: "Length of the current episode",
      unit: "months",
      min: 0,
      max: 1200,
      hint: "Whole months since it began",
    }),
    severity: choice("Severity of the current episode, by clinical judgement", {
      subsyndromal: "below the threshold of an episode",
      mild: "mild",
      moderate: "moderate",
      severe: "severe",
    }),
    severityScale: choice("Rating scale used", {
      phq9: "PHQ-9",
      qidsSr16: "QIDS-SR16",
      madrs: "MADRS",
      hamd17: "HAM-D17",
      none: "no scale used",
    }),
    severityScore: number({
      label: "Total score on that scale",
      unit: "points",
      min: 0,
      max: 60,
      hint: "PHQ-9 and QIDS-SR16 0 to 27, HAM-D17 0 to 52, MADRS 0 to 60",
    }),
    psychoticFeatures: yesNo(
      "Psychotic features in this episode",
      "Delusions or hallucinations, also of guilt, ruin or illness",
    ),
    catatonicFeatures: yesNo("Catatonic features in this episode", "For example mutism, stupor, staring, posturing"),
    mixedFeatures: yesNo("Mixed features in this episode", "Manic or hypomanic symptoms together with the depression"),
    onsetAroundBirth: yesNo("Began in pregnancy or in the weeks after a birth"),
  },
  safety: {
    suicidalThoughts: choice("Suicidal thoughts, asked today", {
      none: "none said",
      passive: "a wish to be dead or not to wake up",
      active: "thoughts of suicide, no intent or plan",
      intentOrPlan: "some intent, or a plan",
    }),
    suicidalBehaviour: choice("Suicidal behaviour or self-harm with intent to die", {
      never: "never",
      earlier: "yes, longer than 3 months ago",
      recent: "yes, within the last 3 months",
    }),
    notEatingOrDrinking: yesNo("Not eating or drinking enough to stay well"),
    manicNow: yesNo(
      "Manic or hypomanic state now",
      "Little need for sleep with high energy, pressured speech, risky acts",
    ),
    suddenConfusion: yesNo("New confusion or clouding that came on within hours or days"),
    serotoninToxicitySigns: yesNo(
      "Possible serotonin toxicity now",
      "Clonus, tremor with brisk reflexes, sweating, agitation or fever on a serotonergic medicine",
    ),
    lithiumToxicitySigns: yesNo(
      "Possible lithium toxicity now",
      "On lithium, with vomiting or diarrhoea, coarse tremor, unsteadiness, drowsiness or confusion",
    ),
    rapidResponseNeeded: yesNo("A rapid response is needed, for physical or psychiatric reasons"),
  },
  diagnosis: {
    bipolarDisorder: yesNo("Bipolar disorder diagnosed"),
    pastMania: yesNo(
      "Ever 4 days or more of unusually high or irritable mood with more energy and less need for sleep",
      "Best asked of a relative or partner as well",
    ),
    activationOnAntidepressant: yesNo("Elation, racing thoughts or agitation when an antidepressant was taken"),
    bipolarInFamily: yesNo("Bipolar disorder in a parent, brother, sister or child"),
    psychosisEver: yesNo("Psychotic illness ever, apart from this episode"),
    anxiety: yesNo("Anxiety disorder, or marked anxiety in this episode"),
    ptsd: yesNo("Post-traumatic stress disorder"),
    ocd: yesNo("Obsessive-compulsive disorder"),
    adhd: yesNo("Attention deficit hyperactivity disorder, diagnosed or likely since childhood"),
    personalityDisorder: yesNo("Personality disorder diagnosed"),
    eatingDisorder: yesNo("Anorexia or bulimia nervosa, now or in the past"),
    prolongedGrief: yesNo("Bereavement with longing or preoccupation on most days"),
    cognitiveDecline: yesNo("Decline of memory or thinking, noticed by the person or someone close"),
  },
  conditions: {
    thyroidDisease: yesNo("Thyroid disease, treated or untreated"),
    tsh: number({ label: "Latest TSH", unit: "mIU/L", min: 0, max: 3000, step: 0.01 }),
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
  },
  medicines: {
    maoi: yesNo(
      "MAO inhibitor now or in the last 2 weeks",
      "Phenelzine, tranylcypromine, isocarboxazid, selegiline, moclobemide; also linezolid and methylene blue",
    ),
    fluoxetineLastFiveWeeks: yesNo("Fluoxetine now or in the last 5 weeks"),
    serotonergic: yesNo(
      "SSRI, SNRI, tricyclic or another serotonergic medicine now",
      "Also triptans, tramadol, pethidine",
    ),
    sympathomimetic: yesNo("Stimulant, decongestant or other sympathomimetic now"),
    lithium: yesNo("Lithium now"),
    interactsWithLithium: yesNo("Thiazide or loop diuretic, ACE inhibitor, angiotensin blocker or regular NSAID now"),
    benzodiazepine: yesNo("Benzodiazepine or Z-drug on most days"),
    anticonvulsant: yesNo("Anticonvulsant now"),
    opioid: yesNo("Opioid on most days"),
    qtProlonging: yesNo("Another medicine now that prolongs the QT interval"),
    cyp2d6Inhibitor: yesNo(
      "Strong CYP2D6 inhibitor now",
      "For example paroxetine, fluoxetine, bupropion, quinidine, terbinafine",
    ),
    cyp2c19Inhibitor: yesNo("CYP2C19 inhibitor now", "For example omeprazole, esomeprazole, fluvoxamine, cimetidine"),
    enzymeInducer: yesNo("Enzyme inducer now", "Carbamazepine, phenytoin, rifampicin, St John's wort"),
    corticosteroid: yesNo("Corticosteroid by mouth or injection now"),
    interferon: yesNo("Interferon alfa now"),
    moodLowering: yesNo(
      "Mood fell within weeks or months of starting or changing another medicine",
      "For example levetiracetam, topiramate, isotretinoin, finasteride, montelukast, hormonal treatment",
    ),
  },
  substances: {
    auditC: number({ label: "AUDIT-C total", unit: "points", min: 0, max: 12, hint: "Three questions on alcohol" }),
    alcoholDependence: yesNo("Alcohol dependence"),
    abruptWithdrawal: yesNo("Alcohol or sedatives stopped abruptly, or about to be"),
    cannabisMostDays: yesNo("Cannabis on most days"),
    otherDrugs: yesNo(
      "Other drugs in the last 4 weeks",
      "Stimulants, MDMA, ketamine, GHB, nitrous oxide, opioids not prescribed",
    ),
    ketamineMisuse: yesNo("Ketamine misuse ever"),
    smoking: yesNo("Smokes tobacco"),
  },
  lifestyle: {
    insomnia: yesNo("Trouble sleeping on 3 nights a week or more"),
    isi: number({ label: "Insomnia Severity Index total", unit: "points", min: 0, max: 28 }),
    activeMinutesPerWeek: number({
      label: "Moderate physical activity",
      unit: "minutes a week",
      min: 0,
      max: 5000,
      hint: "Vigorous minutes count double",
    }),
    majorStress: yesNo("Heavy continuing stress", "Work, money, housing, caring, relationship, legal, discrimination"),
    isolation: yesNo("Lonely or isolated"),
    trauma: yesNo("Frightening or abusive experiences, in childhood or later", "No detail is needed or kept"),
    unsafeAtHome: yesNo("Unsafe or controlled by someone now", "Asked in private; kept off the patient's sheet"),
  },
  metabolism: {
    cyp2d6: phenotype("CYP2D6"),
    cyp2c19: phenotype("CYP2C19"),
    cyp2b6: phenotype("CYP2B6"),
  },
  preferences: {
    dailyTravel: yesNo("Could travel to a clinic on every weekday for some weeks"),
    escort: yesNo("Someone could bring them home after a treatment"),
    needles: yesNo("Worried about needles"),
    memory: yesNo("Worried about memory"),
    weight: yesNo("Worried about weight"),
    cost: yesNo("Cost is a worry"),
    talkingTherapy: yesNo("Wants a talking therapy"),
    noMoreMedicines: yesNo("Prefers not to take another medicine"),
    ectFromExperience: yesNo("Prefers ECT, from past experience of it"),
    drivesForWork: yesNo("Has to drive or use machinery on most days"),
  },
  local: {
    psychotherapy: availability("Psychological therapy"),
    specialist: availability("Specialist mental health advice"),
    lithiumMonitoring: availability("Blood tests for lithium"),
    ivKetamine: availability("Intravenous ketamine"),
    esketamine: availability("Esketamine nasal spray"),
    rtms: availability("Transcranial magnetic stimulation (rTMS)"),
    ect: availability("Electroconvulsive therapy (ECT)"),
  },
} as const satisfies Record<string, Record<string, Question>>;

/** What the sections are called, in the order of a consultation. */
export const SECTION_TITLES = {
  person: "Person",
  episode: "Current episode",
  safety: "Safety",
  diagnosis: "Diagnosis",
  conditions: "Conditions",
  medicines: "Current medicines",
  substances: "Substances",
  lifestyle: "Sleep, activity and circumstances",
  metabolism: "Drug metabolism",
  preferences: "Preferences",
  local: "What can be reached locally",
} as const satisfies Record<keyof typeof QUESTIONS, string>;

export type Section = keyof typeof QUESTIONS;
type Questions = typeof QUESTIONS;

/** All answers of one section; each may be left out. */
export type SectionAnswers<S extends Section> = {
  readonly [Q in keyof Questions[S]]?: Questions[S][Q] extends Question
    ? Answer<ValueOf<Questions[S][Q]>> | undefined
    : never;
};

/** Path of a fact that is asked once, such as `episode.durationMonths`. */
export type SectionFact = { [S in Section]: `${S}.${Extract<keyof Questions[S], string>}` }[Section];

/** Sections as plain records, for reading by path. */
export const SECTIONS: Readonly<Record<Section, Readonly<Record<string, Question>>>> = QUESTIONS;

/** A question that is only asked after a certain answer to another one. Its answer counts only while it is asked. */
export const ASKED_AFTER: Readonly<
  Partial<Record<SectionFact, { readonly fact: SectionFact; readonly answers: readonly string[] }>>
> = {
  "episode.severityScore": { fact: "episode.severityScale", answers: Object.keys(SEVERITY_SCALES) },
};
