import type { Words } from "../../../rule/catalogue";
import type { CohortMethod, CohortRetention } from "../../../value/retention/cohort-retention-types";

export const cohortMethods = {
  pooled: "各同期群的留存人数合计除以起始人数合计",
  mean: "各同期群留存比例的平均值",
  periodic: "本期留存人数除以上期留存人数",
} as const satisfies Record<CohortMethod, string>;

export const cohortRetention = {
  title: "同期群保持率",
  say: ({ value }) => `各年龄的保持率：${value.join("、")}。`,
  because: { "cohort-retention": ({ inputs }) => `方法：${cohortMethods[inputs.method]}。` },
} as const satisfies Words<CohortRetention, CohortRetention["code"]>;
