/**
 * Customize: what to offer him.
 *
 * @module customize
 */
export { compileAbcQuote } from "./abc-quote";
export { retailAbcQuote, standardAbcQuote } from "./abc-quote-presets";
export type {
  AbcQuote,
  AbcQuoteFacts,
  AbcQuoteInput,
  AbcQuoteLine,
  AbcQuoteLineFacts,
  AbcQuoteLineInput,
  AbcQuotePolicy,
  AbcQuotePolicyInput,
  AbcQuoteRule,
  AppliedDiscount,
  CompileAbcQuote,
  KindAmount,
  PayerAmounts,
  QuoteAmounts,
  TaxGroup,
} from "./abc-quote-types";
export { compileAuthorisation } from "./authorisation";
export { californiaEstimate, floridaEstimate, ontarioEstimate, strictEstimate } from "./authorisation-presets";
export {
  type AuthorisationLineCode,
  type AuthorisationStatus,
  type AuthorisationStep,
  authorisationLineCodes,
  authorisationStatuses,
  authorisationSteps,
  type ConsentForm,
  consentForms,
} from "./authorisation-terms";
export type {
  AnswerEvent,
  AnswerEventInput,
  Authorisation,
  AuthorisationEvent,
  AuthorisationEventInput,
  AuthorisationFacts,
  AuthorisationInput,
  AuthorisationLine,
  AuthorisationLineInput,
  AuthorisationPolicy,
  AuthorisationPolicyInput,
  AuthorisationRow,
  AuthorisationRule,
  AuthorisationTolerance,
  AuthorisationToleranceInput,
  CompileAuthorisation,
  CustomerAnswer,
  EventHeadInput,
  QuotedEvent,
  QuotedEventInput,
  RevisedEventInput,
  UncoveredCharge,
} from "./authorisation-types";
export { type CommunicationPart, type CustomisingEffect, communicationMix, customisingEffects } from "./customising-terms";
export { classifyFinding, compileFinding } from "./finding";
export { mapFindings, oldCarFindings } from "./finding-presets";
export { type FindingResult, findingResults } from "./finding-terms";
export type {
  CompileFinding,
  FindingClass,
  FindingConditions,
  FindingConditionsInput,
  FindingFacts,
  FindingInput,
  FindingLine,
  FindingLineInput,
  FindingOutcome,
  FindingPolicy,
  FindingPolicyInput,
  FindingRule,
  ManualClass,
  ManualClassInput,
} from "./finding-types";
export { chooseOffers } from "./offer-choice";
export {
  type ChosenOffer,
  type ExclusiveOffer,
  type ExclusiveOfferInput,
  type LostOffer,
  type OfferChoice,
  type OfferChoiceFormula,
  type OfferChoiceInput,
  type OfferChoiceTerms,
  type OfferChoiceValue,
  type OfferLossReason,
  offerLossReasons,
} from "./offer-choice-types";
export { compileOffers } from "./offers";
export { bmwOffers, nordstromCard, zhengdaOffers, zhengdaRetention } from "./offers-presets";
export {
  type CompileOffers,
  type OfferConditions,
  type OfferConditionsInput,
  type OfferCustomer,
  type OfferCustomerInput,
  type OfferKind,
  type OfferLine,
  type OfferLineInput,
  type OfferMade,
  type OffersAdvice,
  type OffersOutcome,
  type OffersPolicy,
  type OffersPolicyInput,
  type OffersRule,
  type OfferWindow,
  type OfferWindowInput,
  type OfferWithheld,
  offerKinds,
  type TreatmentChoice,
  type WithholdReason,
  withholdReasons,
} from "./offers-types";
export { pricePackage } from "./package-price";
export type {
  PackageInput,
  PackageLine,
  PackageLineInput,
  PackageLineTerms,
  PackagePrice,
  PackagePriceFormula,
  PackagePriceValue,
  PackageTerms,
} from "./package-price-types";
export { productOpportunities } from "./product-opportunities";
export type {
  AnalysedNeed,
  AnalysedNeedInput,
  ProductOpportunities,
  ProductOpportunitiesFormula,
  ProductOpportunitiesInput,
  ProductOpportunitiesTerms,
  ProductOpportunity,
} from "./product-opportunities-types";
export { chooseQuoteMethod, compileQuoteMethod } from "./quote-method";
export { zhengdaQuoteMethod } from "./quote-method-presets";
export {
  type CompileQuoteMethod,
  type QuoteDoubts,
  type QuoteDoubtsInput,
  type QuoteMethod,
  type QuoteMethodAdvice,
  type QuoteMethodOutcome,
  type QuoteMethodPolicy,
  type QuoteMethodPolicyInput,
  type QuoteMethodRule,
  quoteMethods,
} from "./quote-method-types";
export {
  type Allocation,
  type AmountUnit,
  allocations,
  amountUnits,
  type LineKind,
  lineKinds,
  type Payer,
  type PriceBasis,
  payers,
  priceBases,
  type QuoteClass,
  type QuoteRounding,
  quoteClasses,
  quoteRoundings,
  type TaxRounding,
  taxRoundings,
} from "./quote-terms";
export { compileRechecks, planRechecks } from "./rechecks";
export { monthlyRechecks, workshopRechecks } from "./rechecks-presets";
export {
  type ClassOnDay,
  type CompileRechecks,
  type ObservedLine,
  type Recheck,
  type RecheckBasis,
  type RecheckContact,
  type RecheckInput,
  type RecheckInterval,
  type RecheckIntervalInput,
  type RecheckLine,
  type RecheckLineInput,
  type RecheckPlan,
  type RecheckStatus,
  type RechecksCode,
  type RechecksFacts,
  type RechecksInput,
  type RechecksPolicy,
  type RechecksPolicyInput,
  type RechecksRule,
  recheckBases,
  recheckStatuses,
} from "./rechecks-types";
export { renderQuote } from "./render-quote";
export { type QuoteCatalogue, type QuoteFormat, type QuoteWord, quoteFormats, type RenderQuoteOptions } from "./render-quote-types";
export { checkRepairWarranty, compileRepairWarranty } from "./repair-warranty";
export { chinaRepairWarranty, mapRepairWarranty } from "./repair-warranty-presets";
export {
  type CompileRepairWarranty,
  type DistanceUnit,
  distanceUnits,
  type Repair,
  type RepairInput,
  type RepairWarranty,
  type RepairWarrantyOutcome,
  type RepairWarrantyPolicy,
  type RepairWarrantyPolicyInput,
  type RepairWarrantyRule,
  type WarrantyFact,
  type WarrantyLimit,
  type WarrantyTerm,
  type WarrantyTermInput,
  warrantyFacts,
  warrantyLimits,
} from "./repair-warranty-types";
export { retainedSales } from "./retained-sales";
export {
  type ReferrerValue,
  type RetainedCount,
  type RetainedMonth,
  type RetainedSale,
  type RetainedSaleInput,
  type RetainedSaleKind,
  type RetainedSales,
  type RetainedSalesFormula,
  type RetainedSalesInput,
  type RetainedSalesTerms,
  type RetainedSalesValue,
  retainedSaleKinds,
} from "./retained-sales-types";
export { compileUpgrades, targetUpgrades } from "./upgrades";
export { fawVwUpgrade } from "./upgrades-presets";
export {
  type CompileUpgrades,
  type UpgradeAction,
  type UpgradeAdvice,
  type UpgradeCustomer,
  type UpgradeCustomerInput,
  type UpgradeFactor,
  type UpgradeOutcome,
  type UpgradePolicy,
  type UpgradePolicyInput,
  type UpgradeRule,
  upgradeActions,
  upgradeFactors,
} from "./upgrades-types";
