import { unitsOf } from "../../foundation/document-unit";
import { rescaleWhole, scaled } from "../../foundation/exact";
import { divideWhole } from "../../foundation/rounding";
import { minusWhole, plusWhole, sumWhole, timesWhole, type Whole, wholePowerOfTen } from "../../foundation/whole";
import type { AbcQuoteFacts, AbcQuoteLineFacts, AbcQuotePolicy } from "./abc-quote-types";
import type { Payer, QuoteClass } from "./quote-terms";
import { shareDiscount } from "./share-discount";
import { shareTax, type TaxFraction } from "./share-tax";

/** The five amounts in smallest units. */
export interface UnitAmounts {
  readonly net: Whole;
  readonly discount: Whole;
  readonly taxable: Whole;
  readonly tax: Whole;
  readonly total: Whole;
}

/** A line in smallest units. */
export interface ReckonedLine {
  readonly facts: AbcQuoteLineFacts;
  /** Unit price by quantity less the line discount, on the basis of the prices. */
  readonly amount: Whole;
  discount: Whole;
  tax: Whole;
}

/** The lines of one class, payer and tax rate. */
export interface ReckonedGroup extends UnitAmounts {
  readonly class: QuoteClass;
  readonly payer: Payer;
  readonly rate: AbcQuoteLineFacts["taxRate"];
  /** Its tax as a share of the prices: it grows with the rate. */
  readonly fraction: TaxFraction;
}

/** A quote in smallest units. */
export interface ReckonedQuote {
  readonly lines: readonly ReckonedLine[];
  readonly groups: readonly ReckonedGroup[];
  readonly requested: Whole;
  readonly applied: Whole;
}

/** Works a quote out in whole units of its currency, or of the tenth, hundredth or thousandth that `scale` says. */
export function reckonQuote(facts: AbcQuoteFacts, policy: AbcQuotePolicy, scale: number): ReckonedQuote {
  const lines: ReckonedLine[] = [];
  const base: ReckonedLine[] = [];
  const amounts: Whole[] = [];
  for (const line of facts.lines) {
    const reckoned: ReckonedLine = { facts: line, amount: lineAmount(line, facts, policy, scale), discount: 0, tax: 0 };
    lines.push(reckoned);
    if (line.class !== "A" || line.payer !== "customer") continue;
    base.push(reckoned);
    amounts.push(reckoned.amount);
  }
  const { requested, applied } = orderDiscount(facts, policy, sumWhole(amounts));
  if (applied !== 0) {
    const shares = shareDiscount(applied, amounts, policy.allocation);
    base.forEach((line, position) => {
      line.discount = shares[position] ?? 0;
    });
  }
  const groups = groupsOf(lines).map((group) => reckonGroup(group, policy));
  return { lines, groups, requested, applied };
}

/** M2: exact until it is rounded once. */
function lineAmount(line: AbcQuoteLineFacts, { reversal }: AbcQuoteFacts, { rounding }: AbcQuotePolicy, scale: number): Whole {
  const price = scaled(line.unitPrice);
  const quantity = scaled(line.quantity);
  const gross = timesWhole(price.units, reversal ? -quantity.units : quantity.units);
  const decimals = price.scale + quantity.scale;
  if (line.discountRate === null) return rescaleWhole(gross, decimals, scale, rounding);
  const rate = scaled(line.discountRate);
  const left = minusWhole(wholePowerOfTen(rate.scale), rate.units);
  return rescaleWhole(timesWhole(gross, left), decimals + rate.scale, scale, rounding);
}

/** M4: what is asked for, and at most the base of it. It has the sign of the base, so that a reversal takes it back. */
function orderDiscount(facts: AbcQuoteFacts, policy: AbcQuotePolicy, base: Whole) {
  if (facts.discountRate !== null) {
    const rate = scaled(facts.discountRate);
    const share = rescaleWhole(timesWhole(base, rate.units), rate.scale, 0, policy.rounding);
    return { requested: share, applied: share };
  }
  if (facts.discount === null) return { requested: 0, applied: 0 };
  const asked = unitsOf(facts, facts.discount);
  if (base < 0 || (base === 0 && facts.reversal)) return { requested: -asked, applied: -asked < base ? base : -asked };
  return { requested: asked, applied: asked > base ? base : asked };
}

interface Group {
  readonly class: QuoteClass;
  readonly payer: Payer;
  readonly rate: AbcQuoteLineFacts["taxRate"];
  readonly lines: ReckonedLine[];
}

/** By rate first: no rate has more groups than there are classes and payers, so the search within it is short. */
function groupsOf(lines: readonly ReckonedLine[]): Group[] {
  const groups: Group[] = [];
  const byRate = new Map<string, Group[]>();
  for (const line of lines) {
    const { class: quoteClass, payer, taxRate: rate } = line.facts;
    const ofRate = byRate.get(rate) ?? [];
    if (ofRate.length === 0) byRate.set(rate, ofRate);
    const group = ofRate.find((other) => other.class === quoteClass && other.payer === payer);
    if (group !== undefined) group.lines.push(line);
    else {
      const opened: Group = { class: quoteClass, payer, rate, lines: [line] };
      ofRate.push(opened);
      groups.push(opened);
    }
  }
  return groups;
}

/** M5 and M6: tax on prices without it, or out of prices with it, rounded once per group or once per line. */
function reckonGroup({ class: quoteClass, payer, rate, lines }: Group, policy: AbcQuotePolicy): ReckonedGroup {
  const fraction = taxFraction(rate, policy);
  const perLine = policy.taxRounding === "per-line";
  const bases: Whole[] = [];
  let before: Whole = 0;
  let after: Whole = 0;
  let net: Whole = 0;
  let tax: Whole = 0;
  for (const line of lines) {
    const base = minusWhole(line.amount, line.discount);
    bases.push(base);
    before = plusWhole(before, line.amount);
    after = plusWhole(after, base);
    if (!perLine) continue;
    line.tax = taxIn(base, fraction, policy);
    tax = plusWhole(tax, line.tax);
    net = plusWhole(net, netOf(line.amount, fraction, policy));
  }
  if (!perLine) {
    tax = taxIn(after, fraction, policy);
    net = netOf(before, fraction, policy);
    const shares = shareTax(tax, bases, fraction);
    lines.forEach((line, position) => {
      line.tax = shares[position] ?? 0;
    });
  }
  const total = policy.prices === "tax-inclusive" ? after : plusWhole(after, tax);
  const taxable = minusWhole(total, tax);
  return { class: quoteClass, payer, rate, fraction, net, discount: minusWhole(net, taxable), taxable, tax, total };
}

function taxFraction(rate: AbcQuoteLineFacts["taxRate"], policy: AbcQuotePolicy): TaxFraction {
  const { units, scale } = scaled(rate);
  const one = wholePowerOfTen(scale);
  return { part: units, whole: policy.prices === "tax-inclusive" ? plusWhole(one, units) : one };
}

function taxIn(amount: Whole, fraction: TaxFraction, policy: AbcQuotePolicy): Whole {
  if (policy.prices === "tax-inclusive") return minusWhole(amount, netOf(amount, fraction, policy));
  return divideWhole(timesWhole(amount, fraction.part), fraction.whole, policy.rounding);
}

function netOf(amount: Whole, { part, whole }: TaxFraction, policy: AbcQuotePolicy): Whole {
  if (policy.prices === "tax-exclusive") return amount;
  return divideWhole(timesWhole(amount, minusWhole(whole, part)), whole, policy.rounding);
}
