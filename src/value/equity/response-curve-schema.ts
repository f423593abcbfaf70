import * as z from "zod/mini";
import { compareExact, type DecimalText, exact, type NumberInput } from "../../foundation/exact";
import { type Field, withCheck } from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { divisorField, nonNegativeField, numberWithin } from "../../foundation/number-fields";
import type {
  ResponseCurve,
  ResponseCurveInput,
  ResponsivenessInput,
  ResponsivenessTerms,
  SpendOnCurve,
  SpendOnCurveInput,
} from "./response-curve-types";

const aboveZero: Field<DecimalText, NumberInput> = /* @__PURE__ */ numberWithin({ above: "0" });
const positiveShare: Field<DecimalText, NumberInput> = /* @__PURE__ */ numberWithin({ above: "0", max: "1" });

/** The schema of a response curve. */
export const responseCurveSchema: Field<ResponseCurve, ResponseCurveInput> = z.object({
  ceiling: positiveShare,
  responsiveness: aboveZero,
});

/** The schema of a curve and the money spent. */
export const responseRateSchema: Field<SpendOnCurve, SpendOnCurveInput> = z.object({
  ceiling: positiveShare,
  responsiveness: aboveZero,
  spend: nonNegativeField,
});

/** The schema of a ceiling and one point of a curve. */
export const responsivenessSchema: Field<ResponsivenessTerms, ResponsivenessInput> = withCheck(
  z.object({ ceiling: positiveShare, spend: divisorField, rate: positiveShare }),
  ({ ceiling, rate }): Issue[] => {
    if (compareExact(exact(rate), exact(ceiling)) < 0) return [];
    return [{ code: "inconsistent", path: ["rate"], message: `expected a rate below the ceiling ${ceiling}, got ${rate}` }];
  },
);
