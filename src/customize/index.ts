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
export { compileOffers } from "./offers";
export { zhengdaOffers } from "./offers-presets";
export {
  type CompileOffers,
  type OfferConditions,
  type OfferConditionsInput,
  type OfferCustomer,
  type OfferCustomerInput,
  type OfferLine,
  type OfferLineInput,
  type OfferMade,
  type OffersAdvice,
  type OffersOutcome,
  type OffersPolicy,
  type OffersPolicyInput,
  type OffersRule,
  type OfferWithheld,
  type TreatmentChoice,
  type WithholdReason,
  withholdReasons,
} from "./offers-types";
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
