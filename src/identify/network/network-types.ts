import type { PlainDate } from "../../foundation/plain-date";
import type { Answer } from "../../rule/answer";
import type { Compile, Rule } from "../../rule/compile";
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

/** What somebody is to a car. Only owners own it. */
export type VehicleRole = "owner" | "driver" | "payer";

/** Every role. */
export const vehicleRoles = ["owner", "driver", "payer"] as const satisfies readonly VehicleRole[];

/** A time in which somebody has a car, as a caller writes it. */
export interface OwnershipInput {
  /** The car, by any key. */
  readonly vehicle: string;
  /** The customer, by his entity key. */
  readonly person: string;
  /** The owner unless it says otherwise. */
  readonly role?: VehicleRole | null;
  /** The first day; absent means unknown. */
  readonly from?: string | null;
  /** The last day; absent means that it goes on. */
  readonly through?: string | null;
}

/** A time in which somebody has a car. */
export interface Ownership {
  readonly vehicle: string;
  readonly person: string;
  readonly role: VehicleRole;
  readonly from: PlainDate | null;
  readonly through: PlainDate | null;
}

/** What is known of who has had which car, as a caller writes it. */
export interface OwnershipsInput {
  /** In any order. */
  readonly ownerships: readonly OwnershipInput[];
}

/** What is known of who has had which car. */
export interface Ownerships {
  readonly ownerships: readonly Ownership[];
}

/** How sure the current owner of a car is. */
export type OwnershipCode = "owned" | "ownership-overlap" | "ownership-unknown" | "no-owner";

/** Every state of ownership. */
export const ownershipCodes = ["owned", "ownership-overlap", "ownership-unknown", "no-owner"] as const satisfies readonly OwnershipCode[];

/** A car and its owners. */
export interface VehicleOwners {
  /** The car. */
  readonly vehicle: string;
  /** Its owner on the day; `null` where nobody or nobody for sure. */
  readonly current: string | null;
  /** All owners, the earliest first. */
  readonly owners: readonly {
    /** The customer. */
    readonly person: string;
    /** His first day. */
    readonly from: PlainDate | null;
    /** His last day. */
    readonly through: PlainDate | null;
  }[];
  /** How sure the current owner is. */
  readonly code: OwnershipCode;
  /** Where that comes from. */
  readonly cites: readonly string[];
}

/** A customer and the cars he owns. */
export interface OwnedVehicles {
  /** The customer. */
  readonly person: string;
  /** His cars on the day. */
  readonly vehicles: readonly string[];
  /** Whether he owns as many as the policy asks for. */
  readonly severalCars: boolean;
  /** Where that comes from. */
  readonly cites: readonly string[];
}

/** Who owns which car on a day. */
export interface VehicleOwnership extends Answer<"vehicle-ownership", Ownerships> {
  /** A document. */
  readonly shape: "document";
  /** The cars by their keys. */
  readonly vehicles: readonly VehicleOwners[];
  /** The current owners by their keys. */
  readonly owners: readonly OwnedVehicles[];
}

/** The reasons an ownership can have. */
export type VehicleOwnershipCode = "owners-clear" | "owners-unclear" | "no-cars";

/** A compiled ownership. */
export type VehicleOwnershipRule = Rule<NetworkPolicy, OwnershipsInput, Ownerships, VehicleOwnership>;

/** Compiles a policy to the ownership of cars. */
export type CompileVehicleOwnership = Compile<NetworkPolicyInput, VehicleOwnershipRule>;

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
}

/** Customers who may share households. */
export interface HouseholdsFacts {
  readonly customers: readonly HouseholdMember[];
}

/** Customers who live together. They stay different persons. */
export interface Household {
  /** Its key: that of its smallest member with `household:` before it. */
  readonly key: string;
  /** Its address down to the house number, as it is compared. */
  readonly address: string;
  /** Its members, at least two. */
  readonly members: readonly string[];
  /** What they share besides the address. */
  readonly code: HouseholdBond;
  /** Where that comes from. */
  readonly cites: readonly string[];
}

/** What the members of a household share besides the address. */
export type HouseholdBond = "same-surname" | "same-phone" | "surname-and-phone";

/** Every bond. */
export const householdBonds = ["same-surname", "same-phone", "surname-and-phone"] as const satisfies readonly HouseholdBond[];

/** Which customers live together. */
export interface Households extends Answer<"households", HouseholdsFacts> {
  /** A document. */
  readonly shape: "document";
  /** The households by their keys. */
  readonly households: readonly Household[];
}

/** The reasons households can have. */
export type HouseholdsCode = "households" | "no-households";

/** Compiled households. */
export type HouseholdsRule = Rule<NetworkPolicy, HouseholdsFactsInput, HouseholdsFacts, Households>;

/** Compiles a policy to households. */
export type CompileHouseholds = Compile<NetworkPolicyInput, HouseholdsRule>;

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
