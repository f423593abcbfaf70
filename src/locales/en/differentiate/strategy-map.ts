import type { StrategyMapCode } from "../../../differentiate/needs/strategy-map";
import type { CustomerStrategy, StrategyMapDecision } from "../../../differentiate/needs/strategy-map-types";
import type { Words } from "../../../rule/catalogue";

export const customerStrategies = {
  mass: "mass marketing",
  niche: "niche marketing",
  "key-account": "key accounts and frequency marketing",
  "one-to-one": "one-to-one marketing",
} as const satisfies Record<CustomerStrategy, string>;

export const strategyMap = {
  title: "Strategy for a base of customers",
  say: ({ outcome: { strategy } }) =>
    strategy === null ? "It is not known yet how the customers differ." : `What fits is ${customerStrategies[strategy]}.`,
  because: {
    unknown: "How customers differ in value or in needs is not known.",
    "one-to-one": "Customers differ much in value and much in needs.",
    "key-account": "Customers differ much in value and need much the same.",
    niche: "Customers are worth much the same and need different things.",
    mass: "Customers are worth much the same and need much the same.",
  },
} as const satisfies Words<StrategyMapDecision, StrategyMapCode>;
