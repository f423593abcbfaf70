import { describeValue } from "../../foundation/describe-value";
import { type DocumentUnit, decimalsOf } from "../../foundation/document-unit";
import { type DecimalText, type Exact, exact, plus, powerOfTen } from "../../foundation/exact";
import type { Issue } from "../../foundation/issue";
import { QUANTITY_DECIMALS } from "./earn-coefficients";
import type { Order } from "./order-types";

type Path = Issue["path"];

/** Refuses an amount that is finer than its unit. */
export function tooFine(amount: DecimalText, decimals: number, path: Path): Issue[] {
  const { units, scale } = exact(amount);
  if (scale <= decimals || units % powerOfTen(scale - decimals) === 0n) return [];
  return [{ code: "too-fine", path, message: `expected at most ${decimals} decimals, got ${describeValue(amount)}` }];
}

/** Against what an order is checked. */
export interface OrderContext {
  readonly unit: DocumentUnit;
  /** Whether the tax in every line must be known. */
  readonly netOfTax: boolean;
  readonly path: Path;
}

/** Checks an order against the programme. */
export function checkOrder({ lines, rewards }: Order, { unit, netOfTax, path }: OrderContext): Issue[] {
  const money = decimalsOf(unit);
  const issues = tooFine(rewards, money, [...path, "rewards"]);
  const ids = new Set<string>();
  let total: Exact = { units: 0n, scale: 0 };
  lines.forEach(({ id, amount, tax, quantity }, position) => {
    const line = [...path, "lines", position];
    if (ids.has(id))
      issues.push({ code: "duplicate-id", path: [...line, "id"], message: `expected an id of its own, got ${describeValue(id)} again` });
    ids.add(id);
    total = plus(total, exact(amount));
    issues.push(...tooFine(amount, money, [...line, "amount"]), ...tooFine(quantity, QUANTITY_DECIMALS, [...line, "quantity"]));
    if (tax !== null) {
      issues.push(...tooFine(tax, money, [...line, "tax"]));
      if (isMore(exact(tax), exact(amount)))
        issues.push({
          code: "inconsistent",
          path: [...line, "tax"],
          message: `expected at most ${amount}, the amount of the line, got ${tax}`,
        });
    } else if (netOfTax)
      issues.push({ code: "missing", path: [...line, "tax"], message: "expected the tax in the amount: points are earned net of tax" });
  });
  if (isMore(exact(rewards), total))
    issues.push({ code: "inconsistent", path: [...path, "rewards"], message: `expected at most what the order costs, got ${rewards}` });
  return issues;
}

/** Whether one amount is more than another. */
export function isMore(a: Exact, b: Exact): boolean {
  return plus(a, { units: -b.units, scale: b.scale }).units > 0n;
}
