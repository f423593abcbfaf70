import type { Answer } from "../../rule/answer";
import type { Compile, Rule } from "../../rule/compile";
import type { IdentityDecision, IdentityDecisionInput } from "../decision/decisions-types";
import type { NetworkPolicy, NetworkPolicyInput } from "./network-policy-types";

/** A customer who may share a household, as a caller writes him. */
export interface HouseholdMemberInput {
  /** His entity key. */
  readonly key: string;
  /** His name. */
  readonly name?: string | null;
  /** His address. */
  readonly address?: string | null;
  /** His phones of any kind, as written. */
  readonly phones?: readonly string[] | null;
}

/** A customer who may share a household. */
export interface HouseholdMember {
  readonly key: string;
  readonly name: string | null;
  readonly address: string | null;
  readonly phones: readonly string[];
}

/** Customers who may share households, as a caller writes them. */
export interface HouseholdsFactsInput {
  /** Resolved customers in any order. */
  readonly customers: readonly HouseholdMemberInput[];
  /** Decisions about households, whose `records` are customers: `merge` puts them together, `not-match` and `split` apart. */
  readonly decisions?: readonly IdentityDecisionInput[] | null;
}

/** Customers who may share households. */
export interface HouseholdsFacts {
  readonly customers: readonly HouseholdMember[];
  readonly decisions: readonly IdentityDecision[];
}

/** Customers who live together. They stay different persons. */
export interface Household {
  /** Its key: that of its smallest member with `household:` before it. */
  readonly key: string;
  /** Its address down to the house number, as it is compared; `null` when a decision joined several addresses or none. */
  readonly address: string | null;
  /** Its members, at least two. */
  readonly members: readonly string[];
  /** What they share besides the address. */
  readonly code: HouseholdBond;
  /** Where that comes from. */
  readonly cites: readonly string[];
}

/** What the members of a household share besides the address. */
export type HouseholdBond = "same-surname" | "same-phone" | "surname-and-phone" | "by-decision";

/** Every bond. */
export const householdBonds = [
  "same-surname",
  "same-phone",
  "surname-and-phone",
  "by-decision",
] as const satisfies readonly HouseholdBond[];

/** Which customers live together. */
export interface Households extends Answer<"households", HouseholdsFacts> {
  /** A document. */
  readonly shape: "document";
  /** The households by their keys. */
  readonly households: readonly Household[];
  /** Customers who would be one household by rule and are more than the policy allows, by their smallest key. */
  readonly overLimit: readonly (readonly string[])[];
}

/** The reasons households can have. */
export type HouseholdsCode = "households" | "no-households";

/** Compiled households. */
export type HouseholdsRule = Rule<NetworkPolicy, HouseholdsFactsInput, HouseholdsFacts, Households>;

/** Compiles a policy to households. */
export type CompileHouseholds = Compile<NetworkPolicyInput, HouseholdsRule>;
