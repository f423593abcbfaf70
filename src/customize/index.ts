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
