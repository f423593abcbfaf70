import { Decimal, decimalText } from "../../foundation/decimal";
import { groupBy } from "../../foundation/group-by";
import { formula } from "../../rule/figure";
import { segmentPotentialSchema } from "./segment-potential-schema";
import type { SegmentPotentialFormula } from "./segment-potential-types";

/**
 * Which segments have profit potential: what their customers bring, what they could bring, and the difference, most first:
 * unrealised = Σ potential − Σ actual. Finding them
 * by research and giving them value comes before loyalty.
 *
 * @param input - Customers with segment, actual and potential profit.
 * @param options - `explain` changes nothing: the rows are the working.
 * @returns Segments by unrealised profit, equal ones by code; `pursue` where there is a profit to be won.
 * @throws InputError `inconsistent` where a potential is below the actual profit, `empty` without customers.
 * @see DF-17 under Sources.
 * @example
 * ```ts
 * import { segmentPotential } from "idic/differentiate";
 *
 * const customers = [
 *   { id: "a", segment: "first-child", actual: "800", potential: "3000" },
 *   { id: "b", segment: "time-precious", actual: "2500", potential: "2500" },
 *   { id: "c", segment: "first-child", actual: "500", potential: "900" },
 * ];
 * const [first, second] = segmentPotential({ customers }).value;
 * [first?.segment, first?.unrealised, first?.pursue]; // => ["first-child", "2600", true]
 * [second?.segment, second?.pursue]; // => ["time-precious", false]
 * ```
 */
export const segmentPotential: SegmentPotentialFormula = /* @__PURE__ */ formula({
  code: "segment-potential",
  unit: "money",
  cites: ["DF-17"],
  schema: segmentPotentialSchema,
  compute: ({ customers }) => {
    const sum = (values: readonly string[]) => values.reduce((total, value) => total.plus(value), new Decimal(0));
    const rows = [...groupBy(customers, ({ segment }) => segment)].map(([segment, members]) => {
      const actual = sum(members.map((member) => member.actual));
      const potential = sum(members.map((member) => member.potential));
      return { segment, members, actual, potential, unrealised: potential.minus(actual) };
    });
    rows.sort((a, b) => b.unrealised.comparedTo(a.unrealised) || (a.segment < b.segment ? -1 : 1));
    return rows.map(({ segment, members, actual, potential, unrealised }) => ({
      segment,
      customers: members.length,
      actual: decimalText(actual),
      potential: decimalText(potential),
      unrealised: decimalText(unrealised),
      pursue: potential.gt(0) && unrealised.gt(0),
    }));
  },
});
