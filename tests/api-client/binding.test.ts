import { afterEach, expect, it, vi } from "vitest";
import { bindingOf, sameBinding, type Binding } from "../../src/api-client/binding";
import type { Chart } from "../../src/api-client/chart";

type Read = Pick<Chart, "source" | "patient">;
const onServer = (base: string, id: string): Read => ({
  source: { kind: "server", base },
  patient: { resourceType: "Patient", id },
});
const inFile = (name: string, id: string, numbers: readonly string[]): Read => ({
  source: { kind: "file", name },
  patient: { resourceType: "Patient", id, identifier: numbers.map((value) => ({ system: "urn:mrn", value })) },
});

async function bind(read: Read, signIn?: string): Promise<Binding> {
  const bound = await bindingOf(read, signIn);
  if (!bound.ok) throw new Error(bound.problem);
  return bound.binding;
}

const A = onServer("https://a.example/", "p1");

afterEach(() => {
  vi.unstubAllGlobals();
});

it("holds three hashes, and nothing that can be read", async () => {
  const binding = await bind(inFile("jane-doe.json", "patient-12345", ["MRN-777"]), "dr-a");
  expect(Object.keys(binding)).toEqual(["server", "patient", "signIn"]);
  for (const hash of Object.values(binding)) expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(new Set(Object.values(binding)).size).toBe(3);
});

it("the same chart is the same", async () => {
  expect(sameBinding(await bind(A, "dr-a"), await bind(A, "dr-a"))).toEqual({ ok: true });
});

it.each([
  ["patient", onServer("https://a.example/", "p2"), "dr-a", "another patient"],
  ["server", onServer("https://b.example/", "p1"), "dr-a", "another place"],
  ["signIn", A, "dr-b", "Someone else is signed in"],
  ["signIn", A, undefined, "Someone else is signed in"],
  ["server", inFile("a.json", "p1", []), "dr-a", "another place"],
])("another %s is refused, and said", async (differs, read, signIn, says) => {
  const same = sameBinding(await bind(A, "dr-a"), await bind(read, signIn));
  expect(same).toMatchObject({ ok: false, differs });
  expect(same.ok ? "" : same.problem).toContain(says);
});

it("a file is told by its patient, not by its name or the order of record numbers", async () => {
  const kept = await bind(inFile("monday.json", "p1", ["1", "2"]));
  expect(sameBinding(kept, await bind(inFile("tuesday.json", "p1", ["2", "1"])))).toEqual({ ok: true });
  expect(sameBinding(kept, await bind(inFile("monday.json", "p1", ["1", "3"])))).toMatchObject({ differs: "patient" });
  expect(sameBinding(kept, await bind(inFile("monday.json", "p2", ["1", "2"])))).toMatchObject({ differs: "patient" });
});

it("without a secure address there is no binding, and that is said", async () => {
  vi.stubGlobal("crypto", {});
  expect(await bindingOf(A, undefined)).toMatchObject({
    ok: false,
    problem: expect.stringContaining("over https") as string,
  });
});
