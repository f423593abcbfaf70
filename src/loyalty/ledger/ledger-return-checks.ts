import { describeValue } from "../../foundation/describe-value";
import { type DocumentUnit, decimalsOf } from "../../foundation/document-unit";
import { type DecimalText, type Exact, exact, plus } from "../../foundation/exact";
import type { Issue } from "../../foundation/issue";
import type { PlainDate } from "../../foundation/plain-date";
import { isMore, tooFine } from "./earn-checks";
import { QUANTITY_DECIMALS } from "./earn-coefficients";
import type { LedgerEvent } from "./ledger-event-types";
import { dayOf } from "./ledger-order";
import type { LedgerPolicy } from "./ledger-policy-types";
import { earnOn } from "./ledger-programme";
import type { PurchaseEvent, RefundEvent, RefundLine } from "./ledger-trade-event-types";
import { unitOf } from "./order-money";

/** A return with its day and its place in the input. */
interface Return {
  readonly event: RefundEvent;
  readonly day: PlainDate;
  readonly position: number;
}

/** What is left of a purchase while its returns are gone through. */
interface Bought {
  readonly day: PlainDate;
  readonly unit: DocumentUnit;
  readonly lines: Map<string, LeftOfLine>;
  returned: boolean;
}

type LeftOfLine = Record<"amount" | "tax" | "quantity", Exact>;

const ZERO: Exact = { units: 0n, scale: 0 };

/** Refuses returns of unknown purchases, and of more than was bought. */
export function checkReturns(events: readonly LedgerEvent[], policy: LedgerPolicy): Issue[] {
  if (!events.some(({ kind }) => kind === "refund")) return [];
  const bought = new Map<string, Bought>();
  const returns = new Map<string, Return>();
  events.forEach((event, position) => {
    const day = dayOf(event, policy.timeZone);
    if (day === null) return;
    if (event.kind === "purchase") bought.set(event.id, { day, unit: unitOf(event, policy), lines: leftOf(event), returned: false });
    if (event.kind === "refund" && !returns.has(event.id)) returns.set(event.id, { event, day, position });
  });
  const inOrder = [...returns.values()].sort((a, b) => (a.day < b.day || (a.day === b.day && a.event.id < b.event.id) ? -1 : 1));
  return inOrder.flatMap((returned) => checkReturn(returned, bought.get(returned.event.of), policy));
}

function leftOf({ lines }: PurchaseEvent): Map<string, LeftOfLine> {
  return new Map(
    lines.map(({ id, amount, tax, quantity }) => [
      id,
      { amount: exact(amount), tax: tax === null ? ZERO : exact(tax), quantity: exact(quantity) },
    ]),
  );
}

function checkReturn({ event, day, position }: Return, purchase: Bought | undefined, policy: LedgerPolicy): Issue[] {
  const path = ["events", position, "of"];
  if (purchase === undefined)
    return [{ code: "inconsistent", path, message: `expected the id of a purchase among the events, got ${describeValue(event.of)}` }];
  if (day < purchase.day) return [{ code: "inconsistent", path, message: `expected a purchase up to ${day}, got one of ${purchase.day}` }];
  if (event.lines !== null)
    return event.lines.flatMap((line, at) => checkLine(line, purchase, { policy, path: ["events", position, "lines", at] }));
  if (purchase.returned)
    return [{ code: "out-of-range", path, message: "expected a purchase of which something is left, got one returned whole" }];
  purchase.returned = true;
  for (const left of purchase.lines.values()) Object.assign(left, { amount: ZERO, tax: ZERO, quantity: ZERO });
  return [];
}

function checkLine(
  line: RefundLine,
  purchase: Bought,
  { policy, path }: { readonly policy: LedgerPolicy; readonly path: Issue["path"] },
): Issue[] {
  const left = purchase.lines.get(line.id);
  if (left === undefined)
    return [{ code: "inconsistent", path: [...path, "id"], message: `expected a line of the purchase, got ${describeValue(line.id)}` }];
  const money = decimalsOf(purchase.unit);
  const issues = [
    ...tooFine(line.amount, money, [...path, "amount"]),
    ...(line.tax === null ? [] : tooFine(line.tax, money, [...path, "tax"])),
    ...tooFine(line.quantity, QUANTITY_DECIMALS, [...path, "quantity"]),
  ];
  if (line.tax === null && earnOn(policy, purchase.day).netOf.includes("tax"))
    issues.push({ code: "missing", path: [...path, "tax"], message: "expected the tax in the amount: points are earned net of tax" });
  const takeOff = (key: keyof LeftOfLine, taken: DecimalText) => {
    const rest = plus(left[key], exact(taken));
    if (isMore(ZERO, rest))
      issues.push({ code: "out-of-range", path: [...path, key], message: `expected no more than was bought, got ${taken}` });
    else left[key] = rest;
  };
  const had = isMore(left.amount, ZERO);
  takeOff("amount", line.amount);
  if (line.tax !== null) takeOff("tax", line.tax);
  takeOff("quantity", line.quantity);
  // Once all the money of a line is back, none of its units are left to return.
  if (had && left.amount.units === 0n) left.quantity = ZERO;
  return issues;
}
