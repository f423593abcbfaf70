import type { AbcQuote } from "../../customize/abc-quote/abc-quote-types";
import type { OffersAdvice } from "../../customize/offers/offers-types";
import type { LoyaltyTypeDecision } from "../../differentiate/loyalty/loyalty-type-types";
import type { NeedsProfile } from "../../differentiate/needs/needs-types";
import type { ValueTierDecision } from "../../differentiate/value-classes/value-tier-types";
import type { HandoverBriefing } from "../../identify/handover/handover-briefing-types";
import type { FieldToAsk, NextBestField } from "../../identify/quality/data-quality-types";
import type { ProfileCompleteness } from "../../identify/quality/profile-completeness-types";
import type { CallAdvice } from "../../interact/cadence/cadence-types";
import type { OwnerCarePlan } from "../../interact/owner-care/owner-care-types";
import type { TierStatus } from "../../loyalty/tiers/tiers-types";
import type { Answer } from "../../rule/answer";
import type { Compile, Rule } from "../../rule/compile";
import type { AverageAnnualValue } from "../../value/clv/average-annual-value-types";
import type { GeometricClv } from "../../value/clv/geometric-clv-types";
import type { IdicState } from "../state/idic-state-types";
import type { IdicCustomer, IdicCustomerInput } from "./idic-customer-types";
import type { IdicPolicy, IdicPolicyInput } from "./idic-policy-types";
import type { NextAction } from "./next-action-types";

/** Who he is, and what is to be known before he comes. */
export interface IdentifyStep {
  /** What the adviser reads. */
  readonly briefing: HandoverBriefing;
  /** How complete his file is. */
  readonly completeness: ProfileCompleteness;
  /** What to ask him next: what is missing, then what is stale, within what may be asked. */
  readonly questions: NextBestField;
}

/** What he is worth, how loyal he is and what he needs. */
export interface DifferentiateStep {
  /** What he spends a year; `null` while his spending is unknown. */
  readonly annualValue: AverageAnnualValue | null;
  /** The tier of that value. */
  readonly valueTier: ValueTierDecision;
  /** His type of loyalty. */
  readonly loyaltyType: LoyaltyTypeDecision;
  /** His needs. */
  readonly needs: NeedsProfile;
}

/** When he is spoken to, and about what. */
export interface InteractStep {
  /** How the owner is cared for; `null` for somebody who is none. */
  readonly ownerCare: OwnerCarePlan | null;
  /** Whether the prospect is called; `null` for somebody who is none. */
  readonly cadence: CallAdvice | null;
}

/** What is done for him. */
export interface CustomizeStep {
  /** The quote; `null` while there is nothing to quote. */
  readonly quote: AbcQuote | null;
  /** What is offered today: nothing while a service issue is open. */
  readonly offers: OffersAdvice;
  /** What can be offered as soon as the open issues are settled; `null` while none is open. */
  readonly offersOnceSettled: OffersAdvice | null;
}

/** What he is worth in his lifetime. */
export interface ValueStep {
  /** The lifetime value; `null` while his margin is unknown. */
  readonly lifetime: GeometricClv | null;
}

/** His membership. */
export interface MembershipStep {
  /** His tier; `null` for somebody who is no member. */
  readonly tiers: TierStatus | null;
}

/** The four steps for one customer on one day. */
export interface IdicWalk extends Answer<"idic", IdicCustomer> {
  /** A document. */
  readonly shape: "document";
  /** Who is he? */
  readonly identify: IdentifyStep;
  /** What is he worth, and what does he need? */
  readonly differentiate: DifferentiateStep;
  /** When is he spoken to? */
  readonly interact: InteractStep;
  /** What is done for him? */
  readonly customize: CustomizeStep;
  /** What he is worth in his lifetime; `null` where nothing was said of it. */
  readonly value: ValueStep | null;
  /** His membership; `null` where nothing was said of one. */
  readonly loyalty: MembershipStep | null;
  /** How far we have come with him, and what is missing for the next state. */
  readonly state: IdicState;
  /** The next best question; `null` when there is none, or he has withdrawn his consent. */
  readonly nextQuestion: FieldToAsk | null;
  /** The next best action. */
  readonly nextAction: NextAction;
}

/** The reasons a walk can have: what leads on this day. */
export type IdicCode = "service-first" | "contact-due" | "quote-open" | "offer-ready" | "in-touch";

/** A compiled walk. */
export type IdicRule = Rule<IdicPolicy, IdicCustomerInput, IdicCustomer, IdicWalk>;

/** Compiles the policies of the walk. */
export type CompileIdic = Compile<IdicPolicyInput, IdicRule>;
