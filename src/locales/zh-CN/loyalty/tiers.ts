import type { TierGap } from "../../../loyalty/tiers/tier-gap-types";
import type { TierCode, TierStatus } from "../../../loyalty/tiers/tiers-types";
import type { Words } from "../../../rule/catalogue";

const names: Readonly<Record<string, string>> = { bronze: "铜牌", silver: "银牌", gold: "金牌", diamond: "钻石", growth: "成长值" };
export const nameOf = (code: string) => (Object.hasOwn(names, code) ? (names[code] ?? code) : code);

const amounts = (missing: NonNullable<TierGap["missing"]>) =>
  Object.entries(missing)
    .map(([metric, amount]) => `${nameOf(metric)}${amount}`)
    .join("、");

export function gapOf({ tier, missing, missingAnyOf }: TierGap): string {
  const routes = missingAnyOf ?? (missing === undefined ? [] : [missing]);
  return `距${nameOf(tier)}还差${routes.map(amounts).join("，或")}。`;
}

export const tiers = {
  title: "会员等级",
  say: ({ tier, validThrough, next }) => {
    const end = validThrough === null ? "" : `，有效期至${validThrough}`;
    return `您目前是${nameOf(tier)}会员${end}。${next === null ? "" : gapOf(next)}`;
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
