import type { PolicyHead, PolicyHeadInput } from "../../rule/policy";

/** How customers, cars and households hang together. */
export interface NetworkPolicy extends PolicyHead {
  readonly severalCarsFrom: number;
}

/** How customers, cars and households hang together, as a caller writes it. */
export interface NetworkPolicyInput extends PolicyHeadInput {
  /** From how many cars somebody is an owner of several; 2 when absent. */
  readonly severalCarsFrom?: number | null;
}
