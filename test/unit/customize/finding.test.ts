import {
  classifyFinding,
  compileAbcQuote,
  compileFinding,
  type FindingInput,
  type FindingPolicyInput,
  mapFindings,
  oldCarFindings,
  standardAbcQuote,
} from "idic/customize";
import { PolicyError } from "idic/foundation";
import { en } from "idic/locales/en";
import { zhCN } from "idic/locales/zh-CN";
import { explain } from "idic/rule";
import { describe, expect, it } from "vitest";

const asOf = "2026-11-22";

function issuesOf(input: unknown) {
  const result = classifyFinding.safe(input, { asOf });
  return result.ok ? [] : result.issues.map(({ code, path }) => [code, path.join(".")]);
}

function policyIssues(policy: FindingPolicyInput) {
  try {
    compileFinding(policy);
    return [];
  } catch (error) {
    return error instanceof PolicyError ? error.issues.map(({ code, path }) => [code, path.join(".")]) : [error];
  }
}

const lineFor = (result: FindingInput["result"], part: Partial<FindingPolicyInput["classes"][number]>): FindingPolicyInput => ({
  ...mapFindings,
  id: "changed",
  classes: mapFindings.classes.map((line) => (line.code === result ? { ...line, ...part } : line)),
});

describe("finding", () => {
  it("CU-01, CU-02, CU-03: requires, observes and advises against as the reasons for service say", () => {
    const classOf = (result: FindingInput["result"]) => classifyFinding({ result }, { asOf }).outcome.class;
    expect([classOf("failed"), classOf("out-of-specification")]).toEqual(["A", "A"]);
    expect([classOf("near-end-of-life"), classOf("scheduled")]).toEqual(["B", "B"]);
    expect([classOf("improvement"), classOf("cosmetic"), classOf("within-specification")]).toEqual(["C", "C", "C"]);
  });

  it("CU-06: gives the line of a quote its class, reason and sources", () => {
    const { outcome } = classifyFinding({ result: "near-end-of-life", safetyCritical: true }, { asOf });
    const quoteRepair = compileAbcQuote(standardAbcQuote);
    const line = { id: "tyre", kind: "part", unitPrice: "512.40", quantity: 1, taxRate: "0.13", ...outcome } as const;
    const [quoted] = quoteRepair({ currency: "CNY", amounts: "major", lines: [line] }, { asOf }).lines;
    expect(quoted).toMatchObject({ class: "B", reason: "near-end-of-life", cites: ["CU-02", "web:map-standards"] });
  });

  it("M14: keeps what is critical for safety and has failed in class A", () => {
    const finding = { result: "failed", safetyCritical: true, dangerous: false } as const;
    const lenient = compileFinding({ ...mapFindings, id: "lenient" });
    expect(lenient(finding, { asOf })).toMatchObject({
      because: { code: "safety-critical-failed", cites: ["M14", "O9"] },
      outcome: { class: "A", reason: "failed", doNotDrive: false },
    });
    for (const manual of ["B", "C"] as const)
      expect(issuesOf({ ...finding, manual: { class: manual, reason: "sold-tomorrow" } })).toEqual([
        ["safety-critical-must-be-a", "manual.class"],
      ]);
    expect(issuesOf({ ...finding, manual: { class: "A", reason: "agreed" } })).toEqual([]);
  });

  it("M14: the spread outcome still holds the quote to class A", () => {
    const { outcome } = classifyFinding({ result: "failed", safetyCritical: true }, { asOf });
    const line = { id: "pads", kind: "part", unitPrice: "1", quantity: 1, taxRate: 0, ...outcome, class: "C" };
    const result = compileAbcQuote(standardAbcQuote).safe({ currency: "CNY", amounts: "major", lines: [line] }, { asOf });
    expect(result).toMatchObject({ ok: false, issues: [{ code: "safety-critical-must-be-a", path: ["lines", 0, "class"] }] });
  });

  it("M14: refuses a policy that could take it out of class A", () => {
    expect(policyIssues(lineFor("failed", { class: "B" }))).toEqual([["safety-critical-must-be-a", "classes.0.class"]]);
    const first = (when: FindingPolicyInput["classes"][number]["when"]): FindingPolicyInput => ({
      ...mapFindings,
      id: "first",
      classes: [{ code: "first", when, class: "C", cites: [] }, ...mapFindings.classes],
    });
    expect(policyIssues(first({ minVehicleYears: 15 }))).toEqual([["safety-critical-must-be-a", "classes.0.class"]]);
    expect(policyIssues(first({ results: ["failed"], safetyCritical: true }))).toEqual([["safety-critical-must-be-a", "classes.0.class"]]);
    expect(policyIssues(first({ results: ["failed"], safetyCritical: false, minVehicleYears: 15 }))).toEqual([]);
  });

  it("M14: must know whether a failed part is critical before somebody takes it out of class A", () => {
    const manual = { class: "B", reason: "sold-tomorrow" } as const;
    expect(issuesOf({ result: "failed", manual })).toEqual([["missing", "safetyCritical"]]);
    expect(issuesOf({ result: "failed", safetyCritical: false, manual })).toEqual([]);
  });

  it("M14: a line for what is not critical does not take a part whose part in safety is unknown", () => {
    const classify = compileFinding({
      ...mapFindings,
      id: "lamps",
      classes: [{ code: "lamp", when: { results: ["failed"], safetyCritical: false }, class: "B", cites: [] }, ...mapFindings.classes],
    });
    expect(classify({ result: "failed" }, { asOf }).outcome.class).toBe("A");
    expect(classify({ result: "failed", safetyCritical: false }, { asOf }).outcome.class).toBe("B");
  });

  it("adds that a dangerous vehicle must not be driven, and believes it only of what has failed", () => {
    expect(classifyFinding({ result: "out-of-specification", dangerous: true }, { asOf })).toMatchObject({
      because: { code: "dangerous" },
      outcome: { class: "A", reason: "out-of-specification", doNotDrive: true },
    });
    expect(issuesOf({ result: "cosmetic", dangerous: true })).toEqual([["inconsistent", "dangerous"]]);
    expect(issuesOf({ result: "failed", dangerous: true, manual: { class: "C", reason: "x" } })).toEqual([
      ["safety-critical-must-be-a", "manual.class"],
    ]);
    expect(classifyFinding({ result: "failed", safetyCritical: true }, { asOf }).warnings).toEqual([
      { code: "danger-not-assessed", path: ["dangerous"] },
    ]);
  });

  it("allows another class by hand, with its reason, and records it", () => {
    const manual = { class: "C", reason: "customer-plans-to-sell", by: "Wang" } as const;
    expect(classifyFinding({ result: "scheduled", manual }, { asOf })).toMatchObject({
      because: { code: "manual", cites: ["CU-06"] },
      outcome: { class: "C", reason: "customer-plans-to-sell" },
      given: { manual },
    });
    expect(issuesOf({ result: "scheduled", manual: { class: "C" } })).toEqual([["missing", "manual.reason"]]);
  });

  it("CU-31: knows the age of the car, and puts a ceiling on what is suggested for an old one", () => {
    const classify = compileFinding(oldCarFindings);
    const facts = { result: "scheduled", safetyCritical: false, vehicleSince: "2020-02-29", mileage: 88_000 } as const;
    expect(classify(facts, { asOf: "2026-02-27" })).toMatchObject({
      outcome: { class: "B", vehicleYears: 5, mileage: 88_000 },
      reviewOn: "2026-02-28",
    });
    expect(classify(facts, { asOf: "2026-02-28" })).toMatchObject({
      because: { code: "not-worth-it-at-this-age" },
      outcome: { class: "C", reason: "not-worth-it-at-this-age", vehicleYears: 6 },
      reviewOn: "2027-02-28",
    });
    expect(classify({ ...facts, vehicleSince: null, vehicleAge: 6 }, { asOf })).toMatchObject({ outcome: { class: "C" }, reviewOn: null });
    expect(classify({ ...facts, safetyCritical: null }, { asOf }).outcome.class).toBe("B");
    expect(classify({ ...facts, vehicleSince: null }, { asOf })).toMatchObject({
      outcome: { class: "B", vehicleYears: null },
      warnings: [{ code: "vehicle-age-unknown", path: ["vehicleSince"] }],
    });
  });

  it("asks for the mileage where a line needs it", () => {
    const classify = compileFinding({
      ...mapFindings,
      id: "worn-out",
      classes: [
        { code: "worn-out", when: { results: ["scheduled"], minKilometres: 300_000 }, class: "C", cites: [] },
        ...mapFindings.classes,
      ],
    });
    expect(classify({ result: "scheduled", mileage: 299_999 }, { asOf }).outcome.class).toBe("B");
    expect(classify({ result: "scheduled", mileage: 300_000 }, { asOf }).outcome.class).toBe("C");
    expect(classify({ result: "scheduled" }, { asOf }).warnings).toEqual([{ code: "mileage-unknown", path: ["mileage"] }]);
  });

  it("refuses a policy that leaves a result open or uses a code twice, and flags a line that is never reached", () => {
    const [, ...rest] = mapFindings.classes;
    expect(policyIssues({ ...mapFindings, classes: rest })).toEqual([["missing", "classes"]]);
    expect(policyIssues(lineFor("cosmetic", { code: "manual" }))).toEqual([["duplicate-id", "classes.5.code"]]);
    const all = { code: "all", when: {}, class: "A", cites: [] } as const;
    expect(compileFinding({ ...mapFindings, id: "all", classes: [all, ...mapFindings.classes] }).warnings).toHaveLength(7);
    expect(compileFinding(oldCarFindings).warnings).toEqual([]);
  });

  it("says what it means in both languages", () => {
    const answer = classifyFinding({ result: "failed", safetyCritical: true, dangerous: true }, { asOf });
    expect(explain(answer, en)).toBe(
      "This must be repaired. Please do not drive the vehicle until then. The vehicle is dangerous as it is.",
    );
    expect(explain(answer, zhCN)).toBe("这一项必须维修。修好之前请不要驾驶车辆。车辆目前的状况有危险。");
  });
});
