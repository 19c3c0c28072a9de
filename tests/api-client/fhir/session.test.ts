import { expect, it } from "vitest";
import { addressWithin, baseOf } from "../../../src/api-client/fhir/session";

const BASE = "https://record.example/fhir/";

it.each([
  ["fhir", "https://app.example/crossroads/fhir/"],
  ["fhir/", "https://app.example/crossroads/fhir/"],
  ["/r4", "https://app.example/r4/"],
  ["https://record.example", "https://record.example/"],
  ["https://RECORD.example:443/a/../fhir", "https://record.example/fhir/"],
])("takes %s as a base", (address, base) => {
  expect(baseOf(address, "https://app.example/crossroads/")).toBe(base);
});

it.each([
  "ftp://record.example/",
  "javascript:alert(1)",
  "https://user:pw@record.example/",
  "fhir?x=1",
  "fhir#x",
  "https://",
])("refuses %s as a base", (address) => {
  expect(baseOf(address, "https://app.example/crossroads/")).toBeUndefined();
});

it.each([
  ["https://record.example/fhir/Condition?page=2", "https://record.example/fhir/Condition?page=2"],
  ["https://record.example/fhir?_getpages=abc", "https://record.example/fhir?_getpages=abc"],
  ["https://record.example:443/fhir/Condition", "https://record.example/fhir/Condition"],
  ["Condition?page=2", "https://record.example/fhir/Condition?page=2"],
  ["/fhir/Condition", "https://record.example/fhir/Condition"],
  ["?page=2", "https://record.example/fhir/?page=2"],
  ["https://record.example/other/../fhir/Condition", "https://record.example/fhir/Condition"],
  ["https://record.example/fhir/page/a%2Fb", "https://record.example/fhir/page/a%2Fb"],
  ["https://record.example/fhir/Condition#part", "https://record.example/fhir/Condition"],
])("%s lies within the base", (address, asked) => {
  expect(addressWithin(BASE, address)).toBe(asked);
});

it.each([
  ["another host", "https://evil.example/fhir/Condition"],
  ["a host that begins alike", "https://record.example.evil.example/fhir/Condition"],
  ["another scheme", "http://record.example/fhir/Condition"],
  ["another port", "https://record.example:8443/fhir/Condition"],
  ["a path that begins alike", "https://record.example/fhir-of-others/Condition"],
  ["a path beside it", "https://record.example/admin"],
  ["the root", "/"],
  ["steps upwards", "https://record.example/fhir/../admin"],
  ["relative steps upwards", "../admin"],
  ["encoded dots", "https://record.example/fhir/%2e%2e/admin"],
  ["dots, half of them encoded", "https://record.example/fhir/.%2E/admin"],
  ["an encoded slash after dots", "https://record.example/fhir/..%2fadmin"],
  ["encoded slashes and dots", "https://record.example/fhir/a%2f%2e%2e%2f%2e%2e%2fadmin"],
  ["an encoded backslash after dots", "https://record.example/fhir/..%5cadmin"],
  ["doubly encoded dots", "https://record.example/fhir/%252e%252e/admin"],
  ["trebly encoded dots", "https://record.example/fhir/%25252e%25252e%25252fadmin"],
  ["dots with a path parameter", "https://record.example/fhir/..;x=1/admin"],
  ["a user name", "https://dr-a@record.example/fhir/Condition"],
  ["a user name that looks like the host", "https://record.example@evil.example/fhir/Condition"],
  ["a protocol-relative address", "//evil.example/fhir/Condition"],
  ["backslashes for slashes", "\\\\evil.example\\fhir\\Condition"],
  ["a backslash after the scheme", "https:\\evil.example/fhir/"],
  ["steps upwards by backslash", "https://record.example/fhir\\..\\admin"],
  ["leading space before another host", "  https://evil.example/fhir/"],
  ["a tab inside the scheme", "ht\ttps://evil.example/fhir/"],
  ["a script", "javascript:alert(1)"],
  ["a data address", "data:application/json,{}"],
  ["no address at all", "https://"],
])("%s lies outside the base", (_what, address) => {
  expect(addressWithin(BASE, address)).toBeUndefined();
});

it("a base at the root of a server has the whole server, and no other", () => {
  expect(addressWithin("https://record.example/", "/Condition")).toBe("https://record.example/Condition");
  expect(addressWithin("https://record.example/", "https://evil.example/Condition")).toBeUndefined();
});
