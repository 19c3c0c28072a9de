import { expect, it } from "vitest";
import type { Fault, FaultCode } from "../../../src/api-client/fhir/faults";
import { waitBeforeRetry } from "../../../src/api-client/fhir/retry";
import { inTime, retryAfterMs } from "../../../src/api-client/fhir/retry-after";

const NOW = Date.UTC(2026, 10, 24, 12, 0, 0);
const fault = (code: FaultCode, more: Partial<Fault> = {}): Fault => ({ code, kind: "Condition", ...more });

const PASSING = [
  "too-many-requests",
  "server-error",
  "bad-gateway",
  "unavailable",
  "gateway-timeout",
  "timeout",
  "offline",
  "unreachable",
  "cut-off",
] as const;
const LASTING = [
  "bad-request",
  "sign-in-needed",
  "forbidden",
  "not-found",
  "gone",
  "unexpected-status",
  "cancelled",
  "web-page",
  "empty",
  "broken",
  "too-large",
  "unreadable",
  "wrong-type",
  "message-instead",
  "incomplete",
  "outside-base",
  "page-loop",
  "page-cap",
  "resource-cap",
  "wrong-patient",
] as const;

it.each(PASSING)("%s is tried three times in all", (code) => {
  expect(waitBeforeRetry(fault(code), 1, 0)).toBe(500);
  expect(waitBeforeRetry(fault(code), 2, 0)).toBe(1_000);
  expect(waitBeforeRetry(fault(code), 3, 0)).toBeUndefined();
});

it.each(LASTING)("%s is not tried again", (code) => {
  expect(waitBeforeRetry(fault(code), 1, 0)).toBeUndefined();
});

it("half of the wait is left to chance", () => {
  expect(waitBeforeRetry(fault("timeout"), 1, 0.5)).toBe(750);
  expect(waitBeforeRetry(fault("timeout"), 2, 0.999)).toBeCloseTo(1_999, 0);
});

it("a time the server names is waited exactly, up to a minute, and not at all beyond", () => {
  expect(waitBeforeRetry(fault("unavailable", { retryAfterMs: 0 }), 1, 0.5)).toBe(0);
  expect(waitBeforeRetry(fault("unavailable", { retryAfterMs: 60_000 }), 1, 0.5)).toBe(60_000);
  expect(waitBeforeRetry(fault("unavailable", { retryAfterMs: 60_001 }), 1, 0.5)).toBeUndefined();
});

it.each([
  ["120", 120_000],
  ["0", 0],
  [" 5 ", 5_000],
  ["Tue, 24 Nov 2026 12:00:30 GMT", 30_000],
  ["Tuesday, 24-Nov-26 12:00:30 GMT", 30_000],
  ["Tue, 24 Nov 2026 11:00:00 GMT", 0],
  ["1.5", undefined],
  ["-5", undefined],
  ["soon", undefined],
  ["", undefined],
  [null, undefined],
])("Retry-After %j is %j", (header, milliseconds) => {
  expect(retryAfterMs(header, NOW)).toBe(milliseconds);
});

it.each([
  [1_000, "1 second"],
  [1_001, "2 seconds"],
  [119_000, "119 seconds"],
  [120_000, "2 minutes"],
  [121_000, "3 minutes"],
])("%i ms are %s", (milliseconds, words) => {
  expect(inTime(milliseconds)).toBe(words);
});
