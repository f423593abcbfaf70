import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { peppersTiersSchema } from "./peppers-tiers-schema";
import type { PeppersTier, PeppersTiersFormula } from "./peppers-tiers-types";

/** A customer with what decides his tier. */
interface Standing {
  readonly id: string;
  readonly actual: Decimal;
  readonly potential: Decimal;
  readonly unrealised: Decimal;
}

/**
 * The tiers of Peppers and Rogers, by what customers bring and what they could bring: keep the most valuable, grow the most growable,
 * serve the others simply, and fix, price or let go those below zero.
 *
 * Below zero is who costs more than he brings and can never do otherwise; who costs now and could bring is not. Of the other n,
 * ⌈mostValuable · n⌉ with the highest actual value are `mvc`; of the rest, ⌈mostGrowable · n⌉ with the highest unrealised
 * value, potential − actual, are `stc`; ties keep the order of the input. How many make a tier is for the caller to say.
 *
 * @param input - Customers with actual and potential value, and the two shares.
 * @param options - `explain: false` leaves the steps out.
 * @returns Tier, unrealised value and share of customer for each, in the order of the input.
 * @throws InputError `inconsistent` where a potential is below the actual value, `empty` without customers.
 * @see DF-16, DF-17, G5, book:peppers-rogers under Sources.
 * @example
 * ```ts
 * import { peppersTiers } from "idic/differentiate";
 *
 * const customers = [
 *   { id: "zhang", actual: "25000", potential: "30000" },
 *   { id: "li", actual: "3000", potential: "20000" },
 *   { id: "wang", actual: "2500", potential: "3000" },
 *   { id: "zhao", actual: "-800", potential: "-100" },
 * ];
 * const { value } = peppersTiers({ customers, mostValuable: "0.2", mostGrowable: "0.2" });
 * value.map(({ tier }) => tier); // => ["mvc", "stc", "lmc", "bz"]
 * value[1]; // => { id: "li", tier: "stc", unrealised: "17000", shareOfCustomer: "0.15" }
 * ```
 */
export const peppersTiers: PeppersTiersFormula = /* @__PURE__ */ formula({
  code: "peppers-tiers",
  unit: "code",
  cites: ["DF-16", "DF-17", "G5", "book:peppers-rogers"],
  schema: peppersTiersSchema,
  convention: ({ mostValuable, mostGrowable }) => `most valuable ${mostValuable}, most growable ${mostGrowable} of those not below zero`,
  compute: ({ customers, mostValuable, mostGrowable }, { step }) => {
    const all = customers.map(({ id, actual, potential }): Standing => {
      const [now, future] = [new Decimal(actual), new Decimal(potential)];
      return { id, actual: now, potential: future, unrealised: future.minus(now) };
    });
    const others = all.filter(({ actual, potential }) => actual.gte(0) || potential.gte(0));
    const most = step("most-valuable", "⌈mostValuable · n⌉", new Decimal(mostValuable).times(others.length).ceil());
    const growable = step("most-growable", "⌈mostGrowable · n⌉", new Decimal(mostGrowable).times(others.length).ceil());
    // Sorting is stable, so ties keep the order of the input.
    const byActual = [...others].sort((a, b) => b.actual.comparedTo(a.actual));
    const rest = new Set(byActual.slice(most.toNumber()));
    const byGrowth = others.filter((customer) => rest.has(customer)).sort((a, b) => b.unrealised.comparedTo(a.unrealised));
    const tiers = new Map<Standing, PeppersTier>([
      ...byActual.slice(0, most.toNumber()).map((customer) => [customer, "mvc"] as const),
      ...byGrowth.map((customer, rank) => [customer, growable.gt(rank) ? "stc" : "lmc"] as const),
    ]);
    return all.map((customer) => ({
      id: customer.id,
      tier: tiers.get(customer) ?? "bz",
      unrealised: decimalText(customer.unrealised),
      shareOfCustomer: customer.potential.gt(0) ? decimalText(customer.actual.div(customer.potential)) : null,
    }));
  },
});
