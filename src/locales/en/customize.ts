import type { Catalogue } from "../../rule/catalogue";
import { abcQuote, classReasons, lineKinds, payers, quoteClasses } from "./customize/abc-quote";
import { authorisation, authorisationLineCodes, authorisationStatuses, authorisationSteps, consentForms } from "./customize/authorisation";
import { finding, findingResults } from "./customize/finding";
import { offers, treatments, withholdReasons } from "./customize/offers";
import { recheckBases, recheckStatuses, rechecks } from "./customize/rechecks";
import { currencies, findingReasons, quoteWords } from "./customize/render-quote";
import { distanceUnits, repairWarranty, warrantyFacts, warrantyLimits } from "./customize/repair-warranty";
import { labels } from "./labels";

/** English words for the customize module. */
export const en = {
  locale: "en",
  labels,
  rules: { "abc-quote": abcQuote, authorisation, finding, offers, rechecks, "repair-warranty": repairWarranty },
  lists: {
    quoteClasses,
    classReasons,
    lineKinds,
    payers,
    treatments,
    withholdReasons,
    authorisationLineCodes,
    authorisationStatuses,
    authorisationSteps,
    consentForms,
    currencies,
    distanceUnits,
    findingReasons,
    findingResults,
    quoteWords,
    recheckBases,
    recheckStatuses,
    warrantyFacts,
    warrantyLimits,
  },
} as const satisfies Catalogue;
