import type { StrategyMapCode } from "../../../differentiate/needs/strategy-map";
import type { CustomerStrategy, StrategyMapDecision } from "../../../differentiate/needs/strategy-map-types";
import type { Words } from "../../../rule/catalogue";

export const customerStrategies = {
  mass: "大众营销",
  niche: "利基营销",
  "key-account": "大客户与频次营销",
  "one-to-one": "一对一营销",
} as const satisfies Record<CustomerStrategy, string>;

export const strategyMap = {
  title: "客户群策略",
  say: ({ outcome: { strategy } }) => (strategy === null ? "尚不清楚客户之间的差异。" : `适合采用${customerStrategies[strategy]}。`),
  because: {
    unknown: "还不知道客户在价值或需求上的差异。",
    "one-to-one": "客户的价值差异大，需求差异也大。",
    "key-account": "客户的价值差异大，需求相近。",
    niche: "客户的价值相近，需求各异。",
    mass: "客户的价值与需求都相近。",
  },
} as const satisfies Words<StrategyMapDecision, StrategyMapCode>;
