import {
  auditProgramme,
  compileProgrammeAudit,
  type IndustryBandInput,
  jdProgramme,
  type ProgrammeAuditPolicyInput,
  type ProgrammeDefect,
  type ProgrammeInput,
  programmeAuditDefaults,
  programmeDefects,
  tmallProgramme,
} from "idic/loyalty";
import { extendPolicy } from "idic/rule";
import { describe, expect, it } from "vitest";

const asOf = "2026-11-22";
const five: ProgrammeInput = { tiers: ["a", "b", "c", "d", "e"].map((code) => ({ code })) };
const found = (programme: ProgrammeInput, on = asOf) => auditProgramme(programme, { asOf: on }).findings.map(({ code }) => code);
const statusOf = (code: ProgrammeDefect, programme: Partial<ProgrammeInput>, on = asOf) => {
  const { findings, clear, unknown } = auditProgramme({ ...five, ...programme }, { asOf: on });
  if (findings.some((finding) => finding.code === code)) return "found";
  return clear.includes(code) ? "clear" : unknown.includes(code) ? "unknown" : "lost";
};

describe("programme audit", () => {
  it("LO-11, LO-12: finds exactly the four defects the source finds with JD", () => {
    expect(jdProgramme.tiers.length).toBe(5);
    expect(found(jdProgramme)).toEqual(["few-benefits", "flat-benefits", "opaque-metric", "seller-favouring-rule"]);
  });

  it("LO-15, LO-16: finds exactly the three defects the source finds with Tmall", () => {
    expect(tmallProgramme.tiers.length).toBe(3);
    expect(found(tmallProgramme)).toEqual(["too-few-tiers", "unpublished-benefits", "no-sub-clubs"]);
  });

  it("tells of every defect that it is found, clear or unknown, once", () => {
    for (const programme of [five, jdProgramme, tmallProgramme]) {
      const { findings, clear, unknown } = auditProgramme(programme, { asOf });
      expect([...findings.map(({ code }) => code), ...clear, ...unknown].sort()).toEqual([...programmeDefects].sort());
    }
  });

  it("LO-12: four kinds of benefit are few, and kinds are counted from the tiers when they are all known", () => {
    expect(statusOf("few-benefits", { benefitKinds: ["a", "b", "c", "d"] })).toBe("found");
    expect(statusOf("few-benefits", { benefitKinds: ["a", "b", "c", "d", "e"] })).toBe("clear");
    expect(statusOf("few-benefits", { tiers: [{ code: "a", benefits: ["x"] }, { code: "b" }] })).toBe("unknown");
    const tiers = [
      { code: "a", benefits: ["u", "v"] },
      { code: "b", benefits: ["v", "w", "x", "y"] },
    ];
    expect(statusOf("few-benefits", { tiers })).toBe("clear");
  });

  it("LO-12: a step that brings one new benefit is flat, over unknown tiers as many as there are steps", () => {
    const step = (...gold: string[]) => [{ code: "base", benefits: ["x"] }, { code: "silver" }, { code: "gold", benefits: ["x", ...gold] }];
    expect(statusOf("flat-benefits", { tiers: step("a", "b") })).toBe("found");
    expect(statusOf("flat-benefits", { tiers: step("a", "b", "b") })).toBe("found");
    expect(statusOf("flat-benefits", { tiers: step("a", "b", "c") })).toBe("unknown");
    expect(auditProgramme({ tiers: step("a", "b") }, { asOf }).findings.find(({ code }) => code === "flat-benefits")?.evidence).toEqual([
      { fact: "tiers.gold.benefits", have: 2, need: 3, met: false },
    ]);
  });

  it("LO-12: the value of the benefits rises strictly", () => {
    const worth = (...values: (string | null)[]) => ({ tiers: values.map((benefitValue, rank) => ({ code: `t${rank}`, benefitValue })) });
    expect(statusOf("flat-benefits", worth("10", "20", "30"))).toBe("clear");
    expect(statusOf("flat-benefits", worth("10", "20", "20.00"))).toBe("found");
    expect(statusOf("flat-benefits", worth("10", null, "9"))).toBe("found");
    expect(statusOf("flat-benefits", worth("10", null, "30"))).toBe("unknown");
  });

  it("LO-13: a metric is opaque when members cannot work it out", () => {
    expect(statusOf("opaque-metric", { metrics: [{ name: "points", knowable: true }] })).toBe("clear");
    expect(statusOf("opaque-metric", { metrics: [{ name: "points" }] })).toBe("unknown");
    expect(statusOf("opaque-metric", { metrics: [{ name: "points" }, { name: "score", knowable: false }] })).toBe("found");
    expect(statusOf("opaque-metric", { metrics: [] })).toBe("clear");
  });

  it("LO-14: a grade that rises when members return less favours the seller", () => {
    const rule = { name: "returns", measure: "returns", raisedBy: "fewer" } as const;
    expect(statusOf("seller-favouring-rule", { rules: [rule] })).toBe("found");
    expect(statusOf("seller-favouring-rule", { rules: [{ ...rule, raisedBy: "more" }] })).toBe("clear");
    expect(statusOf("seller-favouring-rule", { rules: [{ ...rule, measure: "complaints" }] })).toBe("clear");
    expect(statusOf("seller-favouring-rule", { rules: [{ ...rule, favours: "neither" }] })).toBe("clear");
    expect(statusOf("seller-favouring-rule", { rules: [{ name: "terms may change any time", favours: "seller" }] })).toBe("found");
    expect(statusOf("seller-favouring-rule", { rules: [{ name: "returns", measure: "returns" }] })).toBe("unknown");
  });

  it("D31, LO-15: three tiers are too few, and more than a fifth at the top is crowded; both limits can be changed", () => {
    const tiers = (count: number, memberShare: string) =>
      Array.from({ length: count }, (_, rank) => (rank === count - 1 ? { code: `t${rank}`, memberShare } : { code: `t${rank}` }));
    expect(statusOf("too-few-tiers", { tiers: tiers(3, "0.1") })).toBe("found");
    expect(statusOf("too-few-tiers", { tiers: tiers(4, "0.1") })).toBe("clear");
    expect(statusOf("top-heavy", { tiers: tiers(4, "0.2") })).toBe("clear");
    expect(statusOf("top-heavy", { tiers: tiers(4, "0.200000001") })).toBe("found");
    const own = compileProgrammeAudit(
      extendPolicy(programmeAuditDefaults, {
        id: "own",
        edition: "1",
        checks: { "too-few-tiers": { tiersAtMost: 4 }, "top-heavy": { shareAbove: "0.05" } },
      }),
    );
    expect(own({ tiers: tiers(4, "0.1") }, { asOf }).findings.map(({ code }) => code)).toEqual(["too-few-tiers", "top-heavy"]);
  });

  it.each([
    ["telecom", "0.0299", "found"],
    ["telecom", "0.03", "clear"],
    ["telecom", "0.2", "clear"],
    ["airline", "0.05", "found"],
    ["airline", "0.0501", "clear"],
    ["retail", "0.001", "unknown"],
    [null, "0.001", "unknown"],
    ["airline", null, "unknown"],
  ])("LO-17: for %s a rate of %s is %s", (industry, rewardRate, status) => {
    expect(statusOf("reward-rate-below-band", { industry, rewardRate })).toBe(status);
  });

  it("LO-15: the next tier is in reach of the median member of the one below", () => {
    const reach = (medianSpend: string | null, gap: string | null) => ({
      tiers: [
        { code: "a", medianSpend },
        { code: "b", gap },
      ],
    });
    expect(statusOf("gap-out-of-reach", reach("100", "100.00"))).toBe("clear");
    expect(statusOf("gap-out-of-reach", reach("100", "100.01"))).toBe("found");
    expect(statusOf("gap-out-of-reach", reach(null, "100"))).toBe("unknown");
    const twoTerms = extendPolicy(programmeAuditDefaults, { id: "own", edition: "1", checks: { "gap-out-of-reach": { terms: 2 } } });
    const { findings } = compileProgrammeAudit(twoTerms)(reach("100", "200"), { asOf });
    expect(findings.map(({ code }) => code)).toEqual(["too-few-tiers"]);
  });

  it("LO-18, LO-31, LO-37: rewards that are material and nothing else move behaviour only", () => {
    expect(statusOf("material-rewards-only", { rewardKinds: ["material"] })).toBe("found");
    expect(statusOf("material-rewards-only", { rewardKinds: ["material", "free-services"] })).toBe("clear");
    expect(statusOf("material-rewards-only", { rewardKinds: [] })).toBe("clear");
    expect(statusOf("material-rewards-only", {})).toBe("unknown");
  });

  it("LO-33: interest wears off and has to be renewed", () => {
    const renewed = { ...five, renewedOn: "2025-11-23" };
    expect(statusOf("interest-not-renewed", renewed)).toBe("clear");
    expect(auditProgramme(renewed, { asOf }).reviewOn).toBe("2026-11-23");
    expect(statusOf("interest-not-renewed", renewed, "2026-11-23")).toBe("found");
    expect(auditProgramme(renewed, { asOf: "2026-11-23" }).reviewOn).toBe(null);
    expect(statusOf("interest-not-renewed", renewed, "2025-11-22")).toBe("unknown");
    expect(auditProgramme(renewed, { asOf: "2025-11-22" }).reviewOn).toBe("2025-11-23");
  });

  it("D32: says what of its limits is the source's and what is ours", () => {
    expect(programmeAuditDefaults.sources.map(({ standing }) => standing)).toEqual(["primary", "draft"]);
    expect(auditProgramme(jdProgramme, { asOf }).findings.map(({ severity }) => severity)).toEqual(["major", "major", "major", "major"]);
  });

  it("LO-16: unpublished benefits and missing clubs are defects, and not knowing is not", () => {
    expect(statusOf("unpublished-benefits", { benefitsPublished: true })).toBe("clear");
    expect(statusOf("unpublished-benefits", {})).toBe("unknown");
    expect(statusOf("no-sub-clubs", { subClubs: ["parents"] })).toBe("clear");
    expect(statusOf("no-sub-clubs", {})).toBe("unknown");
  });

  it("says everything that is wrong with a programme and with a policy", () => {
    const result = auditProgramme.safe(
      {
        tiers: [{ code: "a", memberShare: 20 }, { code: "A b" }],
        rewardRate: -1,
        rules: [{ name: "x", measure: "moods" }],
        subClubs: "none",
      },
      { asOf },
    );
    expect(result.ok ? [] : result.issues.map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["out-of-range", "tiers.0.memberShare"],
      ["wrong-type", "tiers.1.code"],
      ["not-an-option", "rules.0.measure"],
      ["wrong-type", "subClubs"],
      ["out-of-range", "rewardRate"],
    ]);
    const twice = auditProgramme.safe({ tiers: [{ code: "a" }, { code: "a" }] }, { asOf });
    expect(twice).toMatchObject({ ok: false, issues: [{ code: "duplicate-id", path: ["tiers", 1, "code"] }] });
    expect(auditProgramme.safe({ tiers: [] }, { asOf })).toMatchObject({ ok: false, issues: [{ code: "out-of-range", path: ["tiers"] }] });
    const bands = (...list: IndustryBandInput[]): ProgrammeAuditPolicyInput => ({
      ...programmeAuditDefaults,
      checks: { ...programmeAuditDefaults.checks, "reward-rate-below-band": { severity: "minor", cites: [], bands: list } },
    });
    const airline = { industry: "airline", above: "0.05" };
    for (const wrong of [bands({ ...airline, atLeast: "0.05" }), bands({ industry: "airline" }), bands(airline, airline)])
      expect(() => compileProgrammeAudit(wrong)).toThrow("reward-rate-below-band");
  });
});
