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
  event: "每次",
  day: "每日",
  week: "每周",
  month: "每月",
  quarter: "每季度",
  year: "每年",
  membership: "整个会籍期间",
} as const satisfies Record<CapPeriod, string>;

export const earnBases = {
  amount: "消费金额",
  order: "订单数",
  unit: "购买数量",
  action: "互动行为",
} as const satisfies Record<EarnBasis, string>;

export const earnDeductions = {
  tax: "税额",
  rewards: "积分或优惠券抵扣部分",
  delivery: "运费",
} as const satisfies Record<EarnDeduction, string>;

export const earnPlaces = {
  "per-line": "按明细行",
  "per-order": "按订单",
  "per-day": "按日合计",
  never: "不取整",
} as const satisfies Record<EarnPlace, string>;

export const multiplierStackings = {
  "largest-only": "只取最大倍数",
  multiply: "倍数相乘",
  add: "增量相加",
} as const satisfies Record<MultiplierStacking, string>;

export const orderLineKinds = { goods: "商品", delivery: "运费" } as const satisfies Record<OrderLineKind, string>;

export const pointsReturns = {
  unlimited: "全部收回",
  "within-balance": "以余额为限",
  "only-pending": "只收回待生效积分",
} as const satisfies Record<PointsReturn, string>;

export const pointsShortages = { refuse: "拒绝", "carry-debt": "记为欠分" } as const satisfies Record<PointsShortage, string>;

export const ledgerEventKinds = {
  purchase: "消费",
  action: "互动",
  earn: "外部入账",
  confirm: "确认",
  redeem: "兑换",
  refund: "退货",
  adjust: "人工调整",
  "transfer-in": "转入",
  "transfer-out": "转出",
  extend: "延期",
  reinstate: "恢复",
  reset: "清零",
} as const satisfies Record<LedgerEventKind, string>;

export const ledgerCodes = {
  opened: "期初余额",
  earned: "消费得分",
  held: "得分待生效",
  released: "积分生效",
  granted: "入账",
  "given-back": "退回已用积分",
  reinstated: "恢复过期积分",
  received: "转入",
  added: "人工增加",
  extended: "延长有效期",
  redeemed: "兑换",
  "redeemed-on-debt": "兑换（部分记为欠分）",
  sent: "转出",
  deducted: "人工扣减",
  "taken-back": "退货收回",
  "taken-back-in-part": "退货部分收回",
  refused: "积分不足，未办理",
  lapsed: "过期",
  "lapsed-inactive": "长期未活动过期",
  reset: "评审清零",
} as const satisfies Record<LedgerCode, string>;

/** 对答复或积分规则的提示；积分账与试算的说法相同。 */
export const ledgerWarnings = {
  refused: "有申请因积分不足未办理。",
  capped: "有消费或互动因达到积分上限而少得积分。",
  "idle-rule": "该规则永远不会产生积分。",
  "doubled-rule": "该规则与前面的规则计的是同一内容，会重复得分。",
  "cap-of-zero": "上限为零，无法获得任何积分。",
  "idle-cap": "该上限没有生效的日子。",
  "idle-multiplier": "该倍数没有可适用的日期、商品或会员。",
  "shadowed-multiplier": "凡该倍数适用时，总有另一个不小于它的倍数适用，而只取最大倍数。",
  "rounds-to-nothing": "取整之后，日常消费得不到积分。",
  "lapses-while-pending": "某些日子获得的积分在生效之前就已过期。",
  "returns-take-nothing": "退货只收回待生效积分，而积分从不待生效。",
  "no-activity": "没有任何行为算作活动，无论会员做什么，积分都会过期。",
} as const satisfies Record<string, string>;

export const ledger = {
  title: "积分",
  say: ({ shown, pending, debt, lapsing: [next] }) => {
    const parts = [`您现有积分${shown}分。`];
    if (pending !== "0") parts.push(`另有${pending}分尚未生效。`);
    if (debt !== "0") parts.push(`今后获得的积分将先抵扣欠分${debt}分。`);
    if (next !== undefined) parts.push(`其中${next.points}分有效期至${next.validThrough}。`);
    return parts.join("");
  },
  because: {
    opened: "开户以来没有变动。",
    earned: "最近一笔是消费得分。",
    held: "最近一次消费的积分暂未生效。",
    released: "待生效的积分已可使用。",
    granted: "最近一笔是积分入账。",
    "given-back": "退货时，您在该订单上使用的积分已退回。",
    reinstated: "过期的积分已恢复。",
    received: "您收到了他人转来的积分。",
    added: "我们为您人工增加了积分。",
    extended: "您的积分有效期已延长。",
    redeemed: "最近一笔是积分兑换。",
    "redeemed-on-debt": "您兑换的积分多于余额，差额将由今后的积分抵扣。",
    sent: "您已将积分转给他人。",
    deducted: "我们人工扣减了积分。",
    "taken-back": "退货商品的积分已收回。",
    "taken-back-in-part": "退货商品的积分只收回了一部分。",
    refused: "积分不足，最近一次申请未办理。",
    lapsed: "有积分已过期。",
    "lapsed-inactive": "因长期没有活动，您的积分已过期。",
    reset: "评审后积分已清零。",
  },
  warnings: ledgerWarnings,
} as const satisfies Words<LedgerStatus, LedgerCode>;
