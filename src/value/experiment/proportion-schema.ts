import * as z from "zod/mini";
import { compareExact, type DecimalText, exact, type NumberInput } from "../../foundation/exact";
import { type Field, wholeField, withCheck } from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { numberWithin, shareField } from "../../foundation/number-fields";
import type {
  NewcombeIntervalInput,
  NewcombeIntervalTerms,
  ResponseCount,
  SampleSizeInput,
  SampleSizeTerms,
  TwoGroups,
  WilsonIntervalInput,
  WilsonIntervalTerms,
} from "./proportion-types";

const ONE = { units: 1n, scale: 0 };

/** A probability that is neither 0 nor 1, at least `min` where that is given. */
function openShareWithin(limits: { readonly above: string } | { readonly min: string }): Field<DecimalText, NumberInput> {
  return withCheck(numberWithin({ ...limits, max: "1" }), (value): Issue[] => {
    if (compareExact(exact(value), ONE) < 0) return [];
    return [{ code: "out-of-range", path: [], message: "expected a number < 1, got 1" }];
  });
}

const counts = z.object({ responses: wholeField(0), size: wholeField(0) });

function countIssues({ responses, size }: ResponseCount): Issue[] {
  if (size === 0) return [{ code: "zero-denominator", path: ["size"], message: "expected a whole number ≥ 1 to divide by, got 0" }];
  if (responses <= size) return [];
  return [{ code: "inconsistent", path: ["responses"], message: `expected at most the ${size} of the group, got ${responses}` }];
}

const group: Field<ResponseCount> = withCheck(counts, countIssues);

/** The schema of a treated group and its control group. */
export const twoProportionTestSchema: Field<TwoGroups> = z.object({ treated: group, control: group });

/** The schema of a group and a confidence. */
export const wilsonIntervalSchema: Field<WilsonIntervalTerms, WilsonIntervalInput> = withCheck(
  z.extend(counts, { confidence: openShareWithin({ above: "0" }) }),
  countIssues,
);

/** The schema of two groups and a confidence. */
export const newcombeIntervalSchema: Field<NewcombeIntervalTerms, NewcombeIntervalInput> = z.object({
  treated: group,
  control: group,
  confidence: openShareWithin({ above: "0" }),
});

/** The schema of what a test is to find. */
export const sampleSizeSchema: Field<SampleSizeTerms, SampleSizeInput> = z.object({
  controlRate: shareField,
  treatedRate: shareField,
  alpha: openShareWithin({ above: "0" }),
  power: openShareWithin({ min: "0.5" }),
});
