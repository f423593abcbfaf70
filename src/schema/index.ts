/**
 * The schemas of every policy and of all facts, for nesting and converting. They are zod schemas and speak Standard Schema.
 * Conditions between fields are not visible in a converted JSON Schema; the compile functions check them.
 *
 * @module schema
 */

export { abcQuotePolicySchema, abcQuoteSchema } from "../customize/abc-quote-schema";
export { offerCustomerSchema, offersPolicySchema } from "../customize/offers-schema";
export { loyaltySignalsSchema, loyaltyTypePolicySchema } from "../differentiate/loyalty-type-schema";
export { needsFactsSchema, needsPolicySchema } from "../differentiate/needs-schema";
export { annualValueSchema, valueTierPolicySchema } from "../differentiate/value-tier-schema";
export type { Field } from "../foundation/fields";
export { handoverBriefingPolicySchema, handoverSchema } from "../identify/handover-briefing-schema";
export { profileCompletenessPolicySchema, profileSchema } from "../identify/profile-completeness-schema";
export { cadencePolicySchema, prospectSchema } from "../interact/cadence-schema";
export { complaintPolicySchema, complaintSchema } from "../interact/complaint-schema";
export { contactCoverageSchema } from "../interact/contact-coverage-schema";
export { contactPlanPolicySchema, contactSeriesSchema, plannedProspectSchema } from "../interact/contact-plan-schema";
export { contactPolicySchema, contactQuestionSchema } from "../interact/contact-policy-schema";
export { horizonPolicySchema, purchasePlanSchema } from "../interact/horizon-schema";
export { inboundCapturePolicySchema, inboundProspectSchema } from "../interact/inbound-capture-schema";
export { invitationPolicySchema, inviteeSchema } from "../interact/invitations-schema";
export { journeyFactsSchema, journeyPolicySchema } from "../interact/journey-schema";
export { levellingFactsSchema, levellingPolicySchema } from "../interact/levelling-schema";
export { lostSalesSchema } from "../interact/lost-sales-schema";
export { ownerCarePolicySchema } from "../interact/owner-care-schema";
export { ownerSchema } from "../interact/owner-schema";
export { prospectHistorySchema, prospectPolicySchema } from "../interact/prospect-schema";
export { recoveryGapSchema } from "../interact/recovery-gap-schema";
export { expectedRepurchaseSchema } from "../interact/repurchase-schema";
export { serviceChainSchema } from "../interact/service-chain-schema";
export { silentDissatisfactionSchema } from "../interact/silent-dissatisfaction-schema";
export { silentSignalsPolicySchema, silentSignalsSchema } from "../interact/silent-signals-schema";
export { surveyInvitationPolicySchema, surveyInvitationSchema } from "../interact/survey-invitation-schema";
export { memberSchema, tierPolicySchema } from "../loyalty/tiers-schema";
export { averageAnnualValueSchema } from "../value/average-annual-value-schema";
export { blattbergDeightonOptimumSchema, blattbergDeightonSchema } from "../value/blattberg-deighton-schema";
export { brandSwitchingClvSchema } from "../value/brand-switching-schema";
export {
  breakEvenResponseSchema,
  campaignRoiSchema,
  customerEquityRoiSchema,
  incrementalProfitSchema,
  returnOnAdSpendSchema,
} from "../value/campaign-return-schema";
export { dynamicCustomerEquitySchema, staticCustomerEquitySchema } from "../value/customer-base-equity-schema";
export { customerEquitySchema } from "../value/customer-equity-schema";
export { customerEquityShareSchema } from "../value/customer-equity-share-schema";
export { differenceInDifferencesSchema } from "../value/difference-in-differences-schema";
export { geometricClvSchema } from "../value/geometric-clv-schema";
export { groupSpendComparisonSchema } from "../value/group-spend-comparison-schema";
export { buyerBenefitSchema, customerDeliveredValueSchema } from "../value/perceived-value-schema";
export { newcombeIntervalSchema, sampleSizeSchema, twoProportionTestSchema, wilsonIntervalSchema } from "../value/proportion-schema";
export { redemptionComparisonSchema, redemptionProfitSchema } from "../value/redemption-schema";
export { responseCurveSchema, responseRateSchema, responsivenessSchema } from "../value/response-curve-schema";
export { shareOfWalletSchema, walletAllocationSchema } from "../value/share-of-wallet-schema";
