import * as z from "zod/mini";
import { amountField, currencyField, positiveAmountField } from "../../foundation/amount-fields";
import { describeValue } from "../../foundation/describe-value";
import { finenessIssues } from "../../foundation/document-unit";
import { type AmountInput, type DecimalText, parseAmount, scaled } from "../../foundation/exact";
import {
  citesField,
  codeField,
  dayField,
  type Field,
  fieldOf,
  idField,
  oneOf,
  orDefault,
  orUnknown,
  periodField,
  textField,
  withCheck,
} from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { shareField } from "../../foundation/number-fields";
import { repeatedNames } from "../../foundation/repeated-names";
import { policyObject } from "../../rule/policy";
import type {
  AbcQuoteFacts,
  AbcQuoteInput,
  AbcQuoteLineFacts,
  AbcQuoteLineInput,
  AbcQuotePolicy,
  AbcQuotePolicyInput,
} from "./abc-quote-types";
import { allocations, amountUnits, lineKinds, payers, priceBases, quoteClasses, quoteRoundings, taxRoundings } from "./quote-terms";

const STEP = /^(?:[125]0*|0\.0*[125])$/;

/** A step of rounding of which every smaller unit is a part: 1, 2 or 5 times a power of ten. */
const roundingStepField: Field<DecimalText, AmountInput> = fieldOf((value) => {
  const result = parseAmount(value);
  if (!result.ok || STEP.test(result.value)) return result;
  const message = `expected 1, 2 or 5 times a power of ten like "0.1", got ${describeValue(value)}`;
  return { ok: false, issues: [{ code: "out-of-range", path: [], message }] };
});

/** The schema of a quote policy. */
export const abcQuotePolicySchema: Field<AbcQuotePolicy, AbcQuotePolicyInput> = policyObject({
  prices: oneOf(priceBases),
  taxRounding: orDefault(oneOf(taxRoundings), "per-rate-group"),
  rounding: orDefault(oneOf(quoteRoundings), "half-up"),
  allocation: orDefault(oneOf(allocations), "largest-remainder"),
  roundTo: orUnknown(roundingStepField),
  validFor: orUnknown(periodField),
});

const lineField: Field<AbcQuoteLineFacts, AbcQuoteLineInput> = z.object({
  id: idField,
  name: orUnknown(textField),
  class: oneOf(quoteClasses),
  kind: oneOf(lineKinds),
  unitPrice: positiveAmountField,
  quantity: amountField,
  discountRate: orUnknown(shareField),
  taxRate: shareField,
  payer: orDefault(oneOf(payers), "customer"),
  reason: orUnknown(codeField),
  cites: orUnknown(citesField),
  safetyCritical: orUnknown(z.boolean()),
  currency: orUnknown(currencyField),
});

/** The schema of what is to be quoted. */
export const abcQuoteSchema: Field<AbcQuoteFacts, AbcQuoteInput> = withCheck(
  z.object({
    currency: currencyField,
    amounts: oneOf(amountUnits),
    discount: orUnknown(positiveAmountField),
    discountRate: orUnknown(shareField),
    reversal: orDefault(z.boolean(), false),
    quotedOn: orUnknown(dayField),
    lines: z.array(lineField),
  }),
  checkQuote,
);

function checkQuote(quote: AbcQuoteFacts): Issue[] {
  const { lines, currency } = quote;
  if (lines.length === 0) return [{ code: "empty", path: ["lines"], message: "expected at least one line" }];
  const repeated = repeatedNames(
    lines.map(({ id }) => id),
    (position) => ["lines", position, "id"],
  );
  return [...repeated, ...lines.flatMap((line, position) => lineIssues(line, position, currency)), ...discountIssues(quote)];
}

function lineIssues(line: AbcQuoteLineFacts, position: number, currency: string): Issue[] {
  const issues: Issue[] = [];
  if (line.currency !== null && line.currency !== currency)
    issues.push({
      code: "mixed-currencies",
      path: ["lines", position, "currency"],
      message: `expected ${currency}, the currency of the quote, got ${line.currency}`,
    });
  if (line.safetyCritical === true && line.reason === "failed" && line.class !== "A")
    issues.push({
      code: "safety-critical-must-be-a",
      path: ["lines", position, "class"],
      message: `expected "A" for a safety-critical part that has failed, got "${line.class}"`,
    });
  return issues;
}

function discountIssues(quote: AbcQuoteFacts): Issue[] {
  const { discount, discountRate, lines } = quote;
  if (discount === null && discountRate === null) return [];
  const issues = finenessIssues(quote, discount, ["discount"]);
  if (discount !== null && discountRate !== null)
    issues.push({ code: "inconsistent", path: ["discountRate"], message: "expected an amount or a rate of discount, got both" });
  return [...issues, ...mixedSigns(lines)];
}

/** A discount cannot be shared in proportion over lines of which some are charged and some taken back. */
function mixedSigns(lines: readonly AbcQuoteLineFacts[]): Issue[] {
  const isNegative = (line: AbcQuoteLineFacts) => scaled(line.quantity).units < 0;
  const base = lines
    .map((line, position) => ({ line, position }))
    .filter(({ line }) => line.class === "A" && line.payer === "customer" && scaled(line.quantity).units !== 0);
  const [first] = base;
  if (first === undefined) return [];
  const other = base.find(({ line }) => isNegative(line) !== isNegative(first.line));
  if (other === undefined) return [];
  const message = "expected quantities of one sign in class A, because the order discount is shared over them";
  return [{ code: "inconsistent", path: ["lines", other.position, "quantity"], message }];
}
