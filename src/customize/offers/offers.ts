import { dayAfter } from "../../foundation/day-after";
import { addDays, addYears, earliest, type PlainDate } from "../../foundation/plain-date";
import type { Warning } from "../../rule/answer";
import { compiler } from "../../rule/compile";
import { decideBy, type LineCode, otherwise, type RuleTable } from "../../rule/table";
import { offerCustomerSchema, offersPolicySchema } from "./offers-schema";
import type {
  CompileOffers,
  OfferConditions,
  OfferCustomer,
  OfferLine,
  OfferMade,
  OffersOutcome,
  OffersPolicy,
  OfferWindow,
  OfferWithheld,
  WithholdReason,
} from "./offers-types";

/** Everything the table may look at, computed once. */
interface OffersView {
  readonly policy: OffersPolicy;
  readonly customer: OfferCustomer;
  readonly asOf: PlainDate;
  readonly made: readonly OfferMade[];
  readonly withheld: readonly OfferWithheld[];
}

const lines = [
  {
    code: "service-first",
    cites: ["CU-30"],
    when: (v) => v.customer.openServiceIssue,
    then: ({ made, withheld }) => ({ made, withheld }),
    evidence: (v) => [{ fact: "openServiceIssue", have: v.customer.openServiceIssue, need: false, met: !v.customer.openServiceIssue }],
  },
  {
    code: "segment-match",
    cites: ["CU-09"],
    when: (v) => v.made.length > 0,
    then: ({ made, withheld }) => ({ made, withheld }),
    evidence: (v) => [{ fact: "made", have: v.made.length, need: 1, met: v.made.length > 0 }],
  },
  { code: "no-match", cites: ["CU-09"], when: otherwise, then: ({ made, withheld }) => ({ made, withheld }) },
] as const satisfies RuleTable<OffersView, OffersOutcome>;

/** The reasons of offers. */
export type OffersCode = LineCode<typeof lines>;

/**
 * Compiles offers by segment: which treatments a customer is offered, and why the others are withheld.
 * While a service issue of his is open, nothing is offered. What is unknown withholds an offer and says so.
 *
 * An offer is meant for a segment, and a segment has one offer. Selling on needs a need that the product meets; a financial
 * service needs somebody it suits and a time. What an offer takes off a price, `chooseOffers` reckons with; a discount that
 * draws on nothing learnt of the customer is warned of as `incentive-alone`.
 *
 * @param policy - Offers with their conditions as data, such as `zhengdaOffers` or `bmwOffers`.
 * @returns A rule from a customer and a day to the offers that are made and those that are withheld, each with its reason.
 * @throws PolicyError when an offer has no treatment, a code or a segment comes twice, or a condition of its kind is missing.
 * @see CU-07, CU-09, CU-21, CU-22, CU-23 and CU-30 under Sources.
 * @example
 * ```ts
 * import { compileOffers, zhengdaOffers } from "idic/customize";
 *
 * const offersFor = compileOffers(zhengdaOffers);
 * const advice = offersFor({ vehicleAge: 6, needs: ["time"], openServiceIssue: false }, { asOf: "2026-11-22" });
 * advice.outcome.made[0]?.allOf; // => [{ anyOf: ["custom-package"] }, { anyOf: ["loaner-car", "door-pickup"] }]
 * offersFor({ vehicleAge: 6, needs: ["time"], openServiceIssue: true }, { asOf: "2026-11-22" }).because.code; // => "service-first"
 * ```
 */
export const compileOffers: CompileOffers = /* @__PURE__ */ compiler({
  name: "offers",
  policySchema: offersPolicySchema,
  factsSchema: offerCustomerSchema,
  lint: ({ offers }) => offers.flatMap(incentiveAlone),
  lines: () => lines.map(({ code, cites }) => ({ code, cites })),
  prepare: (policy) => decideBy(lines, { view: (customer, asOf) => viewOf(policy, customer, asOf), reviewOn: reviewDay }),
});

/** CU-21: at about the same cost, what draws on knowledge of the customer wins his attitude; a discount for everybody only buys. */
function incentiveAlone({ rate, when }: OfferLine, position: number): Warning[] {
  const drawsOnContacts = when.anyNeed !== null || when.traits !== null || when.window !== null;
  return rate === null || drawsOnContacts ? [] : [{ code: "incentive-alone", path: ["offers", position] }];
}

function viewOf(policy: OffersPolicy, customer: OfferCustomer, asOf: PlainDate): OffersView {
  const made: OfferMade[] = [];
  const withheld: OfferWithheld[] = [];
  for (const { code, kind, when, allOf, rate, cites } of policy.offers) {
    const reason = customer.openServiceIssue ? "service-issue-open" : reasonAgainst(when, customer, asOf);
    if (reason === null) made.push({ code, kind, allOf, rate, cites });
    else withheld.push({ code, reason });
  }
  return { policy, customer, asOf, made, withheld };
}

/** The first condition that does not hold; what is unknown does not hold. */
function reasonAgainst(when: OfferConditions, customer: OfferCustomer, asOf: PlainDate): WithholdReason | null {
  return (
    againstVehicles(when, customer, asOf) ??
    againstSegment(when, customer) ??
    againstTraits(when.traits ?? {}, customer.traits) ??
    (when.window === null ? null : againstTime(when.window, customer, asOf))
  );
}

function againstVehicles(when: OfferConditions, customer: OfferCustomer, asOf: PlainDate): WithholdReason | null {
  const { minVehicleYears, minVehicles } = when;
  if (minVehicleYears !== null) {
    const since = reachedOn(customer, minVehicleYears);
    if (since === null && customer.vehicleAge === null) return "vehicle-age-unknown";
    if (since === null ? (customer.vehicleAge ?? 0) < minVehicleYears : since > asOf) return "vehicle-too-new";
  }
  if (minVehicles === null) return null;
  if (customer.vehicles === null) return "vehicles-unknown";
  return customer.vehicles < minVehicles ? "too-few-vehicles" : null;
}

function againstSegment({ anyNeed, valueTiers }: OfferConditions, { needs, valueTier }: OfferCustomer): WithholdReason | null {
  if (anyNeed !== null) {
    if (needs === null) return "needs-unknown";
    if (!needs.some((need) => anyNeed.includes(need))) return "no-such-need";
  }
  if (valueTiers === null) return null;
  if (valueTier === null) return "value-tier-unknown";
  return valueTiers.includes(valueTier) ? null : "other-value-tier";
}

function againstTraits(needed: Readonly<Record<string, boolean>>, traits: OfferCustomer["traits"]): WithholdReason | null {
  for (const [code, expected] of Object.entries(needed)) {
    const trait = Object.hasOwn(traits, code) ? (traits[code] ?? null) : null;
    if (trait === null) return "trait-unknown";
    if (trait !== expected) return "other-trait";
  }
  return null;
}

function againstTime(window: OfferWindow, customer: OfferCustomer, asOf: PlainDate): WithholdReason | null {
  const days = daysOf(window, customer);
  if (days === null) return "date-unknown";
  if (asOf < days.from) return "too-early";
  return asOf > days.through ? "too-late" : null;
}

/** The first and the last day on which an offer is timely. */
function daysOf({ date, daysBefore, daysAfter }: OfferWindow, { dates }: OfferCustomer): OfferDays | null {
  const day = Object.hasOwn(dates, date) ? (dates[date] ?? null) : null;
  return day === null ? null : { from: addDays(day, -daysBefore), through: addDays(day, daysAfter) };
}

interface OfferDays {
  readonly from: PlainDate;
  readonly through: PlainDate;
}

function reachedOn({ vehicleSince }: OfferCustomer, years: number): PlainDate | null {
  return vehicleSince === null ? null : addYears(vehicleSince, years);
}

/** The next day on which a vehicle becomes old enough, or an offer begins or ceases to be timely. */
function reviewDay({ policy, customer, asOf }: OffersView): PlainDate | null {
  if (customer.openServiceIssue) return null;
  const days = policy.offers.flatMap(({ when }) => {
    const timely = when.window === null ? null : daysOf(when.window, customer);
    const old = when.minVehicleYears === null ? null : reachedOn(customer, when.minVehicleYears);
    return [old, timely?.from ?? null, timely === null ? null : dayAfter(timely.through)];
  });
  return earliest(...days.filter((day) => day !== null && day > asOf));
}
