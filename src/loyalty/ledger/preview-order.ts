import { allocateUnits } from "../../foundation/allocate";
import { describeValue } from "../../foundation/describe-value";
import { formatExact } from "../../foundation/exact";
import type { Issue } from "../../foundation/issue";
import { addDays, type PlainDate } from "../../foundation/plain-date";
import type { Because, Finding } from "../../rule/answer";
import { compiler } from "../../rule/compile";
import { type Earning, prepareEarning } from "./earn";
import { checkOrder } from "./earn-checks";
import { prepareLedger } from "./ledger";
import { checkLedger } from "./ledger-checks";
import type { PurchaseEvent } from "./ledger-event-types";
import { retailPoints } from "./ledger-presets";
import { ledgerPolicySchema } from "./ledger-schema";
import type { LedgerFacts, LedgerPolicy, LedgerStatus } from "./ledger-types";
import { readUnits, writeUnits } from "./ledger-units";
import { previewOrderSchema } from "./preview-order-schema";
import type {
  CompilePreviewOrder,
  OrderPreview,
  PreviewedOrder,
  PreviewOrderCode,
  PreviewOrderFacts,
  PreviewOrderRule,
} from "./preview-order-types";

const REASONS = {
  "earns-at-once": { code: "earns-at-once", cites: ["R22"] },
  "earns-later": { code: "earns-later", cites: ["R22"] },
  "earns-nothing": { code: "earns-nothing", cites: ["R22"] },
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
  lines: ({ pending }) => [pending === null ? REASONS["earns-at-once"] : REASONS["earns-later"], REASONS["earns-nothing"]],
  prepare: (policy) => {
    const ledger = prepareLedger(policy);
    const earning = prepareEarning(policy);
    return (facts, asOf) => {
      const { order, joinedOn, start, events } = facts;
      const purchase: PurchaseEvent = { ...order, kind: "purchase", on: asOf, at: null };
      const without: LedgerFacts = { joinedOn, start, events };
      const after = ledger({ ...without, events: [...events, purchase] }, asOf);
      return previewOf({ policy, earning, order, asOf }, ledger(without, asOf), after);
    };
  },
});

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

const LAST_DAY = "9999-12-31";

interface Previewing {
  readonly policy: LedgerPolicy;
  readonly earning: Earning;
  readonly order: PreviewedOrder;
  readonly asOf: PlainDate;
}

type Standing = Finding<LedgerStatus>;

function previewOf({ policy, earning, order, asOf }: Previewing, before: Standing, after: Standing): Finding<OrderPreview> {
  const line = after.statement.find(({ event }) => event === order.id);
  const held = line?.code === "held";
  const points = line === undefined ? 0 : readUnits(held ? line.pending : line.points, policy.decimals);
  const shares = allocateUnits(points, earning.byRule(earning.count(order, asOf)));
  const { multipliers, exact: factor } = earning.factor(order, asOf);
  const lot = [...after.lots, ...after.pendingLots].find(({ id }) => id === order.id);
  const pending = after.pendingLots.find(({ id }) => id === order.id);
  return {
    shape: "document",
    points: writeUnits(points, policy.decimals),
    byRule: policy.earn.rules.flatMap(({ code, cites }, at) => {
      const share = shares[at] ?? 0;
      return share === 0 ? [] : [{ code, points: writeUnits(share, policy.decimals), cites }];
    }),
    multipliers: multipliers.map(({ code, factor: own, cites }) => ({ code, factor: own, cites })),
    factor: formatExact(factor),
    availableOn: pending === undefined ? asOf : pending.availableOn,
    validThrough: lot?.validThrough ?? null,
    balance: before.balance,
    balanceAfter: after.balance,
    pendingAfter: after.pending,
    debtAfter: after.debt,
    because: points === 0 ? REASONS["earns-nothing"] : policy.pending === null ? REASONS["earns-at-once"] : REASONS["earns-later"],
    warnings: [],
    // Tomorrow is another day to earn on.
    reviewOn: asOf < LAST_DAY ? addDays(asOf, 1) : null,
  };
}

function checkPreview(facts: PreviewOrderFacts, policy: LedgerPolicy): Issue[] {
  const { order, events, start } = facts;
  const taken = [...events, ...(start?.lots ?? []), ...(start?.pending ?? [])].some(({ id }) => id === order.id);
  const message = `expected an id of its own, got ${describeValue(order.id)} again`;
  return [
    ...checkOrder(order, policy, ["order"]),
    ...(taken ? [{ code: "duplicate-id", path: ["order", "id"], message }] : []),
    ...checkLedger(facts, policy),
  ];
}
