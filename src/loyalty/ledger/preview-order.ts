import { dayAfter } from "../../foundation/day-after";
import { describeValue } from "../../foundation/describe-value";
import { formatExact } from "../../foundation/exact";
import type { Issue } from "../../foundation/issue";
import { type PlainDate, packDay } from "../../foundation/plain-date";
import { sumWhole, type Whole } from "../../foundation/whole";
import type { Because, Finding } from "../../rule/answer";
import { compiler } from "../../rule/compile";
import { checkOrder } from "./earn-checks";
import { appliesTo, differByLine } from "./earn-factor";
import { beforeStart } from "./ledger";
import { checkLedger } from "./ledger-checks";
import type { LedgerEvent } from "./ledger-event-types";
import { lintLedger } from "./ledger-lint";
import { arrangeLedger, inLedgerOrder } from "./ledger-order";
import type { LedgerPolicy } from "./ledger-policy-types";
import { retailPoints } from "./ledger-presets";
import { everyTerms, type Programme, prepareProgramme, termsOn } from "./ledger-programme";
import { type Replayed, replayLedger } from "./ledger-replay";
import { ledgerPolicySchema } from "./ledger-schema";
import { ledgerStatus } from "./ledger-status";
import type { PurchaseEvent } from "./ledger-trade-event-types";
import { writeUnits } from "./ledger-units";
import { unitOf } from "./order-money";
import type { OrderLine } from "./order-types";
import { previewOrderSchema } from "./preview-order-schema";
import type { CompilePreviewOrder, OrderPreview, PreviewOrderCode, PreviewOrderFacts, PreviewOrderRule } from "./preview-order-types";

const REASONS = {
  "earns-at-once": { code: "earns-at-once", cites: ["R22"] },
  "earns-later": { code: "earns-later", cites: ["R22"] },
  "earns-nothing": { code: "earns-nothing", cites: ["R22"] },
  "cap-reached": { code: "cap-reached", cites: ["R22"] },
} as const satisfies Record<PreviewOrderCode, Because>;

/**
 * Compiles the preview of orders of a points programme: what an order would earn, rule by rule, and the balance after it. The
 * order is entered in the ledger as a purchase of the day, so the preview is the award.
 *
 * @param policy - The programme, as for `compileLedger`.
 * @returns A rule from an order and the history of a member to its points.
 * @throws PolicyError when the programme contradicts itself.
 * @see R22, R34 under Sources.
 * @example
 * ```ts
 * import { compilePreviewOrder, memberDayPoints } from "idic/loyalty";
 *
 * const preview = compilePreviewOrder(memberDayPoints);
 * const order = { id: "o1", lines: [{ id: "1", amount: "99.90" }] };
 * const earned = preview({ order, events: [] }, { asOf: "2026-05-11" });
 * earned.points; // => "198"
 * earned.availableOn; // => "2026-05-18"
 * ```
 */
export const compilePreviewOrder: CompilePreviewOrder = /* @__PURE__ */ compiler({
  name: "preview-order",
  policySchema: ledgerPolicySchema,
  factsSchema: previewOrderSchema,
  checkFacts: checkPreview,
  arrangeFacts: arrangeLedger,
  lint: lintLedger,
  lines: (policy) => {
    const later = everyTerms(policy).map(([{ pending }]) => pending !== null);
    return [
      ...(later.includes(false) ? [REASONS["earns-at-once"]] : []),
      ...(later.includes(true) ? [REASONS["earns-later"]] : []),
      REASONS["earns-nothing"],
      ...(everyTerms(policy).some(([{ earn }]) => earn.caps.length > 0) ? [REASONS["cap-reached"]] : []),
    ];
  },
  prepare: preparePreview,
});

/** Prepares the preview of the orders of a programme once. */
export function preparePreview(policy: LedgerPolicy): (facts: PreviewOrderFacts, asOf: PlainDate) => Finding<OrderPreview> {
  const programme = prepareProgramme(policy);
  return (facts, asOf) => {
    const { order, start, events } = facts;
    if (start !== null && asOf < start.on) throw beforeStart("preview-order", start.on, asOf);
    const purchase: PurchaseEvent = { ...order, kind: "purchase", on: asOf, at: null };
    const standing = (known: readonly LedgerEvent[], remember: boolean) =>
      replayLedger(programme, facts, { events: inLedgerOrder(known), asOf, remember });
    return previewOf({ programme, purchase, asOf, before: standing(events, false), after: standing([...events, purchase], true) });
  };
}

/**
 * What an order earns under the plain retail programme: a point for every whole yuan.
 *
 * @see R22 under Sources.
 * @example
 * ```ts
 * import { previewOrder } from "idic/loyalty";
 *
 * const order = { id: "o1", lines: [{ id: "1", amount: "199.90" }, { id: "2", amount: "12", kind: "delivery" }] } as const;
 * const earned = previewOrder({ order, events: [] }, { asOf: "2026-03-05" });
 * earned.points; // => "199"
 * earned.validThrough; // => "2027-03-31"
 * ```
 */
export const previewOrder: PreviewOrderRule = /* @__PURE__ */ compilePreviewOrder(retailPoints);

interface Previewing {
  readonly programme: Programme;
  readonly purchase: PurchaseEvent;
  readonly asOf: PlainDate;
  readonly before: Replayed;
  readonly after: Replayed;
}

function previewOf({ programme, purchase, asOf, before, after }: Previewing): Finding<OrderPreview> {
  const { decimals } = programme.policy;
  const { earn, earning, pending } = termsOn(programme, packDay(asOf));
  const text = (points: Whole) => writeUnits(points, decimals);
  const { byRule, cut } = after.awards.awarded(purchase.id);
  const points = sumWhole(byRule);
  const met = earning.met(purchase, asOf);
  const factorOf = (line: OrderLine | null) => formatExact(earning.factor(met, line).exact);
  const applied = met.filter((multiplier) => [null, ...purchase.lines].some((line) => appliesTo(multiplier, line)));
  const status = ledgerStatus(after, programme, asOf);
  const held = status.pendingLots.find(({ id }) => id === purchase.id);
  const lot = held ?? status.lots.find(({ id }) => id === purchase.id);
  return {
    shape: "document",
    points: text(points),
    byRule: earn.rules.flatMap(({ code, cites }, at) => {
      const share = byRule[at] ?? 0;
      return share === 0 ? [] : [{ code, points: text(share), cites }];
    }),
    multipliers: applied.map(({ code, factor, cites }) => ({ code, factor, cites })),
    factor: factorOf(null),
    byLine: differByLine(met) ? purchase.lines.map((line) => ({ id: line.id, factor: factorOf(line) })) : [],
    cutByCaps: text(cut),
    availableOn: held === undefined ? asOf : held.availableOn,
    validThrough: lot?.validThrough ?? null,
    balance: text(before.clock.account.balance),
    balanceAfter: status.balance,
    pendingAfter: status.pending,
    debtAfter: status.debt,
    because: REASONS[points === 0 ? (cut > 0 ? "cap-reached" : "earns-nothing") : pending === null ? "earns-at-once" : "earns-later"],
    warnings: cut > 0 ? [{ code: "capped", path: [] }] : [],
    // Tomorrow is another day to earn on.
    reviewOn: dayAfter(asOf),
  };
}

/** Checks an order and the history of the member who is about to place it. */
export function checkPreview(facts: PreviewOrderFacts, policy: LedgerPolicy): Issue[] {
  const { order, events, start } = facts;
  const taken = [...events, ...(start?.lots ?? []), ...(start?.pending ?? [])].some(({ id }) => id === order.id);
  const message = `expected an id of its own, got ${describeValue(order.id)} again`;
  return [
    ...checkOrder(order, {
      unit: unitOf(order, policy),
      netOfTax: everyTerms(policy).some(([{ earn }]) => earn.netOf.includes("tax")),
      path: ["order"],
    }),
    ...(taken ? [{ code: "duplicate-id", path: ["order", "id"], message }] : []),
    ...checkLedger(facts, policy),
  ];
}
