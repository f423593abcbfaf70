import * as z from "zod/mini";
import { positiveAmountField } from "../../foundation/amount-fields";
import { compareExact, exact, formatExact, plus } from "../../foundation/exact";
import { dayField, type Field, withCheck } from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { shareField } from "../../foundation/number-fields";
import type { BreakageInput, BreakageTerms, LotFate, LotFateInput, VintageBreakageInput, VintageBreakageTerms } from "./breakage-types";

/** The schema of the share that is redeemed. */
export const breakageSchema: Field<BreakageTerms, BreakageInput> = z.object({ redemption: shareField });

const lotFateField: Field<LotFate, LotFateInput> = withCheck(
  z.object({ issuedOn: dayField, issued: positiveAmountField, redeemed: positiveAmountField, expired: positiveAmountField }),
  ({ issued, redeemed, expired }): Issue[] => {
    const gone = plus(exact(redeemed), exact(expired));
    if (compareExact(gone, exact(issued)) <= 0) return [];
    const message = `expected at least the ${formatExact(gone)} points redeemed and expired, got ${issued}`;
    return [{ code: "inconsistent", path: ["issued"], message }];
  },
);

/** The schema of lots. */
export const vintageBreakageSchema: Field<VintageBreakageTerms, VintageBreakageInput> = z.object({ lots: z.array(lotFateField) });
