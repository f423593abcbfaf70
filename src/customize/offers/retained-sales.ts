import { Decimal } from "../../foundation/decimal";
import { compareExact, type DecimalText, exact } from "../../foundation/exact";
import { groupBy } from "../../foundation/group-by";
import { sum } from "../../foundation/money";
import { formula } from "../../rule/figure";
import { retainedSalesSchema } from "./retained-sales-schema";
import type { ReferrerValue, RetainedCount, RetainedSale, RetainedSaleKind, RetainedSalesFormula } from "./retained-sales-types";

/**
 * What keeping customers brought: how many cars by replacement and by referral, month by month, and what the referrals are
 * worth by who made them. Word of mouth is tracked as value, so that it can be thanked for.
 *
 * @param input - The sales that are owed to kept customers, with what each earned where that is known, in one currency.
 * @param options - `explain: false` leaves the steps out.
 * @returns Counts and exact sums, in all, by month and by referrer; warns `margin-unknown` for every sale whose margin is missing from the sums.
 * @throws InputError when a sale comes twice or a value is not what its column says.
 * @see CU-16, CU-29, LO-27 and LO-34 under Sources.
 * @example
 * ```ts
 * import { retainedSales } from "idic/customize";
 *
 * const { value } = retainedSales({
 *   sales: [
 *     { id: "s1", on: "2026-10-08", kind: "replacement", customer: "lao-zhang", margin: "9000.00" },
 *     { id: "s2", on: "2026-10-21", kind: "referral", customer: "lao-zhang", margin: "7500.50" },
 *     { id: "s3", on: "2026-11-02", kind: "referral", customer: "lao-zhang", margin: "6200.00" },
 *   ],
 * });
 * value.byMonth.map(({ month, total }) => [month, total]); // => [["2026-10", 2], ["2026-11", 1]]
 * value.byReferrer; // => [{ customer: "lao-zhang", referrals: 2, value: "13700.5" }]
 * ```
 */
export const retainedSales: RetainedSalesFormula = /* @__PURE__ */ formula({
  code: "retained-sales",
  unit: "count",
  cites: ["CU-16", "CU-29", "LO-27", "LO-34"],
  schema: retainedSalesSchema,
  compute: ({ sales }, { step, warn }) => {
    sales.forEach(({ margin }, position) => {
      if (margin === null) warn("margin-unknown", ["sales", position, "margin"]);
    });
    const all = countOf(sales);
    step("total", "replacements + referrals", new Decimal(all.total));
    step("referral-value", "sum of the known margins of referrals", new Decimal(all.referralValue));
    const months = [...groupBy(sales, ({ on }) => on.slice(0, 7))].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
      ...all,
      byMonth: months.map(([month, ofMonth]) => ({ month, ...countOf(ofMonth) })),
      byReferrer: byReferrer(sales.filter(({ kind }) => kind === "referral")),
    };
  },
});

function countOf(sales: readonly RetainedSale[]): RetainedCount {
  const of = (wanted: RetainedSaleKind) => sales.filter(({ kind }) => kind === wanted);
  const [replacements, referrals] = [of("replacement"), of("referral")];
  return {
    replacements: replacements.length,
    referrals: referrals.length,
    total: sales.length,
    replacementValue: marginOf(replacements),
    referralValue: marginOf(referrals),
  };
}

function marginOf(sales: readonly RetainedSale[]): DecimalText {
  return sum(sales.flatMap(({ margin }) => margin ?? []));
}

function byReferrer(referrals: readonly RetainedSale[]): ReferrerValue[] {
  const rows = [...groupBy(referrals, ({ customer }) => customer)].map(([customer, own]) => ({
    customer,
    referrals: own.length,
    value: marginOf(own),
  }));
  return rows.sort(
    (a, b) => compareExact(exact(b.value), exact(a.value)) || b.referrals - a.referrals || (a.customer < b.customer ? -1 : 1),
  );
}
