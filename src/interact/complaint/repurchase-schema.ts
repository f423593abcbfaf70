import * as z from "zod/mini";
import { compareExact, exact, formatExact, plus } from "../../foundation/exact";
import { type Field, sourceField, withCheck } from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { shareField } from "../../foundation/number-fields";
import type { ExpectedRepurchaseInput, ExpectedRepurchaseTerms } from "./repurchase-types";

/** The schema of shares and rates of repurchase. */
export const expectedRepurchaseSchema: Field<ExpectedRepurchaseTerms, ExpectedRepurchaseInput> = z.object({
  shares: withCheck(
    z.object({ silent: shareField, unresolved: shareField, resolved: shareField, resolvedQuickly: shareField }),
    checkShares,
  ),
  rates: z.object({
    source: sourceField,
    silent: shareField,
    unresolved: shareField,
    resolved: shareField,
    resolvedQuickly: shareField,
  }),
});

function checkShares({ silent, unresolved, resolved, resolvedQuickly }: ExpectedRepurchaseTerms["shares"]): Issue[] {
  const total = [silent, unresolved, resolved, resolvedQuickly].map(exact).reduce(plus);
  if (compareExact(total, { units: 1n, scale: 0 }) === 0) return [];
  return [{ code: "inconsistent", path: [], message: `expected shares that add up to 1, got ${formatExact(total)}` }];
}
