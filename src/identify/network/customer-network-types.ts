import type { PlainDate } from "../../foundation/plain-date";
import type { Answer } from "../../rule/answer";
import type { Compile, Rule } from "../../rule/compile";
import type { NetworkPolicy, NetworkPolicyInput } from "./network-policy-types";

/** How two customers are related. */
export type RelationKind = "household" | "family" | "referral" | "colleague" | "friend";

/** Every relation; a referral goes from who recommends to who comes. */
export const relationKinds = ["household", "family", "referral", "colleague", "friend"] as const satisfies readonly RelationKind[];

/** A relation between two customers, as a caller writes it. */
export interface RelationInput {
  /** Who it starts from. */
  readonly from: string;
  /** Whom it leads to. */
  readonly to: string;
  /** What it is. */
  readonly kind: RelationKind;
  /** Who says so. */
  readonly source: string;
  /** Its first day. */
  readonly on: string;
  /** The first day on which it no longer holds. */
  readonly endedOn?: string | null;
}

/** A relation between two customers. */
export interface Relation {
  readonly from: string;
  readonly to: string;
  readonly kind: RelationKind;
  readonly source: string;
  readonly on: PlainDate;
  readonly endedOn: PlainDate | null;
}

/** A tag on a customer, as a caller writes it. */
export interface TagInput {
  /** What it says. */
  readonly code: string;
  /** Who put it there. */
  readonly source: string;
  /** Its first day. */
  readonly on: string;
  /** The first day on which it no longer holds. */
  readonly expiresOn?: string | null;
}

/** A tag on a customer. */
export interface Tag {
  readonly code: string;
  readonly source: string;
  readonly on: PlainDate;
  readonly expiresOn: PlainDate | null;
}

/** One customer with his relations and tags, as a caller writes him. */
export interface CustomerTiesInput {
  /** His entity key. */
  readonly customer: string;
  /** Relations in which he may stand; others are left out. */
  readonly relations?: readonly RelationInput[] | null;
  /** His tags. */
  readonly tags?: readonly TagInput[] | null;
}

/** One customer with his relations and tags. */
export interface CustomerTies {
  readonly customer: string;
  readonly relations: readonly Relation[];
  readonly tags: readonly Tag[];
}

/** Somebody a customer is related to. */
export interface RelatedCustomer {
  /** The other customer. */
  readonly customer: string;
  /** What they are to each other; `referred-by` for the one who recommended. */
  readonly code: RelationKind | "referred-by";
  /** Who says so, each once. */
  readonly sources: readonly string[];
  /** Where that comes from. */
  readonly cites: readonly string[];
}

/** A tag that holds. */
export interface HeldTag {
  /** What it says. */
  readonly code: string;
  /** Who put it there: the same tag from two sources shows once. */
  readonly sources: readonly string[];
  /** The first day on which it no longer holds; `null` means never. */
  readonly until: PlainDate | null;
  /** Where that comes from. */
  readonly cites: readonly string[];
}

/** The relations and tags that hold on a day. */
export interface CustomerNetwork extends Answer<"customer-network", CustomerTies> {
  /** A document. */
  readonly shape: "document";
  /** Those he is related to, by key. */
  readonly related: readonly RelatedCustomer[];
  /** His tags, by code. */
  readonly tags: readonly HeldTag[];
}

/** The reasons a network can have. */
export type CustomerNetworkCode = "tied" | "untied";

/** A compiled network. */
export type CustomerNetworkRule = Rule<NetworkPolicy, CustomerTiesInput, CustomerTies, CustomerNetwork>;

/** Compiles a policy to the network of a customer. */
export type CompileCustomerNetwork = Compile<NetworkPolicyInput, CustomerNetworkRule>;
