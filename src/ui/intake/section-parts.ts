import type { Section } from "../../rules/intake/questions";

/** Questions of a section that belong together, under a heading of their own. */
export interface SectionPart {
  readonly title: string;
  readonly names: readonly string[];
}

/** Sections long enough to be asked part by part. Every question of such a section stands in one part. */
export const SECTION_PARTS: Readonly<Partial<Record<Section, readonly SectionPart[]>>> = {
  conditions: [
    {
      title: "Blood results",
      names: [
        "tsh",
        "haemoglobin",
        "ferritin",
        "b12Test",
        "b12",
        "activeB12",
        "folate",
        "vitaminD",
        "hba1c",
        "calcium",
        "testosterone",
        "crp",
      ],
    },
    {
      title: "Heart and blood vessels",
      names: [
        "uncontrolledHypertension",
        "recentHeartAttack",
        "heartDisease",
        "heartFailure",
        "arrhythmia",
        "qtProlonged",
        "aneurysmOrMalformation",
      ],
    },
    {
      title: "Brain and nerves",
      names: [
        "neurologicalDisease",
        "seizures",
        "intracranialBleeding",
        "raisedIntracranialPressure",
        "frequentHeadache",
        "movementSideEffects",
        "newNeurologicalSigns",
      ],
    },
    {
      title: "Hormones, blood and metabolism",
      names: [
        "thyroidDisease",
        "anaemiaOrIronDeficiency",
        "b12OrFolateDeficiency",
        "diabetes",
        "obesity",
        "underweight",
        "adrenalInsufficiency",
        "endocrineFeatures",
        "phaeochromocytoma",
        "raisedProlactin",
        "osteoporosis",
        "perimenopause",
      ],
    },
    {
      title: "Kidneys, liver, water and salt",
      names: [
        "kidneyImpairment",
        "severeKidneyImpairment",
        "liverDisease",
        "severeLiverDisease",
        "lowSodium",
        "dehydrated",
      ],
    },
    {
      title: "Breathing, sleep and anaesthetics",
      names: ["sleepApnoea", "stopBang", "lungDisease", "anaestheticProblem"],
    },
    {
      title: "Pain, inflammation, infection and warning signs",
      names: ["chronicPain", "inflammatoryDisease", "infectionRisk", "postExertional", "cancerSigns"],
    },
    {
      title: "Stomach, bladder, eyes and skin",
      names: [
        "stomachSurgery",
        "monthsSinceStomachSurgery",
        "malabsorption",
        "bladderDisease",
        "urinaryRetention",
        "glaucoma",
        "eyeDisease",
        "scalpSkinDisease",
        "rashOnAnticonvulsant",
      ],
    },
    {
      title: "Devices, metal and scans",
      names: [
        "metalInHead",
        "implantedStimulator",
        "implantedWhich",
        "mriNotPossible",
        "mriExpected",
        "vagotomy",
        "diathermy",
      ],
    },
  ],
};
