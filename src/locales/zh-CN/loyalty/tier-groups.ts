import type { TierGroupsCode, TierGroupsStatus } from "../../../loyalty/tier-groups/tier-groups-types";
import type { Words } from "../../../rule/catalogue";
import { memberOf, tiers } from "./tiers";

const names: Readonly<Record<string, string>> = { status: "年度等级", lifetime: "终身等级" };
const nameOf = (group: string) => (Object.hasOwn(names, group) ? (names[group] ?? group) : group);

export const tierGroups = {
  title: "多组会员等级",
  say: ({ groups }) => {
    const lines = Object.entries(groups).map(([group, { tier, validThrough }]) => {
      const end = validThrough === null ? "" : `（有效期至${validThrough}）`;
      return `${nameOf(group)}：${memberOf(tier)}${end}`;
    });
    return `您的等级——${lines.join("；")}。`;
  },
  because: {
    "above-base": "您至少在一组中高于起始等级。",
    "base-only": "您在各组中均处于起始等级。",
  },
  warnings: tiers.warnings,
} as const satisfies Words<TierGroupsStatus, TierGroupsCode>;
