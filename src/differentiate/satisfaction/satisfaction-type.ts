import { compiler } from "../../rule/compile";
import { decideBy, type LineCode, otherwise, type RuleTable } from "../../rule/table";
import { isHigh } from "../is-high";
import { beyondScale, satisfactionTypePolicySchema, satisfiedCustomerSchema } from "./satisfaction-type-schema";
import type { CompileSatisfactionType, SatisfactionTypeOutcome } from "./satisfaction-type-types";

/** Whether satisfaction and loyalty are high; `null` where they are unknown. */
interface SatisfactionView {
  readonly satisfied: boolean | null;
  readonly loyal: boolean | null;
}

const lines = [
  {
    code: "unknown",
    cites: ["paper:jones-sasser-1995"],
    when: (v) => v.satisfied === null || v.loyal === null,
    then: () => ({ type: null }),
  },
  {
    code: "loyalist",
    cites: ["paper:jones-sasser-1995", "G5"],
    when: (v) => v.satisfied === true && v.loyal === true,
    then: () => ({ type: "loyalist" }),
  },
  {
    code: "mercenary",
    cites: ["paper:jones-sasser-1995", "G5"],
    when: (v) => v.satisfied === true,
    then: () => ({ type: "mercenary" }),
  },
  {
    code: "hostage",
    cites: ["paper:jones-sasser-1995", "G5"],
    when: (v) => v.loyal === true,
    then: () => ({ type: "hostage" }),
  },
  {
    code: "defector",
    cites: ["paper:jones-sasser-1995", "G5"],
    when: otherwise,
    then: () => ({ type: "defector" }),
  },
] as const satisfies RuleTable<SatisfactionView, SatisfactionTypeOutcome>;

/** The reasons this classification can give. */
export type SatisfactionTypeCode = LineCode<typeof lines>;

/**
 * Compiles the types of Jones and Sasser: satisfaction × loyalty.
 *
 * @param policy - The scale of satisfaction, and from where on both count as high, such as `jonesSasser`.
 * @returns A rule from a customer's answer and his loyalty to a type.
 * @throws PolicyError when the scale does not rise or a bound lies beyond it.
 * @see paper:jones-sasser-1995, G5 under Sources.
 * @example
 * ```ts
 * import { compileSatisfactionType, jonesSasser } from "idic/differentiate";
 *
 * const typeOf = compileSatisfactionType(jonesSasser);
 * typeOf({ satisfaction: 5, loyalty: 0.3 }, { asOf: "2026-11-22" }).outcome.type; // => "mercenary"
 * typeOf({ satisfaction: 2, loyalty: 0.9 }, { asOf: "2026-11-22" }).outcome.type; // => "hostage"
 * ```
 */
export const compileSatisfactionType: CompileSatisfactionType = /* @__PURE__ */ compiler({
  name: "satisfaction-type",
  policySchema: satisfactionTypePolicySchema,
  factsSchema: satisfiedCustomerSchema,
  checkFacts: ({ satisfaction }, policy) => beyondScale(policy, satisfaction, ["satisfaction"]),
  lines: () => lines.map(({ code, cites }) => ({ code, cites })),
  prepare: ({ highSatisfaction, highLoyalty }) =>
    decideBy(lines, {
      view: ({ satisfaction, loyalty }) => ({
        satisfied: isHigh(satisfaction, highSatisfaction),
        loyal: isHigh(loyalty, highLoyalty),
      }),
      reviewOn: () => null,
    }),
});
