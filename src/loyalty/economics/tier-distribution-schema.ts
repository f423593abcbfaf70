import * as z from "zod/mini";
import { describeValue } from "../../foundation/describe-value";
import { codeField, type Field, listOf, wholeField, withCheck } from "../../foundation/fields";
import type { TierDistributionInput, TierHeadcount } from "./tier-distribution-types";

const headcountField: Field<TierHeadcount> = z.object({ tier: codeField, members: wholeField(0) });

/** The schema of members by tier. */
export const tierDistributionSchema: Field<TierDistributionInput> = withCheck(
  z.object({ tiers: listOf(headcountField, 1) }),
  ({ tiers }) => {
    const seen = new Set<string>();
    return tiers.flatMap(({ tier }, position) => {
      if (!seen.has(tier)) {
        seen.add(tier);
        return [];
      }
      const message = `expected a code of its own, got ${describeValue(tier)} again`;
      return [{ code: "duplicate-id", path: ["tiers", position, "tier"], message }];
    });
  },
);
