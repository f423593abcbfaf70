import { daysAfter } from "../../foundation/day-after";
import { groupBy } from "../../foundation/group-by";
import { daysBetween, earliest, type PlainDate } from "../../foundation/plain-date";
import type { Because, Finding } from "../../rule/answer";
import { compiler } from "../../rule/compile";
import { threePurchases } from "./purchase-habit-presets";
import { purchaseHabitPolicySchema, purchasesSchema } from "./purchase-habit-schema";
import type {
  CompilePurchaseHabit,
  HabitState,
  ProductHabit,
  Purchase,
  PurchaseHabit,
  PurchaseHabitCode,
  PurchaseHabitPolicy,
  PurchaseHabitRule,
  Purchases,
} from "./purchase-habit-types";

const REASONS = {
  due: { code: "due", cites: ["ID-13", "ID-16"] },
  habit: { code: "habit", cites: ["ID-13", "ID-16"] },
  "no-habit": { code: "no-habit", cites: ["ID-16"] },
  "no-purchases": { code: "no-purchases", cites: ["ID-13"] },
} as const satisfies Record<PurchaseHabitCode, Because>;

/**
 * Compiles the purchase habit of a customer: which products he buys, how often, how he pays, and on which day each is due again, so
 * that the right product is offered at the right time.
 *
 * @param policy - From how many purchases on there is a habit, such as `threePurchases`.
 * @returns A rule from purchases to the habit of each product.
 * @throws PolicyError when a habit is to begin with fewer than two purchases.
 * @see ID-13, ID-16 under Sources.
 * @example
 * ```ts
 * import { compilePurchaseHabit, threePurchases } from "idic/identify";
 *
 * const habit = compilePurchaseHabit({ ...threePurchases, id: "two-purchases", least: 2 });
 * const purchases = [{ product: "service", on: "2026-01-01" }, { product: "service", on: "2026-07-01" }];
 * habit({ purchases }, { asOf: "2026-11-22" }).products[0]?.nextOn; // => "2026-12-29"
 * ```
 */
export const compilePurchaseHabit: CompilePurchaseHabit = /* @__PURE__ */ compiler({
  name: "purchase-habit",
  policySchema: purchaseHabitPolicySchema,
  factsSchema: purchasesSchema,
  lines: () => Object.values(REASONS),
  prepare: (policy: PurchaseHabitPolicy) => (facts: Purchases, asOf: PlainDate) => habitOn(policy, facts, asOf),
});

/**
 * Tells the purchase habit of a customer by the preset `threePurchases`.
 *
 * @example
 * ```ts
 * import { purchaseHabit } from "idic/identify";
 *
 * const days = ["2025-11-20", "2026-05-19", "2026-11-15"];
 * const purchases = days.map((on) => ({ product: "service", on, payment: "wechat" }));
 * const { products, payment } = purchaseHabit({ purchases }, { asOf: "2026-11-22" });
 * [products[0]?.intervalDays, products[0]?.nextOn, payment]; // => [180, "2027-05-14", "wechat"]
 * ```
 */
export const purchaseHabit: PurchaseHabitRule = /* @__PURE__ */ compilePurchaseHabit(threePurchases);

function habitOn(policy: PurchaseHabitPolicy, { purchases }: Purchases, asOf: PlainDate): Finding<PurchaseHabit> {
  const made = purchases.filter(({ on }) => on <= asOf);
  const products = [...groupBy(made, ({ product }) => product)]
    .map(([product, own]) => productHabit(policy, product, { own, asOf }))
    .sort(byHabit);
  const turns = [...purchases.map(({ on }) => on), ...products.map(({ nextOn }) => nextOn)];
  return {
    shape: "document",
    products,
    payment: usualPayment(made),
    because: REASONS[reasonOf(products)],
    warnings: [],
    reviewOn: earliest(...turns.filter((turn) => turn !== null && turn > asOf)),
  };
}

function productHabit(
  { least }: PurchaseHabitPolicy,
  product: string,
  { own, asOf }: { readonly own: readonly Purchase[]; readonly asOf: PlainDate },
): ProductHabit {
  const days = [...new Set(own.map(({ on }) => on))].sort();
  const lastOn = days.at(-1) ?? asOf;
  const intervals = days
    .slice(1)
    .map((day, at) => daysBetween(days[at] ?? day, day))
    .sort((a, b) => a - b);
  const intervalDays = days.length < least ? null : (intervals[Math.floor((intervals.length - 1) / 2)] ?? null);
  const nextOn = intervalDays === null ? null : daysAfter(lastOn, intervalDays);
  const code: HabitState = intervalDays === null ? "no-habit" : nextOn !== null && nextOn <= asOf ? "due" : "not-due";
  return { product, times: days.length, lastOn, intervalDays, payment: usualPayment(own), nextOn, code, cites: ["ID-13", "ID-16"] };
}

/** The payment of most purchases, of equals the one used last, then the smaller. */
function usualPayment(purchases: readonly Purchase[]): string | null {
  const known = purchases.flatMap(({ payment, on }) => (payment === null ? [] : [{ payment, on }]));
  const [first] = [...groupBy(known, ({ payment }) => payment)]
    .map(([payment, own]) => ({
      payment,
      times: own.length,
      lastOn:
        own
          .map(({ on }) => on)
          .sort()
          .at(-1) ?? "",
    }))
    .sort((a, b) => b.times - a.times || compareText(b.lastOn, a.lastOn) || compareText(a.payment, b.payment));
  return first?.payment ?? null;
}

function byHabit(a: ProductHabit, b: ProductHabit): number {
  return b.times - a.times || compareText(b.lastOn, a.lastOn) || compareText(a.product, b.product);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function reasonOf(products: readonly ProductHabit[]): PurchaseHabitCode {
  if (products.length === 0) return "no-purchases";
  if (products.some(({ code }) => code === "due")) return "due";
  return products.some(({ code }) => code === "not-due") ? "habit" : "no-habit";
}
