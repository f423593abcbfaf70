import type {
  CapPeriod,
  EarnBasis,
  EarnDeduction,
  EarnPlace,
  LedgerCode,
  LedgerEventKind,
  MultiplierStacking,
  OrderLineKind,
  PointsReturn,
  PointsShortage,
} from "../../../loyalty/ledger/ledger-terms";
import type { LedgerStatus } from "../../../loyalty/ledger/ledger-types";
import type { Words } from "../../../rule/catalogue";

export const capPeriods = {
  event: "a purchase or an action",
  day: "a day",
  week: "a week",
  month: "a month",
  quarter: "a quarter",
  year: "a year",
  membership: "the whole membership",
} as const satisfies Record<CapPeriod, string>;

export const earnBases = {
  amount: "money spent",
  order: "orders",
  unit: "units bought",
  action: "actions",
} as const satisfies Record<EarnBasis, string>;

export const earnDeductions = {
  tax: "tax",
  rewards: "what was paid with rewards",
  delivery: "delivery",
} as const satisfies Record<EarnDeduction, string>;

export const earnPlaces = {
  "per-line": "on every line",
  "per-order": "on the order",
  "per-day": "on all orders of a day",
  never: "never",
} as const satisfies Record<EarnPlace, string>;

export const multiplierStackings = {
  "largest-only": "only the largest counts",
  multiply: "they are multiplied",
  add: "what each adds is added",
} as const satisfies Record<MultiplierStacking, string>;

export const orderLineKinds = { goods: "goods", delivery: "delivery" } as const satisfies Record<OrderLineKind, string>;

export const pointsReturns = {
  unlimited: "all of them",
  "within-balance": "what the balance has",
  "only-pending": "only what is pending",
} as const satisfies Record<PointsReturn, string>;

export const pointsShortages = { refuse: "refused", "carry-debt": "carried as a debt" } as const satisfies Record<PointsShortage, string>;

export const ledgerEventKinds = {
  purchase: "purchase",
  action: "action",
  earn: "points earned elsewhere",
  confirm: "confirmation",
  redeem: "redemption",
  refund: "return",
  adjust: "adjustment by hand",
  "transfer-in": "points received",
  "transfer-out": "points sent",
  extend: "extension",
  reinstate: "reinstatement",
  reset: "review",
} as const satisfies Record<LedgerEventKind, string>;

export const ledgerCodes = {
  opened: "opening balance",
  earned: "earned",
  held: "earned, held back",
  released: "usable from now on",
  granted: "credited",
  "given-back": "spent points given back",
  reinstated: "lapsed points valid again",
  received: "received",
  added: "added by hand",
  extended: "valid longer",
  redeemed: "redeemed",
  "redeemed-on-debt": "redeemed, partly as a debt",
  sent: "sent",
  deducted: "deducted by hand",
  "taken-back": "taken back for a return",
  "taken-back-in-part": "taken back in part for a return",
  refused: "refused",
  lapsed: "lapsed",
  "lapsed-inactive": "lapsed without activity",
  reset: "set to zero by a review",
} as const satisfies Record<LedgerCode, string>;

/** What is to be known about an answer or a programme; the ledger and the preview of orders say it alike. */
export const ledgerWarnings = {
  refused: "Something was refused because there were not enough points.",
  capped: "A cap made the points of a purchase or an action fewer.",
  "idle-rule": "The rule never gives a point.",
  "doubled-rule": "The rule counts what an earlier one counts too, so that it earns twice.",
  "cap-of-zero": "The cap leaves nothing to earn.",
  "idle-cap": "The cap has no day on which it holds.",
  "idle-multiplier": "The multiplier has no day, no goods or no member to apply to.",
  "shadowed-multiplier": "Another multiplier that is no smaller applies whenever this one does, and only the largest counts.",
  "rounds-to-nothing": "Rounding leaves an everyday order without a point.",
  "lapses-while-pending": "Points of some days lapse before they can be used.",
  "returns-take-nothing": "A return takes back pending points only, and no points are ever pending.",
  "no-activity": "Nothing counts as activity, so that points lapse whatever the member does.",
} as const satisfies Record<string, string>;

export const ledger = {
  title: "Points",
  say: ({ shown, pending, debt, lapsing: [next] }) => {
    const parts = [`You have ${shown} points.`];
    if (pending !== "0") parts.push(`${pending} more are not usable yet.`);
    if (debt !== "0") parts.push(`The next ${debt} points you earn settle what is owed.`);
    if (next !== undefined) parts.push(`${next.points} can be used through ${next.validThrough}.`);
    return parts.join(" ");
  },
  because: {
    opened: "Nothing has happened since the account was opened.",
    earned: "The last thing that happened was a purchase.",
    held: "The points of your last purchase are held back for now.",
    released: "Points that were held back can be used now.",
    granted: "Points were credited to you last.",
    "given-back": "Points you had spent on what you returned came back.",
    reinstated: "Points that had lapsed are valid again.",
    received: "You received points from somebody.",
    added: "We added points by hand.",
    extended: "Your points are valid longer.",
    redeemed: "You redeemed points last.",
    "redeemed-on-debt": "You redeemed more points than you had; the next ones settle the rest.",
    sent: "You sent points to somebody.",
    deducted: "We deducted points by hand.",
    "taken-back": "The points of what you returned were taken back.",
    "taken-back-in-part": "Of the points of what you returned, only a part was taken back.",
    refused: "There were not enough points for what was asked last.",
    lapsed: "Points have lapsed.",
    "lapsed-inactive": "Your points lapsed because nothing had happened for a long time.",
    reset: "A review set the points to zero.",
  },
  warnings: ledgerWarnings,
} as const satisfies Words<LedgerStatus, LedgerCode>;
