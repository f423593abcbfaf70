import type { TierGap } from "../../../loyalty/tiers/tier-gap-types";
import type { TierCode, TierStatus } from "../../../loyalty/tiers/tiers-types";
import type { Words } from "../../../rule/catalogue";

const tierNames: Readonly<Record<string, string>> = {
  member: "普通",
  regular: "普通",
  base: "普通",
  basic: "普通",
  registered: "注册",
  owner: "车主",
  blue: "蓝卡",
  bronze: "铜牌",
  silver: "银牌",
  gold: "金牌",
  "gold-for-life": "终身金牌",
  platinum: "白金",
  "platinum-pro": "高级白金",
  "executive-platinum": "行政白金",
  titanium: "钛金",
  diamond: "钻石",
  black: "黑金",
  ambassador: "大使",
  discoverist: "探索者",
  explorist: "冒险家",
  globalist: "环球客",
};

const metricNames: Readonly<Record<string, string>> = {
  growth: "成长值",
  points: "积分",
  basePoints: "基本积分",
  lifetimeBasePoints: "累计基本积分",
  loyaltyPoints: "忠诚积分",
  tierPoints: "等级积分",
  spend: "消费额",
  spendUsd: "消费额（美元）",
  orders: "订单数",
  visits: "到店次数",
  nights: "房晚数",
  stays: "入住次数",
  meetings: "会议场次",
  returns: "退货次数",
};

const among = (names: Readonly<Record<string, string>>, code: string) => (Object.hasOwn(names, code) ? (names[code] ?? code) : code);

/** The name of a tier with the word for a member behind it. */
export function memberOf(tier: string): string {
  const name = among(tierNames, tier);
  return name.endsWith("会员") ? name : `${name}会员`;
}

const amounts = (missing: NonNullable<TierGap["missing"]>) => {
  const all = Object.entries(missing);
  const open = all.filter(([, amount]) => amount !== "0");
  return (open.length > 0 ? open : all).map(([metric, amount]) => `${among(metricNames, metric)}${amount}`).join("、");
};

export function gapOf({ tier, missing, missingAnyOf, exceeded }: TierGap): string {
  const routes = missingAnyOf ?? (missing === undefined ? [] : [missing]);
  const short = routes.some((route) => Object.values(route).some((amount) => amount !== "0"));
  const above = exceeded === undefined ? "" : `${memberOf(tier)}的上限已超出：${amounts(exceeded)}。`;
  if (short) return `距${memberOf(tier)}还差${routes.map(amounts).join("，或")}。${above}`;
  return above === "" ? `您已满足${memberOf(tier)}的条件。` : above;
}

export const tiers = {
  title: "会员等级",
  say: ({ tier, validThrough, next }) => {
    const end = validThrough === null ? "" : `，有效期至${validThrough}`;
    return `您目前是${memberOf(tier)}${end}。${next === null ? "" : gapOf(next)}`;
  },
  because: {
    base: "每位会员都从这里开始。",
    reached: "您达到了该等级的门槛。",
    renewed: "有效期届满，届时的累计仍满足该等级。",
    lowered: "原等级到期，目前的累计对应该等级。",
    landed: "原等级到期，按规则为您平缓降至该等级。",
    "re-evaluated": "退货或其后的记录使累计减少，等级随即调整。",
    reviewed: "定期复核确认您仍满足该等级。",
    lifetime: "该等级您终身享有。",
    granted: "该等级由我们授予您。",
    "grant-ended": "授予的等级已到期，恢复为您自己达到的等级。",
    overridden: "该等级由人工设定。",
    "override-ended": "人工设定已到期，恢复为您自己达到的等级。",
    resumed: "从上次的状态继续计算。",
  },
  warnings: {
    "window-longer-than-history": "计算区间内只有部分时间有记录。",
    "unreachable-tier": "没有会员能够满足该等级的条件。",
    "idle-validity": "该有效期不起作用：此计划的等级不因时间到期。",
    "idle-decay": "该扣减永远不会发生：此等级没有到期日。",
  },
} as const satisfies Words<TierStatus, TierCode>;
