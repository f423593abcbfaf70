import * as z from "zod/mini";
import { positiveAmountField } from "../../foundation/amount-fields";
import { describeValue } from "../../foundation/describe-value";
import { type AmountInput, type DecimalText, exact, powerOfTen } from "../../foundation/exact";
import { type Field, oneOf, orUnknown, withCheck } from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { complaintRateReadings, type SilentDissatisfactionInput, type SilentDissatisfactionTerms } from "./silent-dissatisfaction-types";

/** A whole number of any size that is not negative. */
const countField: Field<DecimalText, AmountInput> = withCheck(positiveAmountField, (count) => {
  const { units, scale } = exact(count);
  if (units % powerOfTen(scale) === 0n) return [];
  return [{ code: "out-of-range", path: [], message: `expected a whole number, got ${describeValue(count)}` }];
});

/** The schema of what silent dissatisfaction is reckoned from. */
export const silentDissatisfactionSchema: Field<SilentDissatisfactionTerms, SilentDissatisfactionInput> = withCheck(
  z.object({
    complaints: orUnknown(countField),
    purchases: orUnknown(countField),
    convention: oneOf(complaintRateReadings),
  }),
  checkTerms,
);

function checkTerms({ complaints, purchases, convention }: SilentDissatisfactionTerms): Issue[] {
  if (complaints === null && purchases === null)
    return [{ code: "missing", path: ["complaints"], message: "expected complaints or purchases" }];
  if (complaints !== null && purchases !== null)
    return [{ code: "inconsistent", path: ["purchases"], message: "expected complaints or purchases, got both" }];
  if (purchases !== null && convention === "one-in-27")
    return [{ code: "inconsistent", path: ["purchases"], message: 'expected complaints: "one-in-27" says nothing about purchases' }];
  if (complaints !== null && convention === "fewer-than-five-percent" && exact(complaints).units === 0n)
    return [{ code: "empty", path: ["complaints"], message: "expected at least one complaint: from none nothing follows" }];
  return [];
}
