import fc from "fast-check";
import { arcElasticity, compileLoyaltyType, loyaltyIndex, loyaltySpillOver, relativeLoyalty } from "idic/differentiate";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../../src/foundation/decimal";
import { decimal, runs } from "../arbitrary";

const near = (a: Decimal | string, b: Decimal | string | number) => new Decimal(a).minus(b).abs().lt("1e-17");

describe("loyalty type", () => {
  it("G5: compares each side with its own bound, which is high", () => {
    const opinion = decimal({ min: -1, max: 1, decimals: 1 });
    const share = decimal({ min: 0, max: 1, decimals: 1 });
    fc.assert(
      fc.property(opinion, share, opinion, share, (attitude, behaviour, attitudeBound, behaviourBound) => {
        const rule = compileLoyaltyType({
          ...relativeLoyalty,
          id: "ours",
          highAttitude: attitudeBound,
          highBehaviour: behaviourBound,
        });
        const [likes, returns] = [Number(attitude) >= Number(attitudeBound), Number(behaviour) >= Number(behaviourBound)];
        const expected = likes ? (returns ? "true" : "latent") : returns ? "spurious" : "none";
        expect(rule({ attitude, behaviour }, { asOf: "2026-11-22" }).outcome.type).toBe(expected);
      }),
      runs,
    );
  });
});

describe("loyalty index", () => {
  const reading = fc
    .tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 40 }))
    .map(([min, extent, at]) => ({ value: min + Math.min(at, extent), min, max: min + extent }));
  const readings = fc.record({
    repeatPurchases: reading,
    selectionTime: reading,
    priceSensitivity: reading,
    competitorAttitude: reading,
    incidentTolerance: reading,
  });
  type Reading = { readonly value: number; readonly min: number; readonly max: number };
  const each = (given: Readonly<Record<string, Reading>>, change: (reading: Reading) => Reading) =>
    loyaltyIndex.safe(Object.fromEntries(Object.entries(given).map(([name, entry]) => [name, change(entry)])));
  const scoreOf = (result: ReturnType<typeof loyaltyIndex.safe>) => (result.ok ? result.value.value : "refused");

  it("lies between 0 and 1, and every indicator turned round gives what is missing to 1", () => {
    fc.assert(
      fc.property(readings, (given) => {
        const { value } = loyaltyIndex(given);
        expect(Number(value)).toBeGreaterThanOrEqual(0);
        expect(Number(value)).toBeLessThanOrEqual(1);
        const turned = each(given, ({ value: measured, min, max }) => ({ value: min + max - measured, min, max }));
        expect(near(new Decimal(value).plus(scoreOf(turned)), 1)).toBe(true);
      }),
      runs,
    );
  });

  it("does not depend on the unit or the zero of a scale", () => {
    fc.assert(
      fc.property(readings, fc.integer({ min: 1, max: 100 }), fc.integer({ min: -100, max: 100 }), (given, unit, zero) => {
        const scaled = each(given, ({ value, min, max }) => ({
          value: value * unit + zero,
          min: min * unit + zero,
          max: max * unit + zero,
        }));
        expect(scoreOf(scaled)).toBe(loyaltyIndex(given).value);
      }),
      runs,
    );
  });
});

describe("arc elasticity", () => {
  const quantity = decimal({ min: 1, max: 500, decimals: 1 });
  const change = fc
    .record({ quantityBefore: quantity, quantityAfter: quantity, priceBefore: quantity, priceAfter: quantity })
    .filter(({ priceBefore, priceAfter }) => Number(priceBefore) !== Number(priceAfter));

  it("is the same backwards, and in whatever units quantity and price are counted", () => {
    fc.assert(
      fc.property(change, fc.integer({ min: 1, max: 1000 }), (given, unit) => {
        const { value } = arcElasticity(given);
        const { quantityBefore, quantityAfter, priceBefore, priceAfter } = given;
        const back = { quantityBefore: quantityAfter, quantityAfter: quantityBefore, priceBefore: priceAfter, priceAfter: priceBefore };
        expect(arcElasticity(back).value).toBe(value);
        const times = (amount: string) => new Decimal(amount).times(unit).toFixed();
        expect(arcElasticity({ ...given, quantityBefore: times(quantityBefore), quantityAfter: times(quantityAfter) }).value).toBe(value);
        expect(arcElasticity({ ...given, priceBefore: times(priceBefore), priceAfter: times(priceAfter) }).value).toBe(value);
      }),
      runs,
    );
  });

  it("is −1 where the turnover stays the same, and 0 where the quantity does", () => {
    fc.assert(
      fc.property(change, ({ priceBefore, priceAfter, quantityBefore }) => {
        const constantTurnover = { quantityBefore: priceAfter, quantityAfter: priceBefore, priceBefore, priceAfter };
        expect(arcElasticity(constantTurnover).value).toBe("-1");
        expect(arcElasticity({ quantityBefore, quantityAfter: quantityBefore, priceBefore, priceAfter }).value).toBe("0");
      }),
      runs,
    );
  });
});

describe("loyalty spill-over", () => {
  const share = fc.constantFrom(null, "0", "0.3", "0.5", "0.50", "0.9", "1");
  const services = ["repair", "insurance"] as const;
  const rows = fc.array(fc.record({ maintenance: share, repair: share, insurance: share }), { minLength: 1, maxLength: 30 });
  const ask = (list: readonly Record<string, string | null>[]) =>
    loyaltySpillOver({
      main: "maintenance",
      services,
      loyalFrom: "0.5",
      customers: list.map((shares, at) => ({ id: `c${at}`, shares })),
    }).value;
  const isLoyal = (value: string | null | undefined) => Number(value) >= 0.5;

  it("VA-07: counts as one would count by hand, and everybody once", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const value = ask(list);
        expect(value.unknown).toBe(list.filter(({ maintenance }) => maintenance === null).length);
        for (const [at, service] of services.entries()) {
          const known = list.filter((row) => row.maintenance !== null && row[service] !== null);
          const groups = [true, false].map((loyal) => known.filter(({ maintenance }) => isLoyal(maintenance) === loyal));
          const [loyal, others] = groups.map((group) => ({
            customers: group.length,
            loyal: group.filter((row) => isLoyal(row[service])).length,
          }));
          expect(value.services[at]).toMatchObject({ amongLoyal: loyal, amongOthers: others });
        }
      }),
      runs,
    );
  });

  it("does not depend on the order, and its difference and ratio are those of its shares", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const value = ask(list);
        expect(ask([...list].reverse())).toEqual(value);
        for (const { amongLoyal, amongOthers, difference, ratio } of [...value.services, value.all]) {
          expect(difference === null).toBe(amongLoyal.customers === 0 || amongOthers.customers === 0);
          if (difference !== null) expect(near(new Decimal(amongLoyal.share ?? "").minus(amongOthers.share ?? ""), difference)).toBe(true);
          if (ratio !== null) expect(near(new Decimal(ratio).times(amongOthers.share ?? ""), amongLoyal.share ?? "")).toBe(true);
        }
      }),
      runs,
    );
  });

  it("is complete where the other service is loyalty to the main one by another name", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const { services: found } = ask(list.map(({ maintenance }) => ({ maintenance, repair: maintenance })));
        const [{ difference, ratio } = { difference: null, ratio: null }] = found;
        expect([null, "1"]).toContain(difference);
        expect(ratio).toBe(null);
      }),
      runs,
    );
  });
});
