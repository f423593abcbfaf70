import type { LossKind, LostSaleOutcome, LostSaleReason, LostSales } from "../../../interact/prospect/lost-sales-types";
import type { Words } from "../../../rule/catalogue";

export const lostSaleOutcomes = {
  "bought-other-brand": "购买了其他品牌",
  "bought-same-brand-elsewhere": "在其他店购买了同品牌",
  unreachable: "无法联系",
  "nothing-bought-yet": "尚未购车",
  "intent-unclear": "意向不明",
  "gave-up": "放弃购车",
  "sales-fault": "销售人员原因",
  "not-recorded": "未记录",
} as const satisfies Record<LostSaleOutcome | "not-recorded", string>;

export const lossKinds = {
  real: "真战败",
  quasi: "准战败",
  false: "假战败",
} as const satisfies Record<LossKind, string>;

export const lostSaleReasons = {
  "other-brand": "偏好其他品牌",
  "same-brand-other-dealer": "偏好同品牌其他店",
  price: "价格",
  product: "产品",
  "delivery-time": "交车时间",
  finance: "金融方案",
  "trade-in": "旧车置换价格",
  distance: "距离",
  staff: "销售人员",
  "plan-postponed": "推迟购车",
  "plan-dropped": "取消购车",
  "not-recorded": "未记录",
} as const satisfies Record<LostSaleReason | "not-recorded", string>;

const reasons: Readonly<Record<string, string>> = lostSaleReasons;

export const lostSales = {
  title: "战败分析",
  say: ({ value: { counts, byReason } }) => {
    const [first] = byReason;
    const most = first === undefined ? "" : `最常见的原因：${reasons[first.code] ?? first.code}（${first.count}位）。`;
    return `战败客户共${counts.total}位，其中真战败${counts.real}位，准战败${counts.quasi}位，假战败${counts.false}位。${most}`;
  },
  because: { "lost-sales": "客户说出的原因用于改进产品和服务。" },
  warnings: { "reason-owed": "有客户购买了其他品牌，却没有问明原因。" },
} as const satisfies Words<LostSales, LostSales["code"]>;
