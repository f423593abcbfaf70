// The whole model for one customer: owner or prospect, file, needs, history, some of them members. Beside the walk: the same rules asked
// one after the other without putting their answers together, which is what composing them costs.

import * as customize from "../../dist/customize/index.js";
import * as differentiate from "../../dist/differentiate/index.js";
import { addDays, plainDate } from "../../dist/foundation/index.js";
import * as identify from "../../dist/identify/index.js";
import { dealerDataQuality, dealerHandover, seventeenFields } from "../../dist/identify/index.js";
import { compileIdic, compileIdicState, dealerIdicState } from "../../dist/index.js";
import * as interact from "../../dist/interact/index.js";
import { compileTiers, jd2013 } from "../../dist/loyalty/index.js";
import { averageAnnualValue } from "../../dist/value/index.js";
import { between, seeded } from "./random.mjs";

const CUSTOMERS = 2_000;
const asOf = plainDate("2026-11-22");
const random = seeded(20261122);
const ago = (days) => addDays(asOf, -between(random, 0, days));
const chance = (share) => random() < share;

function customerOf(position) {
  const since = ago(3_000);
  const types = ["identified", "valued", "need-learned", "answered", "consent-granted", "treated"].filter(() => chance(0.6));
  return {
    identify: {
      customerSince: since,
      file: { name: "张建国", phone: `139${10_000_000 + position}`, address: `正大路${position}号`, mileage: between(random, 0, 200_000) },
      openIssues: chance(0.02) ? ["uneasy-about-bill"] : [],
    },
    differentiate: {
      spent: { spent: `${between(random, 0, 200_000)}`, years: between(random, 1, 9) },
      needs: { observed: [{ code: "time-precious", on: ago(900) }] },
    },
    interact: chance(0.7)
      ? {
          owner: {
            vehicleSince: since,
            lastVisit: addDays(asOf, -1),
            lastMaintenance: { on: ago(300) },
            insuredThrough: addDays(asOf, between(random, 0, 365)),
          },
        }
      : { prospect: { anchor: since, lastContact: ago(60), plansToBuyOn: addDays(asOf, between(random, 0, 400)) } },
    loyalty: chance(0.4) ? { tiers: { events: [{ id: "o1", on: ago(700), metrics: { growth: `${between(random, 0, 12_000)}` } }] } } : null,
    history: { events: types.map((type) => ({ id: type, on: ago(900), type })) },
  };
}
const customers = Array.from({ length: CUSTOMERS }, (_, position) => customerOf(position));

const walk = compileIdic({});
const facts = customers.map((customer) => walk.parse(customer).value);
const options = { asOf };

const rules = {
  briefing: identify.compileHandoverBriefing(dealerHandover),
  completeness: identify.compileProfileCompleteness(seventeenFields),
  questions: identify.compileNextBestField(dealerDataQuality),
  valueTier: differentiate.compileValueTier(differentiate.zhengdaValueTier),
  loyaltyType: differentiate.compileLoyaltyType(differentiate.relativeLoyalty),
  needs: differentiate.compileNeeds(differentiate.zhengdaNeeds),
  ownerCare: interact.compileOwnerCare(interact.dealerOwnerCare),
  cadence: interact.compileCadence(interact.fawVwCadence),
  offers: customize.compileOffers(customize.zhengdaOffers),
  tiers: compileTiers(jd2013),
  state: compileIdicState(dealerIdicState),
};
const NOT_KNOWN = { attitude: null, behaviour: null };

/** The rules one by one; of their answers only what decides about the next action is looked at. */
function oneByOne({ identify: handover, differentiate: apart, interact: contact, loyalty, history }) {
  const briefing = rules.briefing.trusted(handover, options);
  rules.completeness.trusted({ profile: handover.file }, options);
  const fields = Object.fromEntries(Object.entries(handover.file).map(([field, value]) => [field, { value, collectedOn: null }]));
  rules.questions.trusted({ fields, notPermitted: [], refusedOn: {} }, options);
  const { value } = averageAnnualValue.trusted(apart.spent, { explain: false });
  const tier = rules.valueTier({ annualValue: value.slice(0, 20) }, options).outcome.tier;
  rules.loyaltyType.trusted(NOT_KNOWN, options);
  const needs = rules.needs.trusted(apart.needs, options);
  const care = contact.owner === null ? null : rules.ownerCare.trusted({ ...contact.owner, file: handover.file }, options);
  const call = contact.prospect === null ? null : rules.cadence.trusted(contact.prospect, options);
  const known = needs.needs.map(({ need }) => need);
  const open = briefing.openIssues.length > 0;
  const facts = { vehicleSince: contact.owner?.vehicleSince ?? null, vehicleAge: null, vehicles: null, needs: known, valueTier: tier };
  const offers = rules.offers.trusted({ ...facts, openServiceIssue: open, traits: {}, dates: {} }, options);
  if (loyalty !== null) rules.tiers.trusted(loyalty.tiers, options);
  const state = rules.state.trusted(history, options);
  if (open) return "settle-service-issue";
  if (care?.contacts.some(({ call: now }) => now === "now")) return "make-contact";
  if (call?.outcome.call === "now") return "call-prospect";
  if (offers.outcome.made.length > 0 && state.againstTreatment.length === 0) return "make-offer";
  return "wait";
}
const right = facts.map(oneByOne);

export const walks = {
  title: "The model for one customer: four steps, loyalty, state, question and action",
  unit: "customer",
  size: CUSTOMERS,
  samples: 5,
  wrong: (found) => found.filter((code, position) => code !== right[position]).length,
  rows: [
    { name: "the same rules one by one, trusted", run: () => facts.map(oneByOne) },
    { name: "idic, trusted", run: () => facts.map((fact) => walk.trusted(fact, options).nextAction.code) },
    { name: "idic, validating", run: () => customers.map((customer) => walk(customer, options).nextAction.code) },
  ],
};
