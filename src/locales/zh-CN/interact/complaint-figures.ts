import type { RecoveryGap } from "../../../interact/complaint/recovery-gap-types";
import type { ExpectedRepurchase } from "../../../interact/complaint/repurchase-types";
import type { ServiceChain } from "../../../interact/complaint/service-chain-types";
import type { ServiceQualityFactor } from "../../../interact/complaint/service-quality-factors";
import type { ComplaintRateReading, SilentDissatisfaction } from "../../../interact/complaint/silent-dissatisfaction-types";
import type { WayToSatisfaction } from "../../../interact/complaint/ways-to-satisfaction";
import type { Words } from "../../../rule/catalogue";

export const complaintRateReadings = {
  "fewer-than-five-percent": "不满意的顾客中提出抱怨的不到5%",
  "one-in-27": "每27位不满意的顾客中有1位提出抱怨",
} as const satisfies Record<ComplaintRateReading, string>;

export const serviceQualityFactors = {
  attitude: "服务态度",
  "response-speed": "回应需求与申诉的速度",
  "returns-and-exchanges": "退换货服务",
  clarity: "服务内容与获取途径清楚明白",
} as const satisfies Record<ServiceQualityFactor, string>;

export const waysToSatisfaction = {
  "raise-product-value": "提高产品价值",
  "build-staff-loyalty": "培养员工忠诚",
  "worth-the-money": "让客户觉得物有所值",
  "service-before-selling": "先服务，后销售",
  "settle-complaints": "化解抱怨",
} as const satisfies Record<WayToSatisfaction, string>;

export const silentDissatisfaction = {
  title: "沉默的不满",
  say: ({ value }) => {
    if (value.dissatisfiedMoreThan !== undefined)
      return `不满意的购买超过${value.dissatisfiedMoreThan}次，其中没有说出来的超过${value.silentMoreThan}次；购买总数超过${value.purchasesMoreThan}次。`;
    if (value.complaintsFewerThan !== undefined)
      return `预计约有${value.dissatisfied}次不满意，其中不到${value.complaintsFewerThan}次会提出抱怨，超过${value.silentMoreThan}次保持沉默。`;
    return `估计约有${value.dissatisfied}次不满意，其中约${value.silent}次保持沉默。`;
  },
  because: { "silent-dissatisfaction": ({ inputs }) => `口径：${complaintRateReadings[inputs.convention]}。` },
} satisfies Words<SilentDissatisfaction, SilentDissatisfaction["code"]>;

export const serviceChain = {
  title: "服务链",
  say: ({ value }) => `全程顺利的客户比例为${value.overall}；最薄弱的环节：${value.weakest.join("、")}。`,
  because: { "service-chain": "客户体验是各环节的乘积，薄弱环节会相互放大。" },
  warnings: { "improvement-cut": "任何环节的顺利比例都不会超过1，超出的改善部分已被截去。" },
} satisfies Words<ServiceChain, ServiceChain["code"]>;

export const expectedRepurchase = {
  title: "预期再次购买率",
  say: ({ value }) => `遇到过问题的客户中，预计有${value}的比例会再次购买。`,
  because: { "expected-repurchase": ({ inputs }) => `再次购买率的依据：${inputs.rates.source.title}。` },
} satisfies Words<ExpectedRepurchase, ExpectedRepurchase["code"]>;

export const recoveryGap = {
  title: "补救差距",
  say: ({ value }) => `问题得到解决的客户与没有遇到问题的客户相比，忠诚度相差${value}。`,
  because: { "recovery-gap": "差距是测量所得，不作假定，也不能证明因果。" },
} satisfies Words<RecoveryGap, RecoveryGap["code"]>;
