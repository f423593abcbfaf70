import * as z from "zod/mini";
import { codeField, type Field, listOf, wholeField, withCheck } from "../../foundation/fields";
import { repeatedNames } from "../../foundation/repeated-names";
import type { TierDistributionInput, TierHeadcount } from "./tier-distribution-types";

const headcountField: Field<TierHeadcount> = z.object({ tier: codeField, members: wholeField(0) });

/** The schema of members by tier. */
export const tierDistributionSchema: Field<TierDistributionInput> = withCheck(z.object({ tiers: listOf(headcountField, 1) }), ({ tiers }) =>
  repeatedNames(
    tiers.map(({ tier }) => tier),
    (position) => ["tiers", position, "tier"],
  ),
);
