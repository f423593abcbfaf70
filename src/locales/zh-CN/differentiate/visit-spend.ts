import type { VisitSpendCode } from "../../../differentiate/value-classes/visit-spend";
import type { VisitSpendDecision } from "../../../differentiate/value-classes/visit-spend-types";
import type { Words } from "../../../rule/catalogue";

export const visitSpend = {
  title: "来店频次与单次消费金额",
  say: ({ outcome: { value } }) => (value === null ? "来店频次或单次消费金额尚不清楚。" : `该客户在此期间共消费${value}。`),
  because: {
    unknown: "还不知道他多久来一次，或每次消费多少。",
    "often-much": "他常来，单次消费也高。",
    "often-little": "他常来，但单次消费不高。",
    "seldom-much": "他来得少，但单次消费高：只看频次会忽略他。",
    "seldom-little": "他来得少，单次消费也不高。",
  },
} as const satisfies Words<VisitSpendDecision, VisitSpendCode>;
