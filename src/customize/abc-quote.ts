import { currencyDecimals } from "../foundation/currency";
import { compareExact, type DecimalText, exact, formatUnits, powerOfTen } from "../foundation/exact";
import { addPeriod } from "../foundation/period";
import { addDays, type PlainDate } from "../foundation/plain-date";
import type { Because, Finding, Warning } from "../rule/answer";
import { compiler } from "../rule/compile";
import { abcQuotePolicySchema, abcQuoteSchema } from "./abc-quote-schema";
import type {
  AbcQuote,
  AbcQuoteFacts,
  AbcQuoteLine,
  AbcQuotePolicy,
  CompileAbcQuote,
  KindAmount,
  PayerAmounts,
  QuoteAmounts,
  TaxGroup,
} from "./abc-quote-types";
import { lineKinds, payers, type QuoteClass, quoteClasses } from "./quote-terms";
import { type ReckonedGroup, type ReckonedLine, type ReckonedQuote, reckonQuote, type UnitAmounts } from "./reckon-quote";

/** Why a quote says what it says, the first that holds. */
const lines = [
  { code: "reversed", cites: ["M15"] },
  { code: "repair-needed", cites: ["CU-01", "CU-04", "M3"] },
  { code: "observe-only", cites: ["CU-02", "CU-04", "M3"] },
  { code: "nothing-needed", cites: ["CU-03", "CU-04", "M3"] },
] as const satisfies readonly Because[];

/** The reasons of a quote. */
export type AbcQuoteCode = (typeof lines)[number]["code"];

/** Why a line is in its class, where nobody said so. */
const classReasons = {
  A: { code: "must-be-repaired", cites: ["CU-01"] },
  B: { code: "to-be-observed", cites: ["CU-02"] },
  C: { code: "advised-against", cites: ["CU-03"] },
} as const satisfies Record<QuoteClass, Because>;

/** The reasons of lines for which no reason was given. */
export type ClassReason = (typeof classReasons)[QuoteClass]["code"];

/**
 * Compiles an ABC repair quote: what must be repaired, what can be watched, and what the customer is not made to pay.
 *
 * Only class A is payable. Classes B and C say what those lines alone would cost with tax, without the order discount.
 *
 * @param policy - How to reckon: price basis, tax rounding, allocation, rounding down, validity. Start from `standardAbcQuote` or `retailAbcQuote`.
 * @returns A rule from lines and a day to a quote with `payable`, `deferred` and `saved`, every line with its reason and shares.
 * @throws PolicyError when a part of the policy is not of its closed list or the step of rounding is not 1, 2 or 5 times a power of ten.
 * @see CU-01 to CU-06 and conventions M1 to M7 under Sources.
 * @example
 * ```ts
 * import { compileAbcQuote, standardAbcQuote } from "idic/customize";
 *
 * const quoteRepair = compileAbcQuote(standardAbcQuote);
 * const quote = quoteRepair(
 *   {
 *     currency: "CNY",
 *     amounts: "major",
 *     discount: "50.00",
 *     lines: [
 *       { id: "pads", class: "A", kind: "part", unitPrice: "520.00", quantity: "1", taxRate: "0.13" },
 *       { id: "mount", class: "B", kind: "part", unitPrice: "860.00", quantity: "1", taxRate: "0.13" },
 *       { id: "flush", class: "C", kind: "labour", unitPrice: "300.00", quantity: "1", taxRate: "0.13" },
 *     ],
 *   },
 *   { asOf: "2026-11-22" },
 * );
 * quote.payable; // => { net: "520.00", discount: "50.00", taxable: "470.00", tax: "61.10", total: "531.10" }
 * quote.deferred.total; // => "971.80"
 * quote.saved.total; // => "339.00"
 * ```
 */
export const compileAbcQuote: CompileAbcQuote = /* @__PURE__ */ compiler({
  name: "abc-quote",
  policySchema: abcQuotePolicySchema,
  factsSchema: abcQuoteSchema,
  lines: () => lines,
  prepare: (policy) => (facts, asOf) => quoteOf(policy, facts, asOf),
});

function quoteOf(policy: AbcQuotePolicy, facts: AbcQuoteFacts, asOf: PlainDate): Finding<AbcQuote> {
  const decimals = currencyDecimals(facts.currency) ?? 0;
  const scale = facts.amounts === "minor" ? 0 : decimals;
  const quote = reckonQuote(facts, policy, scale);
  const { groups } = quote;
  const payable = totalOf(groups, "A", "customer");
  const due = roundedDown(payable.total, policy, decimals);
  const validThrough = policy.validFor === null || facts.quotedOn === null ? null : addPeriod(facts.quotedOn, policy.validFor);
  const expired = validThrough !== null && validThrough < asOf;
  return {
    shape: "document",
    currency: facts.currency,
    amounts: facts.amounts,
    decimals,
    lines: quote.lines.map((line) => writeLine(line, policy, scale)),
    payable: write(payable, scale),
    deferred: write(totalOf(groups, "B", "customer"), scale),
    saved: write(totalOf(groups, "C", "customer"), scale),
    classes: {
      A: write(totalOf(groups, "A", null), scale),
      B: write(totalOf(groups, "B", null), scale),
      C: write(totalOf(groups, "C", null), scale),
    },
    byPayer: byPayer(groups, scale),
    byKind: byKind(quote.lines, scale),
    taxes: taxesOf(groups, scale),
    discount: { requested: formatUnits(quote.requested, scale), applied: formatUnits(quote.applied, scale) },
    roundedOff: formatUnits(payable.total - due, scale),
    due: formatUnits(due, scale),
    validThrough,
    because: becauseOf(facts),
    warnings: warningsOf(quote, expired),
    reviewOn: validThrough === null || expired ? null : addDays(validThrough, 1),
  };
}

function becauseOf({ reversal, lines: given }: AbcQuoteFacts): Because {
  const [reversed, repair, observe, nothing] = lines;
  if (reversal) return reversed;
  if (given.some((line) => line.class === "A")) return repair;
  return given.some((line) => line.class === "B") ? observe : nothing;
}

const NO_WARNINGS: readonly Warning[] = [];
const CAPPED: Warning = { code: "discount-capped", path: ["discount"] };
const EXPIRED: Warning = { code: "quote-expired", path: ["quotedOn"] };

function warningsOf({ requested, applied }: ReckonedQuote, expired: boolean): readonly Warning[] {
  if (requested === applied) return expired ? [EXPIRED] : NO_WARNINGS;
  return expired ? [CAPPED, EXPIRED] : [CAPPED];
}

/** Adds the groups of a class, of one payer or of all. */
function totalOf(groups: readonly ReckonedGroup[], quoteClass: QuoteClass, payer: ReckonedGroup["payer"] | null): UnitAmounts {
  let net = 0n;
  let discount = 0n;
  let taxable = 0n;
  let tax = 0n;
  let total = 0n;
  for (const group of groups) {
    if (group.class !== quoteClass || (payer !== null && group.payer !== payer)) continue;
    net += group.net;
    discount += group.discount;
    taxable += group.taxable;
    tax += group.tax;
    total += group.total;
  }
  return { net, discount, taxable, tax, total };
}

/** The largest multiple of the step that is not further from zero. */
function roundedDown(total: bigint, policy: AbcQuotePolicy, decimals: number): bigint {
  if (policy.roundTo === null) return total;
  const step = exact(policy.roundTo);
  const one = powerOfTen(step.scale);
  const units = step.units * powerOfTen(decimals);
  return (((total * one) / units) * units) / one;
}

function write({ net, discount, taxable, tax, total }: UnitAmounts, scale: number): QuoteAmounts {
  return {
    net: formatUnits(net, scale),
    discount: formatUnits(discount, scale),
    taxable: formatUnits(taxable, scale),
    tax: formatUnits(tax, scale),
    total: formatUnits(total, scale),
  };
}

function writeLine({ facts, amount, discount, tax }: ReckonedLine, policy: AbcQuotePolicy, scale: number): AbcQuoteLine {
  const reason = classReasons[facts.class];
  const after = amount - discount;
  const taxable = policy.prices === "tax-inclusive" ? after - tax : after;
  return {
    id: facts.id,
    name: facts.name,
    class: facts.class,
    kind: facts.kind,
    payer: facts.payer,
    reason: facts.reason ?? reason.code,
    cites: facts.cites ?? reason.cites,
    amount: formatUnits(amount, scale),
    discount: formatUnits(discount, scale),
    taxable: formatUnits(taxable, scale),
    taxRate: facts.taxRate,
    tax: formatUnits(tax, scale),
    total: formatUnits(taxable + tax, scale),
  };
}

function byPayer(groups: readonly ReckonedGroup[], scale: number): PayerAmounts[] {
  const present = payers.filter((payer) => groups.some((group) => group.class === "A" && group.payer === payer));
  return present.map((payer) => ({ payer, ...write(totalOf(groups, "A", payer), scale) }));
}

function byKind(reckoned: readonly ReckonedLine[], scale: number): KindAmount[] {
  const amounts: KindAmount[] = [];
  for (const kind of lineKinds) {
    let amount: bigint | null = null;
    for (const line of reckoned)
      if (line.facts.kind === kind && line.facts.class === "A" && line.facts.payer === "customer") amount = (amount ?? 0n) + line.amount;
    if (amount !== null) amounts.push({ kind, amount: formatUnits(amount, scale) });
  }
  return amounts;
}

/** In one order whatever the order of the lines: by class, payer and rate. */
function taxesOf(groups: readonly ReckonedGroup[], scale: number): TaxGroup[] {
  const ordered = [...groups].sort(
    (a, b) =>
      quoteClasses.indexOf(a.class) - quoteClasses.indexOf(b.class) ||
      payers.indexOf(a.payer) - payers.indexOf(b.payer) ||
      compareRates(a.rate, b.rate),
  );
  return ordered.map((group) => ({
    class: group.class,
    payer: group.payer,
    rate: group.rate,
    taxable: formatUnits(group.taxable, scale),
    tax: formatUnits(group.tax, scale),
  }));
}

function compareRates(a: DecimalText, b: DecimalText): number {
  return compareExact(exact(a), exact(b));
}
