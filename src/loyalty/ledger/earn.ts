import { allocateUnits } from "../../foundation/allocate";
import { currencyDecimals } from "../../foundation/currency";
import { decimalsOf } from "../../foundation/document-unit";
import { exact, powerOfTen } from "../../foundation/exact";
import type { PlainDate } from "../../foundation/plain-date";
import type { RoundingMode } from "../../foundation/rounding";
import { divideWhole } from "../../foundation/rounding";
import { minusWhole, narrowed, plusWhole, timesWhole, type Whole } from "../../foundation/whole";
import { type MultiplierFactor, multiplierFactor, smallestFactorScale } from "./earn-factor";
import type { EarnRule, GoodsFilter, Order, OrderLine } from "./earn-types";
import type { ActionEvent } from "./ledger-event-types";
import type { LedgerPolicy } from "./ledger-types";
import { readUnits } from "./ledger-units";

/** Quantities are counted in thousandths. */
export const QUANTITY_DECIMALS = 3;

/** What one smallest unit of money, one thousandth of a unit or one order earns under a rule, over the common denominator. */
interface Coefficient {
  readonly rule: EarnRule;
  readonly position: number;
  readonly numerator: Whole;
}

/** A line with its amounts in whole units and the rules that it earns by. */
export interface CountedLine {
  readonly id: string;
  amount: Whole;
  tax: Whole;
  quantity: Whole;
  readonly earnsBy: readonly Coefficient[];
}

/** An order in whole units. What is returned is taken off its lines. */
export interface CountedOrder {
  readonly lines: readonly CountedLine[];
  rewards: Whole;
}

/** How a programme counts points, on one kind of whole numbers. */
export interface Earning {
  /** An order in whole units, with the rules of its day. */
  count(order: Order, on: PlainDate): CountedOrder;
  /** What is rounded together, in units of the common denominator: each line, or the order; last what the order itself earns. */
  parts(order: CountedOrder): Whole[];
  /** The same by rule, in the order of the policy. */
  byRule(order: CountedOrder): Whole[];
  factor(order: Order, on: PlainDate): MultiplierFactor;
  /** The points of one part: rounded, multiplied, rounded again. */
  points(part: Whole, factor: MultiplierFactor): Whole;
  /** The points of an action, rounded once. */
  action(event: Pick<ActionEvent, "action" | "quantity">, on: PlainDate): Whole;
}

/** Whether no point can be finer than the programme keeps, so that nothing needs to be rounded. */
export function isNeverRounded(policy: EarnTerms): boolean {
  const { numerators, denominator } = coefficientsOf(policy);
  const unit = denominator * powerOfTen(smallestFactorScale(policy.earn));
  return numerators.every((numerator) => numerator % unit === 0n);
}

type EarnTerms = Pick<LedgerPolicy, "currency" | "decimals" | "earn">;

/** What each rule earns for its smallest unit, in the smallest part of a point, as fractions with one denominator. */
function coefficientsOf({ currency, decimals, earn }: EarnTerms): { numerators: bigint[]; denominator: bigint } {
  const fractions = earn.rules.map(({ basis, points, every }) => {
    const [given, step] = [exact(points), exact(every)];
    const unit = basis === "amount" ? (currencyDecimals(currency) ?? 0) : basis === "order" ? 0 : QUANTITY_DECIMALS;
    return reduced(given.units * powerOfTen(step.scale + decimals), step.units * powerOfTen(given.scale + unit));
  });
  const denominator = fractions.reduce((common, [, bottom]) => (common / divisor(common, bottom)) * bottom, 1n);
  return { numerators: fractions.map(([top, bottom]) => top * (denominator / bottom)), denominator };
}

function reduced(top: bigint, bottom: bigint): readonly [bigint, bigint] {
  const common = divisor(top, bottom);
  return [top / common, bottom / common];
}

/** The greatest common divisor. */
function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : divisor(b, a % b);
}

/** Prepares the earn rules of a programme. */
export function prepareEarning(policy: LedgerPolicy): Earning {
  const { earn } = policy;
  const { numerators, denominator } = coefficientsOf(policy);
  const bottom = narrowed(denominator);
  const money = decimalsOf(policy);
  const [netOfTax, netOfRewards, netOfDelivery] = [
    earn.netOf.includes("tax"),
    earn.netOf.includes("rewards"),
    earn.netOf.includes("delivery"),
  ];
  const mode: RoundingMode = earn.rounding.mode ?? "down";
  const never = earn.rounding.place === "never";
  const perLine = earn.rounding.place === "per-line";
  const coefficients = earn.rules.map((rule, position) => ({ rule, position, numerator: narrowed(numerators[position] ?? 0n) }));
  const onLines = coefficients.filter(({ rule: { basis } }) => basis !== "action");
  const onOrders = coefficients.filter(({ rule: { basis } }) => basis === "order");
  const filtered = onLines.some(({ rule }) => isFiltered(rule));
  const none: readonly Coefficient[] = [];

  const earnsBy = (line: OrderLine, on: PlainDate) => {
    if (line.kind === "delivery" && netOfDelivery) return none;
    return filtered ? onLines.filter(({ rule }) => isFor(rule, line) && isInForce(rule, on)) : onLines;
  };

  const count = ({ lines, rewards }: Order, on: PlainDate): CountedOrder => ({
    lines: lines.map((line) => ({
      id: line.id,
      amount: readUnits(line.amount, money),
      tax: netOfTax ? readUnits(line.tax ?? line.amount, money) : 0,
      quantity: readUnits(line.quantity, QUANTITY_DECIMALS),
      earnsBy: earnsBy(line, on),
    })),
    rewards: netOfRewards ? readUnits(rewards, money) : 0,
  });

  /** Adds up what each line earns by each rule: rule by rule, or by what is rounded together. An order rule counts once. */
  const sums = ({ lines, rewards }: CountedOrder, perRule: boolean): Whole[] => {
    const last = perLine ? lines.length : 0;
    const into: Whole[] = [];
    for (let at = perRule ? coefficients.length : last + 1; at > 0; at -= 1) into.push(0);
    const add = (slot: number, earned: Whole) => {
      into[slot] = plusWhole(into[slot] ?? 0, earned);
    };
    const shares = rewards > 0 ? sharesOf(lines, rewards) : null;
    let at = -1;
    for (const line of lines) {
      at += 1;
      if (!isLeft(line)) continue;
      let base = minusWhole(line.amount, line.tax);
      if (shares !== null) base = minusWhole(base, shares[at] ?? 0);
      if (base < 0) base = 0;
      for (const { rule, position, numerator } of line.earnsBy) {
        const slot = perRule ? position : perLine ? at : last;
        if (rule.basis === "amount") add(slot, timesWhole(base, numerator));
        else if (rule.basis === "unit") add(slot, timesWhole(line.quantity, numerator));
      }
    }
    for (const { position, numerator } of onOrders)
      if (lines.some((line) => isLeft(line) && line.earnsBy.some((by) => by.position === position)))
        add(perRule ? position : last, numerator);
    return into;
  };

  const isLeft = ({ amount, quantity }: CountedLine) => amount > 0 || quantity > 0;
  const sharesOf = (lines: readonly CountedLine[], rewards: Whole) =>
    allocateUnits(
      rewards,
      lines.map(({ amount }) => amount),
    );

  const points = (part: Whole, { numerator, denominator: tens }: MultiplierFactor) => {
    if (never) return divideWhole(timesWhole(part, numerator), timesWhole(bottom, tens), mode);
    return divideWhole(timesWhole(divideWhole(part, bottom, mode), numerator), tens, mode);
  };

  const action = ({ action: code, quantity }: Pick<ActionEvent, "action" | "quantity">, on: PlainDate) => {
    let sum: Whole = 0;
    for (const { rule, numerator } of coefficients)
      if (rule.action === code && isInForce(rule, on)) sum = plusWhole(sum, timesWhole(readUnits(quantity, QUANTITY_DECIMALS), numerator));
    return divideWhole(sum, bottom, mode);
  };

  return {
    count,
    parts: (order) => sums(order, false),
    byRule: (order) => sums(order, true),
    factor: multiplierFactor(earn),
    points,
    action,
  };
}

function isFiltered({ only, except, from, through }: EarnRule): boolean {
  return only !== null || except.categories.length > 0 || except.skus.length > 0 || from !== null || through !== null;
}

function isInForce({ from, through }: EarnRule, on: PlainDate): boolean {
  return (from === null || on >= from) && (through === null || on <= through);
}

/** Whether a rule is for the goods of a line. A line that does not say what it is belongs to nothing that is named. */
function isFor({ only, except }: EarnRule, line: OrderLine): boolean {
  return (only === null || names(only, line)) && !names(except, line);
}

function names({ categories, skus }: GoodsFilter, { category, sku }: OrderLine): boolean {
  return (category !== null && categories.includes(category)) || (sku !== null && skus.includes(sku));
}
