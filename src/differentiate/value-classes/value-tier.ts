import { compareExact, exact, formatExact, plus } from "../../foundation/exact";
import type { Because } from "../../rule/answer";
import { compiler } from "../../rule/compile";
import { decideBy, type LineCode, otherwise, type RuleTable } from "../../rule/table";
import type { zhengdaValueTier } from "./value-tier-presets";
import { annualValueSchema, valueTierPolicySchema } from "./value-tier-schema";
import type { AnnualValue, CompileValueTier, ValueTierBound, ValueTierOutcome, ValueTierPolicy } from "./value-tier-types";

/** The tier a customer is in and the one above; both `null` while his value is unknown. */
interface ValueTierView {
  readonly facts: AnnualValue;
  readonly tier: ValueTierBound | null;
  readonly above: ValueTierBound | null;
}

const lines = [
  {
    code: "unknown",
    cites: ["DF-04"],
    when: (v) => v.tier === null,
    then: () => ({ tier: null, next: null }),
  },
  {
    code: (v) => v.tier?.code ?? "unknown",
    cites: (v) => v.tier?.cites ?? [],
    when: otherwise,
    then: (v) => ({ tier: v.tier?.code ?? null, next: nextOf(v) }),
    evidence: (v) => [{ fact: "annualValue", have: v.facts.annualValue, need: v.tier?.atLeast ?? null, met: true }],
  },
] as const satisfies RuleTable<ValueTierView, ValueTierOutcome>;

/** The reasons that our own words cover: the table's codes and the tiers of the preset. */
export type ValueTierCode = LineCode<typeof lines> | (typeof zhengdaValueTier)["tiers"][number]["code"];

/**
 * Compiles value tiers: by what a customer brings in a year he is in a tier, bounds inclusive.
 *
 * @param policy - Bounds from the highest to the tier that takes the rest, such as `zhengdaValueTier`.
 * @returns A rule from an annual value to a tier and what is missing to the next.
 * @throws PolicyError when bounds do not fall, a code is used twice or the last tier has a bound.
 * @see DF-05, DF-09, O15 under Sources.
 * @example
 * ```ts
 * import { compileValueTier, zhengdaValueTier } from "idic/differentiate";
 *
 * const valueTier = compileValueTier(zhengdaValueTier);
 * valueTier({ annualValue: "25000" }, { asOf: "2026-11-22" }).outcome; // => { tier: "high", next: null }
 * valueTier({ annualValue: "9000.50" }, { asOf: "2026-11-22" }).outcome; // => { tier: "middle", next: { tier: "high", missing: "2999.5" } }
 * ```
 */
export const compileValueTier: CompileValueTier = /* @__PURE__ */ compiler({
  name: "value-tier",
  policySchema: valueTierPolicySchema,
  factsSchema: annualValueSchema,
  lines: ({ tiers }): Because[] => [lines[0], ...tiers].map(({ code, cites }) => ({ code, cites })),
  prepare: (policy) => decideBy(lines, { view: (facts) => viewOf(policy, facts), reviewOn: () => null }),
});

function viewOf({ tiers }: ValueTierPolicy, facts: AnnualValue): ValueTierView {
  const { annualValue } = facts;
  if (annualValue === null) return { facts, tier: null, above: null };
  const value = exact(annualValue);
  const position = tiers.findIndex(({ atLeast }) => atLeast === null || compareExact(value, exact(atLeast)) >= 0);
  return { facts, tier: tiers[position] ?? null, above: tiers[position - 1] ?? null };
}

function nextOf({ facts, above }: ValueTierView): ValueTierOutcome["next"] {
  if (above?.atLeast == null || facts.annualValue === null) return null;
  const value = exact(facts.annualValue);
  return { tier: above.code, missing: formatExact(plus(exact(above.atLeast), { units: -value.units, scale: value.scale })) };
}
