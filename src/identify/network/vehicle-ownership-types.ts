import type { PlainDate } from "../../foundation/plain-date";
import type { Answer } from "../../rule/answer";
import type { Compile, Rule } from "../../rule/compile";
import type { NetworkPolicy, NetworkPolicyInput } from "./network-policy-types";

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
  /** How many they are. */
  readonly count: number;
  /** `"multi-vehicle-owner"` when he owns as many as the policy asks for. */
  readonly tag: "multi-vehicle-owner" | null;
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
