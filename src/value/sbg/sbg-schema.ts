import * as z from "zod/mini";
import { Decimal } from "../../foundation/decimal";
import type { DecimalText, NumberInput } from "../../foundation/exact";
import { type Field, wholeField, withCheck } from "../../foundation/fields";
import { numberWithin } from "../../foundation/number-fields";
import type {
  SbgCurveInput,
  SbgCurveTerms,
  SbgLifetimeInput,
  SbgLifetimeTerms,
  SbgResidualLifetimeInput,
  SbgResidualLifetimeTerms,
} from "./sbg-types";

const parameter = /* @__PURE__ */ numberWithin({ above: "0", max: "1000000" });

/** Below this the continued fraction of the lifetime takes too many terms. */
const LEAST_DISCOUNT = "0.0001";

const discountRate: Field<DecimalText, NumberInput> = /* @__PURE__ */ withCheck(numberWithin({ min: "0", max: "1" }), (rate) => {
  if (new Decimal(rate).isZero() || new Decimal(rate).gte(LEAST_DISCOUNT)) return [];
  return [{ code: "out-of-range", path: [], message: `expected 0 or a number ≥ ${LEAST_DISCOUNT}, got ${rate}` }];
});

/** The schema of a mix of customers over some periods. */
export const sbgCurveSchema: Field<SbgCurveTerms, SbgCurveInput> = z.object({
  alpha: parameter,
  beta: parameter,
  periods: wholeField(1, 1000),
});

/** The schema of a mix of new customers. */
export const sbgLifetimeSchema: Field<SbgLifetimeTerms, SbgLifetimeInput> = z.object({ alpha: parameter, beta: parameter, discountRate });

/** The schema of a mix of customers who have renewed. */
export const sbgResidualLifetimeSchema: Field<SbgResidualLifetimeTerms, SbgResidualLifetimeInput> = z.object({
  alpha: parameter,
  beta: parameter,
  discountRate,
  renewals: wholeField(0, 1000),
});
