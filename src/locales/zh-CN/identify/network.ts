import type { CustomerNetwork, CustomerNetworkCode, RelationKind } from "../../../identify/network/customer-network-types";
import type { HouseholdBond, Households, HouseholdsCode } from "../../../identify/network/households-types";
import type { OwnershipCode, VehicleOwnership, VehicleOwnershipCode, VehicleRole } from "../../../identify/network/vehicle-ownership-types";
import type { Words } from "../../../rule/catalogue";

export const vehicleRoles = {
  owner: "车主",
  driver: "用车人",
  payer: "付款人",
} as const satisfies Record<VehicleRole, string>;

export const ownershipCodes = {
  owned: "归属明确",
  "ownership-overlap": "同时有两位车主",
  "ownership-unknown": "车主没有日期",
  "no-owner": "没有车主",
} as const satisfies Record<OwnershipCode, string>;

export const householdBonds = {
  "same-surname": "同姓",
  "same-phone": "共用电话",
  "by-decision": "人工认定",
  "surname-and-phone": "同姓且共用电话",
} as const satisfies Record<HouseholdBond, string>;

export const relationKinds = {
  household: "同住",
  family: "亲属",
  referral: "由他推荐",
  colleague: "同事",
  friend: "朋友",
  "referred-by": "推荐了他",
} as const satisfies Record<RelationKind | "referred-by", string>;

export const vehicleOwnership = {
  title: "车辆归属",
  say: ({ vehicles, owners }) => `${vehicles.length}辆车现有${owners.length}位车主。`,
  because: {
    "owners-clear": "当日每辆车至多有一位车主。",
    "owners-unclear": "部分车辆的车主不明确。",
    "no-cars": "没有车辆信息。",
  },
} as const satisfies Words<VehicleOwnership, VehicleOwnershipCode>;

export const households = {
  title: "家庭",
  say: ({ households: found }) => `已知${found.length}个家庭。`,
  because: {
    households: "他们地址相同，且同姓或共用电话；每个人仍是独立的客户。",
    "no-households": "没有人地址相同且同姓或共用电话。",
  },
} as const satisfies Words<Households, HouseholdsCode>;

export const customerNetwork = {
  title: "客户关系网",
  say: ({ related, tags }) => `他与${related.length}位客户有关系，有${tags.length}个标签。`,
  because: {
    tied: "这些关系和标签当日有效。",
    untied: "当日没有有效的关系和标签。",
  },
} as const satisfies Words<CustomerNetwork, CustomerNetworkCode>;
