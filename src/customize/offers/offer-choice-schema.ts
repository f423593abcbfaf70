import * as z from "zod/mini";
import { currencyField, positiveAmountField } from "../../foundation/amount-fields";
import { finenessIssues } from "../../foundation/document-unit";
import { codeField, type Field, oneOf, orDefault, orUnknown, withCheck } from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { shareField } from "../../foundation/number-fields";
import { repeatedNames } from "../../foundation/repeated-names";
import { amountUnits, quoteRoundings } from "../abc-quote/quote-terms";
import type { ExclusiveOffer, ExclusiveOfferInput, OfferChoiceInput, OfferChoiceTerms } from "./offer-choice-types";

const offerField: Field<ExclusiveOffer, ExclusiveOfferInput> = withCheck(
  z.object({ code: codeField, amount: orUnknown(positiveAmountField), rate: orUnknown(shareField) }),
  ({ amount, rate }): Issue[] => {
    if ((amount === null) !== (rate === null)) return [];
    if (amount === null) return [{ code: "missing", path: ["amount"], message: "expected an amount or a rate, got neither" }];
    return [{ code: "inconsistent", path: ["rate"], message: "expected an amount or a rate, got both" }];
  },
);

/** The schema of a choice between offers that exclude each other. */
export const offerChoiceSchema: Field<OfferChoiceTerms, OfferChoiceInput> = withCheck(
  z.object({
    currency: currencyField,
    amounts: oneOf(amountUnits),
    base: positiveAmountField,
    openServiceIssue: z.boolean(),
    offers: z.array(offerField),
    rounding: orDefault(oneOf(quoteRoundings), "half-up"),
  }),
  (terms) => [
    ...finenessIssues(terms, terms.base, ["base"]),
    ...terms.offers.flatMap(({ amount }, position) => finenessIssues(terms, amount, ["offers", position, "amount"])),
    ...repeatedNames(
      terms.offers.map(({ code }) => code),
      (position) => ["offers", position, "code"],
    ),
  ],
);
