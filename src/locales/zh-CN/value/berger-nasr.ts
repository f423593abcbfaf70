import type { Words } from "../../../rule/catalogue";
import type {
  BergerNasr1,
  BergerNasr2a,
  BergerNasr2b,
  BergerNasr3,
  BergerNasr4,
  BergerNasr5,
} from "../../../value/berger-nasr/berger-nasr-types";

export const bergerNasr1 = {
  title: "伯杰—纳斯尔客户终身价值，情形1",
  say: ({ value }) => `该客户在所列年份内的预期价值为${value}。`,
  because: { "berger-nasr-1": "从现在起每年计一次贡献，每年年中计一次促销支出。" },
} as const satisfies Words<BergerNasr1, BergerNasr1["code"]>;

export const bergerNasr2a = {
  title: "伯杰—纳斯尔客户终身价值，情形2a",
  say: ({ value }) => `该客户在所列年份内的预期价值为${value}。`,
  because: { "berger-nasr-2a": "一年多个周期：贡献与保持率按周期计，折现率按年计。" },
} as const satisfies Words<BergerNasr2a, BergerNasr2a["code"]>;

export const bergerNasr2b = {
  title: "伯杰—纳斯尔客户终身价值，情形2b",
  say: ({ value }) => `该客户在所列年份内的预期价值为${value}。`,
  because: { "berger-nasr-2b": "一个周期跨多年：贡献与保持率按周期计，折现率按年计。" },
} as const satisfies Words<BergerNasr2b, BergerNasr2b["code"]>;

export const bergerNasr3 = {
  title: "伯杰—纳斯尔客户终身价值，情形3",
  say: ({ value }) => `该客户在所列年份内的预期价值为${value}。`,
  because: { "berger-nasr-3": "利润先加速增长，后趋近上限；每年计一次。" },
} as const satisfies Words<BergerNasr3, BergerNasr3["code"]>;

export const bergerNasr4 = {
  title: "伯杰—纳斯尔客户终身价值，情形4",
  say: ({ value }) => `该客户在所列年份内的预期价值为${value}。`,
  because: { "berger-nasr-4": "利润先加速增长，后趋近上限；按连续流入计。" },
} as const satisfies Words<BergerNasr4, BergerNasr4["code"]>;

export const bergerNasr5 = {
  title: "伯杰—纳斯尔预期购买人数，情形5",
  say: ({ value }) => `各期预期购买人数：${value.join("、")}。`,
  because: { "berger-nasr-5": "客户可能暂停后再回来；购买概率取决于距上次购买有多久。" },
} as const satisfies Words<BergerNasr5, BergerNasr5["code"]>;
