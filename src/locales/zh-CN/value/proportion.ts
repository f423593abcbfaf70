import type { Words } from "../../../rule/catalogue";
import type { DifferenceInDifferences } from "../../../value/experiment/difference-in-differences-types";
import type { NewcombeInterval, SampleSize, TwoProportionTest, WilsonInterval } from "../../../value/experiment/proportion-types";

export const twoProportionTest = {
  title: "两个比例的检验",
  say: ({ value }) => `两组比例相差${value.difference}；如果两组本无差别，出现这样大的差异的概率为${value.pValue}。`,
  because: { "two-proportion-test": "合并方差、双侧、不作连续性校正；它判断差异是否出于偶然，不说明效果有多大。" },
} as const satisfies Words<TwoProportionTest, TwoProportionTest["code"]>;

export const wilsonInterval = {
  title: "比例的威尔逊区间",
  say: ({ value }) => `比例为${value.rate}，置信区间为${value.lower}至${value.upper}。`,
  because: { "wilson-interval": ({ inputs }) => `得分区间，不作连续性校正，置信水平${inputs.confidence}。` },
} as const satisfies Words<WilsonInterval, WilsonInterval["code"]>;

export const newcombeInterval = {
  title: "比例之差的纽科姆区间",
  say: ({ value }) => `两组比例相差${value.difference}，置信区间为${value.lower}至${value.upper}。`,
  because: { "newcombe-interval": ({ inputs }) => `由两组的威尔逊区间合成，置信水平${inputs.confidence}。` },
} as const satisfies Words<NewcombeInterval, NewcombeInterval["code"]>;

export const differenceInDifferences = {
  title: "双重差分",
  say: ({ value }) => `实验组的变化比对照组多${value}。`,
  because: { "difference-in-differences": "已扣除两组共同的变化；只有两组本来会同步变化时，它才是效果。" },
} as const satisfies Words<DifferenceInDifferences, DifferenceInDifferences["code"]>;

export const sampleSize = {
  title: "两个比例检验的样本量",
  say: ({ value }) => `两组各需${value}人。`,
  because: {
    "sample-size": ({ inputs }) =>
      `以${inputs.power}的检验效能和${inputs.alpha}的显著性水平，区分${inputs.treatedRate}与${inputs.controlRate}。`,
  },
} as const satisfies Words<SampleSize, SampleSize["code"]>;
