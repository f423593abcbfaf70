/**
 * Customize: what to offer him.
 *
 * @module customize
 */
export { compileAbcQuote } from "./abc-quote/abc-quote";
export { retailAbcQuote, standardAbcQuote } from "./abc-quote/abc-quote-presets";
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
} from "./abc-quote/abc-quote-types";
export { chooseQuoteMethod, compileQuoteMethod } from "./abc-quote/quote-method";
export { zhengdaQuoteMethod } from "./abc-quote/quote-method-presets";
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
} from "./abc-quote/quote-method-types";
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
} from "./abc-quote/quote-terms";
export { renderQuote } from "./abc-quote/render-quote";
export {
  type QuoteCatalogue,
  type QuoteFormat,
  type QuoteWord,
  quoteFormats,
  type RenderQuoteOptions,
} from "./abc-quote/render-quote-types";
export { compileAuthorisation } from "./authorisation/authorisation";
export { californiaEstimate, floridaEstimate, ontarioEstimate, strictEstimate } from "./authorisation/authorisation-presets";
export {
  type AuthorisationLineCode,
  type AuthorisationStatus,
  type AuthorisationStep,
  authorisationLineCodes,
  authorisationStatuses,
  authorisationSteps,
  type ConsentForm,
  consentForms,
} from "./authorisation/authorisation-terms";
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
} from "./authorisation/authorisation-types";
export { type CommunicationPart, type CustomisingEffect, communicationMix, customisingEffects } from "./offers/customising-terms";
export { chooseOffers } from "./offers/offer-choice";
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
} from "./offers/offer-choice-types";
export { compileOffers } from "./offers/offers";
export { bmwOffers, nordstromCard, zhengdaOffers, zhengdaRetention } from "./offers/offers-presets";
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
} from "./offers/offers-types";
export { pricePackage } from "./offers/package-price";
export type {
  PackageInput,
  PackageLine,
  PackageLineInput,
  PackageLineTerms,
  PackagePrice,
  PackagePriceFormula,
  PackagePriceValue,
  PackageTerms,
} from "./offers/package-price-types";
export { productOpportunities } from "./offers/product-opportunities";
export type {
  AnalysedNeed,
  AnalysedNeedInput,
  ProductOpportunities,
  ProductOpportunitiesFormula,
  ProductOpportunitiesInput,
  ProductOpportunitiesTerms,
  ProductOpportunity,
} from "./offers/product-opportunities-types";
export { retainedSales } from "./offers/retained-sales";
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
} from "./offers/retained-sales-types";
export { compileUpgrades, targetUpgrades } from "./offers/upgrades";
export { fawVwUpgrade } from "./offers/upgrades-presets";
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
} from "./offers/upgrades-types";
export { classifyFinding, compileFinding } from "./workshop/finding";
export { mapFindings, oldCarFindings } from "./workshop/finding-presets";
export { type FindingResult, findingResults } from "./workshop/finding-terms";
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
} from "./workshop/finding-types";
export { compileRechecks, planRechecks } from "./workshop/rechecks";
export { monthlyRechecks, workshopRechecks } from "./workshop/rechecks-presets";
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
} from "./workshop/rechecks-types";
export { checkRepairWarranty, compileRepairWarranty } from "./workshop/repair-warranty";
export { chinaRepairWarranty, mapRepairWarranty } from "./workshop/repair-warranty-presets";
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
} from "./workshop/repair-warranty-types";
