import { allocateUnits } from "../../foundation/allocate";
import { dayAfter } from "../../foundation/day-after";
import { describeValue } from "../../foundation/describe-value";
import { decimalsOf } from "../../foundation/document-unit";
import { type DecimalText, exact, formatExact, formatUnits, plus } from "../../foundation/exact";
import type { Issue } from "../../foundation/issue";
import type { PlainDate } from "../../foundation/plain-date";
import { minusWhole, plusWhole, timesWhole, type Whole } from "../../foundation/whole";
import type { Because } from "../../rule/answer";
import { compiler } from "../../rule/compile";
import { lintLedger } from "../ledger/ledger-lint";
import { arrangeLedger } from "../ledger/ledger-order";
import { earnOn } from "../ledger/ledger-programme";
import { readUnits, writeUnits } from "../ledger/ledger-units";
import { orderMoney, worthDecimals } from "../ledger/order-money";
import type { Order } from "../ledger/order-types";
import { checkPreview, preparePreview } from "../ledger/preview-order";
import { checkMember } from "../tiers/member-checks";
import type { MemberEvent } from "../tiers/member-event-types";
import { arrangeMember } from "../tiers/member-events";
import type { TierPolicy } from "../tiers/tier-policy-types";
import { compileTiers } from "../tiers/tiers";
import { lintTiers } from "../tiers/tiers-lint";
import type { TierStatus } from "../tiers/tiers-types";
import { checkoutPolicySchema, checkoutSchema } from "./checkout-schema";
import type { CheckoutCode, CheckoutFacts, CheckoutPolicy, CompileCheckout, OrderMeasure } from "./checkout-types";

const REASONS = {
  "lifts-tier": { code: "lifts-tier", cites: ["R10", "R19"] },
  "narrows-gap": { code: "narrows-gap", cites: ["R19"] },
  "leaves-tier": { code: "leaves-tier", cites: ["R19"] },
} as const satisfies Record<CheckoutCode, Because>;

/**
 * Compiles what a member sees before he pays: the points of the order by rule, and how far the next tier would be after it. The
 * order is entered in the ledger and among what counts for the tier, so the preview is what comes of it. It earns by the tier that
 * the member has on the day; among what counts for the tier it is of the kind `"purchase"`, and of the category that all its
 * goods share, if they do.
 *
 * @param policy - A points programme, tiers, and what of an order counts for them.
 * @returns A rule from an order, an account and a member to points, tier and gap.
 * @throws PolicyError when a programme contradicts itself, or an order counts for a metric that the tiers do not have.
 * @see R10, R19, R22 under Sources.
 * @example
 * ```ts
 * import { compileCheckout, jd2013, retailPoints } from "idic/loyalty";
 *
 * const counts = [{ metric: "growth", measure: "points" }] as const;
 * const checkout = compileCheckout({ id: "shop", edition: "1", from: "2013-10-15", points: retailPoints, tiers: jd2013, counts });
 * const order = { id: "o1", lines: [{ id: "1", amount: "199.90" }] };
 * const member = { events: [{ id: "o0", on: "2026-01-05", metrics: { growth: "1500" } }] };
 * const seen = checkout({ order, account: { events: [] }, member }, { asOf: "2026-03-05" });
 * seen.points; // => "199"
 * seen.nextAfter; // => { tier: "silver", missing: { growth: "301" } }
 * ```
 */
export const compileCheckout: CompileCheckout = /* @__PURE__ */ compiler({
  name: "checkout",
  policySchema: checkoutPolicySchema,
  factsSchema: checkoutSchema,
  checkFacts: checkCheckout,
  arrangeFacts: ({ order, account, member }, { points, tiers }) => ({
    order,
    account: arrangeLedger(account, points),
    member: arrangeMember(member, tiers),
  }),
  lint: ({ points, tiers }) => [
    ...lintLedger(points).map(({ code, path }) => ({ code, path: ["points", ...path] })),
    ...lintTiers(tiers).map(({ code, path }) => ({ code, path: ["tiers", ...path] })),
  ],
  lines: () => Object.values(REASONS),
  prepare: ({ points, tiers, counts }) => {
    const preview = preparePreview(points);
    const tierOf = compileTiers(tiers);
    return ({ order, account, member }, asOf) => {
      const before = tierOf.trusted(member, { asOf });
      const earned = preview({ ...account, order: { ...order, tier: order.tier ?? before.tier } }, asOf);
      const measured = {
        amount: () => spendOn(order, points, asOf),
        points: () => earned.points,
        order: () => formatUnits(1, 0),
        unit: () => formatExact(order.lines.map(({ quantity }) => exact(quantity)).reduce(plus)),
      } satisfies Record<OrderMeasure, () => DecimalText>;
      const metrics = Object.fromEntries(counts.map(({ metric, measure }) => [metric, measured[measure]()]));
      const event: MemberEvent = {
        ...NOTHING_ELSE,
        id: order.id,
        on: asOf,
        metrics,
        category: categoryOf(order),
        channel: order.channel,
        // Money has been converted into the currency of the points programme.
        currency: points.currency,
      };
      const after = tierOf.trusted(arrangeMember({ ...member, events: [...member.events, event] }, tiers), { asOf });
      const { points: given, byRule, availableOn, balanceAfter } = earned;
      return {
        shape: "document",
        ...{ points: given, byRule, availableOn, balanceAfter },
        ...{ tier: before.tier, next: before.next, tierAfter: after.tier, nextAfter: after.next },
        because: REASONS[codeOf(before, after, tiers)],
        warnings: earned.warnings,
        // Tomorrow is another day to earn on.
        reviewOn: dayAfter(asOf),
      };
    };
  },
});

const NOTHING_ELSE = { at: null, kind: "purchase", refunds: null, by: null } as const;

function codeOf(before: TierStatus, after: TierStatus, { tiers }: TierPolicy): CheckoutCode {
  const rank = ({ tier }: TierStatus) => tiers.findIndex(({ code }) => code === tier);
  if (rank(after) > rank(before)) return "lifts-tier";
  return JSON.stringify(after.next) === JSON.stringify(before.next) ? "leaves-tier" : "narrows-gap";
}

/** The category that all goods of an order share; `null` when they do not. */
function categoryOf({ lines }: Order): string | null {
  const categories = new Set(lines.filter(({ kind }) => kind === "goods").map(({ category }) => category));
  const [only = null] = categories;
  return categories.size === 1 ? only : null;
}

/** The money of an order that earns points, in the currency of the programme: without what the programme takes off. */
function spendOn({ lines, rewards, currency }: Order, points: CheckoutPolicy["points"], on: PlainDate): DecimalText {
  const { netOf } = earnOn(points, on);
  const { decimals, worth } = orderMoney(points)(currency, on);
  const units = (amount: DecimalText) => readUnits(amount, decimals);
  const amounts = lines.map(({ amount }) => units(amount));
  const shares = allocateUnits(netOf.includes("rewards") ? units(rewards) : 0, amounts);
  let spend: Whole = 0;
  lines.forEach(({ kind, tax }, at) => {
    if (kind === "delivery" && netOf.includes("delivery")) return;
    const paid = minusWhole(amounts[at] ?? 0, shares[at] ?? 0);
    const base = netOf.includes("tax") && tax !== null ? minusWhole(paid, units(tax)) : paid;
    if (base > 0) spend = plusWhole(spend, base);
  });
  return writeUnits(timesWhole(spend, worth), decimalsOf(points) + worthDecimals(points));
}

function checkCheckout({ order, account, member }: CheckoutFacts, { points, tiers }: CheckoutPolicy): Issue[] {
  const message = `expected an id of its own, got ${describeValue(order.id)} again`;
  return [
    ...checkPreview({ ...account, order }, points).map((issue) =>
      issue.path[0] === "order" ? issue : { ...issue, path: ["account", ...issue.path] },
    ),
    ...checkMember(member, tiers).map((issue) => ({ ...issue, path: ["member", ...issue.path] })),
    ...(member.events.some(({ id }) => id === order.id) ? [{ code: "duplicate-id", path: ["order", "id"], message }] : []),
  ];
}
