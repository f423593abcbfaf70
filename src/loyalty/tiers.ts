import { describeValue } from "../foundation/describe-value";
import { compareExact, type DecimalText, type Exact, exact, formatExact, plus } from "../foundation/exact";
import type { Issue } from "../foundation/issue";
import { addPeriod } from "../foundation/period";
import { addDays, type PlainDate } from "../foundation/plain-date";
import type { Because, Finding } from "../rule/answer";
import { compiler } from "../rule/compile";
import { inReplayOrder, type Move, type Process, replay, withResume } from "../rule/fold";
import { memberSchema, tierPolicySchema } from "./tiers-schema";
import type { CompileTiers, Member, MemberEvent, MetricAmounts, Tier, TierCode, TierGap, TierPolicy, TierStatus } from "./tiers-types";

/** A tier with its amounts taken apart once. */
interface Level {
  readonly tier: Tier;
  readonly rank: number;
  readonly atLeast: readonly (readonly [metric: string, bound: Exact])[];
  readonly decay: readonly (readonly [metric: string, amount: Exact])[];
}

/** Where a member stands. The balance is replaced at every move, never changed. */
interface Standing {
  readonly level: Level;
  readonly since: PlainDate | null;
  readonly balance: Readonly<Record<string, Exact>>;
  readonly cause: Because;
}

const REASONS = {
  base: { code: "base", cites: ["R13"] },
  reached: { code: "reached", cites: ["R9", "R10", "R11"] },
  renewed: { code: "renewed", cites: ["R13", "R14"] },
  lowered: { code: "lowered", cites: ["R14"] },
  resumed: { code: "resumed", cites: ["R18"] },
} as const satisfies Record<TierCode, Because>;

const ZERO: Exact = { units: 0n, scale: 0 };

/**
 * Compiles a loyalty programme whose balance runs on: a tier is reached at once, holds for a term, and when the term ends
 * a deduction is made and the tier is worked out anew. No job has to run; any day can be asked for.
 *
 * @param policy - Tiers from the base upwards, such as `jd2013`.
 * @returns A fold from a member's events to his tier, its days, the gap to the next and the timeline behind it.
 * @throws PolicyError when thresholds do not rise, a tier has no condition or the base tier has an end.
 * @see R9 to R14, R18, R28 under Sources.
 * @example
 * ```ts
 * import { compileTiers, jd2013 } from "idic/loyalty";
 *
 * const tierOf = compileTiers(jd2013);
 * const member = tierOf({ events: [{ id: "o1", on: "2013-11-02", metrics: { growth: "2100" } }] }, { asOf: "2014-03-01" });
 * member.tier; // => "silver"
 * member.validThrough; // => "2014-11-01"
 * member.next; // => { tier: "gold", missing: { growth: "7900" } }
 *
 * const later = tierOf.resume(member.snapshot, [], { asOf: "2014-11-02" });
 * later.because.code; // => "lowered"
 * later.tier; // => "bronze"
 * ```
 */
export const compileTiers: CompileTiers = (policy) => withResume(compileProgramme(policy));

const compileProgramme = /* @__PURE__ */ compiler({
  name: "tiers",
  policySchema: tierPolicySchema,
  factsSchema: memberSchema,
  checkFacts,
  lines: () => Object.values(REASONS),
  prepare: (policy) => {
    const levels = policy.tiers.map(levelOf);
    return (member: Member, asOf: PlainDate) => statusOf(levels, member, asOf);
  },
});

function levelOf(tier: Tier, rank: number): Level {
  const amounts = (by: MetricAmounts) => Object.entries(by).map(([metric, amount]) => [metric, exact(amount)] as const);
  return { tier, rank, atLeast: amounts(tier.atLeast), decay: amounts(tier.decay) };
}

function statusOf(levels: readonly Level[], member: Member, asOf: PlainDate): Finding<TierStatus> {
  const events = inReplayOrder(member.events, isDebit);
  const { state, segments, reviewOn } = replay(processOf(levels, member), events, asOf);
  const { level, since, cause } = state;
  const end = endOfTerm(state);
  const balance = textsOf(state.balance);
  const tier = level.tier.code;
  return {
    shape: "timeline",
    state: tier,
    tier,
    since,
    validThrough: end === null ? null : addDays(end, -1),
    balance,
    next: gapOf(levels[level.rank + 1], state.balance),
    segments,
    snapshot: { on: asOf, tier, since, balance },
    because: cause,
    warnings: [],
    reviewOn,
  };
}

function processOf(levels: readonly Level[], { start }: Member): Process<Standing, string, MemberEvent> {
  const first = startingAt(levels, start);
  return {
    start: first,
    startCause: first.cause,
    show: ({ level }) => level.tier.code,
    due: endOfTerm,
    lapse: (standing, on) => endTerm(levels, standing, on),
    apply: (standing, event) => earn(levels, standing, event),
  };
}

function startingAt(levels: readonly Level[], start: Member["start"]): Standing {
  const base = baseOf(levels);
  if (start === null) {
    const balance = Object.fromEntries(levels.flatMap(({ atLeast }) => atLeast.map(([metric]) => [metric, ZERO])));
    return { level: base, since: null, balance, cause: REASONS.base };
  }
  const level = levels.find(({ tier }) => tier.code === start.tier) ?? base;
  const balance = Object.fromEntries(Object.entries(start.balance).map(([metric, amount]) => [metric, exact(amount)]));
  return { level, since: start.since, balance, cause: REASONS.resumed };
}

/** The first day on which the term no longer holds. */
function endOfTerm({ level, since }: Standing): PlainDate | null {
  return level.tier.validity === null || since === null ? null : addPeriod(since, level.tier.validity);
}

function endTerm(levels: readonly Level[], { level, balance }: Standing, on: PlainDate): Move<Standing> {
  const rest = { ...balance };
  for (const [metric, { units, scale }] of level.decay) rest[metric] = plus(rest[metric] ?? ZERO, { units: -units, scale });
  const next = highestFor(levels, rest);
  const cause = next.rank < level.rank ? REASONS.lowered : REASONS.renewed;
  return { state: { level: next, since: on, balance: rest, cause }, cause };
}

function earn(levels: readonly Level[], standing: Standing, event: MemberEvent): Move<Standing> {
  const balance = { ...standing.balance };
  for (const [metric, amount] of Object.entries(event.metrics))
    if (Object.hasOwn(balance, metric)) balance[metric] = plus(balance[metric] ?? ZERO, exact(amount));
  const reached = highestFor(levels, balance);
  if (reached.rank <= standing.level.rank) return { state: { ...standing, balance }, cause: null };
  return { state: { level: reached, since: event.on, balance, cause: REASONS.reached }, cause: REASONS.reached };
}

function highestFor(levels: readonly Level[], balance: Standing["balance"]): Level {
  for (let rank = levels.length - 1; rank > 0; rank -= 1) {
    const level = levels[rank];
    if (level?.atLeast.every(([metric, bound]) => compareExact(balance[metric] ?? ZERO, bound) >= 0)) return level;
  }
  return baseOf(levels);
}

function baseOf(levels: readonly Level[]): Level {
  const [base] = levels;
  if (base === undefined) throw new TypeError("a programme has at least two tiers");
  return base;
}

function gapOf(next: Level | undefined, balance: Standing["balance"]): TierGap | null {
  if (next === undefined) return null;
  const missing = next.atLeast.map(([metric, bound]): readonly [string, DecimalText] => {
    const has = balance[metric] ?? ZERO;
    const short = plus(bound, { units: -has.units, scale: has.scale });
    return [metric, formatExact(short.units > 0n ? short : ZERO)];
  });
  return { tier: next.tier.code, missing: Object.fromEntries(missing) };
}

function textsOf(balance: Standing["balance"]): MetricAmounts {
  return Object.fromEntries(Object.entries(balance).map(([metric, amount]) => [metric, formatExact(amount)]));
}

/** On one day credits come before debits, so that a refund cannot hide the tier that was reached. */
function isDebit({ metrics }: MemberEvent): number {
  return Object.values(metrics).some((amount) => amount.startsWith("-")) ? 1 : 0;
}

function checkFacts({ start }: Member, { tiers }: TierPolicy): Issue[] {
  if (start === null || tiers.some(({ code }) => code === start.tier)) return [];
  const codes = tiers.map(({ code }) => describeValue(code)).join(", ");
  return [{ code: "not-an-option", path: ["start", "tier"], message: `expected one of ${codes}, got ${describeValue(start.tier)}` }];
}
