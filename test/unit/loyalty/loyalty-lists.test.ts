import { en } from "idic/locales/en";
import { zhCN } from "idic/locales/zh-CN";
import {
  brandLoyaltySources,
  customerLoyaltyProspects,
  executiveActions,
  loyalTraits,
  loyaltyApproaches,
  loyaltyClaims,
  loyaltyGoals,
  loyaltyPartners,
  loyaltyProjects,
  loyaltySteps,
  programmeDefects,
  reconcileCodes,
  rewardBands,
  rewardKinds,
  staffLoyaltySides,
  weakProgrammeReasons,
} from "idic/loyalty";
import { labelOf } from "idic/rule";
import { expect, it } from "vitest";

it.each([
  ["LO-08", "loyaltySteps", loyaltySteps, 8, "分析客户需求，开发新产品"],
  ["LO-09", "executiveActions", executiveActions, 3, "参与客户交流活动"],
  ["LO-10", "staffLoyaltySides", staffLoyaltySides, 2, "不轻易离职"],
  ["LO-10", "customerLoyaltyProspects", customerLoyaltyProspects, 3, "尚无法判断"],
  ["LO-12", "programmeDefects", programmeDefects, 12, "吸引力没有更新"],
  ["LO-17", "rewardBands", rewardBands, 3, "处于航空公司的水平"],
  ["LO-18", "rewardKinds", rewardKinds, 3, "尊重与特权"],
  ["LO-19", "loyalTraits", loyalTraits, 3, "对价格的敏感度明显降低"],
  ["LO-23", "loyaltyPartners", loyaltyPartners, 3, "财务部门：核算成本"],
  ["LO-24", "weakProgrammeReasons", weakProgrammeReasons, 5, "仍处于效仿阶段"],
  ["LO-27", "loyaltyGoals", loyaltyGoals, 2, "推荐购车"],
  ["LO-28", "loyaltyProjects", loyaltyProjects, 6, "顾客关怀活动"],
  ["LO-30", "brandLoyaltySources", brandLoyaltySources, 4, "不断的创新"],
  ["VA-20", "loyaltyApproaches", loyaltyApproaches, 2, "更相关的个性化服务"],
  ["R18", "reconcileCodes", reconcileCodes, 6, "对方系统的有效期不同"],
] as const)("D6, %s: %s are complete and have names in both languages", (_, list, codes, count, last) => {
  expect(new Set<string>(codes).size).toBe(count);
  expect(labelOf(zhCN, { list, code: codes.at(-1) ?? "" })).toBe(last);
  expect(Object.keys(en.lists[list]).sort()).toEqual([...codes].sort());
  expect(Object.keys(zhCN.lists[list]).sort()).toEqual([...codes].sort());
});

it("LO-01, LO-25: what the sources claim is told as a claim", () => {
  expect(loyaltyClaims.map(({ code, share, verified }) => [code, share, verified])).toEqual([
    ["bmw-repurchase", "0.53", false],
    ["nordstrom-return", "0.87", false],
  ]);
  expect(loyaltyClaims[0].countriesMoreThan).toBe(30);
  expect(labelOf(en, { list: "loyaltyClaims", code: "bmw-repurchase" })).toContain("not verified");
  expect(labelOf(zhCN, { list: "loyaltyClaims", code: "nordstrom-return" })).toContain("未经核实");
});
