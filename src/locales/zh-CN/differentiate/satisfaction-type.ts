import type { SatisfactionTypeCode } from "../../../differentiate/satisfaction/satisfaction-type";
import type { SatisfactionType, SatisfactionTypeDecision } from "../../../differentiate/satisfaction/satisfaction-type-types";
import type { Words } from "../../../rule/catalogue";

export const satisfactionTypes = {
  loyalist: "忠诚者（最佳者为传道者）",
  mercenary: "唯利者",
  hostage: "被困者",
  defector: "叛离者（最差者为破坏者）",
} as const satisfies Record<SatisfactionType, string>;

export const satisfactionType = {
  title: "满意度与忠诚度类型",
  say: ({ outcome: { type } }) => (type === null ? "尚不清楚他的满意度或忠诚度。" : `该客户属于${satisfactionTypes[type]}。`),
  because: {
    unknown: "还不知道他有多满意或多忠诚。",
    loyalist: "他完全满意，而且会再来。",
    mercenary: "他完全满意，但哪里便宜去哪里。",
    hostage: "他并不满意，只是别无选择；一有机会就会离开。",
    defector: "他不满意，去了别处，还会告诉别人。",
  },
} as const satisfies Words<SatisfactionTypeDecision, SatisfactionTypeCode>;
