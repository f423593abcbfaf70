import { compareExact, exact } from "../../foundation/exact";
import { addPeriod } from "../../foundation/period";
import type { PlainDate } from "../../foundation/plain-date";
import { compiler } from "../../rule/compile";
import { decideBy, type LineCode, otherwise, type RuleTable } from "../../rule/table";
import { customerTenureSchema, loyalCustomerPolicySchema } from "./loyal-customer-schema";
import type { CompileLoyalCustomer, CustomerTenure, LoyalCustomerOutcome, LoyalCustomerPolicy } from "./loyal-customer-types";

/** Everything the table may look at, computed once. */
interface LoyalCustomerView {
  readonly facts: CustomerTenure;
  readonly longOn: PlainDate | null;
  readonly isLong: boolean | null;
  readonly isMuch: boolean | null;
  readonly policy: LoyalCustomerPolicy;
}

const lines = [
  {
    code: "long-and-much",
    cites: ["LO-20"],
    when: (v) => v.isLong === true && v.isMuch === true,
    then: ({ longOn }) => ({ loyal: true, longOn }),
    evidence: evidenceOf,
  },
  {
    code: "neither",
    cites: ["LO-20"],
    when: (v) => v.isLong === false && v.isMuch === false,
    then: ({ longOn }) => ({ loyal: false, longOn }),
    evidence: evidenceOf,
  },
  {
    code: "not-long",
    cites: ["LO-20"],
    when: (v) => v.isLong === false,
    then: ({ longOn }) => ({ loyal: false, longOn }),
    evidence: evidenceOf,
  },
  {
    code: "not-much",
    cites: ["LO-20"],
    when: (v) => v.isMuch === false,
    then: ({ longOn }) => ({ loyal: false, longOn }),
    evidence: evidenceOf,
  },
  { code: "unknown", cites: ["LO-20"], when: otherwise, then: ({ longOn }) => ({ loyal: null, longOn }), evidence: evidenceOf },
] as const satisfies RuleTable<LoyalCustomerView, LoyalCustomerOutcome>;

/** The reasons of a decision on a loyal customer. */
export type LoyalCustomerCode = LineCode<typeof lines>;

/**
 * Compiles who counts as loyal: who has been a customer for long and has spent much. One of the two is not enough, and where the
 * one that is known fails, the other need not be known.
 *
 * This looks at what he did, not at what he thinks: see `compileLoyaltyType` of the differentiate module for both.
 *
 * @param policy - Your limits; the source names none.
 * @returns A rule from a customer and a day to whether he is loyal.
 * @throws PolicyError when a limit lies outside its range.
 * @see LO-20 under Sources.
 * @example
 * ```ts
 * import { compileLoyalCustomer } from "idic/loyalty";
 *
 * const limits = { id: "our-loyal-customers", edition: "1", from: "2026-01-01", longFrom: { years: 3 }, muchFrom: "60000" };
 * const loyalty = compileLoyalCustomer(limits)({ since: "2024-02-29", spend: "81000" }, { asOf: "2026-11-22" });
 * loyalty.outcome; // => { loyal: false, longOn: "2027-02-28" }
 * loyalty.because.code; // => "not-long"
 * loyalty.reviewOn; // => "2027-02-28"
 * ```
 */
export const compileLoyalCustomer: CompileLoyalCustomer = /* @__PURE__ */ compiler({
  name: "loyal-customer",
  policySchema: loyalCustomerPolicySchema,
  factsSchema: customerTenureSchema,
  lines: () => lines.map(({ code, cites }) => ({ code, cites })),
  prepare: (policy) => {
    const muchFrom = exact(policy.muchFrom);
    return decideBy(lines, {
      view: (facts, asOf): LoyalCustomerView => {
        const longOn = facts.since && addPeriod(facts.since, policy.longFrom);
        const isMuch = facts.spend === null ? null : compareExact(exact(facts.spend), muchFrom) >= 0;
        return { facts, longOn, isLong: longOn && longOn <= asOf, isMuch, policy };
      },
      reviewOn: ({ longOn, isLong }) => (isLong === false ? longOn : null),
    });
  },
});

function evidenceOf({ facts, longOn, isLong, isMuch, policy }: LoyalCustomerView) {
  return [
    { fact: "since", have: facts.since, need: longOn, met: isLong === true },
    { fact: "spend", have: facts.spend, need: policy.muchFrom, met: isMuch === true },
  ];
}
