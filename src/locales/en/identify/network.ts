import type { CustomerNetwork, CustomerNetworkCode, RelationKind } from "../../../identify/network/customer-network-types";
import type { HouseholdBond, Households, HouseholdsCode } from "../../../identify/network/households-types";
import type { OwnershipCode, VehicleOwnership, VehicleOwnershipCode, VehicleRole } from "../../../identify/network/vehicle-ownership-types";
import type { Words } from "../../../rule/catalogue";
import { counted } from "../counted";

export const vehicleRoles = {
  owner: "owner",
  driver: "driver",
  payer: "payer",
} as const satisfies Record<VehicleRole, string>;

export const ownershipCodes = {
  owned: "owned",
  "ownership-overlap": "two owners at once",
  "ownership-unknown": "owners without dates",
  "no-owner": "no owner",
} as const satisfies Record<OwnershipCode, string>;

export const householdBonds = {
  "same-surname": "the same surname",
  "same-phone": "the same phone",
  "by-decision": "a decision",
  "surname-and-phone": "surname and phone",
} as const satisfies Record<HouseholdBond, string>;

export const relationKinds = {
  household: "household",
  family: "family",
  referral: "recommended by him",
  colleague: "colleague",
  friend: "friend",
  "referred-by": "recommended him",
} as const satisfies Record<RelationKind | "referred-by", string>;

export const vehicleOwnership = {
  title: "Owners of cars",
  say: ({ vehicles, owners }) =>
    `${counted(vehicles.length, "car")} ${vehicles.length === 1 ? "has" : "have"} ${counted(owners.length, "current owner")}.`,
  because: {
    "owners-clear": "Every car has at most one owner on this day.",
    "owners-unclear": "For some cars it is not clear who owns them.",
    "no-cars": "No car is known.",
  },
} as const satisfies Words<VehicleOwnership, VehicleOwnershipCode>;

export const households = {
  title: "Households",
  say: ({ households: found }) => `${counted(found.length, "household")} ${found.length === 1 ? "is" : "are"} known.`,
  because: {
    households: "They share an address, and a surname or a phone besides; each stays a person of his own.",
    "no-households": "Nobody shares an address and a surname or a phone.",
  },
} as const satisfies Words<Households, HouseholdsCode>;

export const customerNetwork = {
  title: "Network of a customer",
  say: ({ related, tags }) => `He is related to ${counted(related.length, "customer")} and carries ${counted(tags.length, "tag")}.`,
  because: {
    tied: "These relations and tags hold on this day.",
    untied: "No relation and no tag holds on this day.",
  },
} as const satisfies Words<CustomerNetwork, CustomerNetworkCode>;
