import type { EightSteps } from "../../../loyalty/building-loyalty/eight-steps-types";
import type { LoyalCustomerCode } from "../../../loyalty/building-loyalty/loyal-customer";
import type { LoyalCustomer } from "../../../loyalty/building-loyalty/loyal-customer-types";
import type {
  CompetitorEffect,
  ExclusivityGap,
  LoyaltyOutcome,
  SwitchingCost,
} from "../../../loyalty/building-loyalty/loyalty-measures-types";
import type { CustomerLoyaltyProspect, StaffLoyalty, StaffLoyaltySide } from "../../../loyalty/building-loyalty/staff-loyalty-types";
import type { LoyaltyApproach, TwoApproaches } from "../../../loyalty/building-loyalty/two-approaches-types";
import type { Words } from "../../../rule/catalogue";
import { loyaltySteps } from "./loyalty-lists";

export const staffLoyaltySides = {
  "dutiful-work": "work is done well",
  staying: "staff stay",
} as const satisfies Record<StaffLoyaltySide, string>;

export const customerLoyaltyProspects = {
  "not-to-be-expected": "not to be expected",
  possible: "possible",
  unknown: "unknown",
} as const satisfies Record<CustomerLoyaltyProspect, string>;

export const loyaltyApproaches = {
  "reward-only": "rewards alone",
  "relevant-service": "relevant service",
} as const satisfies Record<LoyaltyApproach, string>;

export const eightSteps = {
  title: "Eight steps to loyalty",
  say: ({ value }) => {
    const reached = `${value.reached.length} of 8 steps have been taken in order.`;
    return value.next === null ? reached : `${reached} The next: ${loyaltySteps[value.next]}.`;
  },
  because: { "eight-steps": "The steps have an order, so the first that is missing is the one to take." },
} satisfies Words<EightSteps, EightSteps["code"]>;

export const staffLoyalty = {
  title: "Loyalty of staff",
  say: ({ value }) => `Turnover is ${value.turnover}; loyal customers are ${customerLoyaltyProspects[value.customerLoyalty]}.`,
  because: { "staff-loyalty": "Staff are loyal when they do their work well and stay." },
} satisfies Words<StaffLoyalty, StaffLoyalty["code"]>;

export const twoApproaches = {
  title: "Two ways to loyalty at equal cost",
  say: ({ value }) => {
    const shares = `Truly loyal: ${value.rewardOnly.trulyLoyal} with rewards alone, ${value.relevantService.trulyLoyal} with relevant service.`;
    return value.better === null ? shares : `${shares} More with ${loyaltyApproaches[value.better]}.`;
  },
  because: { "two-approaches": "The costs are about equal and the effects are those that were given." },
} satisfies Words<TwoApproaches, TwoApproaches["code"]>;

export const switchingCost = {
  title: "Switching cost",
  say: ({ value }) => `Changing sides costs ${value.cost}; after the rival's offer ${value.net} is left of that.`,
  because: { "switching-cost": "Everything that would be lost, against what is offered for it." },
  warnings: { "pays-to-leave": "It pays to leave." },
} satisfies Words<SwitchingCost, SwitchingCost["code"]>;

export const loyaltyOutcome = {
  title: "Outcome of loyalty",
  say: ({ value }) => `Second purchases earned ${value.fromRepurchase}, referrals ${value.fromReferral}.`,
  because: { "loyalty-outcome": "What is wanted from loyalty is a second purchase or a referral." },
} satisfies Words<LoyaltyOutcome, LoyaltyOutcome["code"]>;

export const exclusivityGap = {
  title: "Exclusivity gap",
  say: ({ value }) => `Of the satisfied a share of ${value.first} buys nowhere else, of the others ${value.second}.`,
  because: { "exclusivity-gap": "The gap is measured and not assumed; it proves no cause." },
} satisfies Words<ExclusivityGap, ExclusivityGap["code"]>;

export const competitorEffect = {
  title: "Competitor effect",
  say: ({ value }) => `Of the others a share of ${value.first} left, of the loyal ${value.second}.`,
  because: { "competitor-effect": "The gap is measured and not assumed; it proves no cause." },
} satisfies Words<CompetitorEffect, CompetitorEffect["code"]>;

export const loyalCustomer = {
  title: "Loyal customer",
  say: ({ outcome }) =>
    outcome.loyal === null ? "It cannot be told whether he is loyal." : `The customer ${outcome.loyal ? "is" : "is not"} loyal.`,
  because: {
    "long-and-much": "He has been a customer for long and has spent much.",
    neither: "He has neither been a customer for long nor spent much.",
    "not-long": "He has not been a customer for long.",
    "not-much": "He has not spent much.",
    unknown: "Something that decides is not known.",
  },
} as const satisfies Words<LoyalCustomer, LoyalCustomerCode>;
