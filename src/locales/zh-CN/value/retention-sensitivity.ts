import type { Words } from "../../../rule/catalogue";
import type { FirstMargin } from "../../../value/clv/geometric-clv-types";
import type {
  ImpliedRetention,
  RetentionChangeReading,
  RetentionElasticity,
  RetentionSensitivity,
} from "../../../value/retention/retention-sensitivity-types";

const firstMargin = { included: "计入首期利润", excluded: "不计首期利润" } as const satisfies Record<FirstMargin, string>;

export const retentionChangeReadings = {
  points: "变动按百分点计",
  relative: "变动按保持率的相对比例计",
  defections: "变动按流失客户的比例计",
} as const satisfies Record<RetentionChangeReading, string>;

export const retentionSensitivity = {
  title: "保持率敏感度",
  say: ({ value }) => `客户终身价值的变动比例为${value}。`,
  because: {
    "retention-sensitivity": ({ inputs }) => `口径：${retentionChangeReadings[inputs.reading]}，${firstMargin[inputs.firstMargin]}。`,
  },
} as const satisfies Words<RetentionSensitivity, RetentionSensitivity["code"]>;

export const retentionElasticity = {
  title: "保持率弹性",
  say: ({ value }) => `保持率每提高其自身的百分之一，终身价值约提高百分之${value}。`,
  because: { "retention-elasticity": ({ inputs }) => `${firstMargin[inputs.firstMargin]}；仅适用于该保持率附近的小幅变动，并非常数。` },
} as const satisfies Words<RetentionElasticity, RetentionElasticity["code"]>;

export const impliedRetention = {
  title: "某一说法所隐含的保持率",
  say: ({ value }) => `该说法仅在保持率为${value}时成立。`,
  because: { "implied-retention": "保持率不同，同样的百分点带来的增幅也不同；它并不是定律。" },
  warnings: { "raised-above-one": "提高后的保持率将超过1，固定保持率模型无法支持该说法。" },
} as const satisfies Words<ImpliedRetention, ImpliedRetention["code"]>;
