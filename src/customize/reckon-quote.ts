import { exact, powerOfTen, rescale } from "../foundation/exact";
import { divideRounded } from "../foundation/rounding";
import type { AbcQuoteFacts, AbcQuoteLineFacts, AbcQuotePolicy } from "./abc-quote-types";
import type { Payer, QuoteClass } from "./quote-terms";
import { shareDiscount } from "./share-discount";
import { shareTax, type TaxFraction } from "./share-tax";

/** The five amounts in smallest units. */
export interface UnitAmounts {
  readonly net: bigint;
  readonly discount: bigint;
  readonly taxable: bigint;
  readonly tax: bigint;
  readonly total: bigint;
}

/** A line in smallest units. */
export interface ReckonedLine {
  readonly facts: AbcQuoteLineFacts;
  /** Unit price by quantity less the line discount, on the basis of the prices. */
  readonly amount: bigint;
  discount: bigint;
  tax: bigint;
}

/** The lines of one class, payer and tax rate. */
export interface ReckonedGroup extends UnitAmounts {
  readonly class: QuoteClass;
  readonly payer: Payer;
  readonly rate: AbcQuoteLineFacts["taxRate"];
}

/** A quote in smallest units. */
export interface ReckonedQuote {
  readonly lines: readonly ReckonedLine[];
  readonly groups: readonly ReckonedGroup[];
  readonly requested: bigint;
  readonly applied: bigint;
}

/** Works a quote out in whole units of its currency, or of the tenth, hundredth or thousandth that `scale` says. */
export function reckonQuote(facts: AbcQuoteFacts, policy: AbcQuotePolicy, scale: number): ReckonedQuote {
  const lines = facts.lines.map((line) => ({ facts: line, amount: lineAmount(line, facts, policy, scale), discount: 0n, tax: 0n }));
  const base = lines.filter((line) => line.facts.class === "A" && line.facts.payer === "customer");
  const amounts = base.map((line) => line.amount);
  const { requested, applied } = orderDiscount(facts, policy, scale, amounts);
  if (applied !== 0n) {
    const shares = shareDiscount(applied, amounts, policy.allocation);
    base.forEach((line, position) => {
      line.discount = shares[position] ?? 0n;
    });
  }
  const groups = groupsOf(lines).map((group) => reckonGroup(group, policy));
  return { lines, groups, requested, applied };
}

/** M2: exact until it is rounded once. */
function lineAmount(line: AbcQuoteLineFacts, facts: AbcQuoteFacts, policy: AbcQuotePolicy, scale: number): bigint {
  const price = exact(line.unitPrice);
  const quantity = exact(line.quantity);
  let units = price.units * (facts.reversal ? -quantity.units : quantity.units);
  let fineness = price.scale + quantity.scale;
  if (line.discountRate !== null) {
    const rate = exact(line.discountRate);
    units *= powerOfTen(rate.scale) - rate.units;
    fineness += rate.scale;
  }
  return rescale({ units, scale: fineness }, scale, policy.rounding);
}

/** M4: what is asked for, and at most the base of it. It has the sign of the base, so that a reversal takes it back. */
function orderDiscount(facts: AbcQuoteFacts, policy: AbcQuotePolicy, scale: number, amounts: readonly bigint[]) {
  let base = 0n;
  for (const amount of amounts) base += amount;
  if (facts.discountRate !== null) {
    const rate = exact(facts.discountRate);
    const share = rescale({ units: base * rate.units, scale: scale + rate.scale }, scale, policy.rounding);
    return { requested: share, applied: share };
  }
  if (facts.discount === null) return { requested: 0n, applied: 0n };
  const asked = rescale(exact(facts.discount), scale, policy.rounding);
  if (base < 0n || facts.reversal) return { requested: -asked, applied: -asked < base ? base : -asked };
  return { requested: asked, applied: asked > base ? base : asked };
}

interface Group {
  readonly class: QuoteClass;
  readonly payer: Payer;
  readonly rate: AbcQuoteLineFacts["taxRate"];
  readonly lines: ReckonedLine[];
}

function groupsOf(lines: readonly ReckonedLine[]): Group[] {
  const groups = new Map<string, Group>();
  for (const line of lines) {
    const { class: quoteClass, payer, taxRate } = line.facts;
    const key = `${quoteClass} ${payer} ${taxRate}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { class: quoteClass, payer, rate: taxRate, lines: [line] });
    else group.lines.push(line);
  }
  return [...groups.values()];
}

/** M5 and M6: tax on prices without it, or out of prices with it, rounded once per group or once per line. */
function reckonGroup({ class: quoteClass, payer, rate, lines }: Group, policy: AbcQuotePolicy): ReckonedGroup {
  const fraction = taxFraction(rate, policy);
  let before = 0n;
  let after = 0n;
  let net = 0n;
  let tax = 0n;
  for (const line of lines) {
    before += line.amount;
    after += line.amount - line.discount;
  }
  if (policy.taxRounding === "per-line") {
    for (const line of lines) {
      line.tax = taxIn(line.amount - line.discount, fraction, policy);
      tax += line.tax;
      net += netOf(line.amount, fraction, policy);
    }
  } else {
    tax = taxIn(after, fraction, policy);
    net = netOf(before, fraction, policy);
    const shares = shareTax(
      tax,
      lines.map((line) => line.amount - line.discount),
      fraction,
    );
    lines.forEach((line, position) => {
      line.tax = shares[position] ?? 0n;
    });
  }
  const total = policy.prices === "tax-inclusive" ? after : after + tax;
  const taxable = total - tax;
  return { class: quoteClass, payer, rate, net, discount: net - taxable, taxable, tax, total };
}

function taxFraction(rate: AbcQuoteLineFacts["taxRate"], policy: AbcQuotePolicy): TaxFraction {
  const { units, scale } = exact(rate);
  const one = powerOfTen(scale);
  return { part: units, whole: policy.prices === "tax-inclusive" ? one + units : one };
}

function taxIn(amount: bigint, fraction: TaxFraction, policy: AbcQuotePolicy): bigint {
  if (policy.prices === "tax-inclusive") return amount - netOf(amount, fraction, policy);
  return divideRounded(amount * fraction.part, fraction.whole, policy.rounding);
}

function netOf(amount: bigint, { part, whole }: TaxFraction, policy: AbcQuotePolicy): bigint {
  return policy.prices === "tax-inclusive" ? divideRounded(amount * (whole - part), whole, policy.rounding) : amount;
}
