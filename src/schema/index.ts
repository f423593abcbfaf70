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
export { contactPlanPolicySchema, plannedProspectSchema } from "../interact/contact-plan-schema";
export { invitationPolicySchema, inviteeSchema } from "../interact/invitations-schema";
export { journeyFactsSchema, journeyPolicySchema } from "../interact/journey-schema";
export { levellingFactsSchema, levellingPolicySchema } from "../interact/levelling-schema";
export { ownerCarePolicySchema, ownerSchema } from "../interact/owner-care-schema";
export { recoveryGapSchema } from "../interact/recovery-gap-schema";
export { expectedRepurchaseSchema } from "../interact/repurchase-schema";
export { serviceChainSchema } from "../interact/service-chain-schema";
export { silentDissatisfactionSchema } from "../interact/silent-dissatisfaction-schema";
export { silentSignalsPolicySchema, silentSignalsSchema } from "../interact/silent-signals-schema";
export { surveyInvitationPolicySchema, surveyInvitationSchema } from "../interact/survey-invitation-schema";
export { memberSchema } from "../loyalty/member-schema";
export { tierPolicySchema } from "../loyalty/tiers-schema";
export { averageAnnualValueSchema } from "../value/average-annual-value-schema";
export { geometricClvSchema } from "../value/geometric-clv-schema";
export { buyerBenefitSchema, customerDeliveredValueSchema } from "../value/perceived-value-schema";
