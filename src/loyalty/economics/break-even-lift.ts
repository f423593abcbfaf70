import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { breakEvenLiftSchema } from "./programme-return-schema";
import type { BreakEvenLiftFormula } from "./programme-return-types";

/**
 * The break-even lift: by how much sales to members must rise before a programme pays for itself.
 *
 * With rewards on all sales S · L · m = c · S · (1 + L) + F, so L = (c · S + F) / (S · (m − c)); with rewards on extra sales only,
 * L = F / (S · (m − c)). Where rewards eat the margin, no lift can pay.
 *
 * The lift is what the programme adds. That members spend more than others is no lift: who spends more joins.
 *
 * @param input - Sales without the programme, their margin, what rewards and the programme cost, and which sales are rewarded.
 * @param options - `explain: false` leaves the steps out.
 * @returns A fraction of the sales: 0.25 is a quarter more; `null` with the warning `never-pays` when the margin is not above the cost rate.
 * @throws InputError when sales are not above zero, a rate lies outside its range or the reading is missing.
 * @see LO-22, R23 under Sources.
 * @example
 * ```ts
 * import { breakEvenLift } from "idic/loyalty";
 *
 * const shop = { sales: "1000000", margin: "0.3", costRate: "0.04", fixedCost: "12000", rewarded: "all-sales" } as const;
 * breakEvenLift(shop).value; // => "0.2"
 * breakEvenLift({ ...shop, margin: "0.04" }).value; // => null
 * ```
 */
export const breakEvenLift: BreakEvenLiftFormula = /* @__PURE__ */ formula({
  code: "break-even-lift",
  unit: "fraction",
  cites: ["LO-22", "R23"],
  schema: breakEvenLiftSchema,
  convention: ({ rewarded }) => `rewards on ${rewarded}`,
  compute: ({ sales, margin, costRate, fixedCost, rewarded }, { step, warn }) => {
    const kept = step("kept", "margin − cost rate", new Decimal(margin).minus(costRate));
    const onOldSales = rewarded === "all-sales" ? new Decimal(costRate).times(sales) : new Decimal(0);
    const toEarn = step("to-earn", "rewards on the sales there are + fixed cost", onOldSales.plus(fixedCost));
    if (kept.gt(0)) return decimalText(step("lift", "to earn / (sales · kept)", toEarn.div(kept.times(sales))));
    warn("never-pays", ["margin"]);
    return null;
  },
});
