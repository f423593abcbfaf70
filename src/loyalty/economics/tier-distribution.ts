import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { tierDistributionSchema } from "./tier-distribution-schema";
import type { TierDistributionFormula } from "./tier-distribution-types";

/**
 * The share of members in each tier, and in each tier or above. A top tier that many reach with ease is a defect of design: see
 * `auditProgramme`, which takes these shares.
 *
 * @param input - The tiers from the base upwards, with their members.
 * @param options - `explain: false` leaves the steps out.
 * @returns One row per tier in the order given; shares are `null` with the warning `no-members` where nobody is a member.
 * @throws InputError `duplicate-id` when a tier is there twice; other issues for counts and codes.
 * @see LO-15, R23 under Sources.
 * @example
 * ```ts
 * import { tierDistribution } from "idic/loyalty";
 *
 * const tiers = [{ tier: "t1", members: 20 }, { tier: "t2", members: 20 }, { tier: "t3", members: 40 }];
 * tierDistribution({ tiers }).value[2]; // => { tier: "t3", share: "0.5", thisOrAbove: "0.5" }
 * tierDistribution({ tiers }).value[1]; // => { tier: "t2", share: "0.25", thisOrAbove: "0.75" }
 * ```
 */
export const tierDistribution: TierDistributionFormula = /* @__PURE__ */ formula({
  code: "tier-distribution",
  unit: "fraction",
  cites: ["LO-15", "R23"],
  schema: tierDistributionSchema,
  compute: ({ tiers }, { step, warn }) => {
    const all = step(
      "members",
      "members of all tiers",
      tiers.reduce((sum, { members }) => sum.plus(members), new Decimal(0)),
    );
    if (all.isZero()) warn("no-members", ["tiers"]);
    let below = new Decimal(0);
    return tiers.map(({ tier, members }) => {
      const thisOrAbove = all.minus(below);
      below = below.plus(members);
      if (all.isZero()) return { tier, share: null, thisOrAbove: null };
      return { tier, share: decimalText(new Decimal(members).div(all)), thisOrAbove: decimalText(thisOrAbove.div(all)) };
    });
  },
});
