import { z } from "../../rules/intake/zod";

/**
 * What is read of each FHIR R4 resource. Everything else in it is left alone; a resource whose read parts do not have
 * the shape that R4 gives them is unreadable, and listed as such.
 */

const text = z.string().min(1);
/** A FHIR date or dateTime with the precision it was recorded in: year, month, day, or an instant. */
const dateTime = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/, "a FHIR date or dateTime");

const coding = z.looseObject({
  system: text.optional(),
  code: text.optional(),
  display: text.optional(),
});
const concept = z.looseObject({ coding: z.array(coding).optional(), text: text.optional() });
const reference = z.looseObject({ reference: text.optional(), display: text.optional() });
const quantity = z.looseObject({
  value: z.number().optional(),
  comparator: text.optional(),
  unit: text.optional(),
  code: text.optional(),
});
const range = z.looseObject({ low: quantity.optional(), high: quantity.optional() });
const ratio = z.looseObject({ numerator: quantity.optional(), denominator: quantity.optional() });
const period = z.looseObject({ start: dateTime.optional(), end: dateTime.optional() });
const note = z.looseObject({ text: z.string().optional() });

const timing = z.looseObject({
  repeat: z
    .looseObject({
      boundsPeriod: period.optional(),
      boundsDuration: quantity.optional(),
      frequency: z.number().optional(),
      frequencyMax: z.number().optional(),
      period: z.number().optional(),
      periodMax: z.number().optional(),
      periodUnit: text.optional(),
      dayOfWeek: z.array(z.string()).optional(),
      timeOfDay: z.array(z.string()).optional(),
      when: z.array(z.string()).optional(),
    })
    .optional(),
  code: concept.optional(),
});
const dosage = z.looseObject({
  sequence: z.number().optional(),
  text: z.string().optional(),
  patientInstruction: z.string().optional(),
  timing: timing.optional(),
  asNeededBoolean: z.boolean().optional(),
  asNeededCodeableConcept: concept.optional(),
  doseAndRate: z.array(z.looseObject({ doseQuantity: quantity.optional(), doseRange: range.optional() })).optional(),
});

/** A medicine as a resource of its own, or contained in an order. */
const medicationParts = {
  resourceType: z.literal("Medication"),
  code: concept.optional(),
  form: concept.optional(),
  ingredient: z
    .array(
      z.looseObject({
        itemCodeableConcept: concept.optional(),
        isActive: z.boolean().optional(),
        strength: ratio.optional(),
      }),
    )
    .optional(),
};
const contained = z.array(z.looseObject({ resourceType: text, id: text.optional() })).optional();
const about = { id: text.optional(), contained, subject: reference.optional() };
const medicine = { medicationCodeableConcept: concept.optional(), medicationReference: reference.optional() };

const SCHEMAS = {
  Patient: z.looseObject({
    resourceType: z.literal("Patient"),
    id: text.optional(),
    name: z
      .array(z.looseObject({ text: text.optional(), family: text.optional(), given: z.array(text).optional() }))
      .optional(),
    birthDate: dateTime.optional(),
    gender: text.optional(),
    identifier: z.array(z.looseObject({ system: text.optional(), value: text.optional() })).optional(),
    address: z.array(z.looseObject({ city: text.optional(), postalCode: text.optional() })).optional(),
    deceasedBoolean: z.boolean().optional(),
    deceasedDateTime: dateTime.optional(),
  }),
  Condition: z.looseObject({
    resourceType: z.literal("Condition"),
    ...about,
    clinicalStatus: concept.optional(),
    verificationStatus: concept.optional(),
    code: concept.optional(),
    onsetDateTime: dateTime.optional(),
    onsetPeriod: period.optional(),
    abatementDateTime: dateTime.optional(),
    recordedDate: dateTime.optional(),
  }),
  MedicationRequest: z.looseObject({
    resourceType: z.literal("MedicationRequest"),
    ...about,
    ...medicine,
    status: text,
    statusReason: concept.optional(),
    intent: text.optional(),
    doNotPerform: z.boolean().optional(),
    authoredOn: dateTime.optional(),
    reasonCode: z.array(concept).optional(),
    priorPrescription: reference.optional(),
    dosageInstruction: z.array(dosage).optional(),
    dispenseRequest: z
      .looseObject({
        validityPeriod: period.optional(),
        numberOfRepeatsAllowed: z.number().optional(),
        quantity: quantity.optional(),
        expectedSupplyDuration: quantity.optional(),
      })
      .optional(),
    note: z.array(note).optional(),
  }),
  MedicationStatement: z.looseObject({
    resourceType: z.literal("MedicationStatement"),
    ...about,
    ...medicine,
    status: text,
    statusReason: z.array(concept).optional(),
    effectiveDateTime: dateTime.optional(),
    effectivePeriod: period.optional(),
    dateAsserted: dateTime.optional(),
    reasonCode: z.array(concept).optional(),
    dosage: z.array(dosage).optional(),
    note: z.array(note).optional(),
  }),
  MedicationDispense: z.looseObject({
    resourceType: z.literal("MedicationDispense"),
    ...about,
    ...medicine,
    status: text,
    statusReasonCodeableConcept: concept.optional(),
    authorizingPrescription: z.array(reference).optional(),
    quantity: quantity.optional(),
    daysSupply: quantity.optional(),
    whenPrepared: dateTime.optional(),
    whenHandedOver: dateTime.optional(),
    dosageInstruction: z.array(dosage).optional(),
    note: z.array(note).optional(),
  }),
  Medication: z.looseObject({ ...medicationParts, id: text.optional() }),
  Observation: z.looseObject({
    resourceType: z.literal("Observation"),
    ...about,
    status: text,
    code: concept,
    effectiveDateTime: dateTime.optional(),
    effectivePeriod: period.optional(),
    issued: dateTime.optional(),
    valueQuantity: quantity.optional(),
    valueInteger: z.number().optional(),
    valueCodeableConcept: concept.optional(),
    valueString: z.string().optional(),
    dataAbsentReason: concept.optional(),
    component: z
      .array(
        z.looseObject({
          code: concept,
          valueQuantity: quantity.optional(),
          valueInteger: z.number().optional(),
          valueCodeableConcept: concept.optional(),
        }),
      )
      .optional(),
  }),
  Procedure: z.looseObject({
    resourceType: z.literal("Procedure"),
    ...about,
    status: text,
    code: concept.optional(),
    performedDateTime: dateTime.optional(),
    performedPeriod: period.optional(),
    bodySite: z.array(concept).optional(),
    outcome: concept.optional(),
    note: z.array(note).optional(),
  }),
  AllergyIntolerance: z.looseObject({
    resourceType: z.literal("AllergyIntolerance"),
    id: text.optional(),
    patient: reference.optional(),
    clinicalStatus: concept.optional(),
    verificationStatus: concept.optional(),
    type: text.optional(),
    code: concept.optional(),
    onsetDateTime: dateTime.optional(),
    recordedDate: dateTime.optional(),
    reaction: z
      .array(
        z.looseObject({
          substance: concept.optional(),
          manifestation: z.array(concept).optional(),
          description: z.string().optional(),
          onset: dateTime.optional(),
        }),
      )
      .optional(),
    note: z.array(note).optional(),
  }),
  QuestionnaireResponse: z.looseObject({
    resourceType: z.literal("QuestionnaireResponse"),
    ...about,
    status: text,
    questionnaire: text.optional(),
    authored: dateTime.optional(),
    // Items nest; they are walked one level at a time, and each level is read when it is reached.
    item: z.array(z.unknown()).optional(),
  }),
} as const;

/** The kinds of resource a chart is drafted from; `Medication` only where an order points to one. */
export type ResourceType = keyof typeof SCHEMAS;
export type Resource<T extends ResourceType = ResourceType> = z.infer<(typeof SCHEMAS)[T]>;

export type Coding = z.infer<typeof coding>;
export type Concept = z.infer<typeof concept>;
export type Quantity = z.infer<typeof quantity>;
export type Ratio = z.infer<typeof ratio>;
export type Dosage = z.infer<typeof dosage>;

/** Kinds asked for by patient, in the order they are shown. */
export const ASKED_TYPES = [
  "Condition",
  "MedicationRequest",
  "MedicationStatement",
  "MedicationDispense",
  "Observation",
  "Procedure",
  "AllergyIntolerance",
  "QuestionnaireResponse",
] as const satisfies readonly ResourceType[];
export type AskedType = (typeof ASKED_TYPES)[number];

/** FHIR asks that a resource with a modifier extension that is not understood is not used; none is understood here. */
const modified = z.looseObject({
  modifierExtension: z.tuple([z.looseObject({ url: text.optional() })], z.unknown()),
});

/** A resource that was read, or why it could not be. */
export type ReadResource =
  | { readonly ok: true; readonly resource: Resource }
  | { readonly ok: false; readonly reference: string; readonly why: string };

/** Reads one resource. Never throws; what can't be read says where and what. */
export function readResource(value: unknown): ReadResource {
  const { resourceType, id } = (typeof value === "object" && value !== null ? value : {}) as Readonly<
    Record<string, unknown>
  >;
  const type = typeof resourceType === "string" ? resourceType : "resource without a type";
  const reference = typeof id === "string" ? `${type}/${id}` : type;
  if (!(type in SCHEMAS)) return { ok: false, reference, why: "a kind of resource that is not read" };
  const modifier = modified.safeParse(value);
  if (modifier.success) {
    const [{ url }] = modifier.data.modifierExtension;
    return { ok: false, reference, why: `it carries a modifier that may change what it means (${url ?? "unnamed"})` };
  }
  const read = SCHEMAS[type as ResourceType].safeParse(value);
  if (read.success) return { ok: true, resource: read.data };
  const [issue] = read.error.issues;
  const where = issue === undefined || issue.path.length === 0 ? type : issue.path.map(String).join(".");
  return { ok: false, reference, why: `${where}: ${issue?.message ?? "not the shape that FHIR R4 gives it"}` };
}
