import type { Answer } from "../../rule/answer";
import type { Compile, Rule } from "../../rule/compile";
import type { IdentifierClass, IdentifierType, IdentityPolicy, IdentityPolicyInput } from "./identity-policy-types";
import type { CustomerRecord, CustomerRecordInput } from "./record-types";

/** One identifier of a record as it is compared. */
export interface MatchKey {
  /** The type that was written. */
  readonly type: IdentifierType;
  /** The class a policy treats it by; `null` when it could not be read. */
  readonly class: IdentifierClass | null;
  /** The form to compare; `null` when it could not be read. */
  readonly key: string | null;
  /** A second form to compare, of an e-mail whose provider the policy folds; else `null`. */
  readonly folded: string | null;
  /** What can be said against it. */
  readonly issues: readonly string[];
  /** The value a VIN was repaired from. */
  readonly repairedFrom: string | null;
  /** What becomes of it. */
  readonly code: MatchKeyCode;
  /** Where that comes from. */
  readonly cites: readonly string[];
}

/** What becomes of an identifier. */
export type MatchKeyCode = "links" | "names-vehicle" | "hints" | "blocked" | "unusable";

/** Everything that can become of an identifier. */
export const matchKeyCodes = ["links", "names-vehicle", "hints", "blocked", "unusable"] as const satisfies readonly MatchKeyCode[];

/** What a record is compared by. */
export interface MatchKeys extends Answer<"match-keys", CustomerRecord> {
  /** A document. */
  readonly shape: "document";
  /** The record key. */
  readonly record: string;
  /** The form of the name to compare; `null` when there is none. */
  readonly name: string | null;
  /** The form of the address to compare, down to the house number; `null` when it does not reach so far. */
  readonly address: string | null;
  /** Its identifiers in the order of the record. */
  readonly keys: readonly MatchKey[];
}

/** The reasons a set of keys can have. */
export type MatchKeysCode = "identifiable" | "not-identifiable";

/** Compiled match keys. */
export type MatchKeysRule = Rule<IdentityPolicy, CustomerRecordInput, CustomerRecord, MatchKeys>;

/** Compiles an identity policy to match keys. */
export type CompileMatchKeys = Compile<IdentityPolicyInput, MatchKeysRule>;
