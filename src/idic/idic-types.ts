import type { AbcQuote, AbcQuoteFacts, AbcQuoteInput, AbcQuotePolicy, AbcQuotePolicyInput } from "../customize/abc-quote/abc-quote-types";
import type { OffersAdvice, OffersPolicy, OffersPolicyInput } from "../customize/offers/offers-types";
import type {
  LoyaltySignals,
  LoyaltySignalsInput,
  LoyaltyTypeDecision,
  LoyaltyTypePolicy,
  LoyaltyTypePolicyInput,
} from "../differentiate/loyalty/loyalty-type-types";
import type { NeedsFacts, NeedsFactsInput, NeedsPolicy, NeedsPolicyInput, NeedsProfile } from "../differentiate/needs/needs-types";
import type { ValueTierDecision, ValueTierPolicy, ValueTierPolicyInput } from "../differentiate/value-classes/value-tier-types";
import type { PlainDate } from "../foundation/plain-date";
import type {
  Handover,
  HandoverBriefing,
  HandoverBriefingPolicy,
  HandoverBriefingPolicyInput,
  HandoverInput,
} from "../identify/handover/handover-briefing-types";
import type { DataQualityPolicy, DataQualityPolicyInput, FieldToAsk, NextBestField } from "../identify/quality/data-quality-types";
import type {
  ProfileCompleteness,
  ProfileCompletenessPolicy,
  ProfileCompletenessPolicyInput,
} from "../identify/quality/profile-completeness-types";
import type { CadencePolicy, CadencePolicyInput, CallAdvice, Prospect, ProspectInput } from "../interact/cadence/cadence-types";
import type { OwnerCarePlan, OwnerCarePolicy, OwnerCarePolicyInput } from "../interact/owner-care/owner-care-types";
import type { Owner, OwnerInput } from "../interact/owner-care/owner-types";
import type { Member, MemberInput } from "../loyalty/tiers/member-types";
import type { TierPolicy, TierPolicyInput } from "../loyalty/tiers/tier-policy-types";
import type { TierStatus } from "../loyalty/tiers/tiers-types";
import type { Answer } from "../rule/answer";
import type { Compile, Rule } from "../rule/compile";
import type { PolicyHead } from "../rule/policy";
import type { AverageAnnualValue, AverageAnnualValueInput, AverageAnnualValueTerms } from "../value/clv/average-annual-value-types";
import type { GeometricClv, GeometricClvTerms } from "../value/clv/geometric-clv-types";
import type { LifetimePolicy, LifetimePolicyInput, MarginInput } from "./lifetime-types";
import type { NextAction } from "./next-action-types";
import type { CustomerHistory, CustomerHistoryInput, IdicState, IdicStatePolicy, IdicStatePolicyInput } from "./state/idic-state-types";

/** The policies of the first step. */
export interface IdentifyPolicies {
  readonly briefing: HandoverBriefingPolicy;
  readonly completeness: ProfileCompletenessPolicy;
  readonly questions: DataQualityPolicy;
}

/** The policies of the first step as a caller writes them. */
export interface IdentifyPoliciesInput {
  /** What a new adviser reads; `dealerHandover` when absent. */
  readonly briefing?: HandoverBriefingPolicyInput | null;
  /** What a file must hold; `seventeenFields` when absent. */
  readonly completeness?: ProfileCompletenessPolicyInput | null;
  /** What is asked next, and when a value is stale; `dealerDataQuality` when absent. */
  readonly questions?: DataQualityPolicyInput | null;
}

/** The policies of the second step. */
export interface DifferentiatePolicies {
  readonly valueTier: ValueTierPolicy;
  readonly loyaltyType: LoyaltyTypePolicy;
  readonly needs: NeedsPolicy;
}

/** The policies of the second step as a caller writes them. */
export interface DifferentiatePoliciesInput {
  /** Bounds of value; `zhengdaValueTier` when absent. */
  readonly valueTier?: ValueTierPolicyInput | null;
  /** Bounds of attitude and behaviour; `relativeLoyalty` when absent. */
  readonly loyaltyType?: LoyaltyTypePolicyInput | null;
  /** Segments and their needs; `zhengdaNeeds` when absent. */
  readonly needs?: NeedsPolicyInput | null;
}

/** The policies of the third step. */
export interface InteractPolicies {
  readonly ownerCare: OwnerCarePolicy;
  readonly cadence: CadencePolicy;
}

/** The policies of the third step as a caller writes them. */
export interface InteractPoliciesInput {
  /** How owners are cared for; `dealerOwnerCare` when absent. */
  readonly ownerCare?: OwnerCarePolicyInput | null;
  /** How often prospects are called; `fawVwCadence` when absent. */
  readonly cadence?: CadencePolicyInput | null;
}

/** The policies of the fourth step. */
export interface CustomizePolicies {
  readonly quote: AbcQuotePolicy;
  readonly offers: OffersPolicy;
}

/** The policies of the fourth step as a caller writes them. */
export interface CustomizePoliciesInput {
  /** How repairs are quoted; `standardAbcQuote` when absent. */
  readonly quote?: AbcQuotePolicyInput | null;
  /** What is offered to whom; `zhengdaOffers` when absent. */
  readonly offers?: OffersPolicyInput | null;
}

/** The policies of value. */
export interface ValuePolicies {
  readonly lifetime: LifetimePolicy;
}

/** The policies of value as a caller writes them. */
export interface ValuePoliciesInput {
  /** How a lifetime is reckoned; `guptaLehmannLifetime` when absent. */
  readonly lifetime?: LifetimePolicyInput | null;
}

/** The policies of loyalty. */
export interface LoyaltyPolicies {
  readonly tiers: TierPolicy;
}

/** The policies of loyalty as a caller writes them. */
export interface LoyaltyPoliciesInput {
  /** The programme of the members; `jd2013` when absent. */
  readonly tiers?: TierPolicyInput | null;
}

/** The policies of the walk. */
export interface IdicPolicy extends PolicyHead {
  readonly identify: IdentifyPolicies;
  readonly differentiate: DifferentiatePolicies;
  readonly interact: InteractPolicies;
  readonly customize: CustomizePolicies;
  readonly value: ValuePolicies;
  readonly loyalty: LoyaltyPolicies;
  readonly state: IdicStatePolicy;
}

/** The policies of the walk as a caller writes them: every part that is absent takes the preset of its source. */
export interface IdicPolicyInput {
  /** Where an editor finds the JSON Schema of the policy; it is dropped when the policy is read. */
  readonly $schema?: string;
  /** The version of the policy's structure; 1 when absent. */
  readonly schemaVersion?: 1 | null;
  /** Its name; `"idic"` when absent. */
  readonly id?: string | null;
  /** Which wording of it; `"1"` when absent. */
  readonly edition?: string | null;
  /** The first day for which it may be asked; `"2000-01-01"` when absent. */
  readonly from?: string | null;
  /** The documents behind it. */
  readonly sources?: PolicyHead["sources"] | null;
  /** Which policy each overridden part came from. */
  readonly origins?: PolicyHead["origins"] | null;
  /** Who is he? */
  readonly identify?: IdentifyPoliciesInput | null;
  /** What is he worth, and what does he need? */
  readonly differentiate?: DifferentiatePoliciesInput | null;
  /** When is he spoken to? */
  readonly interact?: InteractPoliciesInput | null;
  /** What is done for him? */
  readonly customize?: CustomizePoliciesInput | null;
  /** What is a customer worth in his lifetime? */
  readonly value?: ValuePoliciesInput | null;
  /** Which tier is a member in? */
  readonly loyalty?: LoyaltyPoliciesInput | null;
  /** How far have we come with him; `dealerIdicState` when absent. */
  readonly state?: IdicStatePolicyInput | null;
}

/** What tells customers apart, as a caller writes it. Absent and null both mean unknown. */
export interface DifferentiateInput {
  /** What he spent, and in how many years. */
  readonly spent?: AverageAnnualValueInput | null;
  /** How he thinks and acts. */
  readonly loyalty?: LoyaltySignalsInput | null;
  /** What was observed about his needs. */
  readonly needs?: NeedsFactsInput | null;
}

/** What tells customers apart, as the walk reads it. */
export interface DifferentiateFacts {
  readonly spent: AverageAnnualValueTerms | null;
  readonly loyalty: LoyaltySignals | null;
  readonly needs: NeedsFacts | null;
}

/** What contacts are planned from, as a caller writes it. */
export interface InteractInput {
  /** The owner and his car; absent for somebody who has none from us. */
  readonly owner?: OwnerInput | null;
  /** The prospect and his plan; absent for somebody who has none. */
  readonly prospect?: ProspectInput | null;
}

/** What contacts are planned from, as the walk reads it. */
export interface InteractFacts {
  readonly owner: Owner | null;
  readonly prospect: Prospect | null;
}

/** What a quote is made from, as a caller writes it. */
export interface CustomizeInput {
  /** The findings of an inspection; absent while there is nothing to quote. */
  readonly quote?: AbcQuoteInput | null;
}

/** What a quote is made from, as the walk reads it. */
export interface CustomizeFacts {
  readonly quote: AbcQuoteFacts | null;
}

/** What bears on the next question, as a caller writes it. */
export interface QuestionsInput {
  /** The day on which a value of the file was collected, by field; a value without one never becomes stale. */
  readonly collectedOn?: Readonly<Record<string, string>> | null;
  /** Fields for which no permitted purpose is known. */
  readonly notPermitted?: readonly string[] | null;
  /** The day on which he refused to tell, by field. */
  readonly refusedOn?: Readonly<Record<string, string>> | null;
}

/** What bears on the next question, as the walk reads it. */
export interface QuestionsFacts {
  readonly collectedOn: Readonly<Record<string, PlainDate>>;
  readonly notPermitted: readonly string[];
  readonly refusedOn: Readonly<Record<string, PlainDate>>;
}

/** What his lifetime is reckoned from, as a caller writes it. */
export interface ValueInput {
  /** What he brings; absent while nobody knows. */
  readonly lifetime?: MarginInput | null;
}

/** What his lifetime is reckoned from, as the walk reads it. */
export interface ValueFacts {
  readonly lifetime: GeometricClvTerms | null;
}

/** His membership, as a caller writes it. */
export interface LoyaltyInput {
  /** What happened in the programme; absent for somebody who is no member. */
  readonly tiers?: MemberInput | null;
}

/** His membership, as the walk reads it. */
export interface LoyaltyFacts {
  readonly tiers: Member | null;
}

/** One customer, step by step, as a caller writes it. */
export interface IdicCustomerInput {
  /** Who he is, whom he knows, what his file says and what is open between him and the store. */
  readonly identify: HandoverInput;
  /** What tells him apart. */
  readonly differentiate?: DifferentiateInput | null;
  /** What contacts are planned from. */
  readonly interact?: InteractInput | null;
  /** What a quote is made from. */
  readonly customize?: CustomizeInput | null;
  /** What bears on the next question. */
  readonly questions?: QuestionsInput | null;
  /** What his lifetime is reckoned from. */
  readonly value?: ValueInput | null;
  /** His membership. */
  readonly loyalty?: LoyaltyInput | null;
  /** What happened with him; without it he is unknown to the model. */
  readonly history?: CustomerHistoryInput | null;
}

/** One customer, step by step, as the walk reads him. */
export interface IdicCustomer {
  readonly identify: Handover;
  readonly differentiate: DifferentiateFacts | null;
  readonly interact: InteractFacts | null;
  readonly customize: CustomizeFacts | null;
  readonly questions: QuestionsFacts | null;
  readonly value: ValueFacts | null;
  readonly loyalty: LoyaltyFacts | null;
  readonly history: CustomerHistory | null;
}

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
