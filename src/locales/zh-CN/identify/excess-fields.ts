import type { ExcessCode, ExcessFields, ExcessFieldsCode, Sensitivity } from "../../../identify/consent/field-use-types";
import type { Words } from "../../../rule/catalogue";

export const sensitivities = {
  ordinary: "一般信息",
  personal: "个人信息",
  sensitive: "敏感个人信息",
} as const satisfies Record<Sensitivity, string>;

export const excessCodes = {
  "not-listed": "该项没有已知用途",
  "no-purpose": "用途均未获许可",
  "retention-over": "保存期限已过",
  "day-unknown": "不知何时收集",
} as const satisfies Record<ExcessCode, string>;

export const excessFields = {
  title: "应当删除的信息",
  say: ({ excess }) => (excess.length === 0 ? "我们保存的您的信息都无需删除。" : `我们保存的您的信息中有${excess.length}项应当删除。`),
  because: {
    excess: "部分信息没有获许可的用途，或保存期限已过。",
    "no-excess": "每项信息都有获许可的用途，且未过保存期限。",
  },
} as const satisfies Words<ExcessFields, ExcessFieldsCode>;
