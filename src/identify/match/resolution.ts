import { deepFreeze } from "../../foundation/canonical";
import { earliest, type PlainDate } from "../../foundation/plain-date";
import { recordPairs, type StandingDecisions, standingDecisions } from "../decision/standing-decisions";
import {
  ambiguousNames,
  type CandidatePair,
  candidatePairs,
  type FittingNames,
  fittingNames,
  levelsOf,
  namesakes,
} from "./candidate-pairs";
import { entityKeys } from "./entity-keys";
import { Groups, type UnionTest } from "./groups";
import type { IdentityPolicy } from "./identity-policy-types";
import {
  type IdentityFlag,
  identityFlags,
  type LinkRule,
  type RecordLink,
  type RecordReview,
  type ReviewReason,
  type SharedValue,
} from "./link-types";
import { phoneHolders } from "./phone-holders";
import { type ReadRecord, readRecord } from "./read-record";
import type { RecordSet } from "./record-types";
import type { ResolvedRecords } from "./resolve-records-types";
import { type ValueBlock, valueIndex, valuesOf } from "./value-index";

/** What a resolution finds. */
export type Resolution = Pick<ResolvedRecords, "entities" | "links" | "reviews" | "flags" | "tenures" | "demoted" | "reviewOn">;

/** What links are made of. */
export interface LinkParts {
  readonly policy: IdentityPolicy;
  readonly asOf: PlainDate;
  /** The smallest key first. */
  readonly records: readonly ReadRecord[];
  readonly blocks: readonly ValueBlock[];
  readonly fitting: FittingNames;
  readonly standing: StandingDecisions;
  readonly namesakes: readonly CandidatePair[];
  readonly earlier: Readonly<Record<string, string>>;
}

/** What links make. */
export type Linked = Pick<ResolvedRecords, "entities" | "links" | "reviews" | "reviewOn">;

const CITES: Readonly<Record<LinkRule, readonly string[]>> = /* @__PURE__ */ deepFreeze({
  merged: ["I21", "I25"],
  "same-resident-id": ["I19", "I21"],
  "same-account": ["I19"],
  "same-customer-number": ["I19"],
  "same-mobile": ["I19", "I20"],
  "same-email": ["I19"],
  "same-vin": ["I18", "I19"],
  "same-name-and-birth-date": ["I19"],
});

/** The rules that link in spite of names and days of birth. */
const STRONG: ReadonlySet<LinkRule> = /* @__PURE__ */ new Set<LinkRule>(["same-resident-id", "same-account", "same-customer-number"]);

/** Which records are the same customer, and what is noticed about them. */
export function resolution(policy: IdentityPolicy, { records: written, decisions, earlier }: RecordSet, asOf: PlainDate): Resolution {
  const records = written.map((record) => readRecord(policy, record)).sort((a, b) => (a.key < b.key ? -1 : 1));
  const standing = standingDecisions(decisions, asOf);
  const { blocks, flags, demoted } = valueIndex(policy, records, standing.demoted);
  const fitting = fittingNames(blocks);
  const linked = linkRecords({ policy, asOf, records, blocks, fitting, standing, namesakes: namesakes(records), earlier });
  const entityOf = new Map(linked.entities.flatMap(({ key, records: own }) => own.map((record) => [record, key] as const)));
  const holders = phoneHolders(blocks, ({ key }) => entityOf.get(key) ?? key, policy.reassignedAfterMonths);
  return {
    ...linked,
    flags: inOrder([...flags, ...holders.flags, ...linked.links.flatMap(nameConflict), ...ambiguousNames(fitting)]),
    tenures: holders.tenures,
    demoted,
  };
}

/**
 * Makes customers of records: decisions first, then links in a fixed order, each tested against whole groups. A link is made where it
 * joins two groups; it names everything that its records share.
 */
export function linkRecords({ policy, asOf, records, blocks, fitting, standing, namesakes: same, earlier }: LinkParts): Linked {
  const byKey = new Map(records.map((record) => [record.key, record]));
  const groups = new Groups(records, { policy, asOf, apart: recordPairs(standing.apart), lifted: recordPairs(standing.merged) });
  const usable = new Set(blocks.flatMap(({ id, idle }) => (idle === null ? [id] : [])));
  const links: RecordLink[] = [];
  const reviews = new Map<ReadRecord, Map<ReadRecord, RecordReview>>();
  const review = (pair: CandidatePair, code: ReviewReason) => {
    const own = reviews.get(pair.left) ?? new Map<ReadRecord, RecordReview>();
    if (own.has(pair.right) || groups.forbidsEver(pair.left, pair.right)) return;
    reviews.set(pair.left, own.set(pair.right, { ...shown(pair), evidence: pair.shared === null ? [] : [pair.shared], code }));
  };
  const link = (pair: CandidatePair, test: UnionTest, decision: string | null) => {
    if (groups.joined(pair.left, pair.right)) return;
    const obstacle = groups.unite(pair.left, pair.right, test);
    if (obstacle !== null) return review(pair, obstacle);
    const tier = decision === null ? "deterministic" : "decision";
    links.push({ ...shown(pair), evidence: evidenceOf(pair, usable), tier, decision });
  };

  for (const { left: smaller, right: larger, decision } of standing.merged) {
    const [left, right] = [byKey.get(smaller), byKey.get(larger)];
    if (left !== undefined && right !== undefined) link(mergedPair(left, right), "hard", decision);
  }
  for (const pair of candidatePairs({ blocks, fitting, joined: (left, right) => groups.joined(left, right) })) {
    if (pair.review === null) link(pair, STRONG.has(pair.rule) ? "hard" : "tier", null);
    else review(pair, pair.review);
  }
  for (const pair of same) review(pair, "rare-name-unknown");

  const members = groups
    .all()
    .map((group) => group.map(({ key }) => key).sort())
    .sort((a, b) => ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1));
  const keys = entityKeys(members, earlier);
  return {
    entities: members.map((own) => ({ key: keys.get(own) ?? "", records: own })),
    links,
    reviews: [...reviews]
      .flatMap(([left, own]) => [...own].flatMap(([right, found]) => (groups.joined(left, right) ? [] : [found])))
      .sort(byRecords),
    reviewOn: earliest(standing.upcoming, groups.limitsReviewOn),
  };
}

function mergedPair(left: ReadRecord, right: ReadRecord): CandidatePair {
  return { left, right, rule: "merged", levels: levelsOf(left, right), shared: null, review: null };
}

function shown({ left, right, rule, levels }: CandidatePair): Omit<RecordLink, "evidence" | "tier" | "decision"> {
  return { left: left.key, right: right.key, rule, levels, cites: CITES[rule] };
}

function byRecords(a: RecordReview, b: RecordReview): number {
  return a.left === b.left ? (a.right < b.right ? -1 : 1) : a.left < b.left ? -1 : 1;
}

/** The value that made a link, then whatever else its records share and may link by. */
function evidenceOf({ left, right, shared }: CandidatePair, usable: ReadonlySet<string>): SharedValue[] {
  const known = new Set(valuesOf(right).map(({ id }) => id));
  const also = valuesOf(left).filter(({ id }) => known.has(id) && usable.has(id));
  const values = [...new Map(also.map((value) => [value.id, value])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const others = values.filter((value) => value.class !== shared?.class || value.key !== shared.key);
  return [...(shared === null ? [] : [shared]), ...others.map(({ class: group, key }) => ({ class: group, key }))];
}

/** A strong identifier that linked other names. */
function nameConflict({ left, right, rule, levels, evidence }: RecordLink): IdentityFlag[] {
  const other = STRONG.has(rule) && levels.name === "conflict";
  return other ? [{ code: "name-conflict", detail: evidence[0]?.class ?? null, records: [left, right], cites: ["I17", "I21"] }] : [];
}

function inOrder(flags: readonly IdentityFlag[]): IdentityFlag[] {
  return flags
    .map((flag) => ({ flag, rank: [`${identityFlags.indexOf(flag.code)}`, flag.detail ?? "", ...flag.records].join("\n") }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({ flag }) => flag);
}
