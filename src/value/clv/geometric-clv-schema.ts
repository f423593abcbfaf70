import * as z from "zod/mini";
import { type Field, oneOf, orUnknown, wholeField, withCheck } from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { numberField, rateField, shareField } from "../../foundation/number-fields";
import type { FirstMargin, GeometricClvInput, GeometricClvTerms } from "./geometric-clv-types";

/** Whether the first margin counts: the books differ, so it must be said. */
export const firstMarginField: Field<FirstMargin> = /* @__PURE__ */ oneOf(["included", "excluded"]);

/** The schema of the terms of a geometric CLV. */
export const geometricClvSchema: Field<GeometricClvTerms, GeometricClvInput> = withCheck(
  z.object({
    margin: numberField,
    retention: shareField,
    discountRate: rateField,
    firstMargin: firstMarginField,
    timing: oneOf(["begin", "mid", "end"]),
    periods: orUnknown(wholeField(0, 100_000)),
    growth: orUnknown(rateField),
    growthFrom: orUnknown(oneOf(["first-counted", "first-period"])),
  }),
  ({ growth, growthFrom }): Issue[] => {
    if ((growth === null) === (growthFrom === null)) return [];
    const message =
      growth === null
        ? "expected no growthFrom without growth"
        : "expected growthFrom, because the books differ on the first margin that grows";
    return [{ code: growth === null ? "inconsistent" : "missing", path: ["growthFrom"], message }];
  },
);
