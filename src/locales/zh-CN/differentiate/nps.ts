import type { Nps, NpsDifference, NpsGroup, NpsGroups, NpsInterval, NpsIntervalMethod } from "../../../differentiate/nps/nps-types";
import type { Words } from "../../../rule/catalogue";

export const npsGroupCodes = {
  promoter: "推荐者",
  passive: "被动者",
  detractor: "贬损者",
} as const satisfies Record<NpsGroup, string>;

export const npsIntervalMethods = {
  wald: "按标准误计算",
  "adjusted-wald": "按小样本调整",
} as const satisfies Record<NpsIntervalMethod, string>;

export const npsGroups = {
  title: "推荐者、被动者与贬损者",
  say: ({ value }) => `共有${value.promoters}位推荐者、${value.passives}位被动者和${value.detractors}位贬损者作答。`,
  because: { "nps-groups": "9 至 10 分为推荐者，7 至 8 分为被动者，0 至 6 分为贬损者。" },
} as const satisfies Words<NpsGroups, NpsGroups["code"]>;

export const nps = {
  title: "净推荐值",
  say: ({ value }) => `净推荐值为${value}分。`,
  because: { nps: "推荐者占比减去贬损者占比，再乘以一百。" },
} as const satisfies Words<Nps, Nps["code"]>;

export const npsInterval = {
  title: "净推荐值的区间",
  say: ({ value }) => `净推荐值为${value.score}分，区间为${value.lower}至${value.upper}。`,
  because: {
    "nps-interval": ({ inputs }) =>
      `${npsIntervalMethods[inputs.method]}，置信水平${inputs.confidence}。只询问了部分客户，全体的得分可能不同；没有人既是推荐者又是贬损者。`,
  },
} as const satisfies Words<NpsInterval, NpsInterval["code"]>;

export const npsDifference = {
  title: "两期净推荐值之差",
  say: ({ value }) => `得分变动${value.difference}分，相当于${value.z}个标准误。`,
  because: { "nps-difference": "两期各有标准误，差值按两者合并的标准误衡量。" },
} as const satisfies Words<NpsDifference, NpsDifference["code"]>;
