import { beijingHyundaiCadence, type CadencePolicyInput, compileCadence, fawVwCadence } from "idic/interact";
import { describe, expect, it } from "vitest";

const adviseCall = compileCadence(fawVwCadence);

describe("cadence", () => {
  it("K1: counts every step from the anchor, so the 31st is never lost", () => {
    const due = (lastContact: string) =>
      adviseCall({ anchor: "2026-10-31", lastContact, plansToBuyOn: "2027-04-01" }, { asOf: "2027-03-01" });
    const days = ["2026-10-31", "2026-11-30", "2026-12-31", "2027-01-31", "2027-02-28"].map(due);
    expect(days.map(({ outcome }) => outcome)).toMatchObject([
      { dueOn: "2026-11-30" },
      { dueOn: "2026-12-31" },
      { dueOn: "2027-01-31" },
      { dueOn: "2027-02-28" },
      { dueOn: "2027-03-31" },
    ]);
  });

  it("K1, K2: the anchor itself is no call, the first comes one step later", () => {
    const { outcome } = adviseCall({ anchor: "2030-12-30", plansToBuyOn: "2031-01-10" }, { asOf: "2030-12-30" });
    expect(outcome).toEqual({ call: "wait", dueOn: "2031-01-30" });
  });

  it.each([
    ["2031-01-31", "near"],
    ["2031-02-01", "within-half-year"],
    ["2031-04-30", "within-half-year"],
    ["2031-05-01", "long-term"],
  ])("K3: a limit is inclusive by date: buying on %s is %s", (plansToBuyOn, code) => {
    expect(adviseCall({ anchor: "2030-10-31", plansToBuyOn }, { asOf: "2030-10-31" }).because.code).toBe(code);
  });

  it("K3: a planned day that has passed is near and flagged", () => {
    const advice = adviseCall({ anchor: "2030-01-05", plansToBuyOn: "2030-03-01" }, { asOf: "2030-03-02" });
    expect(advice.because.code).toBe("near");
    expect(advice.warnings).toEqual([{ code: "target-passed", path: ["plansToBuyOn"] }]);
  });

  it("K9: months add up on the anchor through a change of class", () => {
    const facts = { anchor: "2030-08-30", plansToBuyOn: "2031-06-10" };
    const first = adviseCall(facts, { asOf: "2030-08-30" });
    const second = adviseCall({ ...facts, lastContact: "2031-02-28", monthsSoFar: 6 }, { asOf: "2031-02-28" });
    const third = adviseCall({ ...facts, lastContact: "2031-05-30", monthsSoFar: 9 }, { asOf: "2031-05-30" });
    expect([first, second, third].map((advice) => [advice.because.code, advice.outcome])).toEqual([
      ["long-term", { call: "wait", dueOn: "2031-02-28" }],
      ["within-half-year", { call: "wait", dueOn: "2031-05-30" }],
      ["near", { call: "wait", dueOn: "2031-06-30" }],
    ]);
  });

  it("K10: a late contact keeps the grid", () => {
    const { outcome } = adviseCall({ anchor: "2029-05-05", lastContact: "2029-06-18", plansToBuyOn: "2029-07-30" }, { asOf: "2029-06-18" });
    expect(outcome).toEqual({ call: "wait", dueOn: "2029-07-05" });
  });

  it("D16: an unknown horizon is called as the last class", () => {
    const advice = adviseCall({ anchor: "2026-01-15", plansToBuyOn: null }, { asOf: "2026-07-15" });
    expect(advice.because).toEqual({ code: "unknown", cites: ["IN-03", "O3"] });
    expect(advice.outcome).toEqual({ call: "now", dueOn: "2026-07-15" });
  });

  it("D17: a stored grade wins over the date, and an unknown one is an issue", () => {
    const showroom = compileCadence(beijingHyundaiCadence);
    const facts = { anchor: "2026-03-01", plansToBuyOn: "2026-03-05" };
    expect(showroom({ ...facts, class: "o" }, { asOf: "2026-03-01" }).outcome).toEqual({ call: "wait", dueOn: "2026-03-08" });
    expect(showroom.safe({ ...facts, class: "z" }, { asOf: "2026-03-01" })).toMatchObject({
      ok: false,
      issues: [{ code: "not-an-option", path: ["class"] }],
    });
  });

  it("K8: stops for every choice", () => {
    for (const choice of ["bought-ours", "bought-other", "gave-up", "opted-out"] as const) {
      const advice = adviseCall({ anchor: "2026-01-15", choice }, { asOf: "2026-02-01" });
      expect(advice).toMatchObject({ outcome: { call: "stop" }, because: { code: "chosen" }, reviewOn: null });
    }
  });

  it("asks again when a nearer class is reached before the due day", () => {
    const advice = adviseCall({ anchor: "2026-01-01", plansToBuyOn: "2026-10-15" }, { asOf: "2026-01-01" });
    expect(advice.because.code).toBe("long-term");
    expect(advice.reviewOn).toBe("2026-04-15");
  });

  it("K4, D16: takes a changed limit and a fourth class as data", () => {
    const policy: CadencePolicyInput = {
      ...fawVwCadence,
      id: "our-store",
      classes: [
        { code: "hot", within: { days: 10 }, every: { days: 3 }, cites: ["store handbook"] },
        { code: "near", within: { months: 2 }, every: { months: 1 }, cites: ["IN-01"] },
        ...fawVwCadence.classes.slice(1),
      ],
    };
    const advise = compileCadence(policy);
    expect(advise({ anchor: "2026-05-01", plansToBuyOn: "2026-05-09" }, { asOf: "2026-05-01" }).because).toEqual({
      code: "hot",
      cites: ["store handbook"],
    });
  });

  it("warns of an interval longer than the limit below", () => {
    const [near, half, long] = fawVwCadence.classes;
    const policy = { ...fawVwCadence, classes: [near, { ...half, every: { months: 4 } }, long] };
    expect(compileCadence(policy).warnings).toEqual([{ code: "interval-exceeds-lower-limit", path: ["classes", 1, "every"] }]);
    expect(adviseCall.warnings).toEqual([]);
  });

  it("refuses a policy with every issue and its path", () => {
    const broken = {
      ...fawVwCadence,
      id: "",
      colour: "red",
      classes: [
        { code: "near", within: null, every: { months: 0 }, cites: [] },
        { code: "near", within: { months: 6 }, every: { months: 1.5 }, cites: [] },
      ],
    };
    expect(() => compileCadence(broken)).toThrow(
      expect.objectContaining({
        name: "PolicyError",
        issues: expect.arrayContaining([
          expect.objectContaining({ code: "out-of-range", path: ["id"] }),
          expect.objectContaining({ code: "unknown-key", path: ["colour"] }),
          expect.objectContaining({ code: "out-of-range", path: ["classes", 0, "every", "months"] }),
          expect.objectContaining({ code: "out-of-range", path: ["classes", 1, "every", "months"] }),
        ]),
      }),
    );
  });

  it("refuses limits that fall, repeat or miss", () => {
    const classes = [
      { code: "a", within: { months: 6 }, every: { months: 1 }, cites: [] },
      { code: "b", within: { weeks: 2 }, every: { months: 1 }, cites: [] },
      { code: "chosen", within: { years: 1 }, every: { months: 1 }, cites: [] },
    ];
    expect(() => compileCadence({ ...fawVwCadence, classes })).toThrow(
      expect.objectContaining({
        issues: [
          expect.objectContaining({ code: "inconsistent", path: ["classes", 1, "within"] }),
          expect.objectContaining({ code: "duplicate-id", path: ["classes", 2, "code"] }),
          expect.objectContaining({ code: "inconsistent", path: ["classes", 2, "within"] }),
        ],
      }),
    );
  });

  it("shows its working on request only", () => {
    const facts = { anchor: "2026-10-31", plansToBuyOn: "2026-12-20" };
    expect(adviseCall(facts, { asOf: "2026-11-22" })).not.toHaveProperty("working");
    expect(adviseCall(facts, { asOf: "2026-11-22", explain: true }).working).toEqual([
      { code: "chosen", held: false, evidence: [{ fact: "choice", have: null, need: null, met: true }] },
      {
        code: "near",
        held: true,
        evidence: [
          { fact: "plansToBuyOn", have: "2026-12-20", need: "2027-02-22", met: true },
          { fact: "dueOn", have: "2026-11-22", need: "2026-11-30", met: false },
        ],
      },
    ]);
  });
});
