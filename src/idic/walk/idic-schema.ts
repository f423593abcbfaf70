import * as z from "zod/mini";
import { compileAbcQuote } from "../../customize/abc-quote/abc-quote";
import { standardAbcQuote } from "../../customize/abc-quote/abc-quote-presets";
import { compileOffers } from "../../customize/offers/offers";
import { zhengdaOffers } from "../../customize/offers/offers-presets";
import { compileLoyaltyType } from "../../differentiate/loyalty/loyalty-type";
import { relativeLoyalty } from "../../differentiate/loyalty/loyalty-type-presets";
import { compileNeeds } from "../../differentiate/needs/needs";
import { zhengdaNeeds } from "../../differentiate/needs/needs-presets";
import { compileValueTier } from "../../differentiate/value-classes/value-tier";
import { zhengdaValueTier } from "../../differentiate/value-classes/value-tier-presets";
import { dayField, type Field, idField, listOf, orDefault, orEmpty, orUnknown } from "../../foundation/fields";
import { plainDate } from "../../foundation/plain-date";
import { compileHandoverBriefing } from "../../identify/handover/handover-briefing";
import { dealerHandover } from "../../identify/handover/handover-briefing-presets";
import { dealerDataQuality } from "../../identify/quality/data-quality-presets";
import { compileNextBestField } from "../../identify/quality/next-best-field";
import { compileProfileCompleteness } from "../../identify/quality/profile-completeness";
import { seventeenFields } from "../../identify/quality/profile-completeness-presets";
import { compileCadence } from "../../interact/cadence/cadence";
import { fawVwCadence } from "../../interact/cadence/cadence-presets";
import { compileOwnerCare } from "../../interact/owner-care/owner-care";
import { dealerOwnerCare } from "../../interact/owner-care/owner-care-presets";
import { compileTiers } from "../../loyalty/tiers/tiers";
import { jd2013 } from "../../loyalty/tiers/tiers-presets";
import { factsPart, policyPart } from "../../rule/parts";
import { policyObject } from "../../rule/policy";
import { guptaLehmannLifetime } from "../lifetime/lifetime-presets";
import { compileLifetime, marginWithin } from "../lifetime/lifetime-schema";
import { compileIdicState } from "../state/idic-state";
import { dealerIdicState } from "../state/idic-state-presets";
import type { IdicCustomer, IdicCustomerInput } from "./idic-customer-types";
import type { IdicPolicy, IdicPolicyInput } from "./idic-policy-types";
import type { IdicRules } from "./idic-rules";

/** The schema of the policies of the walk. */
export const idicPolicySchema: Field<IdicPolicy, IdicPolicyInput> = /* @__PURE__ */ policyObject({
  id: /* @__PURE__ */ orDefault(idField, "idic"),
  edition: /* @__PURE__ */ orDefault(idField, "1"),
  from: /* @__PURE__ */ orDefault(dayField, /* @__PURE__ */ plainDate("2000-01-01")),
  identify: /* @__PURE__ */ orEmpty(
    /* @__PURE__ */ z.strictObject({
      briefing: policyPart(compileHandoverBriefing, dealerHandover),
      completeness: policyPart(compileProfileCompleteness, seventeenFields),
      questions: policyPart(compileNextBestField, dealerDataQuality),
    }),
  ),
  differentiate: /* @__PURE__ */ orEmpty(
    /* @__PURE__ */ z.strictObject({
      valueTier: policyPart(compileValueTier, zhengdaValueTier),
      loyaltyType: policyPart(compileLoyaltyType, relativeLoyalty),
      needs: policyPart(compileNeeds, zhengdaNeeds),
    }),
  ),
  interact: /* @__PURE__ */ orEmpty(
    /* @__PURE__ */ z.strictObject({
      ownerCare: policyPart(compileOwnerCare, dealerOwnerCare),
      cadence: policyPart(compileCadence, fawVwCadence),
    }),
  ),
  customize: /* @__PURE__ */ orEmpty(
    /* @__PURE__ */ z.strictObject({
      quote: policyPart(compileAbcQuote, standardAbcQuote),
      offers: policyPart(compileOffers, zhengdaOffers),
    }),
  ),
  value: /* @__PURE__ */ orEmpty(/* @__PURE__ */ z.strictObject({ lifetime: policyPart(compileLifetime, guptaLehmannLifetime) })),
  loyalty: /* @__PURE__ */ orEmpty(/* @__PURE__ */ z.strictObject({ tiers: policyPart(compileTiers, jd2013) })),
  state: policyPart(compileIdicState, dealerIdicState),
});

const dayByField = orDefault(z.record(idField, dayField), {});

/** The schema of a customer: each part is read by the input door of the rule it is for. */
export function customerSchema(rules: IdicRules): Field<IdicCustomer, IdicCustomerInput> {
  return z.object({
    identify: factsPart(rules.briefing),
    differentiate: orUnknown(
      z.object({
        spent: orUnknown(factsPart(rules.annualValue)),
        loyalty: orUnknown(factsPart(rules.loyaltyType)),
        needs: orUnknown(factsPart(rules.needs)),
      }),
    ),
    interact: orUnknown(
      z.object({
        owner: orUnknown(factsPart(rules.ownerCare)),
        prospect: orUnknown(factsPart(rules.cadence)),
      }),
    ),
    customize: orUnknown(z.object({ quote: orUnknown(factsPart(rules.quote)) })),
    questions: orUnknown(z.object({ collectedOn: dayByField, notPermitted: orDefault(listOf(idField, 0), []), refusedOn: dayByField })),
    value: orUnknown(z.object({ lifetime: orUnknown(marginWithin(rules.lifetimePolicy)) })),
    loyalty: orUnknown(z.object({ tiers: orUnknown(factsPart(rules.tiers)) })),
    history: orUnknown(factsPart(rules.state)),
  });
}
