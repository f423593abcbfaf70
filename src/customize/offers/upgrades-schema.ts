import * as z from "zod/mini";
import { codeField, dayField, type Field, listOf, oneOf, orUnknown, periodField } from "../../foundation/fields";
import { policyObject } from "../../rule/policy";
import {
  type UpgradeCustomer,
  type UpgradeCustomerInput,
  type UpgradePolicy,
  type UpgradePolicyInput,
  upgradeActions,
} from "./upgrades-types";

/** The schema of an upgrade programme. */
export const upgradePolicySchema: Field<UpgradePolicy, UpgradePolicyInput> = policyObject({
  target: codeField,
  models: listOf(codeField, 1),
  ownedFor: periodField,
  occupations: orUnknown(listOf(codeField, 1)),
  actions: listOf(oneOf(upgradeActions), 1),
});

/** The schema of the facts about an owner who may move up. */
export const upgradeCustomerSchema: Field<UpgradeCustomer, UpgradeCustomerInput> = z.object({
  openComplaint: orUnknown(z.boolean()),
  model: orUnknown(codeField),
  boughtOn: orUnknown(dayField),
  brandsOwned: orUnknown(z.array(codeField)),
  occupation: orUnknown(codeField),
});
