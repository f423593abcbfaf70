import { type DecimalText, exact, formatExact, plus } from "../../foundation/exact";
import { compiler } from "../../rule/compile";
import { decideBy, type LineCode, otherwise, type RuleTable } from "../../rule/table";
import { isHigh } from "../is-high";
import { satisfactionLoyaltyPolicySchema, satisfactionSchema } from "./satisfaction-loyalty-schema";
import type {
  CompileSatisfactionLoyalty,
  SatisfactionLoyaltyOutcome,
  SatisfactionLoyaltyPolicy,
  SatisfactionStage,
} from "./satisfaction-loyalty-types";
import { beyondScale } from "./satisfaction-type-schema";

/** His answer, and the two thresholds. */
interface ThresholdView extends Pick<SatisfactionLoyaltyPolicy, "willingFrom" | "actingFrom"> {
  readonly satisfaction: DecimalText | null;
}

const lines = [
  {
    code: "unknown",
    cites: ["LO-07"],
    when: (v) => v.satisfaction === null,
    then: () => ({ stage: null, next: null }),
  },
  {
    code: "acting",
    cites: ["LO-07", "G5"],
    when: (v) => isHigh(v.satisfaction, v.actingFrom) === true,
    then: () => ({ stage: "acting", next: null }),
  },
  {
    code: "willing",
    cites: ["LO-07", "G5"],
    when: (v) => isHigh(v.satisfaction, v.willingFrom) === true,
    then: (v) => ({ stage: "willing", next: gapTo("acting", v.satisfaction, v.actingFrom) }),
  },
  {
    code: "none",
    cites: ["LO-07", "G5"],
    when: otherwise,
    then: (v) => ({ stage: "none", next: gapTo("willing", v.satisfaction, v.willingFrom) }),
  },
] as const satisfies RuleTable<ThresholdView, SatisfactionLoyaltyOutcome>;

/** The reasons this rule can give. */
export type SatisfactionLoyaltyCode = LineCode<typeof lines>;

/**
 * Compiles the two thresholds of satisfaction: from a first level on a customer wants to be loyal, and only from a second, higher one
 * does he act so. Below the first, satisfaction buys nothing yet.
 *
 * @param policy - The scale and the two thresholds, such as `twoThresholds`.
 * @returns A rule from a customer's answer to what it can be expected to lead to, and what is missing to the next threshold.
 * @throws PolicyError when the scale or the thresholds do not rise, or a threshold lies beyond the scale.
 * @see LO-07, G5 under Sources.
 * @example
 * ```ts
 * import { compileSatisfactionLoyalty, twoThresholds } from "idic/differentiate";
 *
 * const stageOf = compileSatisfactionLoyalty(twoThresholds);
 * stageOf({ satisfaction: "4.2" }, { asOf: "2026-11-22" }).outcome; // => { stage: "willing", next: { stage: "acting", missing: "0.8" } }
 * ```
 */
export const compileSatisfactionLoyalty: CompileSatisfactionLoyalty = /* @__PURE__ */ compiler({
  name: "satisfaction-loyalty",
  policySchema: satisfactionLoyaltyPolicySchema,
  factsSchema: satisfactionSchema,
  checkFacts: ({ satisfaction }, policy) => beyondScale(policy, satisfaction, ["satisfaction"]),
  lines: () => lines.map(({ code, cites }) => ({ code, cites })),
  prepare: ({ willingFrom, actingFrom }) =>
    decideBy(lines, { view: ({ satisfaction }) => ({ satisfaction, willingFrom, actingFrom }), reviewOn: () => null }),
});

function gapTo(stage: SatisfactionStage, satisfaction: DecimalText | null, threshold: DecimalText): SatisfactionLoyaltyOutcome["next"] {
  if (satisfaction === null) return null;
  const { units, scale } = exact(satisfaction);
  return { stage, missing: formatExact(plus(exact(threshold), { units: -units, scale })) };
}
