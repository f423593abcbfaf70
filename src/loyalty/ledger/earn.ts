import { allocateUnits } from "../../foundation/allocate";
import type { PlainDate } from "../../foundation/plain-date";
import { divideWhole, type RoundingMode } from "../../foundation/rounding";
import { minusWhole, plusWhole, timesWhole, type Whole } from "../../foundation/whole";
import { type Coefficient, coefficientsOf, type EarnUnits, QUANTITY_DECIMALS } from "./earn-coefficients";
import { differByLine, type MultiplierFactor, type Multiplying, prepareMultipliers } from "./earn-factor";
import { isFor, isForSome } from "./goods-filter";
import { isInForce } from "./in-force";
import type { ActionEvent } from "./ledger-trade-event-types";
import { readUnits } from "./ledger-units";
import { type OrderMoney, orderMoney, type ProgrammeMoney } from "./order-money";
import type { Order, OrderLine } from "./order-types";

/** A line with its amounts in whole units and the rules that it earns by. */
export interface CountedLine {
  readonly id: string;
  amount: Whole;
  tax: Whole;
  quantity: Whole;
  readonly earnsBy: readonly Coefficient[];
  /** With what it is rounded together. */
  readonly part: number;
}

/** An order in whole units. What is returned is taken off its lines. */
export interface CountedOrder {
  readonly lines: readonly CountedLine[];
  rewards: Whole;
  /** How many decimals its amounts have, and what one of their smallest units is worth to the rules. */
  readonly money: OrderMoney;
  /** The factor of every part. */
  readonly factors: readonly MultiplierFactor[];
}

/** How a programme counts points, on one kind of whole numbers. */
export interface Earning extends Multiplying {
  /** An order in whole units, with the rules and the factors of its day. */
  count(order: Order, on: PlainDate): CountedOrder;
  /** What is rounded together, in units of the common denominator: each line, or the lines under one factor, and what the order itself earns. */
  parts(order: CountedOrder): Whole[];
  /** In which proportion the points of an order come by each rule, in the order of the policy. */
  byRule(order: CountedOrder): Whole[];
  /** The points of one part: rounded, multiplied, rounded again. */
  points(part: Whole, factor: MultiplierFactor): Whole;
  /** What an action earns by each rule; together it is rounded once. */
  actionByRule(event: Pick<ActionEvent, "action" | "quantity">, on: PlainDate): Whole[];
  /** Rounds what an action earns. */
  rounded(part: Whole): Whole;
}

/** Prepares the earn rules of a programme. */
export function prepareEarning(policy: EarnUnits & ProgrammeMoney): Earning {
  const { earn } = policy;
  const { coefficients, denominator } = coefficientsOf(policy);
  const { met, factor: factorOf } = prepareMultipliers(earn);
  const moneyOf = orderMoney(policy);
  const [netOfTax, netOfRewards, netOfDelivery] = [
    earn.netOf.includes("tax"),
    earn.netOf.includes("rewards"),
    earn.netOf.includes("delivery"),
  ];
  const mode: RoundingMode = earn.rounding.mode ?? "down";
  const never = earn.rounding.place === "never";
  const perLine = earn.rounding.place === "per-line";
  const onLines = coefficients.filter(({ rule: { basis } }) => basis !== "action");
  const onOrders = coefficients.filter(({ rule: { basis } }) => basis === "order");
  const narrowedDown = onLines.some(({ rule }) => isForSome(rule) || rule.from !== null || rule.through !== null);
  const none: readonly Coefficient[] = [];

  const earnsBy = (line: OrderLine, on: PlainDate) => {
    if (line.kind === "delivery" && netOfDelivery) return none;
    return narrowedDown ? onLines.filter(({ rule }) => isFor(rule, line) && isInForce(rule, on)) : onLines;
  };

  const count = (order: Order, on: PlainDate): CountedOrder => {
    const { lines, rewards, currency } = order;
    const money = moneyOf(currency, on);
    const { decimals } = money;
    const multipliers = met(order, on);
    const whole = factorOf(multipliers, null);
    const same = !differByLine(multipliers);
    const factors: MultiplierFactor[] = perLine ? [] : [whole];
    const partOf = (line: OrderLine): number => {
      if (same && !perLine) return 0;
      const factor = same ? whole : factorOf(multipliers, line);
      const known = perLine ? -1 : factors.findIndex(({ weight }) => weight === factor.weight);
      return known >= 0 ? known : factors.push(factor) - 1;
    };
    const counted = lines.map((line) => ({
      id: line.id,
      amount: readUnits(line.amount, decimals),
      tax: netOfTax ? readUnits(line.tax ?? line.amount, decimals) : 0,
      quantity: readUnits(line.quantity, QUANTITY_DECIMALS),
      earnsBy: earnsBy(line, on),
      part: partOf(line),
    }));
    if (perLine) factors.push(whole);
    return { lines: counted, rewards: netOfRewards ? readUnits(rewards, decimals) : 0, money, factors };
  };

  /** Goes through what each line earns by each rule, and what the order itself earns, which counts once. */
  const each = ({ lines, rewards, money, factors }: CountedOrder, add: (earned: Whole, part: number, rule: number) => void) => {
    const shares = rewards > 0 ? sharesOf(lines, rewards) : null;
    let at = -1;
    for (const line of lines) {
      at += 1;
      if (!isLeft(line)) continue;
      let base = minusWhole(line.amount, line.tax);
      if (shares !== null) base = minusWhole(base, shares[at] ?? 0);
      base = base < 0 ? 0 : timesWhole(base, money.worth);
      for (const { rule, position, numerator } of line.earnsBy) {
        if (rule.basis === "amount") add(timesWhole(base, numerator), line.part, position);
        else if (rule.basis === "unit") add(timesWhole(line.quantity, numerator), line.part, position);
      }
    }
    const last = perLine ? factors.length - 1 : 0;
    for (const { position, numerator } of onOrders)
      if (lines.some((line) => isLeft(line) && line.earnsBy.some((by) => by.position === position))) add(numerator, last, position);
  };

  const parts = (order: CountedOrder): Whole[] => {
    const sums: Whole[] = order.factors.map(() => 0);
    each(order, (earned, part) => {
      sums[part] = plusWhole(sums[part] ?? 0, earned);
    });
    return sums;
  };

  const byRule = (order: CountedOrder): Whole[] => {
    const sums: Whole[] = coefficients.map(() => 0);
    each(order, (earned, part, rule) => {
      sums[rule] = plusWhole(sums[rule] ?? 0, timesWhole(earned, order.factors[part]?.weight ?? 0));
    });
    return sums;
  };

  const points = (part: Whole, { numerator, denominator: tens }: MultiplierFactor) => {
    if (never) return divideWhole(timesWhole(part, numerator), timesWhole(denominator, tens), mode);
    return divideWhole(timesWhole(divideWhole(part, denominator, mode), numerator), tens, mode);
  };

  return {
    met,
    factor: factorOf,
    count,
    parts,
    byRule,
    points,
    actionByRule: ({ action, quantity }, on) =>
      coefficients.map(({ rule, numerator }) =>
        rule.action === action && isInForce(rule, on) ? timesWhole(readUnits(quantity, QUANTITY_DECIMALS), numerator) : 0,
      ),
    rounded: (part) => divideWhole(part, denominator, mode),
  };
}

function isLeft({ amount, quantity }: CountedLine): boolean {
  return amount > 0 || quantity > 0;
}

function sharesOf(lines: readonly CountedLine[], rewards: Whole): Whole[] {
  return allocateUnits(
    rewards,
    lines.map(({ amount }) => amount),
  );
}
