import { describeValue } from "../../foundation/describe-value";
import { refusal } from "../../foundation/issue";
import { packedDay } from "../../foundation/packed-day";
import type { PlainDate } from "../../foundation/plain-date";
import { narrowUnits, type Units, wideUnits } from "../../foundation/whole-units";
import type { Finding } from "../../rule/answer";
import { compiler } from "../../rule/compile";
import { withResume } from "../../rule/fold";
import { checkMember } from "./member-checks";
import { arrangeMember } from "./member-events";
import { memberSchema } from "./member-schema";
import type { Member } from "./member-types";
import { planOf } from "./tier-plan";
import type { TierPolicy } from "./tier-policy-types";
import { reasonsOf } from "./tier-reasons";
import { readStatus } from "./tier-status";
import { Walk } from "./tier-walk";
import { lintTiers } from "./tiers-lint";
import { tierPolicySchema } from "./tiers-schema";
import type { CompileTiers, TierStatus } from "./tiers-types";

/**
 * Compiles a loyalty programme as it is published: metrics, windows, conditions, validities, what happens at their end, and
 * later versions. The rule finds a member's tier on any day from the set of his events, with what led to it and what is
 * missing. No job has to run; any day can be asked for. Sums are exact at any size, and every bound is inclusive.
 *
 * @param policy - The terms of the programme, tiers from the base upwards, such as `jd2013`.
 * @returns A fold from a member's events to his tier, its days, the gaps and the timeline behind it.
 * @throws PolicyError when thresholds fall, a tier has no condition, the base tier has an end, or terms do not fit each other.
 * @see R1 to R21, R24 to R26, R28, R33, R34 under Sources.
 * @example
 * ```ts
 * import { compileTiers, jd2013 } from "idic/loyalty";
 *
 * const tierOf = compileTiers(jd2013);
 * const member = tierOf({ events: [{ id: "o1", on: "2013-11-02", metrics: { growth: "2100" } }] }, { asOf: "2014-03-01" });
 * member.tier; // => "silver"
 * member.validThrough; // => "2014-11-01"
 * member.next; // => { tier: "gold", missing: { growth: "7900" } }
 * member.projected; // => { tier: "bronze", on: "2014-11-02" }
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
  checkFacts: checkMember,
  arrangeFacts: arrangeMember,
  lint: lintTiers,
  lines: reasonsOf,
  prepare: (policy: TierPolicy) => {
    const narrow = evaluatorOver(policy, narrowUnits);
    const wide = evaluatorOver(policy, wideUnits);
    return (member: Member, asOf: PlainDate, explain: boolean): Finding<TierStatus> => {
      if (member.start !== null && member.start.on > asOf) {
        const message = `expected a day from ${member.start.on}, that of the snapshot, got ${describeValue(asOf)}`;
        throw refusal("tiers input", "inconsistent", ["asOf"], message);
      }
      const status = narrow(member, asOf, explain) ?? wide(member, asOf, explain);
      if (status === null) throw new TypeError("integers of any size hold every amount");
      return status;
    };
  },
});

type Evaluate = (member: Member, asOf: PlainDate, explain: boolean) => Finding<TierStatus> | null;

/** The evaluation over one kind of units; `null` when an amount did not fit them. Each market is compiled when it is first met. */
function evaluatorOver<N extends number | bigint>(policy: TierPolicy, units: Units<N>): Evaluate {
  const walks = new Map<string | null, Walk<N>>();
  const markets = new Set(
    [policy.tiers, ...policy.versions.map(({ tiers }) => tiers)].flat().flatMap(({ markets }) => Object.keys(markets)),
  );

  return (member, asOf, explain) => {
    const market = member.member?.market ?? member.start?.member?.market ?? null;
    const known = market !== null && markets.has(market) ? market : null;
    let walk = walks.get(known);
    if (walk === undefined) {
      walk = new Walk(planOf(policy, units, known));
      walks.set(known, walk);
    }
    const day = packedDay(asOf);
    walk.to(member, day);
    if (walk.counters.lost) return null;
    const status = readStatus(walk, member, day, explain);
    return walk.counters.lost ? null : status;
  };
}
