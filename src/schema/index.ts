/**
 * The schemas of every policy and of all facts, for nesting and converting. They are zod schemas and speak Standard Schema.
 * Conditions between fields are not visible in a converted JSON Schema; the compile functions check them.
 *
 * @module schema
 */

export { abcQuotePolicySchema, abcQuoteSchema } from "../customize/abc-quote-schema";
export { authorisationPolicySchema, authorisationSchema } from "../customize/authorisation-schema";
export { findingPolicySchema, findingSchema } from "../customize/finding-schema";
export { offerCustomerSchema, offersPolicySchema } from "../customize/offers-schema";
export { rechecksPolicySchema, rechecksSchema } from "../customize/rechecks-schema";
export { repairSchema, repairWarrantyPolicySchema } from "../customize/repair-warranty-schema";
export { loyaltySignalsSchema, loyaltyTypePolicySchema } from "../differentiate/loyalty-type-schema";
export { needsFactsSchema, needsPolicySchema } from "../differentiate/needs-schema";
export { annualValueSchema, valueTierPolicySchema } from "../differentiate/value-tier-schema";
export type { Field } from "../foundation/fields";
export { handoverBriefingPolicySchema, handoverSchema } from "../identify/handover-briefing-schema";
export { profileCompletenessPolicySchema, profileSchema } from "../identify/profile-completeness-schema";
export { cadencePolicySchema, prospectSchema } from "../interact/cadence-schema";
export { contactPlanPolicySchema, plannedProspectSchema } from "../interact/contact-plan-schema";
export { ownerCarePolicySchema, ownerSchema } from "../interact/owner-care-schema";
export { memberSchema, tierPolicySchema } from "../loyalty/tiers-schema";
export { averageAnnualValueSchema } from "../value/average-annual-value-schema";
export { geometricClvSchema } from "../value/geometric-clv-schema";
export { buyerBenefitSchema, customerDeliveredValueSchema } from "../value/perceived-value-schema";
