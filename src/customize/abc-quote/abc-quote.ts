import { deepFreeze } from "../../foundation/canonical";
import { currencyDecimals } from "../../foundation/currency";
import { dayAfter } from "../../foundation/day-after";
import { decimalsOf } from "../../foundation/document-unit";
import { formatUnits, scaled } from "../../foundation/exact";
import { addPeriod } from "../../foundation/period";
import type { PlainDate } from "../../foundation/plain-date";
import { divideWhole } from "../../foundation/rounding";
import { minusWhole, plusWhole, timesWhole, type Whole, wholePowerOfTen } from "../../foundation/whole";
import type { Because, Finding, Warning } from "../../rule/answer";
import { compiler } from "../../rule/compile";
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
import { lineKinds, type Payer, payers, type QuoteClass, quoteClasses } from "./quote-terms";
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
const classReasons = /* @__PURE__ */ deepFreeze({
  A: { code: "must-be-repaired", cites: ["CU-01"] },
  B: { code: "to-be-observed", cites: ["CU-02"] },
  C: { code: "advised-against", cites: ["CU-03"] },
} as const satisfies Record<QuoteClass, Because>);

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
  const scale = decimalsOf(facts);
  const quote = reckonQuote(facts, policy, scale);
  const { groups, requested, applied } = quote;
  const owed = totalOf(groups, "A", "customer");
  const due = roundedDown(owed.total, policy, decimals);
  const payable = write(owed, scale);
  const deferred = write(totalOf(groups, "B", "customer"), scale);
  const saved = write(totalOf(groups, "C", "customer"), scale);
  const validThrough = policy.validFor === null || facts.quotedOn === null ? null : addPeriod(facts.quotedOn, policy.validFor);
  const expired = validThrough !== null && validThrough < asOf;
  return {
    shape: "document",
    currency: facts.currency,
    amounts: facts.amounts,
    decimals,
    lines: quote.lines.map((line) => writeLine(line, policy, scale)),
    payable,
    deferred,
    saved,
    classes: onlyCustomer(groups)
      ? { A: payable, B: deferred, C: saved }
      : { A: writeAll(groups, "A", scale), B: writeAll(groups, "B", scale), C: writeAll(groups, "C", scale) },
    byPayer: byPayer(groups, payable, scale),
    byKind: byKind(quote.lines, scale),
    taxes: taxesOf(groups, scale),
    discount: { requested: formatUnits(requested, scale), applied: formatUnits(applied, scale) },
    roundedOff: formatUnits(minusWhole(owed.total, due), scale),
    due: formatUnits(due, scale),
    validThrough,
    because: becauseOf(facts),
    warnings: warningsOf(quote, expired),
    reviewOn: validThrough === null || expired ? null : dayAfter(validThrough),
  };
}

function becauseOf({ reversal, lines: given }: AbcQuoteFacts): Because {
  const [reversed, repair, observe, nothing] = lines;
  if (reversal) return reversed;
  if (given.some((line) => line.class === "A")) return repair;
  return given.some((line) => line.class === "B") ? observe : nothing;
}

const NO_WARNINGS: readonly Warning[] = /* @__PURE__ */ deepFreeze([]);
const CAPPED: Warning = /* @__PURE__ */ deepFreeze({ code: "discount-capped", path: ["discount"] });
const EXPIRED: Warning = /* @__PURE__ */ deepFreeze({ code: "quote-expired", path: ["quotedOn"] });

function warningsOf({ requested, applied }: ReckonedQuote, expired: boolean): readonly Warning[] {
  if (requested === applied) return expired ? [EXPIRED] : NO_WARNINGS;
  return expired ? [CAPPED, EXPIRED] : [CAPPED];
}

/** Adds the groups of a class, of one payer or of all. */
function totalOf(groups: readonly ReckonedGroup[], quoteClass: QuoteClass, payer: Payer | null): UnitAmounts {
  let net: Whole = 0;
  let discount: Whole = 0;
  let taxable: Whole = 0;
  let tax: Whole = 0;
  let total: Whole = 0;
  for (const group of groups) {
    if (group.class !== quoteClass || (payer !== null && group.payer !== payer)) continue;
    net = plusWhole(net, group.net);
    discount = plusWhole(discount, group.discount);
    taxable = plusWhole(taxable, group.taxable);
    tax = plusWhole(tax, group.tax);
    total = plusWhole(total, group.total);
  }
  return { net, discount, taxable, tax, total };
}

function onlyCustomer(groups: readonly ReckonedGroup[]): boolean {
  return groups.every(({ payer }) => payer === "customer");
}

/** The largest multiple of the step that is not further from zero. */
function roundedDown(total: Whole, { roundTo }: AbcQuotePolicy, decimals: number): Whole {
  if (roundTo === null) return total;
  const step = scaled(roundTo);
  // Both sides in the fineness of the step, so that a step finer than the unit takes nothing off.
  const finer = timesWhole(total, wholePowerOfTen(step.scale));
  const units = timesWhole(step.units, wholePowerOfTen(decimals));
  const multiple = timesWhole(divideWhole(finer, units, "down"), units);
  return divideWhole(multiple, wholePowerOfTen(step.scale), "down");
}

function write({ net, discount, taxable, tax, total }: UnitAmounts, scale: number): QuoteAmounts {
  const written = formatUnits(net, scale);
  return {
    net: written,
    discount: formatUnits(discount, scale),
    taxable: discount === 0 ? written : formatUnits(taxable, scale),
    tax: formatUnits(tax, scale),
    total: formatUnits(total, scale),
  };
}

function writeAll(groups: readonly ReckonedGroup[], quoteClass: QuoteClass, scale: number): QuoteAmounts {
  return write(totalOf(groups, quoteClass, null), scale);
}

function writeLine({ facts, amount, discount, tax }: ReckonedLine, { prices }: AbcQuotePolicy, scale: number): AbcQuoteLine {
  const { code, cites } = classReasons[facts.class];
  const after = minusWhole(amount, discount);
  const taxable = prices === "tax-inclusive" ? minusWhole(after, tax) : after;
  const written = formatUnits(amount, scale);
  return {
    id: facts.id,
    name: facts.name,
    class: facts.class,
    kind: facts.kind,
    payer: facts.payer,
    reason: facts.reason ?? code,
    cites: facts.cites ?? cites,
    amount: written,
    discount: formatUnits(discount, scale),
    taxable: taxable === amount ? written : formatUnits(taxable, scale),
    taxRate: facts.taxRate,
    tax: formatUnits(tax, scale),
    total: formatUnits(plusWhole(taxable, tax), scale),
  };
}

function byPayer(groups: readonly ReckonedGroup[], customer: QuoteAmounts, scale: number): PayerAmounts[] {
  const amounts: PayerAmounts[] = [];
  for (const payer of payers) {
    if (!groups.some((group) => group.class === "A" && group.payer === payer)) continue;
    amounts.push({ payer, ...(payer === "customer" ? customer : write(totalOf(groups, "A", payer), scale)) });
  }
  return amounts;
}

function byKind(reckoned: readonly ReckonedLine[], scale: number): KindAmount[] {
  const amounts: KindAmount[] = [];
  for (const kind of lineKinds) {
    let amount: Whole | null = null;
    for (const { facts, amount: own } of reckoned)
      if (facts.kind === kind && facts.class === "A" && facts.payer === "customer") amount = plusWhole(amount ?? 0, own);
    if (amount !== null) amounts.push({ kind, amount: formatUnits(amount, scale) });
  }
  return amounts;
}

/** In one order whatever the order of the lines: by class, payer and rate. */
function taxesOf(groups: readonly ReckonedGroup[], scale: number): TaxGroup[] {
  return [...groups].sort(compareGroups).map((group) => ({
    class: group.class,
    payer: group.payer,
    rate: group.rate,
    taxable: formatUnits(group.taxable, scale),
    tax: formatUnits(group.tax, scale),
  }));
}

function compareGroups(a: ReckonedGroup, b: ReckonedGroup): number {
  if (a.class !== b.class) return quoteClasses.indexOf(a.class) - quoteClasses.indexOf(b.class);
  if (a.payer !== b.payer) return payers.indexOf(a.payer) - payers.indexOf(b.payer);
  return timesWhole(a.fraction.part, b.fraction.whole) < timesWhole(b.fraction.part, a.fraction.whole) ? -1 : 1;
}
