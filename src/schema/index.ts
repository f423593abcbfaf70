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
export { giniSchema, lorenzCurveSchema, topShareSchema } from "../differentiate/concentration/concentration-schema";
export { arcElasticitySchema, loyaltyIndexSchema } from "../differentiate/loyalty/loyalty-index-schema";
export { loyaltySpillOverSchema } from "../differentiate/loyalty/loyalty-spill-over-schema";
export { loyaltySignalsSchema, loyaltyTypePolicySchema } from "../differentiate/loyalty/loyalty-type-schema";
export { loyaltyMovesSchema } from "../differentiate/moves/loyalty-moves-schema";
export { segmentMovesSchema } from "../differentiate/moves/segment-moves-schema";
export { needsDiversitySchema } from "../differentiate/needs/needs-diversity-schema";
export { needsFactsSchema, needsPolicySchema } from "../differentiate/needs/needs-schema";
export { customerBaseSchema, strategyMapPolicySchema } from "../differentiate/needs/strategy-map-schema";
export { npsDifferenceSchema, npsGroupsSchema, npsIntervalSchema, npsSchema } from "../differentiate/nps/nps-schema";
export { rfmSchema } from "../differentiate/rfm/rfm-schema";
export { rfmCellSchema, rfmSegmentPolicySchema } from "../differentiate/rfm/rfm-segment-schema";
export { repurchaseByRatingSchema } from "../differentiate/satisfaction/repurchase-by-rating-schema";
export { satisfactionLoyaltyPolicySchema, satisfactionSchema } from "../differentiate/satisfaction/satisfaction-loyalty-schema";
export { satisfactionTypePolicySchema, satisfiedCustomerSchema } from "../differentiate/satisfaction/satisfaction-type-schema";
export { ces1Schema, ces2Schema, csatSchema } from "../differentiate/satisfaction/survey-schema";
export { segmentPotentialSchema } from "../differentiate/segments/segment-potential-schema";
export { standardCheckSchema } from "../differentiate/standard/standard-check-schema";
export { vipCustomerSchema, vipStatusPolicySchema } from "../differentiate/standard/vip-status-schema";
export { paretoClassesSchema } from "../differentiate/value-classes/pareto-schema";
export { peppersTiersSchema } from "../differentiate/value-classes/peppers-tiers-schema";
export { profitContributorsSchema } from "../differentiate/value-classes/profit-contributors-schema";
export { annualValueSchema, valueTierPolicySchema } from "../differentiate/value-classes/value-tier-schema";
export { visitSpendPolicySchema, visitSpendSchema } from "../differentiate/value-classes/visit-spend-schema";
export type { Field } from "../foundation/fields";
export { consentLogSchema, consentPolicySchema, consentQuestionSchema } from "../identify/consent/consent-schema";
export { fieldUsePolicySchema, heldProfileSchema } from "../identify/consent/field-use-schema";
export { decisionLogPolicySchema, decisionLogSchema } from "../identify/decision/decisions-schema";
export { purchaseHabitPolicySchema, purchasesSchema } from "../identify/habit/purchase-habit-schema";
export { handoverBriefingPolicySchema, handoverSchema } from "../identify/handover/handover-briefing-schema";
export { contactToMatchSchema, customerRecordSchema, identityPolicySchema, recordSetSchema } from "../identify/match/identity-schema";
export { customerTiesSchema, householdsSchema, networkPolicySchema, ownershipsSchema } from "../identify/network/network-schema";
export { customerFilesSchema, dataQualityPolicySchema, fieldQuestionSchema } from "../identify/quality/data-quality-schema";
export { profileCompletenessPolicySchema, profileSchema } from "../identify/quality/profile-completeness-schema";
export { goldenRecordPolicySchema, memberRecordsSchema } from "../identify/view/golden-record-schema";
export { assessmentFactsSchema, assessmentPolicySchema } from "../idic/assessment/assessment-schema";
export { learningPolicySchema, outcomesSchema } from "../idic/learning/learning-schema";
export { lifetimePolicySchema } from "../idic/lifetime/lifetime-schema";
export { expectedRecordCompletenessSchema, stepMeasuresSchema, stepMetricsPolicySchema } from "../idic/metrics/step-metrics-schema";
export { customerHistorySchema, idicStatePolicySchema } from "../idic/state/idic-state-schema";
export { idicPolicySchema } from "../idic/walk/idic-schema";
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
export { checkoutPolicySchema, checkoutSchema } from "../loyalty/checkout/checkout-schema";
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
} from "../value/acquisition/acquisition-economics-schema";
export {
  acquisitionRetentionRatioSchema,
  replacementCostSchema,
  spendingCostSchema,
} from "../value/acquisition/acquisition-retention-schema";
export {
  bergerNasr1Schema,
  bergerNasr2aSchema,
  bergerNasr2bSchema,
  bergerNasr5Schema,
  bergerNasrProfitSchema,
} from "../value/berger-nasr/berger-nasr-schema";
export { buyerBenefitSchema, customerDeliveredValueSchema } from "../value/buyer/perceived-value-schema";
export { surplusSplitSchema } from "../value/buyer/surplus-split-schema";
export { campaignReportSchema } from "../value/campaign/campaign-report-schema";
export {
  breakEvenResponseSchema,
  campaignRoiSchema,
  customerEquityRoiSchema,
  incrementalProfitSchema,
  returnOnAdSpendSchema,
} from "../value/campaign/campaign-return-schema";
export { groupSpendComparisonSchema } from "../value/campaign/group-spend-comparison-schema";
export { redemptionComparisonSchema, redemptionProfitSchema } from "../value/campaign/redemption-schema";
export { spendPerVisitIndexSchema } from "../value/campaign/spend-per-visit-index-schema";
export { alwaysAShareClvSchema } from "../value/clv/always-a-share-clv-schema";
export { averageAnnualValueSchema } from "../value/clv/average-annual-value-schema";
export { geometricClvSchema } from "../value/clv/geometric-clv-schema";
export { historicClvSchema } from "../value/clv/historic-clv-schema";
export { marginMultipleSchema } from "../value/clv/margin-multiple-schema";
export { markovClvSchema } from "../value/clv/markov-clv-schema";
export { simpleMarginClvSchema, simpleRevenueClvSchema } from "../value/clv/simple-clv-schema";
export { varyingRetentionClvSchema } from "../value/clv/varying-retention-clv-schema";
export { blattbergDeightonOptimumSchema, blattbergDeightonSchema } from "../value/equity/blattberg-deighton-schema";
export { brandSwitchingClvSchema } from "../value/equity/brand-switching-schema";
export { dynamicCustomerEquitySchema, staticCustomerEquitySchema } from "../value/equity/customer-base-equity-schema";
export { customerEquitySchema } from "../value/equity/customer-equity-schema";
export { customerEquityShareSchema } from "../value/equity/customer-equity-share-schema";
export { responseCurveSchema, responseRateSchema, responsivenessSchema } from "../value/equity/response-curve-schema";
export { differenceInDifferencesSchema } from "../value/experiment/difference-in-differences-schema";
export {
  newcombeIntervalSchema,
  sampleSizeSchema,
  twoProportionTestSchema,
  wilsonIntervalSchema,
} from "../value/experiment/proportion-schema";
export {
  continuousRateSchema,
  discountPerPeriodSchema,
  discountPerYearSchema,
  effectiveRateSchema,
  nominalRateSchema,
  sharePerPeriodSchema,
  sharePerYearSchema,
} from "../value/rates/rate-conversion-schema";
export { churnCostEquivalenceSchema } from "../value/retention/churn-cost-equivalence-schema";
export { cohortRetentionSchema } from "../value/retention/cohort-retention-schema";
export { churnRateSchema, retentionRateSchema } from "../value/retention/customer-counts-schema";
export { customerLifetimesSchema } from "../value/retention/customer-lifetimes-schema";
export {
  impliedRetentionSchema,
  retentionElasticitySchema,
  retentionSensitivitySchema,
} from "../value/retention/retention-sensitivity-schema";
export {
  grossRevenueRetentionSchema,
  netRevenueRetentionSchema,
  revenueRetentionByCustomerSchema,
} from "../value/retention/revenue-retention-schema";
export { sbgCurveSchema, sbgLifetimeSchema, sbgResidualLifetimeSchema } from "../value/sbg/sbg-schema";
export { shareOfWalletSchema, walletAllocationSchema } from "../value/wallet/share-of-wallet-schema";
