import { currencyDecimals } from "../../foundation/currency";
import { Decimal } from "../../foundation/decimal";
import { decimalsOf, unitsOf } from "../../foundation/document-unit";
import { formatUnits, rescaleWhole, scaled } from "../../foundation/exact";
import { minusWhole, timesWhole, type Whole } from "../../foundation/whole";
import { formula } from "../../rule/figure";
import { offerChoiceSchema } from "./offer-choice-schema";
import type { ExclusiveOffer, LostOffer, OfferChoiceFormula, OfferChoiceTerms, OfferLossReason } from "./offer-choice-types";

/** An offer with what it takes off in smallest units. */
interface Candidate {
  readonly code: string;
  readonly saving: Whole;
}

/**
 * Chooses between offers that exclude each other: the larger saving wins, on a tie the earlier offer. The others come back
 * with the reason, so that a customer who asks can be told.
 *
 * A rate is taken of the base and rounded once; a saving never exceeds the base. While a service issue is open none is chosen.
 *
 * @param input - The base and the offers, in one currency and unit. What `compileOffers` made fits, those with a rate.
 * @param options - `explain: false` leaves the steps out.
 * @returns The offer chosen with its saving, what the customer pays with it, and the others; warns `saving-capped` where one was cut to the base.
 * @throws InputError when an offer has neither an amount nor a rate or has both, or an amount is finer than the currency's unit.
 * @see M13 and CU-30 under Sources.
 * @example
 * ```ts
 * import { chooseOffers } from "idic/customize";
 *
 * const { value } = chooseOffers({
 *   currency: "CNY",
 *   amounts: "major",
 *   base: "748.02",
 *   openServiceIssue: false,
 *   offers: [{ code: "coupon", amount: "30.00" }, { code: "same-seller-again", rate: 0.05 }],
 * });
 * value.chosen; // => { code: "same-seller-again", saving: "37.40" }
 * value.pays; // => "710.62"
 * value.lost; // => [{ code: "coupon", saving: "30.00", reason: "smaller-saving" }]
 * ```
 */
export const chooseOffers: OfferChoiceFormula = /* @__PURE__ */ formula({
  code: "offer-choice",
  unit: "money",
  cites: ["M13", "M1", "CU-30"],
  schema: offerChoiceSchema,
  compute: (terms, { step, warn }) => {
    const scale = decimalsOf(terms);
    const base = unitsOf(terms, terms.base);
    const write = (units: Whole) => formatUnits(units, scale);
    const candidates = terms.offers.map((offer, position): Candidate => {
      const asked = savingOf(offer, terms);
      if (asked > base) warn("saving-capped", ["offers", position]);
      const saving = asked > base ? base : asked;
      step(offer.code, offer.rate === null ? "the smaller of amount and base" : "base · rate, rounded once", new Decimal(write(saving)));
      return { code: offer.code, saving };
    });
    const best = terms.openServiceIssue ? null : largest(candidates);
    const lost = candidates.filter((offer) => offer !== best);
    return {
      decimals: currencyDecimals(terms.currency) ?? 0,
      chosen: best === null ? null : { code: best.code, saving: write(best.saving) },
      pays: write(minusWhole(base, best?.saving ?? 0)),
      lost: lost.map(({ code, saving }): LostOffer => ({ code, saving: write(saving), reason: reasonOf(saving, best, terms) })),
    };
  },
});

function savingOf({ amount, rate }: ExclusiveOffer, terms: OfferChoiceTerms): Whole {
  if (rate === null) return amount === null ? 0 : unitsOf(terms, amount);
  const share = scaled(rate);
  return rescaleWhole(timesWhole(unitsOf(terms, terms.base), share.units), share.scale, 0, terms.rounding);
}

/** The earlier of the largest; an offer that saves nothing is none. */
function largest(candidates: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  for (const candidate of candidates) if (candidate.saving > (best?.saving ?? 0)) best = candidate;
  return best;
}

function reasonOf(saving: Whole, best: Candidate | null, { openServiceIssue }: OfferChoiceTerms): OfferLossReason {
  if (openServiceIssue) return "service-issue-open";
  if (saving === 0) return "no-saving";
  return saving === best?.saving ? "same-saving-later" : "smaller-saving";
}
