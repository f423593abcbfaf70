import { compiler } from "../../rule/compile";
import { decideBy, type LineCode, otherwise, type RuleTable } from "../../rule/table";
import { isHigh } from "../is-high";
import { relativeLoyalty } from "./loyalty-type-presets";
import { loyaltySignalsSchema, loyaltyTypePolicySchema } from "./loyalty-type-schema";
import type { CompileLoyaltyType, LoyaltySignals, LoyaltyTypeOutcome, LoyaltyTypePolicy, LoyaltyTypeRule } from "./loyalty-type-types";

/** Whether attitude and behaviour are high; `null` where they are unknown. */
interface LoyaltyView {
  readonly attitude: boolean | null;
  readonly behaviour: boolean | null;
}

const lines = [
  {
    code: "unknown",
    cites: ["DF-10"],
    when: (v) => v.attitude === null || v.behaviour === null,
    then: (v) => ({
      type: null,
      grow: [],
      missing: [...(v.attitude === null ? (["attitude"] as const) : []), ...(v.behaviour === null ? (["behaviour"] as const) : [])],
    }),
  },
  {
    code: "true",
    cites: ["DF-10", "LO-19", "paper:dick-basu-1994"],
    when: (v) => v.attitude === true && v.behaviour === true,
    then: () => ({ type: "true", grow: [], missing: [] }),
  },
  {
    code: "latent",
    cites: ["DF-10", "DF-11", "paper:dick-basu-1994"],
    when: (v) => v.attitude === true,
    then: () => ({ type: "latent", grow: ["behaviour"], missing: [] }),
  },
  {
    code: "spurious",
    cites: ["DF-10", "DF-11", "O18", "paper:dick-basu-1994"],
    when: (v) => v.behaviour === true,
    then: () => ({ type: "spurious", grow: ["attitude"], missing: [] }),
  },
  {
    code: "none",
    cites: ["DF-10", "DF-11", "paper:dick-basu-1994"],
    when: otherwise,
    then: () => ({ type: "none", grow: ["attitude", "behaviour"], missing: [] }),
  },
] as const satisfies RuleTable<LoyaltyView, LoyaltyTypeOutcome>;

/** The reasons this classification can give. */
export type LoyaltyTypeCode = LineCode<typeof lines>;

/**
 * Compiles a classification by loyalty type: relative attitude × repeat behaviour.
 * A complaint is not an input: it lowers no reading by itself.
 *
 * @param policy - From where on attitude and behaviour count as high, such as `relativeLoyalty`.
 * @returns A rule from the two signals to a type and what has to grow.
 * @throws PolicyError when a bound lies outside its scale.
 * @see DF-10, DF-11, CH-08 under Sources.
 * @example
 * ```ts
 * import { compileLoyaltyType, relativeLoyalty } from "idic/differentiate";
 *
 * const strict = compileLoyaltyType({ ...relativeLoyalty, id: "our-store", highBehaviour: "0.8" });
 * strict({ attitude: 0.4, behaviour: 0.7 }, { asOf: "2026-11-22" }).outcome.type; // => "latent"
 * ```
 */
export const compileLoyaltyType: CompileLoyaltyType = /* @__PURE__ */ compiler({
  name: "loyalty-type",
  policySchema: loyaltyTypePolicySchema,
  factsSchema: loyaltySignalsSchema,
  lines: () => lines.map(({ code, cites }) => ({ code, cites })),
  prepare: (policy) => decideBy(lines, { view: (signals) => viewOf(policy, signals), reviewOn: () => null }),
});

/**
 * Classifies a customer's loyalty by the preset `relativeLoyalty`: he thinks better of us than of the best alternative, and
 * at least half of what he buys is ours.
 *
 * @example
 * ```ts
 * import { classifyLoyalty } from "idic/differentiate";
 *
 * const { outcome } = classifyLoyalty({ attitude: -0.2, behaviour: 0.9 }, { asOf: "2026-11-22" });
 * outcome.type; // => "spurious"
 * outcome.grow; // => ["attitude"]
 * ```
 */
export const classifyLoyalty: LoyaltyTypeRule = /* @__PURE__ */ compileLoyaltyType(relativeLoyalty);

function viewOf({ highAttitude, highBehaviour }: LoyaltyTypePolicy, { attitude, behaviour }: LoyaltySignals): LoyaltyView {
  return { attitude: isHigh(attitude, highAttitude), behaviour: isHigh(behaviour, highBehaviour) };
}
