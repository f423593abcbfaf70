import {
  checkRepairWarranty,
  chinaRepairWarranty,
  compileRepairWarranty,
  mapRepairWarranty,
  type RepairInput,
  type RepairWarrantyPolicyInput,
} from "idic/customize";
import { PolicyError } from "idic/foundation";
import { en } from "idic/locales/en";
import { zhCN } from "idic/locales/zh-CN";
import { explain } from "idic/rule";
import { describe, expect, it } from "vitest";

const minor = { vehicle: "car", repair: "minor-repair", completedOn: "2029-03-05", completedAt: 80_000, odometer: 80_500 } as const;

function outcome(facts: RepairInput, asOf: string) {
  return checkRepairWarranty(facts, { asOf }).outcome;
}

function issuesOf(input: unknown) {
  const result = checkRepairWarranty.safe(input, { asOf: "2029-03-10" });
  return result.ok ? [] : result.issues.map(({ code, path }) => [code, path.join(".")]);
}

function policyIssues(policy: RepairWarrantyPolicyInput) {
  try {
    compileRepairWarranty(policy);
    return [];
  } catch (error) {
    return error instanceof PolicyError ? error.issues.map(({ code, path }) => [code, path.join(".")]) : [error];
  }
}

describe("repair warranty", () => {
  it("M11: ends after completion plus n days, that day included", () => {
    expect(outcome(minor, "2029-03-15")).toMatchObject({ covered: true, lastDay: "2029-03-15", payer: "warranty" });
    expect(outcome(minor, "2029-03-16")).toMatchObject({ covered: false, endedBy: "days", payer: "customer" });
    expect(outcome({ ...minor, repair: "second-level-maintenance" }, "2029-03-15").lastDay).toBe("2029-04-04");
  });

  it("M11: ends at completion odometer plus n km, that reading excluded", () => {
    expect(outcome({ ...minor, odometer: 81_999 }, "2029-03-10")).toMatchObject({ covered: true, odometerLimit: 82_000 });
    expect(outcome({ ...minor, odometer: 82_000 }, "2029-03-10")).toMatchObject({ covered: false, endedBy: "distance", payer: "customer" });
  });

  it("M11: asks again on the day after the last day", () => {
    expect(checkRepairWarranty(minor, { asOf: "2029-03-05" }).reviewOn).toBe("2029-03-16");
    expect(checkRepairWarranty(minor, { asOf: "2029-03-16" }).reviewOn).toBeNull();
    expect(checkRepairWarranty(minor, { asOf: "2029-03-04" })).toMatchObject({
      because: { code: "not-completed" },
      reviewOn: "2029-03-05",
    });
  });

  it.each([
    ["car", "whole-vehicle-repair", 20_000, "2029-06-13"],
    ["car", "assembly-repair", 20_000, "2029-06-13"],
    ["car", "second-level-maintenance", 5000, "2029-04-04"],
    ["car", "first-level-maintenance", 2000, "2029-03-15"],
    ["car", "special-repair", 2000, "2029-03-15"],
    ["motorcycle", "whole-vehicle-repair", 7000, "2029-05-24"],
    ["motorcycle", "minor-repair", 800, "2029-03-15"],
    ["other", "assembly-repair", 6000, "2029-05-04"],
    ["other", "maintenance", 700, "2029-03-12"],
  ])("M11: %s, %s: %i km and through %s", (vehicle, repair, distance, lastDay) => {
    expect(outcome({ ...minor, vehicle, repair }, "2029-03-10")).toMatchObject({ lastDay, odometerLimit: 80_000 + distance });
  });

  it("M11: never claims coverage while a fact is missing, and names it", () => {
    expect(outcome({ ...minor, odometer: null }, "2029-03-10")).toMatchObject({ covered: false, missing: ["odometer"], payer: "customer" });
    expect(outcome({ ...minor, completedAt: null }, "2029-03-10")).toMatchObject({ covered: false, missing: ["completedAt"] });
    expect(outcome({ ...minor, vehicle: null }, "2029-03-10")).toMatchObject({
      covered: false,
      missing: ["vehicle"],
      term: null,
      lastDay: null,
    });
    expect(outcome({ completedOn: "2029-03-05" }, "2029-03-10").missing).toEqual(["vehicle", "repair"]);
  });

  it("M11: says that the days have ended although the odometer is unknown", () => {
    expect(outcome({ ...minor, odometer: null }, "2029-03-16")).toMatchObject({ covered: false, endedBy: "days", missing: [] });
  });

  it("M11: a fault that was reported in time stays covered while it is looked into", () => {
    const reported = { ...minor, reportedOn: "2029-03-15" };
    expect(outcome(reported, "2029-05-01")).toMatchObject({ covered: true, payer: "warranty" });
    expect(outcome({ ...reported, reportedOn: "2029-03-16" }, "2029-05-01")).toMatchObject({ covered: false, endedBy: "days" });
  });

  it("gives the workshop three days to prove another cause (article 38)", () => {
    const reported = { ...minor, reportedOn: "2029-03-10" };
    expect(outcome(reported, "2029-03-11").proveBy).toBe("2029-03-13");
    expect(checkRepairWarranty({ ...reported, otherCauseProvenOn: "2029-03-13" }, { asOf: "2029-03-13" })).toMatchObject({
      because: { code: "other-cause" },
      outcome: { covered: false, endedBy: null, payer: "customer" },
    });
    expect(outcome({ ...reported, otherCauseProvenOn: "2029-03-14" }, "2029-03-14")).toMatchObject({ covered: true, payer: "warranty" });
    expect(checkRepairWarranty({ ...reported, otherCauseProvenOn: "2029-03-13" }, { asOf: "2029-03-12" })).toMatchObject({
      outcome: { covered: true },
      reviewOn: "2029-03-13",
    });
  });

  it("counts miles where the policy does, for every kind of repair", () => {
    const warrantyOf = compileRepairWarranty(mapRepairWarranty);
    const repair = { completedOn: "2026-09-01", completedAt: 61_000, odometer: 64_999 };
    expect(warrantyOf(repair, { asOf: "2026-11-30" }).outcome).toMatchObject({
      covered: true,
      term: "parts-and-labour",
      lastDay: "2026-11-30",
      odometerLimit: 65_000,
    });
    expect(warrantyOf(repair, { asOf: "2026-12-01" }).outcome.endedBy).toBe("days");
    expect(warrantyOf.policy.unit).toBe("mile");
  });

  it("holds by days alone, or by distance alone, where a term says so", () => {
    const warrantyOf = compileRepairWarranty({
      ...mapRepairWarranty,
      id: "house",
      terms: [
        { code: "paint", repairs: ["paint"], days: 0, cites: [] },
        { code: "engine", repairs: ["engine"], distance: 100, cites: [] },
      ],
    });
    const day = "2026-09-01";
    expect(warrantyOf({ repair: "paint", completedOn: day }, { asOf: day }).outcome).toMatchObject({ covered: true, odometerLimit: null });
    expect(warrantyOf({ repair: "engine", completedOn: day, completedAt: 1, odometer: 100 }, { asOf: "2036-09-01" })).toMatchObject({
      outcome: { covered: true, lastDay: null },
      reviewOn: null,
    });
    expect(warrantyOf({ repair: "engine", completedOn: day, completedAt: 1, odometer: 101 }, { asOf: day }).outcome.covered).toBe(false);
  });

  it("refuses what cannot be", () => {
    expect(issuesOf({ ...minor, odometer: 79_999 })).toEqual([["inconsistent", "odometer"]]);
    expect(issuesOf({ ...minor, reportedOn: "2029-03-04" })).toEqual([["inconsistent", "reportedOn"]]);
    expect(issuesOf({ ...minor, otherCauseProvenOn: "2029-03-04" })).toEqual([["inconsistent", "otherCauseProvenOn"]]);
    expect(issuesOf({ ...minor, completedOn: "2029-02-30", odometer: 1.5 })).toEqual([
      ["invalid-date", "completedOn"],
      ["wrong-type", "odometer"],
    ]);
    const [first] = chinaRepairWarranty.terms;
    expect(policyIssues({ ...chinaRepairWarranty, terms: [first, { ...first, distance: null, days: null }] })).toEqual([
      ["duplicate-id", "terms.1.code"],
      ["missing", "terms.1"],
    ]);
  });

  it("speaks both languages", () => {
    const covered = checkRepairWarranty(minor, { asOf: "2029-03-10" });
    expect(explain(covered, en)).toBe(
      "The repair is under warranty through 2029-03-15, while the odometer shows less than 82000. Neither of its limits has been reached.",
    );
    expect(explain(covered, zhCN)).toBe("这次维修仍在质量保证期内：保至2029-03-15（含当日），里程表读数须低于82000。日期和里程均未到限。");
    const open = checkRepairWarranty({ ...minor, completedAt: null, odometer: null }, { asOf: "2029-03-10" });
    expect(explain(open, en)).toContain("Please tell us the odometer at completion and the odometer now.");
    expect(explain(open, zhCN)).toContain("请您提供竣工时的里程表读数和目前的里程表读数。");
  });
});
