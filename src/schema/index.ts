/**
 * The schemas of every policy and of all facts, for nesting and converting. They are zod schemas and speak Standard Schema.
 * Conditions between fields are not visible in a converted JSON Schema; the compile functions check them.
 *
 * @module schema
 */

export { abcQuotePolicySchema, abcQuoteSchema } from "../customize/abc-quote-schema";
export { authorisationPolicySchema, authorisationSchema } from "../customize/authorisation-schema";
export { findingPolicySchema, findingSchema } from "../customize/finding-schema";
export { offerChoiceSchema } from "../customize/offer-choice-schema";
export { offerCustomerSchema, offersPolicySchema } from "../customize/offers-schema";
export { packageSchema } from "../customize/package-price-schema";
export { productOpportunitiesSchema } from "../customize/product-opportunities-schema";
export { quoteDoubtsSchema, quoteMethodPolicySchema } from "../customize/quote-method-schema";
export { rechecksPolicySchema, rechecksSchema } from "../customize/rechecks-schema";
export { repairSchema, repairWarrantyPolicySchema } from "../customize/repair-warranty-schema";
export { retainedSalesSchema } from "../customize/retained-sales-schema";
export { upgradeCustomerSchema, upgradePolicySchema } from "../customize/upgrades-schema";
export { loyaltySignalsSchema, loyaltyTypePolicySchema } from "../differentiate/loyalty-type-schema";
export { needsFactsSchema, needsPolicySchema } from "../differentiate/needs-schema";
export { annualValueSchema, valueTierPolicySchema } from "../differentiate/value-tier-schema";
export type { Field } from "../foundation/fields";
export { consentLogSchema, consentPolicySchema, consentQuestionSchema } from "../identify/consent/consent-schema";
export { decisionLogPolicySchema, decisionLogSchema } from "../identify/decision/decisions-schema";
export { handoverBriefingPolicySchema, handoverSchema } from "../identify/handover-briefing-schema";
export { contactToMatchSchema, customerRecordSchema, identityPolicySchema, recordSetSchema } from "../identify/match/identity-schema";
export { customerTiesSchema, householdsSchema, networkPolicySchema, ownershipsSchema } from "../identify/network/network-schema";
export { profileCompletenessPolicySchema, profileSchema } from "../identify/profile-completeness-schema";
export { customerFilesSchema, dataQualityPolicySchema, fieldQuestionSchema } from "../identify/quality/data-quality-schema";
export { goldenRecordPolicySchema, memberRecordsSchema } from "../identify/view/golden-record-schema";
export { cadencePolicySchema, prospectSchema } from "../interact/cadence/cadence-schema";
export { horizonPolicySchema, purchasePlanSchema } from "../interact/cadence/horizon-schema";
export { complaintPolicySchema, complaintSchema } from "../interact/complaint/complaint-schema";
export { recoveryGapSchema } from "../interact/complaint/recovery-gap-schema";
export { expectedRepurchaseSchema } from "../interact/complaint/repurchase-schema";
export { serviceChainSchema } from "../interact/complaint/service-chain-schema";
export { silentDissatisfactionSchema } from "../interact/complaint/silent-dissatisfaction-schema";
export { silentSignalsPolicySchema, silentSignalsSchema } from "../interact/complaint/silent-signals-schema";
export { surveyInvitationPolicySchema, surveyInvitationSchema } from "../interact/complaint/survey-invitation-schema";
export { contactPlanPolicySchema, contactSeriesSchema, plannedProspectSchema } from "../interact/contact-plan/contact-plan-schema";
export { contactPolicySchema, contactQuestionSchema } from "../interact/contact-policy/contact-policy-schema";
export { journeyFactsSchema, journeyPolicySchema } from "../interact/journey/journey-schema";
export { levellingFactsSchema, levellingPolicySchema } from "../interact/levelling/levelling-schema";
export { contactCoverageSchema } from "../interact/outreach/contact-coverage-schema";
export { invitationPolicySchema, inviteeSchema } from "../interact/outreach/invitations-schema";
export { ownerCarePolicySchema } from "../interact/owner-care/owner-care-schema";
export { ownerSchema } from "../interact/owner-care/owner-schema";
export { inboundCapturePolicySchema, inboundProspectSchema } from "../interact/prospect/inbound-capture-schema";
export { lostSalesSchema } from "../interact/prospect/lost-sales-schema";
export { prospectHistorySchema, prospectPolicySchema } from "../interact/prospect/prospect-schema";
export { memberSchema, tierPolicySchema } from "../loyalty/tiers-schema";
export { averageAnnualValueSchema } from "../value/average-annual-value-schema";
export { campaignReportSchema } from "../value/campaign-report-schema";
export { geometricClvSchema } from "../value/geometric-clv-schema";
export { buyerBenefitSchema, customerDeliveredValueSchema } from "../value/perceived-value-schema";
