import * as z from "zod/mini";
import { currencyField, positiveAmountField } from "../../foundation/amount-fields";
import { finenessIssues } from "../../foundation/document-unit";
import { compareExact, exact, formatExact, plus } from "../../foundation/exact";
import { type Field, idField, oneOf, withCheck } from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { repeatedNames } from "../../foundation/repeated-names";
import { amountUnits } from "../abc-quote/quote-terms";
import type { PackageInput, PackageTerms } from "./package-price-types";

/** The schema of a package. */
export const packageSchema: Field<PackageTerms, PackageInput> = withCheck(
  z.object({
    currency: currencyField,
    amounts: oneOf(amountUnits),
    price: positiveAmountField,
    lines: z.array(z.object({ id: idField, listNet: positiveAmountField })),
  }),
  (terms) => {
    const { price, lines } = terms;
    if (lines.length === 0) return [{ code: "empty", path: ["lines"], message: "expected at least one line" }];
    return [
      ...repeatedNames(
        lines.map(({ id }) => id),
        (position) => ["lines", position, "id"],
      ),
      ...finenessIssues(terms, price, ["price"]),
      ...lines.flatMap(({ listNet }, position) => finenessIssues(terms, listNet, ["lines", position, "listNet"])),
      ...dearerThanLines(terms),
    ];
  },
);

/** A package that costs more than its lines is no offer; a mere warning would be overlooked and its negative saving printed. */
function dearerThanLines({ price, lines }: PackageTerms): Issue[] {
  const alone = lines.map(({ listNet }) => exact(listNet)).reduce(plus);
  if (compareExact(exact(price), alone) <= 0) return [];
  return [
    { code: "out-of-range", path: ["price"], message: `expected at most ${formatExact(alone)}, what the lines cost alone, got ${price}` },
  ];
}
