import { ownerNeeds } from "idic/differentiate";
import { clubServices, customerCentreGoals, customerCentreParts, integratedChannels, welcomePackParts } from "idic/interact";
import { zhCN } from "idic/locales/zh-CN";
import { labelOf } from "idic/rule";
import { expect, it } from "vitest";

it.each([
  ["IN-29", "integratedChannels", integratedChannels, 4, "网络"],
  ["IN-30", "customerCentreParts", customerCentreParts, 5, "直邮"],
  ["IN-31", "customerCentreGoals", customerCentreGoals, 5, "对客户和潜在客户的深入洞察"],
  ["IN-32", "clubServices", clubServices, 8, "适时的金融服务"],
  ["IN-15 to IN-21", "welcomePackParts", welcomePackParts, 6, "在开放式对话中逐步积累客户信息"],
  ["DF-22", "ownerNeeds", ownerNeeds, 6, "得到帮助"],
] as const)("%s: %s are complete and have names", (_, list, codes, count, last) => {
  expect(new Set<string>(codes).size).toBe(count);
  expect(labelOf(zhCN, { list, code: codes.at(-1) ?? "" })).toBe(last);
});
