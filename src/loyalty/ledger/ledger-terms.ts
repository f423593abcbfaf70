/**
 * Where earned points are rounded: on every line, on the order, on all orders of a day together, or never. A programme that
 * never rounds keeps fractions.
 */
export type EarnPlace = "per-line" | "per-order" | "per-day" | "never";

/** Every place, for schemas and documents. */
export const earnPlaces = ["per-line", "per-order", "per-day", "never"] as const satisfies readonly EarnPlace[];

/** What a rule counts: money spent, orders, units bought, or something the member did. */
export type EarnBasis = "amount" | "order" | "unit" | "action";

/** Every basis, for schemas and documents. */
export const earnBases = ["amount", "order", "unit", "action"] as const satisfies readonly EarnBasis[];

/** What several multipliers make together: only the largest counts, they multiply, or what each adds is added. */
export type MultiplierStacking = "largest-only" | "multiply" | "add";

/** Every way to stack, for schemas and documents. */
export const multiplierStackings = ["largest-only", "multiply", "add"] as const satisfies readonly MultiplierStacking[];

/** The time over which a cap counts: one purchase or action, a calendar day, week, month, quarter or year, or as long as the member is one. */
export type CapPeriod = "event" | "day" | "week" | "month" | "quarter" | "year" | "membership";

/** Every time, for schemas and documents. */
export const capPeriods = ["event", "day", "week", "month", "quarter", "year", "membership"] as const satisfies readonly CapPeriod[];

/** What earns no points: the tax in an amount, what was paid with rewards, delivery. */
export type EarnDeduction = "tax" | "rewards" | "delivery";

/** Every deduction, for schemas and documents. */
export const earnDeductions = ["tax", "rewards", "delivery"] as const satisfies readonly EarnDeduction[];

/** What a line of an order is. */
export type OrderLineKind = "goods" | "delivery";

/** Every kind of line, for schemas and documents. */
export const orderLineKinds = ["goods", "delivery"] as const satisfies readonly OrderLineKind[];

/** How far a return takes earned points back: all of them, what the balance has, or only what is still pending. */
export type PointsReturn = "unlimited" | "within-balance" | "only-pending";

/** Every way, for schemas and documents. */
export const pointsReturns = ["unlimited", "within-balance", "only-pending"] as const satisfies readonly PointsReturn[];

/** What happens when a balance is too small. */
export type PointsShortage = "refuse" | "carry-debt";

/** Both, for schemas and documents. */
export const pointsShortages = ["refuse", "carry-debt"] as const satisfies readonly PointsShortage[];

/** What can happen to the points of a member. */
export type LedgerEventKind =
  | "purchase"
  | "action"
  | "earn"
  | "confirm"
  | "redeem"
  | "refund"
  | "adjust"
  | "transfer-in"
  | "transfer-out"
  | "extend"
  | "reinstate"
  | "reset";

/** Every kind of event, for schemas and documents. */
export const ledgerEventKinds = [
  "purchase",
  "action",
  "earn",
  "confirm",
  "redeem",
  "refund",
  "adjust",
  "transfer-in",
  "transfer-out",
  "extend",
  "reinstate",
  "reset",
] as const satisfies readonly LedgerEventKind[];

/** Why a line of a ledger is there, and so why a ledger stands where it stands. */
export type LedgerCode =
  | "opened"
  | "earned"
  | "held"
  | "released"
  | "granted"
  | "given-back"
  | "reinstated"
  | "received"
  | "added"
  | "extended"
  | "redeemed"
  | "redeemed-on-debt"
  | "sent"
  | "deducted"
  | "taken-back"
  | "taken-back-in-part"
  | "refused"
  | "lapsed"
  | "lapsed-inactive"
  | "reset";

/** Every code, for schemas and documents. */
export const ledgerCodes = [
  "opened",
  "earned",
  "held",
  "released",
  "granted",
  "given-back",
  "reinstated",
  "received",
  "added",
  "extended",
  "redeemed",
  "redeemed-on-debt",
  "sent",
  "deducted",
  "taken-back",
  "taken-back-in-part",
  "refused",
  "lapsed",
  "lapsed-inactive",
  "reset",
] as const satisfies readonly LedgerCode[];
