import { compileAbcQuote } from "../../customize/abc-quote/abc-quote";
import type { AbcQuoteRule } from "../../customize/abc-quote/abc-quote-types";
import { compileOffers } from "../../customize/offers/offers";
import type { OffersRule } from "../../customize/offers/offers-types";
import { compileLoyaltyType } from "../../differentiate/loyalty/loyalty-type";
import type { LoyaltyTypeRule } from "../../differentiate/loyalty/loyalty-type-types";
import { compileNeeds } from "../../differentiate/needs/needs";
import type { NeedsRule } from "../../differentiate/needs/needs-types";
import { compileValueTier } from "../../differentiate/value-classes/value-tier";
import type { ValueTierRule } from "../../differentiate/value-classes/value-tier-types";
import { compileHandoverBriefing } from "../../identify/handover/handover-briefing";
import type { HandoverBriefingRule } from "../../identify/handover/handover-briefing-types";
import type { NextBestFieldRule } from "../../identify/quality/data-quality-types";
import { compileNextBestField } from "../../identify/quality/next-best-field";
import { compileProfileCompleteness } from "../../identify/quality/profile-completeness";
import type { ProfileCompletenessRule } from "../../identify/quality/profile-completeness-types";
import { compileCadence } from "../../interact/cadence/cadence";
import type { CadenceRule } from "../../interact/cadence/cadence-types";
import { compileOwnerCare } from "../../interact/owner-care/owner-care";
import type { OwnerCareRule } from "../../interact/owner-care/owner-care-types";
import { compileTiers } from "../../loyalty/tiers/tiers";
import type { TierRule } from "../../loyalty/tiers/tiers-types";
import { averageAnnualValue } from "../../value/clv/average-annual-value";
import type { AverageAnnualValueFormula } from "../../value/clv/average-annual-value-types";
import { geometricClv } from "../../value/clv/geometric-clv";
import type { GeometricClvFormula } from "../../value/clv/geometric-clv-types";
import type { LifetimePolicy } from "../lifetime/lifetime-types";
import { compileIdicState } from "../state/idic-state";
import type { IdicStateRule } from "../state/idic-state-types";
import type { IdicPolicy } from "./idic-policy-types";

/** The rules and formulas that a walk asks. */
export interface IdicRules {
  readonly briefing: HandoverBriefingRule;
  readonly completeness: ProfileCompletenessRule;
  readonly questions: NextBestFieldRule;
  readonly annualValue: AverageAnnualValueFormula;
  readonly valueTier: ValueTierRule;
  readonly loyaltyType: LoyaltyTypeRule;
  readonly needs: NeedsRule;
  readonly ownerCare: OwnerCareRule;
  readonly cadence: CadenceRule;
  readonly quote: AbcQuoteRule;
  readonly offers: OffersRule;
  readonly lifetime: GeometricClvFormula;
  readonly lifetimePolicy: LifetimePolicy;
  readonly tiers: TierRule;
  readonly state: IdicStateRule;
}

/** Compiles the policies of the walk, once. */
export function rulesOf({ identify, differentiate, interact, customize, value, loyalty, state }: IdicPolicy): IdicRules {
  return {
    briefing: compileHandoverBriefing(identify.briefing),
    completeness: compileProfileCompleteness(identify.completeness),
    questions: compileNextBestField(identify.questions),
    annualValue: averageAnnualValue,
    valueTier: compileValueTier(differentiate.valueTier),
    loyaltyType: compileLoyaltyType(differentiate.loyaltyType),
    needs: compileNeeds(differentiate.needs),
    ownerCare: compileOwnerCare(interact.ownerCare),
    cadence: compileCadence(interact.cadence),
    quote: compileAbcQuote(customize.quote),
    offers: compileOffers(customize.offers),
    lifetime: geometricClv,
    lifetimePolicy: value.lifetime,
    tiers: compileTiers(loyalty.tiers),
    state: compileIdicState(state),
  };
}
