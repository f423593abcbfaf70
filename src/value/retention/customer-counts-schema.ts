import * as z from "zod/mini";
import { compareExact, exact, plus } from "../../foundation/exact";
import { type Field, oneOf, withCheck } from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { divisorField, nonNegativeField } from "../../foundation/number-fields";
import {
  type ChurnRateInput,
  type ChurnRateTerms,
  churnDenominators,
  type RetentionRateInput,
  type RetentionRateTerms,
} from "./customer-counts-types";

const counts = z.object({ start: divisorField, won: nonNegativeField, end: nonNegativeField });

/** The schema of how many customers there were. */
export const retentionRateSchema: Field<RetentionRateTerms, RetentionRateInput> = withCheck(counts, checkCounts);

/** The schema of how many customers there were, with the denominator of churn. */
export const churnRateSchema: Field<ChurnRateTerms, ChurnRateInput> = withCheck(
  z.extend(counts, { denominator: oneOf(churnDenominators) }),
  checkCounts,
);

function checkCounts({ start, won, end }: RetentionRateTerms): Issue[] {
  const enough = compareExact(exact(end), exact(won)) >= 0;
  if (enough && compareExact(exact(end), plus(exact(start), exact(won))) <= 0) return [];
  const message = enough
    ? `expected at most ${start} old customers besides the ${won} won, got ${end} in all`
    : `expected at least the ${won} who were won, got ${end}`;
  return [{ code: "inconsistent", path: ["end"], message }];
}
