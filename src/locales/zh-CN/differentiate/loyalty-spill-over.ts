import type { LoyaltySpillOver } from "../../../differentiate/loyalty/loyalty-spill-over-types";
import type { Words } from "../../../rule/catalogue";

export const loyaltySpillOver = {
  title: "忠诚的溢出效应",
  say: ({ inputs, value }) => {
    const rows = value.services.map(({ service, amongLoyal, amongOthers }) =>
      amongLoyal.share === null || amongOthers.share === null
        ? `${service}：没有可供比较的客户`
        : `${service}：其中占比${amongLoyal.share}，其余客户中占比${amongOthers.share}`,
    );
    return `忠于${inputs.main}的客户对其他服务也忠诚的情况：${rows.join("；")}。`;
  },
  because: { "loyalty-spill-over": "将忠于主营项目的客户与其余客户并列比较。" },
  warnings: {
    "self-selection": "满意的客户可能什么都在本店购买；两种忠诚同时出现，并不说明一种带来另一种。",
    "no-comparison": "有一组没有客户，无法比较。",
    "no-ratio": "不忠于主营项目的客户中无人忠于该项服务，因此没有倍数。",
  },
} as const satisfies Words<LoyaltySpillOver, LoyaltySpillOver["code"]>;
