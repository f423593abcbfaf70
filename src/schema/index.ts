/**
 * The schemas of every policy and of all facts, for nesting and converting. They are zod schemas and speak Standard Schema.
 * Conditions between fields are not visible in a converted JSON Schema; the compile functions check them.
 *
 * @module schema
 */

export { abcQuotePolicySchema, abcQuoteSchema } from "../customize/abc-quote/abc-quote-schema";
export { quoteDoubtsSchema, quoteMethodPolicySchema } from "../customize/abc-quote/quote-method-schema";
export { authorisationPolicySchema, authorisationSchema } from "../customize/authorisation/authorisation-schema";
export { offerChoiceSchema } from "../customize/offers/offer-choice-schema";
export { offerCustomerSchema, offersPolicySchema } from "../customize/offers/offers-schema";
export { packageSchema } from "../customize/offers/package-price-schema";
export { productOpportunitiesSchema } from "../customize/offers/product-opportunities-schema";
export { retainedSalesSchema } from "../customize/offers/retained-sales-schema";
export { upgradeCustomerSchema, upgradePolicySchema } from "../customize/offers/upgrades-schema";
export { findingPolicySchema, findingSchema } from "../customize/workshop/finding-schema";
export { rechecksPolicySchema, rechecksSchema } from "../customize/workshop/rechecks-schema";
export { repairSchema, repairWarrantyPolicySchema } from "../customize/workshop/repair-warranty-schema";
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
export { programmeAuditPolicySchema, programmeSchema } from "../loyalty/audit/programme-audit-schema";
export { eightStepsSchema } from "../loyalty/building-loyalty/eight-steps-schema";
export { customerTenureSchema, loyalCustomerPolicySchema } from "../loyalty/building-loyalty/loyal-customer-schema";
export {
  competitorEffectSchema,
  exclusivityGapSchema,
  loyaltyOutcomeSchema,
  switchingCostSchema,
} from "../loyalty/building-loyalty/loyalty-measures-schema";
export { staffLoyaltySchema } from "../loyalty/building-loyalty/staff-loyalty-schema";
export { twoApproachesSchema } from "../loyalty/building-loyalty/two-approaches-schema";
export { breakageSchema, vintageBreakageSchema } from "../loyalty/economics/breakage-schema";
export { pointsAllocationSchema, pointsLiabilitySchema } from "../loyalty/economics/points-liability-schema";
export { breakEvenLiftSchema, launchEstimateSchema, programmeRoiSchema } from "../loyalty/economics/programme-return-schema";
export { rewardCostRateSchema, rewardRateBandSchema, rewardRateSchema } from "../loyalty/economics/reward-economics-schema";
export { tierDistributionSchema } from "../loyalty/economics/tier-distribution-schema";
export { ledgerFactsSchema, ledgerPolicySchema } from "../loyalty/ledger/ledger-schema";
export { previewOrderSchema } from "../loyalty/ledger/preview-order-schema";
export { heldStatusSchema } from "../loyalty/policy-change/reconcile-schema";
export { tierGroupsMemberSchema, tierGroupsPolicySchema } from "../loyalty/tier-groups/tier-groups-schema";
export { memberSchema } from "../loyalty/tiers/member-schema";
export { tierPolicySchema } from "../loyalty/tiers/tiers-schema";
export {
  churnLtvSchema,
  customerAcquisitionCostSchema,
  ltvToCacSchema,
  paybackPeriodsSchema,
  paybackPeriodsWithChurnSchema,
} from "../value/acquisition-economics-schema";
export { acquisitionRetentionRatioSchema, replacementCostSchema, spendingCostSchema } from "../value/acquisition-retention-schema";
export { alwaysAShareClvSchema } from "../value/always-a-share-clv-schema";
export { averageAnnualValueSchema } from "../value/average-annual-value-schema";
export {
  bergerNasr1Schema,
  bergerNasr2aSchema,
  bergerNasr2bSchema,
  bergerNasr5Schema,
  bergerNasrProfitSchema,
} from "../value/berger-nasr-schema";
export { blattbergDeightonOptimumSchema, blattbergDeightonSchema } from "../value/blattberg-deighton-schema";
export { brandSwitchingClvSchema } from "../value/brand-switching-schema";
export { campaignReportSchema } from "../value/campaign-report-schema";
export {
  breakEvenResponseSchema,
  campaignRoiSchema,
  customerEquityRoiSchema,
  incrementalProfitSchema,
  returnOnAdSpendSchema,
} from "../value/campaign-return-schema";
export { churnCostEquivalenceSchema } from "../value/churn-cost-equivalence-schema";
export { cohortRetentionSchema } from "../value/cohort-retention-schema";
export { dynamicCustomerEquitySchema, staticCustomerEquitySchema } from "../value/customer-base-equity-schema";
export { churnRateSchema, retentionRateSchema } from "../value/customer-counts-schema";
export { customerEquitySchema } from "../value/customer-equity-schema";
export { customerEquityShareSchema } from "../value/customer-equity-share-schema";
export { customerLifetimesSchema } from "../value/customer-lifetimes-schema";
export { differenceInDifferencesSchema } from "../value/difference-in-differences-schema";
export { geometricClvSchema } from "../value/geometric-clv-schema";
export { groupSpendComparisonSchema } from "../value/group-spend-comparison-schema";
export { historicClvSchema } from "../value/historic-clv-schema";
export { marginMultipleSchema } from "../value/margin-multiple-schema";
export { markovClvSchema } from "../value/markov-clv-schema";
export { buyerBenefitSchema, customerDeliveredValueSchema } from "../value/perceived-value-schema";
export { newcombeIntervalSchema, sampleSizeSchema, twoProportionTestSchema, wilsonIntervalSchema } from "../value/proportion-schema";
export {
  continuousRateSchema,
  discountPerPeriodSchema,
  discountPerYearSchema,
  effectiveRateSchema,
  nominalRateSchema,
  sharePerPeriodSchema,
  sharePerYearSchema,
} from "../value/rate-conversion-schema";
export { redemptionComparisonSchema, redemptionProfitSchema } from "../value/redemption-schema";
export { responseCurveSchema, responseRateSchema, responsivenessSchema } from "../value/response-curve-schema";
export { impliedRetentionSchema, retentionElasticitySchema, retentionSensitivitySchema } from "../value/retention-sensitivity-schema";
export {
  grossRevenueRetentionSchema,
  netRevenueRetentionSchema,
  revenueRetentionByCustomerSchema,
} from "../value/revenue-retention-schema";
export { sbgCurveSchema, sbgLifetimeSchema, sbgResidualLifetimeSchema } from "../value/sbg-schema";
export { shareOfWalletSchema, walletAllocationSchema } from "../value/share-of-wallet-schema";
export { simpleMarginClvSchema, simpleRevenueClvSchema } from "../value/simple-clv-schema";
export { surplusSplitSchema } from "../value/surplus-split-schema";
export { varyingRetentionClvSchema } from "../value/varying-retention-clv-schema";
