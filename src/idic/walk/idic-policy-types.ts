import type { AbcQuotePolicy, AbcQuotePolicyInput } from "../../customize/abc-quote/abc-quote-types";
import type { OffersPolicy, OffersPolicyInput } from "../../customize/offers/offers-types";
import type { LoyaltyTypePolicy, LoyaltyTypePolicyInput } from "../../differentiate/loyalty/loyalty-type-types";
import type { NeedsPolicy, NeedsPolicyInput } from "../../differentiate/needs/needs-types";
import type { ValueTierPolicy, ValueTierPolicyInput } from "../../differentiate/value-classes/value-tier-types";
import type { HandoverBriefingPolicy, HandoverBriefingPolicyInput } from "../../identify/handover/handover-briefing-types";
import type { DataQualityPolicy, DataQualityPolicyInput } from "../../identify/quality/data-quality-types";
import type { ProfileCompletenessPolicy, ProfileCompletenessPolicyInput } from "../../identify/quality/profile-completeness-types";
import type { CadencePolicy, CadencePolicyInput } from "../../interact/cadence/cadence-types";
import type { OwnerCarePolicy, OwnerCarePolicyInput } from "../../interact/owner-care/owner-care-types";
import type { TierPolicy, TierPolicyInput } from "../../loyalty/tiers/tier-policy-types";
import type { PolicyHead } from "../../rule/policy";
import type { LifetimePolicy, LifetimePolicyInput } from "../lifetime/lifetime-types";
import type { IdicStatePolicy, IdicStatePolicyInput } from "../state/idic-state-types";

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
