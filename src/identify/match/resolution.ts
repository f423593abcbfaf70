import { deepFreeze } from "../../foundation/canonical";
import { earliest, type PlainDate } from "../../foundation/plain-date";
import { pairKey, standingDecisions } from "../decision/standing-decisions";
import { ambiguousNames, type CandidatePair, candidatePairs, fittingNames, levelsOf, namesakes } from "./candidate-pairs";
import { entityKeys } from "./entity-keys";
import { Groups, type UnionTest } from "./groups";
import type { IdentityPolicy } from "./identity-policy-types";
import { type IdentityFlag, identityFlags, type LinkRule, type RecordLink, type RecordReview, type ReviewReason } from "./link-types";
import { phoneHolders } from "./phone-holders";
import { type ReadRecord, readRecord } from "./read-record";
import type { RecordSet } from "./record-types";
import type { ResolvedRecords } from "./resolve-records-types";
import { valueIndex } from "./value-index";

/** What a resolution finds. */
export type Resolution = Pick<ResolvedRecords, "entities" | "links" | "reviews" | "flags" | "tenures" | "reviewOn">;

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

/** Which records are the same customer: decisions first, then links in a fixed order, each tested against whole groups. */
export function resolution(policy: IdentityPolicy, { records: written, decisions, earlier }: RecordSet, asOf: PlainDate): Resolution {
  const records = written.map((record) => readRecord(policy, record)).sort((a, b) => (a.key < b.key ? -1 : 1));
  const byKey = new Map(records.map((record) => [record.key, record]));
  const standing = standingDecisions(decisions, asOf);
  const { blocks, flags: valueFlags } = valueIndex(policy, records, standing.demoted);
  const fitting = fittingNames(blocks);
  const pairSet = (pairs: typeof standing.merged) => new Set(pairs.map(({ left, right }) => pairKey(left, right)));
  const groups = new Groups(records, { policy, asOf, apart: pairSet(standing.apart), lifted: pairSet(standing.merged) });
  const links: RecordLink[] = [];
  const reviews = new Map<string, RecordReview>();
  const review = (pair: CandidatePair, code: ReviewReason) => {
    const key = pairKey(pair.left.key, pair.right.key);
    if (!groups.forbidsEver(pair.left, pair.right) && !reviews.has(key)) reviews.set(key, { ...shown(pair), code });
  };
  const link = (pair: CandidatePair, test: UnionTest, decision: string | null) => {
    const obstacle = groups.unite(pair.left, pair.right, test);
    if (obstacle !== null) review(pair, obstacle);
    else links.push({ ...shown(pair), tier: decision === null ? "deterministic" : "decision", decision });
  };

  for (const merged of standing.merged) {
    const [left, right] = [byKey.get(merged.left), byKey.get(merged.right)];
    if (left !== undefined && right !== undefined) link(mergedPair(left, right), "hard", merged.decision);
  }
  for (const pair of candidatePairs(policy, blocks, fitting)) {
    if (pair.review === null) link(pair, STRONG.has(pair.rule) ? "hard" : "tier", null);
    else review(pair, pair.review);
  }
  for (const pair of namesakes(records, policy.recordsPerValue)) review(pair, "rare-name-unknown");

  const members = groups
    .all()
    .map((group) => group.map(({ key }) => key).sort())
    .sort((a, b) => ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1));
  const keys = entityKeys(members, earlier);
  const entities = members.map((own) => ({ key: keys.get(own) ?? "", records: own }));
  const entityOf = new Map(entities.flatMap(({ key, records: own }) => own.map((record) => [record, key] as const)));
  const holders = phoneHolders(blocks, ({ key }) => entityOf.get(key) ?? key, policy.reassignedAfterMonths);
  return {
    entities,
    links,
    reviews: [...reviews.values()].filter(({ left, right }) => entityOf.get(left) !== entityOf.get(right)),
    flags: inOrder([...valueFlags, ...holders.flags, ...links.flatMap(nameConflict), ...ambiguousNames(fitting)]),
    tenures: holders.tenures,
    reviewOn: earliest(standing.upcoming, groups.limitsReviewOn),
  };
}

function mergedPair(left: ReadRecord, right: ReadRecord): CandidatePair {
  return { left, right, rule: "merged", priority: 0, levels: levelsOf(left, right), shared: null, review: null };
}

function shown({ left, right, rule, levels, shared }: CandidatePair): Omit<RecordReview, "code"> {
  return { left: left.key, right: right.key, rule, levels, evidence: shared === null ? [] : [shared], cites: CITES[rule] };
}

/** A strong identifier that linked other names. */
function nameConflict({ left, right, rule, levels, evidence }: RecordLink): IdentityFlag[] {
  const other = STRONG.has(rule) && levels.name === "conflict";
  return other ? [{ code: "name-conflict", detail: evidence[0]?.class ?? null, records: [left, right], cites: ["I17", "I21"] }] : [];
}

function inOrder(flags: readonly IdentityFlag[]): IdentityFlag[] {
  const rank = ({ code, detail, records }: IdentityFlag) => [`${identityFlags.indexOf(code)}`, detail ?? "", ...records].join("\n");
  return [...flags].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}
