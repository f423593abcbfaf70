import { Decimal, decimalText } from "../../foundation/decimal";
import type { Issue } from "../../foundation/issue";
import { formula } from "../../rule/figure";
import { contactCoverageSchema } from "./contact-coverage-schema";
import type { ContactCoverageFormula, ContactCoverageTerms } from "./contact-coverage-types";

/**
 * Coverage: the share of all customers with at least one working contact in a period. The aim is every single one, so the steps
 * also count those who are missing.
 *
 * @param input - The number of all customers, the period with both ends included, and the log of contacts.
 * @param options - `explain: false` leaves the steps out.
 * @returns A fraction from 0 to 1, with the warning `customers-missing` below 1.
 * @throws InputError `zero-denominator` without customers, `inconsistent` when more were reached than there are.
 * @see IN-34 under Sources.
 * @example
 * ```ts
 * import { contactCoverage } from "idic/interact";
 *
 * const coverage = contactCoverage({
 *   customers: 8,
 *   from: "2026-10-01",
 *   through: "2026-12-31",
 *   contacts: [
 *     { customer: "zhang", on: "2026-10-08", effective: true },
 *     { customer: "zhang", on: "2026-11-18", effective: true },
 *     { customer: "wang", on: "2026-11-20", effective: false },
 *   ],
 * });
 * coverage.value; // => "0.125"
 * coverage.steps.map(({ code, value }) => [code, value]); // => [["reached", "1"], ["missing", "7"], ["coverage", "0.125"]]
 * ```
 */
export const contactCoverage: ContactCoverageFormula = /* @__PURE__ */ formula({
  code: "contact-coverage",
  unit: "fraction",
  cites: ["IN-34"],
  schema: contactCoverageSchema,
  check: (terms): Issue[] => {
    const { customers } = terms;
    if (customers === 0)
      return [{ code: "zero-denominator", path: ["customers"], message: "expected at least 1 customer: a share of nobody does not exist" }];
    const reached = reachedBy(terms);
    if (reached <= customers) return [];
    return [{ code: "inconsistent", path: ["customers"], message: `expected at least the ${reached} customers reached, got ${customers}` }];
  },
  compute: (terms, { step, warn }) => {
    const reached = step("reached", "customers with a working contact in the period", new Decimal(reachedBy(terms)));
    const missing = step("missing", "customers − reached", new Decimal(terms.customers).minus(reached));
    if (missing.gt(0)) warn("customers-missing", ["customers"]);
    return decimalText(step("coverage", "reached / customers", reached.div(terms.customers)));
  },
});

function reachedBy({ from, through, contacts }: ContactCoverageTerms): number {
  const working = contacts.filter(({ on, effective }) => effective === true && on >= from && on <= through);
  return new Set(working.map(({ customer }) => customer)).size;
}
