import { Decimal, decimalText } from "../../foundation/decimal";
import type { PolicyRef } from "../../rule/answer";
import { formula } from "../../rule/figure";
import { standardCheckSchema } from "./standard-check-schema";
import type { StandardCheckFormula, StandardDeviation } from "./standard-check-types";

/**
 * Whether dealers class customers by one standard: every answer says under which policy it was given, so answers of all dealers can be
 * held against the standard, down to the content of the policy.
 * share = dealers by the standard / all dealers.
 *
 * @param input - The `policy` of an answer under the standard, and that of an answer of each dealer.
 * @param options - `explain: false` leaves the steps out.
 * @returns Whether all dealers use it, their share, and those that do not with what differs.
 * @throws InputError `duplicate-id` for a dealer that is there twice, `out-of-range` without dealers.
 * @see DF-14 under Sources.
 * @example
 * ```ts
 * import { compileValueTier, standardCheck, zhengdaValueTier } from "idic/differentiate";
 *
 * const classed = (edition: string) =>
 *   compileValueTier({ ...zhengdaValueTier, edition })({ annualValue: 25000 }, { asOf: "2026-11-22" });
 * const standard = classed("1").policy;
 * const dealers = [
 *   { dealer: "changchun", policy: standard },
 *   { dealer: "chengdu", policy: classed("2").policy },
 * ];
 * const { value } = standardCheck({ standard, dealers });
 * [value.unified, value.share, value.deviating[0]]; // => [false, "0.5", { dealer: "chengdu", deviation: "other-edition" }]
 * ```
 */
export const standardCheck: StandardCheckFormula = /* @__PURE__ */ formula({
  code: "standard-check",
  unit: "fraction",
  cites: ["DF-14"],
  schema: standardCheckSchema,
  compute: ({ standard, dealers }, { step }) => {
    const deviating = dealers.flatMap(({ dealer, policy }) => {
      const deviation = deviationOf(policy, standard);
      return deviation === null ? [] : [{ dealer, deviation }];
    });
    const share = step("share", "dealers by the standard / dealers", new Decimal(dealers.length - deviating.length).div(dealers.length));
    return { unified: deviating.length === 0, share: decimalText(share), deviating };
  },
});

function deviationOf({ id, edition, fingerprint }: PolicyRef, standard: PolicyRef): StandardDeviation | null {
  if (id !== standard.id) return "other-policy";
  if (edition !== standard.edition) return "other-edition";
  return fingerprint === standard.fingerprint ? null : "other-content";
}
