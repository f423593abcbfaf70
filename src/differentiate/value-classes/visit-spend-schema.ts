import * as z from "zod/mini";
import { amountField, currencyField, positiveAmountField } from "../../foundation/amount-fields";
import { compareExact, exact } from "../../foundation/exact";
import { citesField, codeField, type Field, listOf, orUnknown, wholeField, withCheck } from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { repeatedNames } from "../../foundation/repeated-names";
import { policyObject } from "../../rule/policy";
import type { GridLevel, GridLevelInput, VisitSpend, VisitSpendInput, VisitSpendPolicy, VisitSpendPolicyInput } from "./visit-spend-types";

/** More levels than this tell nobody anything. */
const MOST_LEVELS = 100;

const levelField: Field<GridLevel, GridLevelInput> = z.strictObject({ code: codeField, atLeast: z.nullable(amountField) });

const levelsField: Field<readonly GridLevel[], readonly GridLevelInput[]> = withCheck(listOf(levelField, 1), checkLevels);

/** The schema of a grid. */
export const visitSpendPolicySchema: Field<VisitSpendPolicy, VisitSpendPolicyInput> = policyObject({
  currency: currencyField,
  visits: levelsField,
  spend: levelsField,
  cites: citesField,
});

/** The schema of a customer's visits and spend. */
export const visitSpendSchema: Field<VisitSpend, VisitSpendInput> = z.object({
  visits: orUnknown(wholeField(0)),
  spendPerVisit: orUnknown(positiveAmountField),
});

function checkLevels(levels: readonly GridLevel[]): Issue[] {
  if (levels.length > MOST_LEVELS)
    return [{ code: "out-of-range", path: [], message: `expected at most ${MOST_LEVELS} levels, got ${levels.length}` }];
  const names = repeatedNames(
    levels.map(({ code }) => code),
    (position) => [position, "code"],
  );
  const bounds = levels.flatMap(({ atLeast }, position): Issue[] => {
    const path = [position, "atLeast"];
    const above = levels[position - 1]?.atLeast ?? null;
    if ((position === levels.length - 1) !== (atLeast === null))
      return [{ code: "inconsistent", path, message: "expected null for the last level, and a bound for every other" }];
    if (above === null || atLeast === null || compareExact(exact(atLeast), exact(above)) < 0) return [];
    return [{ code: "inconsistent", path, message: `expected a bound below ${above}` }];
  });
  return [...names, ...bounds];
}
