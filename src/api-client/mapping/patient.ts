import type { Resource } from "../fhir/resources";
import { draftFact, leaveOut, originOf, type Findings } from "./findings";
import { daysOf, monthsBetween } from "./intervals";

/** Drafts the age on the day of reading. A birth date that is only a year or a month may give two ages; both are drafted. */
export function draftAge(patient: Resource<"Patient">, readOnDay: number, findings: Findings): void {
  const { birthDate, deceasedBoolean, deceasedDateTime } = patient;
  const born = daysOf(birthDate);
  const origin = originOf(patient, birthDate, `born ${birthDate ?? "on an unknown day"}`);
  if (deceasedBoolean === true || deceasedDateTime !== undefined) {
    const says = "The record says that this person has died";
    findings.evidence.push({ about: "person", says, origins: [{ ...origin, date: deceasedDateTime }] });
  }
  if (born === undefined) {
    if (birthDate !== undefined) leaveOut(findings, patient, `birth date ${birthDate}`, "there is no such day");
    return;
  }
  if (born.first > readOnDay) {
    leaveOut(findings, patient, `birth date ${birthDate ?? ""}`, "it lies after the day of reading");
    return;
  }
  const years = [born.last, born.first].map((day) =>
    Math.floor(monthsBetween(Math.min(day, readOnDay), readOnDay) / 12),
  );
  for (const age of new Set(years)) draftFact(findings, "person.ageYears", age, [origin]);
}
