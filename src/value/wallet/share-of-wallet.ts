import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { shareOfWalletSchema } from "./share-of-wallet-schema";
import type { ShareOfWalletFormula } from "./share-of-wallet-types";

/**
 * Share of wallet, or share of customer: what somebody spends with us, divided by what he spends in the category, us included.
 * share = ours / category. New products are to raise it.
 *
 * @param input - Both amounts, for the same person and time.
 * @param options - `explain: false` leaves the steps out.
 * @returns A fraction from 0 to 1.
 * @throws InputError `zero-denominator` when nothing is spent in the category, `inconsistent` when we have more than all of it.
 * @see VA-17, G3 under Sources.
 * @example
 * ```ts
 * import { shareOfWallet } from "idic/value";
 *
 * shareOfWallet({ ours: "3000", category: "4000" }).value; // => "0.75"
 * ```
 */
export const shareOfWallet: ShareOfWalletFormula = /* @__PURE__ */ formula({
  code: "share-of-wallet",
  unit: "fraction",
  cites: ["VA-17", "G3"],
  schema: shareOfWalletSchema,
  compute: ({ ours, category }, { step }) => decimalText(step("share", "ours / category", new Decimal(ours).div(category))),
});
