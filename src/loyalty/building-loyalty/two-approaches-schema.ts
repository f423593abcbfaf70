import * as z from "zod/mini";
import { Decimal } from "../../foundation/decimal";
import { compareExact, exact, plus, times } from "../../foundation/exact";
import { type Field, withCheck } from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { nonNegativeField, numberWithin, shareField } from "../../foundation/number-fields";
import type { Approach, ApproachInput, TwoApproachesInput, TwoApproachesTerms } from "./two-approaches-types";

const approachField: Field<Approach, ApproachInput> = withCheck(
  z.object({
    cost: nonNegativeField,
    customers: numberWithin({ above: "0" }),
    behaviour: shareField,
    attitude: shareField,
    both: shareField,
  }),
  ({ behaviour, attitude, both }): Issue[] => {
    const most = Decimal.min(behaviour, attitude);
    const least = Decimal.max(0, new Decimal(behaviour).plus(attitude).minus(1));
    if (most.gte(both) && least.lte(both)) return [];
    const message = `expected from ${least.toFixed()} to ${most.toFixed()}, which is what the other two shares allow, got ${both}`;
    return [{ code: "inconsistent", path: ["both"], message }];
  },
);

/** The schema of two ways to loyalty. */
export const twoApproachesSchema: Field<TwoApproachesTerms, TwoApproachesInput> = withCheck(
  z.object({ rewardOnly: approachField, relevantService: approachField, tolerance: shareField }),
  ({ rewardOnly, relevantService, tolerance }): Issue[] => {
    // Compared without dividing, so that a difference of exactly the tolerance is within it: cost · customers of the other.
    const first = times(exact(rewardOnly.cost), exact(relevantService.customers));
    const second = times(exact(relevantService.cost), exact(rewardOnly.customers));
    const [dearer, cheaper] = compareExact(first, second) >= 0 ? [first, second] : [second, first];
    const gap = plus(dearer, { units: -cheaper.units, scale: cheaper.scale });
    if (compareExact(gap, times(dearer, exact(tolerance))) <= 0) return [];
    const message = `expected about the same cost per customer, within ${tolerance} of the dearer: other costs prove nothing`;
    return [{ code: "inconsistent", path: ["relevantService", "cost"], message }];
  },
);
