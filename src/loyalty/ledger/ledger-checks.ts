import { describeValue } from "../../foundation/describe-value";
import { exact } from "../../foundation/exact";
import type { Issue } from "../../foundation/issue";
import type { PlainDate } from "../../foundation/plain-date";
import { repeatedNames } from "../../foundation/repeated-names";
import { rateOn } from "../tiers/tier-money";
import { checkOrder, tooFine } from "./earn-checks";
import { QUANTITY_DECIMALS } from "./earn-coefficients";
import type { LedgerEvent } from "./ledger-event-types";
import { dayOf } from "./ledger-order";
import type { LedgerPolicy } from "./ledger-policy-types";
import { earnOn, everyTerms } from "./ledger-programme";
import { checkReturns } from "./ledger-return-checks";
import type { LedgerSnapshot } from "./ledger-snapshot-types";
import type { PurchaseEvent } from "./ledger-trade-event-types";
import type { LedgerFacts } from "./ledger-types";
import { unitOf } from "./order-money";

type Path = Issue["path"];

/** What contradicts itself in a history, and what only the programme can see. */
export function checkLedger(facts: LedgerFacts, policy: LedgerPolicy): Issue[] {
  const { start, events } = facts;
  const issues = start === null ? [] : checkStart(start, policy);
  const joinedOn = facts.joinedOn ?? start?.joinedOn ?? null;
  if (joinedOn === null && everyTerms(policy).some(([{ reset }]) => reset?.kind === "every-days"))
    issues.push({ code: "missing", path: ["joinedOn"], message: "expected the day the member joined: reviews are counted from it" });

  const lots = new Set([...(start?.lots ?? []), ...(start?.pending ?? [])].map(({ id }) => id));
  const known = new Set([...lots, ...events.map(({ id }) => id)]);
  events.forEach((event, position) => {
    const path = ["events", position];
    const on = dayOf(event, policy.timeZone);
    if (on === null) {
      issues.push(withoutDay(event, path));
      return;
    }
    const written = [...path, event.on === null ? "at" : "on"];
    if (start !== null && on <= start.on) issues.push(early(written, `after ${start.on}, the day of the snapshot`, on));
    else if (joinedOn !== null && on < joinedOn) issues.push(early(written, `from ${joinedOn}, when the member joined`, on));
    if (lots.has(event.id)) issues.push(duplicate([...path, "id"], event.id));
    issues.push(...checkEvent(event, { policy, path, on, known }));
  });
  issues.push(...checkReturns(events, policy));
  return issues;
}

function withoutDay({ at }: LedgerEvent, path: Path): Issue {
  if (at === null) return { code: "missing", path: [...path, "on"], message: "expected a day or a moment, got neither" };
  const message = "expected a day, because the programme names no time zone for a moment";
  return { code: "unknown-time-zone", path: [...path, "at"], message };
}

function early(path: Path, expected: string, on: PlainDate): Issue {
  return { code: "inconsistent", path, message: `expected a day ${expected}, got ${on}` };
}

function duplicate(path: Path, id: string): Issue {
  return { code: "duplicate-id", path, message: `expected an id of its own, got ${describeValue(id)} again` };
}

interface Place {
  readonly policy: LedgerPolicy;
  readonly path: Path;
  readonly on: PlainDate;
  /** The ids of all events and lots. */
  readonly known: ReadonlySet<string>;
}

function checkEvent(event: LedgerEvent, { policy, path, on, known }: Place): Issue[] {
  switch (event.kind) {
    case "purchase":
      return [
        ...checkCurrency(event, policy, { on, path }),
        ...checkOrder(event, { unit: unitOf(event, policy), netOfTax: earnOn(policy, on).netOf.includes("tax"), path }),
      ];
    case "action":
      return tooFine(event.quantity, QUANTITY_DECIMALS, [...path, "quantity"]);
    case "earn":
    case "redeem":
    case "transfer-out":
      return tooFine(event.points, policy.decimals, [...path, "points"]);
    case "adjust":
    case "transfer-in":
      return [...tooFine(event.points, policy.decimals, [...path, "points"]), ...past(event.validThrough, on, [...path, "validThrough"])];
    case "reinstate":
      return past(event.validThrough, on, [...path, "validThrough"]);
    case "confirm":
      return known.has(event.of) ? [] : [unknown([...path, "of"], event.of)];
    case "extend": {
      const together = event.lots !== null && policy.expiry.kind === "inactivity";
      const message = "expected null: points that lapse without activity lapse together";
      return [
        ...past(event.through, on, [...path, "through"]),
        ...(together ? [{ code: "inconsistent", path: [...path, "lots"], message }] : []),
        ...(event.lots ?? []).flatMap((id, at) => (known.has(id) ? [] : [unknown([...path, "lots", at], id)])),
      ];
    }
    case "refund":
    case "reset":
      return [];
  }
}

function checkCurrency(
  { currency }: PurchaseEvent,
  { currency: own, rates }: LedgerPolicy,
  { on, path }: Pick<Place, "on" | "path">,
): Issue[] {
  if (currency === null || currency === own || rateOn({ rates }, currency, on) !== undefined) return [];
  const message = `expected ${own}, or a currency with a rate on ${on}, got ${currency}`;
  return [{ code: "inconsistent", path: [...path, "currency"], message }];
}

function unknown(path: Path, id: string): Issue {
  return { code: "inconsistent", path, message: `expected the id of an event or a lot, got ${describeValue(id)}` };
}

function past(day: PlainDate | null, on: PlainDate, path: Path): Issue[] {
  return day === null || day >= on ? [] : [early(path, `from ${on}, that of the event`, day)];
}

function checkStart(start: LedgerSnapshot, { decimals }: LedgerPolicy): Issue[] {
  const { on, lots, pending, debt, lapsed, caps, joinedOn } = start;
  const issues: Issue[] = tooFine(debt, decimals, ["start", "debt"]);
  const ids = new Set<string>();
  const checkLot = (lot: LedgerSnapshot["lots"][number], path: Path) => {
    if (ids.has(lot.id)) issues.push(duplicate([...path, "id"], lot.id));
    ids.add(lot.id);
    issues.push(...tooFine(lot.points, decimals, [...path, "points"]));
    if (lot.earnedOn > on)
      issues.push({ code: "inconsistent", path: [...path, "earnedOn"], message: `expected a day up to ${on}, the day of the snapshot` });
  };
  lots.forEach((lot, position) => {
    checkLot(lot, ["start", "lots", position]);
    if (lot.validThrough !== null && lot.validThrough < on)
      issues.push(early(["start", "lots", position, "validThrough"], `from ${on}, the day of the snapshot`, lot.validThrough));
  });
  pending.forEach((lot, position) => {
    checkLot(lot, ["start", "pending", position]);
    if (lot.availableOn !== null && lot.availableOn <= on)
      issues.push(early(["start", "pending", position, "availableOn"], `after ${on}, the day of the snapshot`, lot.availableOn));
  });
  lapsed.forEach(({ points }, position) => {
    issues.push(...tooFine(points, decimals, ["start", "lapsed", position, "points"]));
  });
  caps.forEach(({ from, points }, position) => {
    issues.push(...tooFine(points, decimals, ["start", "caps", position, "points"]));
    if (from !== null && from > on)
      issues.push({
        code: "inconsistent",
        path: ["start", "caps", position, "from"],
        message: `expected a day up to ${on}, the day of the snapshot`,
      });
  });
  issues.push(
    ...repeatedNames(
      caps.map(({ code }) => code),
      (position) => ["start", "caps", position, "code"],
    ),
  );
  if (exact(debt).units > 0n && lots.some(({ points }) => exact(points).units > 0n))
    issues.push({ code: "inconsistent", path: ["start", "debt"], message: "expected no debt beside lots: credits pay a debt off first" });
  if (joinedOn !== null && joinedOn > on)
    issues.push({ code: "inconsistent", path: ["start", "joinedOn"], message: `expected a day up to ${on}, the day of the snapshot` });
  return issues;
}
