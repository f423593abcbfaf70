import { Decimal, decimalText } from "../../foundation/decimal";
import { formula, type Working } from "../../rule/figure";
import { twoApproachesSchema } from "./two-approaches-schema";
import type { Approach, ApproachResult, TwoApproachesFormula } from "./two-approaches-types";

/**
 * Two ways to loyalty at equal cost: rewards alone, which move behaviour, and service made relevant by what is known of the
 * customer, which is said to move attitude as well. The effects are your expectations or measurements; the comparison claims none.
 *
 * Who acts loyally without thinking so stays as long as the rewards do: that share is called unstable.
 *
 * @param input - What each way costs, how many it reaches and what comes of it; and by how much the costs may differ.
 * @param options - `explain: false` leaves the steps out.
 * @returns Both ways side by side, and the one with more truly loyal customers.
 * @throws InputError `inconsistent` when the costs per customer differ by more than the tolerance, or when more are truly loyal than
 * act or think so; other issues for numbers outside their range.
 * @see VA-20, CU-21, LO-37 under Sources.
 * @example
 * ```ts
 * import { twoApproaches } from "idic/loyalty";
 *
 * const { value } = twoApproaches({
 *   rewardOnly: { cost: "50000", customers: 1000, behaviour: "0.4", attitude: "0.1", both: "0.05" },
 *   relevantService: { cost: "49000", customers: 1000, behaviour: "0.35", attitude: "0.4", both: "0.3" },
 *   tolerance: "0.05",
 * });
 * value.rewardOnly.unstable; // => "0.35"
 * value.difference; // => "0.25"
 * value.better; // => "relevant-service"
 * ```
 */
export const twoApproaches: TwoApproachesFormula = /* @__PURE__ */ formula({
  code: "two-approaches",
  unit: "fraction",
  cites: ["VA-20", "CU-21", "LO-37"],
  schema: twoApproachesSchema,
  convention: ({ tolerance }) => `costs per customer are equal within ${tolerance} of the dearer`,
  compute: ({ rewardOnly, relevantService }, { step }) => {
    const difference = step(
      "difference",
      "truly loyal with relevant service − with rewards alone",
      new Decimal(relevantService.both).minus(rewardOnly.both),
    );
    return {
      rewardOnly: resultOf(rewardOnly, "reward-only", step),
      relevantService: resultOf(relevantService, "relevant-service", step),
      difference: decimalText(difference),
      better: difference.isZero() ? null : difference.gt(0) ? "relevant-service" : "reward-only",
    };
  },
});

function resultOf({ cost, customers, behaviour, both }: Approach, name: string, step: Working["step"]): ApproachResult {
  const costPerCustomer = step(`cost-per-customer-${name}`, "cost / customers", new Decimal(cost).div(customers));
  const unstable = step(`unstable-${name}`, "behaviour − both", new Decimal(behaviour).minus(both));
  const loyal = new Decimal(customers).times(both);
  return {
    costPerCustomer: decimalText(costPerCustomer),
    unstable: decimalText(unstable),
    trulyLoyal: both,
    costPerTrulyLoyal: loyal.isZero() ? null : decimalText(new Decimal(cost).div(loyal)),
  };
}
