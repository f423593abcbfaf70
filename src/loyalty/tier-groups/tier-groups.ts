import { deepFreeze } from "../../foundation/canonical";
import { earliest, type PlainDate } from "../../foundation/plain-date";
import type { Because, Finding, Warning } from "../../rule/answer";
import { compiler } from "../../rule/compile";
import { withResume } from "../../rule/fold";
import type { TierSnapshot } from "../tiers/tier-snapshot-types";
import { compileTiers } from "../tiers/tiers";
import { lintTiers } from "../tiers/tiers-lint";
import type { TierStatus } from "../tiers/tiers-types";
import { arrangeGroupMembers, checkGroupMembers, memberOfGroup } from "./group-members";
import { tierGroupsMemberSchema, tierGroupsPolicySchema } from "./tier-groups-schema";
import type { ByGroup, CompileTierGroups, TierGroupsCode, TierGroupsMember, TierGroupsPolicy, TierGroupsStatus } from "./tier-groups-types";

const REASONS = /* @__PURE__ */ deepFreeze({
  "above-base": { code: "above-base", cites: ["R10", "R12", "R16"] },
  "base-only": { code: "base-only", cites: ["R13"] },
} as const satisfies Record<TierGroupsCode, Because>);

/**
 * Compiles a programme that has several ladders side by side, such as a status of the year beside a status for life, or a club
 * of its own. Each group is a programme with its own metrics, windows and ends; the history is told and read once. A group
 * answers what its own rule would answer alone, and no group moves another: where something for life raises the status itself,
 * that is the `lifetime` condition of a tier.
 *
 * @param policy - The groups by name, each as `compileTiers` takes it, such as `baecGroups2019`.
 * @returns A rule from a member's events to his tier in every group, with one `reviewOn` for all of them.
 * @throws PolicyError with the issues of every group, each with its path.
 * @see R10, R12, R13, R16 under Sources.
 * @example
 * ```ts
 * import { baecGroups2019, compileTierGroups } from "idic/loyalty";
 *
 * const tiersOf = compileTierGroups(baecGroups2019);
 * const history = {
 *   member: { joinedOn: "1999-05-08" },
 *   events: [
 *     { id: "before", on: "2019-05-07", metrics: { tierPoints: "34000" } },
 *     { id: "flight", on: "2019-06-01", metrics: { tierPoints: "700" } },
 *   ],
 * };
 * const { groups, reviewOn } = tiersOf(history, { asOf: "2021-01-01" });
 * groups["status"]?.tier; // => "silver"
 * groups["lifetime"]?.next; // => { tier: "gold-for-life", missing: { tierPoints: "300" } }
 * reviewOn; // => "2021-05-08"
 * ```
 */
export const compileTierGroups: CompileTierGroups = (policy) => withResume(compileGroups(policy));

const compileGroups = /* @__PURE__ */ compiler({
  name: "tier-groups",
  policySchema: tierGroupsPolicySchema,
  factsSchema: tierGroupsMemberSchema,
  checkFacts: checkGroupMembers,
  arrangeFacts: arrangeGroupMembers,
  lint: ({ groups }: TierGroupsPolicy) => Object.entries(groups).flatMap(([name, policy]) => inGroup(name, lintTiers(policy))),
  lines: () => Object.values(REASONS),
  prepare: ({ groups }: TierGroupsPolicy) => {
    const rules = Object.entries(groups).map(([name, policy]) => ({ name, rule: compileTiers(policy), base: policy.tiers[0]?.code }));
    return (member: TierGroupsMember, asOf: PlainDate, explain: boolean): Finding<TierGroupsStatus> => {
      const answers = rules.map(({ name, rule, base }) => {
        const status = rule.trusted(memberOfGroup(member, name), { asOf, explain });
        return { name, status, above: status.tier !== base };
      });
      return {
        shape: "document",
        groups: byName(answers, ({ status }) => status),
        snapshot: byName(answers, ({ status }) => status.snapshot),
        because: REASONS[answers.some(({ above }) => above) ? "above-base" : "base-only"],
        warnings: answers.flatMap(({ name, status }) => inGroup(name, status.warnings)),
        reviewOn: earliest(...answers.map(({ status }) => status.reviewOn)),
      };
    };
  },
});

interface Named {
  readonly name: string;
  readonly status: TierStatus;
}

function byName<Part extends TierStatus | TierSnapshot>(answers: readonly Named[], partOf: (answer: Named) => Part): ByGroup<Part> {
  return Object.fromEntries(answers.map((answer) => [answer.name, partOf(answer)]));
}

function inGroup(name: string, warnings: readonly Warning[]): Warning[] {
  return warnings.map(({ code, path }) => ({ code, path: ["groups", name, ...path] }));
}
