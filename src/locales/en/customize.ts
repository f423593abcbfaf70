import type { Catalogue } from "../../rule/catalogue";
import { abcQuote, classReasons, lineKinds, payers, quoteClasses } from "./customize/abc-quote";
import { authorisation, authorisationLineCodes, authorisationStatuses, authorisationSteps, consentForms } from "./customize/authorisation";
import { communicationMix, customisingEffects } from "./customize/customising-terms";
import { finding, findingResults } from "./customize/finding";
import { offerChoice, offerLossReasons } from "./customize/offer-choice";
import { offerKinds, offers, treatments, withholdReasons } from "./customize/offers";
import { packagePrice } from "./customize/package-price";
import { productOpportunities } from "./customize/product-opportunities";
import { quoteMethod, quoteMethods } from "./customize/quote-method";
import { recheckBases, recheckStatuses, rechecks } from "./customize/rechecks";
import { currencies, findingReasons, quoteWords } from "./customize/render-quote";
import { distanceUnits, repairWarranty, warrantyFacts, warrantyLimits } from "./customize/repair-warranty";
import { retainedSaleKinds, retainedSales } from "./customize/retained-sales";
import { upgradeActions, upgradeFactors, upgrades } from "./customize/upgrades";
import { labels } from "./labels";

/** English words for the customize module. */
export const en = {
  locale: "en",
  labels,
  rules: {
    "abc-quote": abcQuote,
    authorisation,
    finding,
    "offer-choice": offerChoice,
    offers,
    "package-price": packagePrice,
    "product-opportunities": productOpportunities,
    "quote-method": quoteMethod,
    rechecks,
    "repair-warranty": repairWarranty,
    "retained-sales": retainedSales,
    upgrades,
  },
  lists: {
    authorisationLineCodes,
    authorisationStatuses,
    authorisationSteps,
    classReasons,
    communicationMix,
    consentForms,
    currencies,
    customisingEffects,
    distanceUnits,
    findingReasons,
    findingResults,
    lineKinds,
    offerKinds,
    offerLossReasons,
    payers,
    quoteClasses,
    quoteMethods,
    quoteWords,
    recheckBases,
    recheckStatuses,
    retainedSaleKinds,
    treatments,
    upgradeActions,
    upgradeFactors,
    warrantyFacts,
    warrantyLimits,
    withholdReasons,
  },
} as const satisfies Catalogue;
