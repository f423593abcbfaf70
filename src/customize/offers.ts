import { addYears, earliest, type PlainDate } from "../foundation/plain-date";
import { compiler } from "../rule/compile";
import { decideBy, type LineCode, otherwise, type RuleTable } from "../rule/table";
import { offerCustomerSchema, offersPolicySchema } from "./offers-schema";
import type {
  CompileOffers,
  OfferConditions,
  OfferCustomer,
  OfferMade,
  OffersOutcome,
  OffersPolicy,
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
 * While a service issue of his is open, nothing is offered.
 *
 * @param policy - Offers with their conditions as data, such as `zhengdaOffers`.
 * @returns A rule from a customer and a day to the offers that are made and those that are withheld, each with its reason.
 * @throws PolicyError when an offer has no treatment or a code is used twice.
 * @see CU-07, CU-09 and CU-30 under Sources.
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
  lines: () => lines.map(({ code, cites }) => ({ code, cites })),
  prepare: (policy) => decideBy(lines, { view: (customer, asOf) => viewOf(policy, customer, asOf), reviewOn: reviewDay }),
});

function viewOf(policy: OffersPolicy, customer: OfferCustomer, asOf: PlainDate): OffersView {
  const made: OfferMade[] = [];
  const withheld: OfferWithheld[] = [];
  for (const { code, when, allOf, cites } of policy.offers) {
    const reason = reasonAgainst(when, customer, asOf);
    if (reason === null) made.push({ code, allOf, cites });
    else withheld.push({ code, reason });
  }
  return { policy, customer, asOf, made, withheld };
}

/** The first condition that does not hold; what is unknown does not hold. */
function reasonAgainst(when: OfferConditions, customer: OfferCustomer, asOf: PlainDate): WithholdReason | null {
  if (customer.openServiceIssue) return "service-issue-open";
  const { minVehicleYears, anyNeed, valueTiers } = when;
  if (minVehicleYears !== null) {
    const since = reachedOn(customer, minVehicleYears);
    if (since === null && customer.vehicleAge === null) return "vehicle-age-unknown";
    if (since === null ? (customer.vehicleAge ?? 0) < minVehicleYears : since > asOf) return "vehicle-too-new";
  }
  if (anyNeed !== null) {
    if (customer.needs === null) return "needs-unknown";
    if (!customer.needs.some((need) => anyNeed.includes(need))) return "no-such-need";
  }
  if (valueTiers !== null) {
    if (customer.valueTier === null) return "value-tier-unknown";
    if (!valueTiers.includes(customer.valueTier)) return "other-value-tier";
  }
  return null;
}

function reachedOn({ vehicleSince }: OfferCustomer, years: number): PlainDate | null {
  return vehicleSince === null ? null : addYears(vehicleSince, years);
}

/** The next anniversary on which a vehicle becomes old enough for an offer. */
function reviewDay({ policy, customer, asOf }: OffersView): PlainDate | null {
  if (customer.openServiceIssue) return null;
  const days = policy.offers.map(({ when }) => (when.minVehicleYears === null ? null : reachedOn(customer, when.minVehicleYears)));
  return earliest(...days.filter((day) => day !== null && day > asOf));
}
