import { compiler } from "../../rule/compile";
import { decideBy, type LineCode, otherwise, type RuleTable } from "../../rule/table";
import { zhengdaQuoteMethod } from "./quote-method-presets";
import { quoteDoubtsSchema, quoteMethodPolicySchema } from "./quote-method-schema";
import type { CompileQuoteMethod, QuoteDoubts, QuoteMethodOutcome, QuoteMethodPolicy, QuoteMethodRule } from "./quote-method-types";

/** Everything the table may look at. */
interface QuoteMethodView {
  readonly policy: QuoteMethodPolicy;
  readonly doubts: QuoteDoubts;
}

const byClass = (): QuoteMethodOutcome => ({ method: "abc" });

const lines = [
  { code: "unhappy-with-amount", cites: ["CU-05"], when: (v) => v.doubts.unhappyWithAmount === true, then: byClass },
  { code: "suspects-overselling", cites: ["CU-05", "CU-06"], when: (v) => v.doubts.suspectsOverselling === true, then: byClass },
  {
    code: "doubts-unknown",
    cites: ["CU-06", "CH-16"],
    when: (v) => v.doubts.unhappyWithAmount === null || v.doubts.suspectsOverselling === null,
    then: byClass,
  },
  { code: "no-doubts", cites: ["CU-05"], when: otherwise, then: (v) => ({ method: v.policy.otherwise }) },
] as const satisfies RuleTable<QuoteMethodView, QuoteMethodOutcome>;

/** The reasons of the choice of a method. */
export type QuoteMethodCode = LineCode<typeof lines>;

/**
 * Compiles the choice of a method to quote by. By class it is for whoever is unhappy about an amount or suspects that he is sold
 * too much, and where neither is known, because a quote that explains itself does no harm.
 *
 * @param policy - The method where nothing is in doubt, such as `zhengdaQuoteMethod`.
 * @returns A rule from a customer's doubts to the method.
 * @throws PolicyError when the method is not of the closed list.
 * @see CU-05 and CU-06 under Sources.
 * @example
 * ```ts
 * import { compileQuoteMethod, zhengdaQuoteMethod } from "idic/customize";
 *
 * const always = compileQuoteMethod({ ...zhengdaQuoteMethod, id: "always-by-class", otherwise: "abc" });
 * always({ unhappyWithAmount: false, suspectsOverselling: false }, { asOf: "2026-11-22" }).outcome; // => { method: "abc" }
 * ```
 */
export const compileQuoteMethod: CompileQuoteMethod = /* @__PURE__ */ compiler({
  name: "quote-method",
  policySchema: quoteMethodPolicySchema,
  factsSchema: quoteDoubtsSchema,
  lines: () => lines.map(({ code, cites }) => ({ code, cites })),
  prepare: (policy) => decideBy(lines, { view: (doubts) => ({ policy, doubts }), reviewOn: () => null }),
});

/**
 * The choice of the source, ready to use: by class for whoever doubts an amount, a plain list for the others.
 *
 * @param doubts - Whether he is unhappy about an amount or suspects that he is sold too much.
 * @param options - The day asked for.
 * @returns The method to quote by.
 * @throws InputError when a value is neither true, false nor unknown.
 * @see CU-05 and CU-06 under Sources.
 * @example
 * ```ts
 * import { chooseQuoteMethod } from "idic/customize";
 *
 * const advice = chooseQuoteMethod({ suspectsOverselling: true }, { asOf: "2026-11-22" });
 * advice.outcome.method; // => "abc"
 * advice.because.code; // => "suspects-overselling"
 * ```
 */
export const chooseQuoteMethod: QuoteMethodRule = /* @__PURE__ */ compileQuoteMethod(zhengdaQuoteMethod);
