import * as z from "zod/mini";
import { compareExact, type DecimalText, exact, type NumberInput, times } from "../foundation/exact";
import { type Field, withCheck } from "../foundation/fields";
import type { Issue } from "../foundation/issue";
import { nonNegativeField, numberWithin } from "../foundation/number-fields";
import type {
  ResponseCurve,
  ResponseCurveInput,
  ResponseSteepnessInput,
  ResponseSteepnessTerms,
  SpendOnCurve,
  SpendOnCurveInput,
} from "./response-curve-types";

const aboveZero: Field<DecimalText, NumberInput> = /* @__PURE__ */ numberWithin({ above: "0" });
const positiveShare: Field<DecimalText, NumberInput> = /* @__PURE__ */ numberWithin({ above: "0", max: "1" });

/** Steepness times spending, beyond which a curve is flat and the next response costs more money than there is. */
const FLAT = { units: 100n, scale: 0 };

/** The schema of a response curve. */
export const responseCurveSchema: Field<ResponseCurve, ResponseCurveInput> = z.object({ ceiling: positiveShare, steepness: aboveZero });

/** The schema of a curve and the money spent. */
export const responseRateSchema: Field<SpendOnCurve, SpendOnCurveInput> = z.object({
  ceiling: positiveShare,
  steepness: aboveZero,
  spend: nonNegativeField,
});

/** The schema of the cost of a response. */
export const responseCostSchema: Field<SpendOnCurve, SpendOnCurveInput> = withCheck(
  z.object({ ceiling: positiveShare, steepness: aboveZero, spend: aboveZero }),
  ({ steepness, spend }): Issue[] => {
    if (compareExact(times(exact(steepness), exact(spend)), FLAT) <= 0) return [];
    const message = "expected steepness · spend ≤ 100: beyond it the curve is flat and no money buys another response";
    return [{ code: "out-of-range", path: ["spend"], message }];
  },
);

/** The schema of a ceiling and one point of a curve. */
export const responseSteepnessSchema: Field<ResponseSteepnessTerms, ResponseSteepnessInput> = withCheck(
  z.object({ ceiling: positiveShare, spend: aboveZero, rate: positiveShare }),
  ({ ceiling, rate }): Issue[] => {
    if (compareExact(exact(rate), exact(ceiling)) < 0) return [];
    return [{ code: "inconsistent", path: ["rate"], message: `expected a rate below the ceiling ${ceiling}, got ${rate}` }];
  },
);
