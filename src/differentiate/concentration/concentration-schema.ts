import * as z from "zod/mini";
import { type DecimalText, exact, type NumberInput } from "../../foundation/exact";
import { type Field, listOf, oneOf, orUnknown, withCheck } from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { nonNegativeField, shareField } from "../../foundation/number-fields";
import {
  type GiniInput,
  type GiniTerms,
  giniCorrections,
  type LorenzCurveInput,
  type LorenzCurveTerms,
  type TopShareInput,
  type TopShareTerms,
} from "./concentration-types";

const valuesField: Field<readonly DecimalText[], readonly NumberInput[]> = withCheck(z.array(nonNegativeField), (values) => {
  if (values.length === 0) return [{ code: "empty", path: [], message: "expected at least one customer" }];
  if (values.some((value) => exact(value).units > 0n)) return [];
  return [{ code: "zero-denominator", path: [], message: "expected somebody who brings something: there is no whole to take shares of" }];
});

/** The schema of the terms of a Gini coefficient. */
export const giniSchema: Field<GiniTerms, GiniInput> = withCheck(
  z.object({ values: valuesField, correction: oneOf(giniCorrections) }),
  ({ values, correction }): Issue[] =>
    correction === "sample" && values.length === 1
      ? [{ code: "zero-denominator", path: ["values"], message: "expected at least two customers in a sample" }]
      : [],
);

/** The schema of the terms of a Lorenz curve. */
export const lorenzCurveSchema: Field<LorenzCurveTerms, LorenzCurveInput> = z.object({
  values: valuesField,
  at: orUnknown(listOf(shareField, 1)),
});

/** The schema of the terms of a top share. */
export const topShareSchema: Field<TopShareTerms, TopShareInput> = z.object({ values: valuesField, top: shareField });
