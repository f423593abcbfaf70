import fc from "fast-check";
import { expectedRepurchase, recoveryGap, serviceChain, silentDissatisfaction, tarpLossAbove100Dollars } from "idic/interact";
import { verify } from "idic/rule";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../../src/foundation/decimal";
import { decimal, garbage, runs } from "../arbitrary";

const share = decimal({ min: 0, max: 1, decimals: 6 });
const stagesOf = (rates: readonly string[]) => rates.map((passRate, position) => ({ name: `${position}`, passRate }));
const rates = fc.array(share, { minLength: 1, maxLength: 12 });

describe("silent dissatisfaction", () => {
  const convention = "fewer-than-five-percent";

  it("O13: bounds are strict and exact at any size", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 29n }), (n) => {
        const { dissatisfiedMoreThan, silentMoreThan, purchasesMoreThan } = silentDissatisfaction({ complaints: n, convention }).value;
        const bound = BigInt(dissatisfiedMoreThan ?? "");
        expect([bound, BigInt(silentMoreThan ?? ""), BigInt(purchasesMoreThan ?? "")]).toEqual([20n * n, 19n * n, 80n * n]);
        // n complaints are fewer than 5% of one more than the bound, and not of the bound itself.
        expect(100n * n < 5n * (bound + 1n)).toBe(true);
        expect(100n * n < 5n * bound).toBe(false);
      }),
      runs,
    );
  });

  it("parts of purchases add up, and one in 27 is 26 silent for each complaint", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 29n }), (n) => {
        const { dissatisfied, complaintsFewerThan, silentMoreThan } = silentDissatisfaction({ purchases: n, convention }).value;
        expect(new Decimal(complaintsFewerThan ?? "").plus(silentMoreThan ?? "").toFixed()).toBe(dissatisfied);
        expect(new Decimal(dissatisfied ?? "").times(4).toFixed()).toBe(`${n}`);
        expect(new Decimal(complaintsFewerThan ?? "").times(80).toFixed()).toBe(`${n}`);
        expect(silentDissatisfaction({ complaints: n, convention: "one-in-27" }).value).toEqual({
          dissatisfied: `${27n * n}`,
          silent: `${26n * n}`,
        });
      }),
      runs,
    );
  });
});

describe("service chain", () => {
  it("CH-02: is never better than its weakest stage, and the order changes nothing", () => {
    fc.assert(
      fc.property(rates, (list) => {
        const { overall, weakest } = serviceChain({ stages: stagesOf(list) }).value;
        for (const rate of list) expect(new Decimal(overall).lte(rate)).toBe(true);
        for (const name of weakest) expect(list.every((rate) => new Decimal(list[Number(name)] ?? "").lte(rate))).toBe(true);
        expect(serviceChain({ stages: stagesOf(list).reverse() }).value.overall).toBe(overall);
      }),
      runs,
    );
  });

  it("a chain of stages at the needed rate reaches the target", () => {
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 20 }), (target, n) => {
        const ones = Array.from({ length: n }, () => "1");
        const { neededEach } = serviceChain({ stages: stagesOf(ones), target }).value;
        expect(new Decimal(neededEach ?? "").pow(n).minus(target).abs().lte("1e-17")).toBe(true);
      }),
      runs,
    );
  });

  it("an improvement pays what it says, and most at a weakest stage", () => {
    fc.assert(
      fc.property(rates, decimal({ min: 0, max: 1, decimals: 6 }), (list, improvement) => {
        const stages = stagesOf(list);
        const figure = serviceChain({ stages, improvement });
        const { overall, gains, weakest } = figure.value;
        const gainAt = (name: string) => new Decimal(gains?.find(({ stage }) => stage === name)?.gain ?? "NaN");
        for (const { name, passRate } of stages) {
          const better = Decimal.min(1, new Decimal(passRate).plus(improvement)).toFixed();
          const lifted = serviceChain({ stages: stages.map((stage) => (stage.name === name ? { name, passRate: better } : stage)) });
          expect(new Decimal(overall).plus(gainAt(name)).minus(lifted.value.overall).abs().lte("1e-18")).toBe(true);
          if (figure.warnings.length === 0) expect(gainAt(weakest[0] ?? "").gte(gainAt(name))).toBe(true);
        }
      }),
      runs,
    );
  });
});

describe("recovery", () => {
  it("expected repurchase lies between the lowest and the highest rate", () => {
    const whole = 1_000_000;
    const cuts = fc.tuple(...[0, 0, 0].map(() => fc.integer({ min: 0, max: whole })));
    fc.assert(
      fc.property(cuts, (points) => {
        const [a = 0, b = 0, c = 0] = [...points].sort((x, y) => x - y);
        const text = (units: number) => new Decimal(units).div(whole).toFixed();
        const shares = { silent: text(a), unresolved: text(b - a), resolved: text(c - b), resolvedQuickly: text(whole - c) };
        const value = new Decimal(expectedRepurchase({ shares, rates: tarpLossAbove100Dollars }).value);
        expect(value.gte("0.09") && value.lte("0.82")).toBe(true);
      }),
      runs,
    );
  });

  it("the gap changes its sign with its sides", () => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        const gap = recoveryGap({ afterRecovery: a, withoutProblem: b }).value;
        const back = recoveryGap({ afterRecovery: b, withoutProblem: a }).value;
        expect(new Decimal(gap).plus(back).isZero()).toBe(true);
      }),
      runs,
    );
  });
});

describe("figures on complaints", () => {
  it("replay receipts, with and without steps", () => {
    fc.assert(
      fc.property(rates, share, fc.bigInt({ min: 1n, max: 10n ** 20n }), fc.boolean(), (list, target, n, explain) => {
        const chain = serviceChain({ stages: stagesOf(list), target, improvement: target }, { explain });
        expect(verify(JSON.parse(JSON.stringify(chain)), serviceChain)).toEqual({ verified: true });
        const silent = silentDissatisfaction({ complaints: n, convention: "one-in-27" }, { explain });
        expect(verify(JSON.parse(JSON.stringify(silent)), silentDissatisfaction)).toEqual({ verified: true });
      }),
      runs,
    );
  });

  it("answer garbage with issues", () => {
    fc.assert(
      fc.property(garbage, (junk) => {
        for (const result of [
          serviceChain.safe({ stages: junk, target: junk }),
          serviceChain.safe({ stages: [{ name: "a", passRate: junk }] }),
          silentDissatisfaction.safe({ complaints: junk, convention: "one-in-27" }),
          expectedRepurchase.safe({ shares: junk, rates: tarpLossAbove100Dollars }),
          recoveryGap.safe({ afterRecovery: junk, withoutProblem: junk }),
        ])
          if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
      }),
      runs,
    );
  });
});
