import type { TierCode, TierStatus } from "../../../loyalty/tiers-types";
import type { Words } from "../../../rule/catalogue";

const names: Readonly<Record<string, string>> = { bronze: "铜牌", silver: "银牌", gold: "金牌", diamond: "钻石", growth: "成长值" };
const nameOf = (code: string) => (Object.hasOwn(names, code) ? (names[code] ?? code) : code);

export const tiers = {
  title: "会员等级",
  say: ({ tier, validThrough, next }) => {
    const end = validThrough === null ? "" : `,有效期至${validThrough}`;
    const gap =
      next === null
        ? ""
        : `距${nameOf(next.tier)}还差${Object.entries(next.missing)
            .map(([metric, amount]) => `${nameOf(metric)}${amount}`)
            .join("、")}。`;
    return `您目前是${nameOf(tier)}会员${end}。${gap}`;
  },
  because: {
    base: "每位会员都从这里开始。",
    reached: "您达到了该等级的门槛。",
    renewed: "有效期届满,扣减之后仍保持该等级。",
    lowered: "有效期届满,扣减之后为该等级。",
    resumed: "从上次的状态继续计算。",
  },
} as const satisfies Words<TierStatus, TierCode>;
