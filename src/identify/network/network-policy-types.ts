import type { PolicyHead, PolicyHeadInput } from "../../rule/policy";

/** How customers, cars and households hang together. */
export interface NetworkPolicy extends PolicyHead {
  readonly severalCarsFrom: number;
  readonly householdMembers: number;
}

/** How customers, cars and households hang together, as a caller writes it. */
export interface NetworkPolicyInput extends PolicyHeadInput {
  /** From how many cars somebody is an owner of several; 2 when absent. */
  readonly severalCarsFrom?: number | null;
  /** How many customers at most live together by rule; more at one address are a dormitory or a company. 10 when absent. */
  readonly householdMembers?: number | null;
}
