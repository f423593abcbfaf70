import { compiler } from "../../rule/compile";
import { decideBy, type LineCode, otherwise, type RuleTable } from "../../rule/table";
import { isHigh } from "../is-high";
import { customerBaseSchema, strategyMapPolicySchema } from "./strategy-map-schema";
import type { CompileStrategyMap, StrategyMapOutcome } from "./strategy-map-types";

/** Whether value is skewed and needs are diverse; `null` where they are unknown. */
interface StrategyView {
  readonly skewed: boolean | null;
  readonly diverse: boolean | null;
}

const lines = [
  {
    code: "unknown",
    cites: ["DF-01"],
    when: (v) => v.skewed === null || v.diverse === null,
    then: () => ({ strategy: null }),
  },
  {
    code: "one-to-one",
    cites: ["DF-01", "G5", "book:peppers-rogers"],
    when: (v) => v.skewed === true && v.diverse === true,
    then: () => ({ strategy: "one-to-one" }),
  },
  {
    code: "key-account",
    cites: ["DF-01", "G5", "book:peppers-rogers"],
    when: (v) => v.skewed === true,
    then: () => ({ strategy: "key-account" }),
  },
  {
    code: "niche",
    cites: ["DF-01", "G5", "book:peppers-rogers"],
    when: (v) => v.diverse === true,
    then: () => ({ strategy: "niche" }),
  },
  {
    code: "mass",
    cites: ["DF-01", "G5", "book:peppers-rogers"],
    when: otherwise,
    then: () => ({ strategy: "mass" }),
  },
] as const satisfies RuleTable<StrategyView, StrategyMapOutcome>;

/** The reasons this map can give. */
export type StrategyMapCode = LineCode<typeof lines>;

/**
 * Compiles a strategy map: how a base of customers is best treated, by how much they differ in value and how much in needs. The two
 * are axes of their own: value can be ranked, needs cannot.
 *
 * @param policy - From where on value is skewed and needs are diverse, such as `enterpriseOneToOne`.
 * @returns A rule from skew and diversity to a strategy.
 * @throws PolicyError when a bound lies outside 0 to 1.
 * @see DF-01, G5, book:peppers-rogers under Sources.
 * @example
 * ```ts
 * import { compileStrategyMap, enterpriseOneToOne, gini, needsDiversity } from "idic/differentiate";
 *
 * const strategyFor = compileStrategyMap(enterpriseOneToOne);
 * const skew = gini({ values: [100, 200, 300, 9000], correction: "none" }).value;
 * const diversity = needsDiversity({ weights: [2, 1, 1] }).value;
 * strategyFor({ skew, diversity }, { asOf: "2026-11-22" }).outcome.strategy; // => "one-to-one"
 * ```
 */
export const compileStrategyMap: CompileStrategyMap = /* @__PURE__ */ compiler({
  name: "strategy-map",
  policySchema: strategyMapPolicySchema,
  factsSchema: customerBaseSchema,
  lines: () => lines.map(({ code, cites }) => ({ code, cites })),
  prepare: ({ skewedFrom, diverseFrom }) =>
    decideBy(lines, {
      view: ({ skew, diversity }) => ({ skewed: isHigh(skew, skewedFrom), diverse: isHigh(diversity, diverseFrom) }),
      reviewOn: () => null,
    }),
});
