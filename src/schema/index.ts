/**
 * The schemas of every policy and of all facts, for nesting and converting. They are zod schemas and speak Standard Schema.
 * Conditions between fields are not visible in a converted JSON Schema; the compile functions check them.
 *
 * @module schema
 */

export { abcQuotePolicySchema, abcQuoteSchema } from "../customize/abc-quote-schema";
export { offerCustomerSchema, offersPolicySchema } from "../customize/offers-schema";
export { giniSchema, lorenzCurveSchema, topShareSchema } from "../differentiate/concentration-schema";
export { arcElasticitySchema, loyaltyIndexSchema } from "../differentiate/loyalty-index-schema";
export { loyaltyMovesSchema } from "../differentiate/loyalty-moves-schema";
export { loyaltySignalsSchema, loyaltyTypePolicySchema } from "../differentiate/loyalty-type-schema";
export { needsDiversitySchema } from "../differentiate/needs-diversity-schema";
export { needsFactsSchema, needsPolicySchema } from "../differentiate/needs-schema";
export { npsDifferenceSchema, npsGroupsSchema, npsIntervalSchema, npsSchema } from "../differentiate/nps-schema";
export { paretoClassesSchema } from "../differentiate/pareto-schema";
export { peppersTiersSchema } from "../differentiate/peppers-tiers-schema";
export { profitContributorsSchema } from "../differentiate/profit-contributors-schema";
export { repurchaseByRatingSchema } from "../differentiate/repurchase-by-rating-schema";
export { rfmSchema } from "../differentiate/rfm-schema";
export { rfmCellSchema, rfmSegmentPolicySchema } from "../differentiate/rfm-segment-schema";
export { satisfactionLoyaltyPolicySchema, satisfactionSchema } from "../differentiate/satisfaction-loyalty-schema";
export { satisfactionTypePolicySchema, satisfiedCustomerSchema } from "../differentiate/satisfaction-type-schema";
export { segmentMovesSchema } from "../differentiate/segment-moves-schema";
export { segmentPotentialSchema } from "../differentiate/segment-potential-schema";
export { standardCheckSchema } from "../differentiate/standard-check-schema";
export { customerBaseSchema, strategyMapPolicySchema } from "../differentiate/strategy-map-schema";
export { ces1Schema, ces2Schema, csatSchema } from "../differentiate/survey-schema";
export { targetingFactorSchema } from "../differentiate/targeting-factor-schema";
export { annualValueSchema, valueTierPolicySchema } from "../differentiate/value-tier-schema";
export { vipCustomerSchema, vipStatusPolicySchema } from "../differentiate/vip-status-schema";
export { visitSpendPolicySchema, visitSpendSchema } from "../differentiate/visit-spend-schema";
export type { Field } from "../foundation/fields";
export { handoverBriefingPolicySchema, handoverSchema } from "../identify/handover-briefing-schema";
export { profileCompletenessPolicySchema, profileSchema } from "../identify/profile-completeness-schema";
export { cadencePolicySchema, prospectSchema } from "../interact/cadence-schema";
export { complaintPolicySchema, complaintSchema } from "../interact/complaint-schema";
export { contactCoverageSchema } from "../interact/contact-coverage-schema";
export { contactPlanPolicySchema, plannedProspectSchema } from "../interact/contact-plan-schema";
export { contactPolicySchema, contactQuestionSchema } from "../interact/contact-policy-schema";
export { horizonPolicySchema, purchasePlanSchema } from "../interact/horizon-schema";
export { inboundCapturePolicySchema, inboundProspectSchema } from "../interact/inbound-capture-schema";
export { invitationPolicySchema, inviteeSchema } from "../interact/invitations-schema";
export { journeyFactsSchema, journeyPolicySchema } from "../interact/journey-schema";
export { levellingFactsSchema, levellingPolicySchema } from "../interact/levelling-schema";
export { lostSalesSchema } from "../interact/lost-sales-schema";
export { ownerCarePolicySchema } from "../interact/owner-care-schema";
export { ownerSchema } from "../interact/owner-schema";
export { recoveryGapSchema } from "../interact/recovery-gap-schema";
export { expectedRepurchaseSchema } from "../interact/repurchase-schema";
export { serviceChainSchema } from "../interact/service-chain-schema";
export { silentDissatisfactionSchema } from "../interact/silent-dissatisfaction-schema";
export { silentSignalsPolicySchema, silentSignalsSchema } from "../interact/silent-signals-schema";
export { surveyInvitationPolicySchema, surveyInvitationSchema } from "../interact/survey-invitation-schema";
export { memberSchema, tierPolicySchema } from "../loyalty/tiers-schema";
export { averageAnnualValueSchema } from "../value/average-annual-value-schema";
export { geometricClvSchema } from "../value/geometric-clv-schema";
export { buyerBenefitSchema, customerDeliveredValueSchema } from "../value/perceived-value-schema";
