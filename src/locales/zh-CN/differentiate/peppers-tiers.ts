import type { PeppersTier, PeppersTiers } from "../../../differentiate/value-classes/peppers-tiers-types";
import type { Words } from "../../../rule/catalogue";

export const peppersTierCodes = {
  mvc: "最有价值客户：保持",
  stc: "二级客户（最具成长性客户）：培育",
  lmc: "低维护客户：简化服务",
  bz: "负值客户：改善、调价或放弃",
} as const satisfies Record<PeppersTier, string>;

export const peppersTiers = {
  title: "按实际与潜在价值分层",
  say: ({ value }) => {
    const count = (tier: PeppersTier) => value.filter((row) => row.tier === tier).length;
    return `最有价值客户${count("mvc")}位，最具成长性客户${count("stc")}位，低维护客户${count("lmc")}位，负值客户${count("bz")}位。`;
  },
  because: { "peppers-tiers": "先按实际价值排序，其余再按尚未实现的潜在价值排序。" },
} as const satisfies Words<PeppersTiers, PeppersTiers["code"]>;
