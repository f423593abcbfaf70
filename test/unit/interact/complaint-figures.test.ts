import {
  expectedRepurchase,
  recoveryGap,
  serviceChain,
  silentDissatisfaction,
  tarpLossAbove100Dollars,
  tarpLossBelow5Dollars,
} from "idic/interact";
import { describe, expect, it } from "vitest";

const issue = (code: string, path: (string | number)[]) => ({ ok: false, issues: [expect.objectContaining({ code, path })] });

describe("silent dissatisfaction", () => {
  const bounds = { convention: "fewer-than-five-percent" } as const;

  it("CH-04, O13: n complaints give strict bounds: more than 20 n dissatisfied, more than 80 n purchases", () => {
    expect(silentDissatisfaction({ complaints: 10, ...bounds }).value).toEqual({
      dissatisfiedMoreThan: "200",
      silentMoreThan: "190",
      purchasesMoreThan: "800",
    });
  });

  it("CH-03, CH-10: purchases give the dissatisfied, at most 5% of them complaining", () => {
    expect(silentDissatisfaction({ purchases: 10_000, ...bounds }).value).toEqual({
      dissatisfied: "2500",
      complaintsFewerThan: "125",
      silentMoreThan: "2375",
    });
    expect(silentDissatisfaction({ purchases: 10_001, ...bounds }).value).toEqual({
      dissatisfied: "2500.25",
      complaintsFewerThan: "125.0125",
      silentMoreThan: "2375.2375",
    });
    expect(silentDissatisfaction({ purchases: 0, ...bounds }).value.silentMoreThan).toBe("0");
  });

  it("has another reading: one in 27 complains", () => {
    expect(silentDissatisfaction({ complaints: 10, convention: "one-in-27" })).toMatchObject({
      value: { dissatisfied: "270", silent: "260" },
      convention: "one-in-27",
    });
    expect(silentDissatisfaction({ complaints: 0, convention: "one-in-27" }).value).toEqual({ dissatisfied: "0", silent: "0" });
  });

  it("needs the reading, and one of complaints and purchases", () => {
    expect(silentDissatisfaction.safe({ complaints: 10 })).toEqual(issue("missing", ["convention"]));
    expect(silentDissatisfaction.safe(bounds)).toEqual(issue("missing", ["complaints"]));
    expect(silentDissatisfaction.safe({ complaints: 1, purchases: 1, ...bounds })).toEqual(issue("inconsistent", ["purchases"]));
    expect(silentDissatisfaction.safe({ purchases: 1, convention: "one-in-27" })).toEqual(issue("inconsistent", ["purchases"]));
    expect(silentDissatisfaction.safe({ complaints: 1, convention: "half" })).toEqual(issue("not-an-option", ["convention"]));
  });

  it("from no complaint nothing follows, and a count is whole and not negative", () => {
    expect(silentDissatisfaction.safe({ complaints: 0, ...bounds })).toEqual(issue("empty", ["complaints"]));
    expect(silentDissatisfaction.safe({ complaints: "1.5", ...bounds })).toEqual(issue("out-of-range", ["complaints"]));
    expect(silentDissatisfaction.safe({ complaints: -1, ...bounds })).toEqual(issue("out-of-range", ["complaints"]));
    expect(silentDissatisfaction.safe({ complaints: 0.5, ...bounds })).toEqual(issue("inexact-number", ["complaints"]));
    expect(silentDissatisfaction({ complaints: "2.0", ...bounds }).value.dissatisfiedMoreThan).toBe("40");
  });

  it("shows its steps", () => {
    expect(silentDissatisfaction({ complaints: 3, ...bounds }).steps.map(({ code, value }) => [code, value])).toEqual([
      ["dissatisfied-more-than", "60"],
      ["silent-more-than", "57"],
      ["purchases-more-than", "240"],
    ]);
  });
});

describe("service chain", () => {
  const chain = (...rates: string[]) => rates.map((passRate, position) => ({ name: `stage ${position + 1}`, passRate }));

  it("CH-02: the experience is the product of the stages", () => {
    expect(serviceChain({ stages: chain("0.9", "0.9", "0.9", "0.9") }).value).toEqual({
      overall: "0.6561",
      weakest: ["stage 1", "stage 2", "stage 3", "stage 4"],
      neededEach: null,
      gains: null,
    });
    expect(serviceChain({ stages: chain("0.7") }).value.overall).toBe("0.7");
    expect(serviceChain({ stages: chain("0.9", "0", "1") }).value).toMatchObject({ overall: "0", weakest: ["stage 2"] });
  });

  it("CH-02: a target needs its n-th root at every stage", () => {
    // Reckoned with 40 digits by other software: 0.98725854490143380611…
    expect(serviceChain({ stages: chain("1", "1", "1", "1"), target: 0.95 }).value.neededEach).toBe("0.98725854490143380611");
    expect(serviceChain({ stages: chain("1", "1", "1", "1"), target: "0.6561" }).value.neededEach).toBe("0.9");
    expect(serviceChain({ stages: chain("0.5"), target: "0.95" }).value.neededEach).toBe("0.95");
    expect(serviceChain({ stages: chain("0.5", "0.5"), target: 0 }).value.neededEach).toBe("0");
    expect(serviceChain({ stages: chain("0.5", "0.5"), target: 1 }).value.neededEach).toBe("1");
  });

  it("CH-02: an improvement brings itself times the other stages, most at the weakest", () => {
    // 0.1 · 0.9 · 0.8 = 0.072, 0.1 · 0.5 · 0.8 = 0.04, 0.1 · 0.5 · 0.9 = 0.045.
    expect(serviceChain({ stages: chain("0.5", "0.9", "0.8"), improvement: "0.1" })).toMatchObject({
      value: {
        gains: [
          { stage: "stage 1", gain: "0.072" },
          { stage: "stage 2", gain: "0.04" },
          { stage: "stage 3", gain: "0.045" },
        ],
      },
      warnings: [],
    });
  });

  it("cuts an improvement that would lift a stage above 1, and says so", () => {
    expect(serviceChain({ stages: chain("0.5", "0.98"), improvement: "0.1" })).toMatchObject({
      value: { gains: [{ gain: "0.098" }, { gain: "0.01" }] },
      warnings: [{ code: "improvement-cut", path: ["stages", 1] }],
    });
    const { steps } = serviceChain({ stages: chain("0.5", "0.98"), improvement: "0.1" });
    expect(steps.filter(({ code }) => code.startsWith("gain-")).map(({ formula }) => formula)).toEqual([
      "improvement · rates of the other stages",
      "(1 − rate) · rates of the other stages",
    ]);
  });

  it("G1: refuses no stage, a rate above 1 and a name given twice", () => {
    expect(serviceChain.safe({ stages: [] })).toEqual(issue("empty", ["stages"]));
    expect(serviceChain.safe({ stages: chain("0.9", "90") })).toEqual(issue("out-of-range", ["stages", 1, "passRate"]));
    expect(serviceChain.safe({ stages: chain("0.9"), target: 95 })).toEqual(issue("out-of-range", ["target"]));
    expect(serviceChain.safe({ stages: [...chain("0.9"), ...chain("0.9")] })).toEqual(issue("duplicate-id", ["stages", 1, "name"]));
    expect(serviceChain.safe({ stages: chain(...Array.from({ length: 101 }, () => "1")) })).toEqual(issue("out-of-range", ["stages"]));
  });
});

describe("expected repurchase", () => {
  it("is the mixture of the four outcomes", () => {
    // 0.95 · 9% + 0.02 · 19% + 0.02 · 54% + 0.01 · 82% = 8.55% + 0.38% + 1.08% + 0.82%.
    const shares = { silent: "0.95", unresolved: "0.02", resolved: "0.02", resolvedQuickly: "0.01" };
    const figure = expectedRepurchase({ shares, rates: tarpLossAbove100Dollars });
    expect(figure).toMatchObject({ value: "0.1083", unit: "fraction", inputs: { rates: { source: { standing: "secondary" } } } });
    expect(figure.steps.map(({ value }) => value)).toEqual(["0.0855", "0.0038", "0.0108", "0.0082", "0.1083"]);
  });

  it("of one outcome alone is that outcome's rate", () => {
    const nobody = { silent: 0, unresolved: 0, resolved: 0, resolvedQuickly: 0 };
    for (const outcome of ["silent", "unresolved", "resolved", "resolvedQuickly"] as const)
      for (const rates of [tarpLossAbove100Dollars, tarpLossBelow5Dollars])
        expect(Number(expectedRepurchase({ shares: { ...nobody, [outcome]: 1 }, rates }).value)).toBe(Number(rates[outcome]));
  });

  it("G7: shares add up to 1 exactly", () => {
    const thirds = { silent: 0.3333, unresolved: 0.3333, resolved: 0.3333, resolvedQuickly: 0 };
    expect(expectedRepurchase.safe({ shares: thirds, rates: tarpLossBelow5Dollars })).toEqual(issue("inconsistent", ["shares"]));
    const tenths = { silent: 0.1, unresolved: 0.2, resolved: 0.7, resolvedQuickly: 0 };
    expect(expectedRepurchase.safe({ shares: tenths, rates: tarpLossBelow5Dollars })).toMatchObject({ ok: true });
  });

  it("takes the rates of another study, with its source", () => {
    const shares = { silent: 1, unresolved: 0, resolved: 0, resolvedQuickly: 0 };
    const { source: _, ...sourceless } = tarpLossBelow5Dollars;
    expect(expectedRepurchase.safe({ shares, rates: sourceless })).toEqual(issue("missing", ["rates", "source"]));
    expect(expectedRepurchase.safe({ shares, rates: { ...tarpLossBelow5Dollars, silent: 37 } })).toEqual(
      issue("out-of-range", ["rates", "silent"]),
    );
  });
});

describe("recovery gap", () => {
  it("CH-09: is measured and may have either sign", () => {
    expect(recoveryGap({ afterRecovery: "0.88", withoutProblem: "0.80" }).value).toBe("0.08");
    expect(recoveryGap({ afterRecovery: 0.1, withoutProblem: 0.3 }).value).toBe("-0.2");
    expect(recoveryGap({ afterRecovery: 0.3, withoutProblem: "0.30" }).value).toBe("0");
  });

  it("G1: refuses percentages and assumes nothing that is missing", () => {
    expect(recoveryGap.safe({ afterRecovery: 88, withoutProblem: 0.8 })).toEqual(issue("out-of-range", ["afterRecovery"]));
    expect(recoveryGap.safe({ afterRecovery: 0.88 })).toEqual(issue("missing", ["withoutProblem"]));
  });
});
