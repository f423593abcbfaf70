import { deepFreeze } from "../../foundation/canonical";
import { addDays, earliest, type PlainDate } from "../../foundation/plain-date";
import type { Warning } from "../../rule/answer";
import { compiler } from "../../rule/compile";
import { decideBy, type LineCode, otherwise, type RuleTable } from "../../rule/table";
import { vipCustomerSchema, vipStatusPolicySchema } from "./vip-status-schema";
import type { CompileVipStatus, VipCustomer, VipGrant, VipStatusOutcome, VipStatusPolicy } from "./vip-status-types";

/** A grant in the words of the standard; `null` where the standard does not know its grade. */
interface ReadGrant {
  readonly grant: VipGrant;
  readonly grade: string | null;
}

/** Everything the table may look at, computed once. */
interface VipView {
  readonly customer: VipCustomer;
  readonly cites: readonly string[];
  /** The highest grade that holds, one of his own region first. */
  readonly held: ReadGrant | null;
  readonly ended: boolean;
  /** The positions of grants that hold by a name the standard does not know. */
  readonly unread: readonly number[];
  /** Whether dealers of today give him different grades. */
  readonly differ: boolean;
  /** The next day on which a grade begins or has ended. */
  readonly changesOn: PlainDate | null;
}

/** Sorts after every day. */
const FOREVER = "~";

const NONE: VipStatusOutcome = /* @__PURE__ */ deepFreeze({ grade: null, dealer: null, region: null, through: null });

const lines = [
  {
    code: "vip-here",
    cites: (v) => v.cites,
    when: (v) => v.held !== null && v.held.grant.region === v.customer.region,
    then: (v) => outcomeOf(v.held),
    evidence: (v) => [{ fact: "region", have: v.customer.region, need: v.held?.grant.region ?? null, met: true }],
  },
  {
    code: "vip-elsewhere",
    cites: (v) => v.cites,
    when: (v) => v.held !== null,
    then: (v) => outcomeOf(v.held),
    evidence: (v) => [{ fact: "region", have: v.customer.region, need: v.held?.grant.region ?? null, met: false }],
  },
  {
    code: "grade-not-in-standard",
    cites: ["DF-14"],
    when: (v) => v.unread.length > 0,
    then: () => NONE,
  },
  {
    code: "vip-ended",
    cites: ["DF-15"],
    when: (v) => v.ended,
    then: () => NONE,
  },
  {
    code: "no-vip",
    cites: ["DF-15"],
    when: otherwise,
    then: () => NONE,
  },
] as const satisfies RuleTable<VipView, VipStatusOutcome>;

/** The reasons this rule can give. */
export type VipStatusCode = LineCode<typeof lines>;

/**
 * Compiles one standard of grades across dealers: a grade that any dealer gave holds at every dealer and in every region, the highest of
 * those that hold. A dealer's own name counts for what the standard says it stands for, and for nothing when the standard does not
 * know it.
 *
 * @param policy - The grades, and what dealers' own names stand for, such as `oneVipStandard`.
 * @returns A rule from a customer's grades to the one that holds; warnings tell where dealers differ or use a name of their own.
 * @throws PolicyError when a grade or a dealer's name is there twice, or a name stands for no grade of the standard.
 * @see DF-14, DF-15 under Sources.
 * @example
 * ```ts
 * import { compileVipStatus, oneVipStandard } from "idic/differentiate";
 *
 * const vipStatus = compileVipStatus({ ...oneVipStandard, localGrades: [{ dealer: "changchun-1", name: "金卡", grade: "vip" }] });
 * const grants = [{ dealer: "changchun-1", region: "north-east", grade: "金卡", from: "2026-01-01", through: "2026-12-31" }];
 * const { outcome, because, reviewOn } = vipStatus({ region: "south", grants }, { asOf: "2026-11-22" });
 * [outcome.grade, because.code, reviewOn]; // => ["vip", "vip-elsewhere", "2027-01-01"]
 * ```
 */
export const compileVipStatus: CompileVipStatus = /* @__PURE__ */ compiler({
  name: "vip-status",
  policySchema: vipStatusPolicySchema,
  factsSchema: vipCustomerSchema,
  lines: ({ cites }) => lines.map((line) => ({ code: line.code, cites: typeof line.cites === "function" ? cites : line.cites })),
  prepare: (policy) => {
    const gradeOf = gradeReader(policy);
    return decideBy<"vip-status", VipCustomer, VipView, VipStatusOutcome>(lines, {
      view: (customer, asOf) => viewOf(policy, gradeOf, customer, asOf),
      reviewOn: (v) => v.changesOn,
      warnings,
    });
  },
});

/** The grade of the standard that a grant stands for. */
function gradeReader({ grades, localGrades }: VipStatusPolicy): (grant: VipGrant) => string | null {
  const standard = new Set(grades);
  const local = new Map(localGrades.map(({ dealer, name, grade }) => [JSON.stringify([dealer, name]), grade]));
  return ({ dealer, grade }) => local.get(JSON.stringify([dealer, grade])) ?? (standard.has(grade) ? grade : null);
}

function outcomeOf(held: ReadGrant | null): VipStatusOutcome {
  if (held === null) return NONE;
  const { dealer, region, through } = held.grant;
  return { grade: held.grade, dealer, region, through };
}

function viewOf(policy: VipStatusPolicy, gradeOf: (grant: VipGrant) => string | null, customer: VipCustomer, asOf: PlainDate): VipView {
  const { region, grants } = customer;
  const valid = grants.filter((grant) => holdsOn(grant, asOf)).map((grant): ReadGrant => ({ grant, grade: gradeOf(grant) }));
  const known = valid.filter(({ grade }) => grade !== null);
  const rank = ({ grade }: ReadGrant) => policy.grades.indexOf(grade ?? "");
  const changes = grants.flatMap(({ from, through }) => [from, through === null ? null : addDays(through, 1)]);
  return {
    customer,
    cites: policy.cites,
    held: [...known].sort((a, b) => rank(a) - rank(b) || byRegion(region, a, b) || byEnd(a, b))[0] ?? null,
    ended: grants.some((grant) => grant.from <= asOf && !holdsOn(grant, asOf)),
    unread: grants.flatMap((grant, position) => (holdsOn(grant, asOf) && gradeOf(grant) === null ? [position] : [])),
    differ: new Set(known.map(({ grade }) => grade)).size > 1,
    changesOn: earliest(...changes.filter((day) => day !== null && day > asOf)),
  };
}

function holdsOn({ from, through }: VipGrant, asOf: PlainDate): boolean {
  return from <= asOf && (through === null || through >= asOf);
}

/** Of equal grades, one of his own region comes first. */
function byRegion(region: string | null, a: ReadGrant, b: ReadGrant): number {
  return Number(b.grant.region === region) - Number(a.grant.region === region);
}

/** Then the one that holds longest, and then by the name of the dealer and the day, so that the order of the input does not matter. */
function byEnd(a: ReadGrant, b: ReadGrant): number {
  const key = ({ grant }: ReadGrant) => JSON.stringify([grant.dealer, grant.region, grant.from]);
  const [first, second] = [a.grant.through ?? FOREVER, b.grant.through ?? FOREVER];
  if (first !== second) return first > second ? -1 : 1;
  return key(a) < key(b) ? -1 : Number(key(a) > key(b));
}

function warnings({ unread, differ }: VipView): Warning[] {
  return [
    ...unread.map((position): Warning => ({ code: "grade-not-in-standard", path: ["grants", position] })),
    ...(differ ? [{ code: "dealers-differ", path: ["grants"] }] : []),
  ];
}
