import * as z from "zod/mini";
import { dayField, type Field, idField, instantField, listOf, orUnknown, textField, withCheck } from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { eventIssues } from "../../rule/fold";
import { policyObject } from "../../rule/policy";
import { momentIssues } from "../moment/moments";
import type {
  DecisionLog,
  DecisionLogInput,
  DecisionLogPolicy,
  DecisionLogPolicyInput,
  IdentityDecision,
  IdentityDecisionInput,
} from "./decisions-types";

/** The schema of a policy of decisions. */
export const decisionLogPolicySchema: Field<DecisionLogPolicy, DecisionLogPolicyInput> = policyObject({});

const base = z.object({
  id: idField,
  on: dayField,
  at: orUnknown(instantField),
  by: idField,
  reason: textField,
  evidence: orUnknown(textField),
});

const decisionField: Field<IdentityDecision, IdentityDecisionInput> = z.discriminatedUnion("type", [
  z.extend(base, { type: z.literal(["merge", "not-match"]), records: listOf(idField, 2) }),
  z.extend(base, { type: z.literal("split"), records: listOf(idField, 1), rest: listOf(idField, 1) }),
  z.extend(base, { type: z.literal("revoke"), revokes: idField }),
  z.extend(base, { type: z.literal("demote"), identifier: idField, value: idField }),
]);

/** Decisions in any order; a revocation names an earlier one. */
export const decisionsField: Field<readonly IdentityDecision[], readonly IdentityDecisionInput[]> = withCheck(
  listOf(decisionField, 0),
  checkDecisions,
);

/** The schema of a log of decisions. */
export const decisionLogSchema: Field<DecisionLog, DecisionLogInput> = z.object({ decisions: decisionsField });

function checkDecisions(decisions: readonly IdentityDecision[]): Issue[] {
  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  const revocations = decisions.flatMap((decision, position): Issue[] => {
    if (decision.type !== "revoke") return [];
    const revoked = byId.get(decision.revokes);
    if (revoked !== undefined && revoked.type !== "revoke" && !isAfter(revoked, decision)) return [];
    const found =
      revoked === undefined ? "an unknown id" : revoked.type === "revoke" ? "a revocation" : `one of ${revoked.at ?? revoked.on}`;
    const message = `expected a decision up to ${decision.at ?? decision.on} that is no revocation, got ${found}`;
    return [{ code: "invalid-transition", path: [position, "revokes"], message }];
  });
  const overlaps = decisions.flatMap((decision, position): Issue[] =>
    decision.type === "split" && decision.rest.some((record) => decision.records.includes(record))
      ? [{ code: "inconsistent", path: [position, "rest"], message: "expected records that do not leave, got one that does" }]
      : [],
  );
  return [...eventIssues(decisions, []), ...momentIssues(decisions, []), ...revocations, ...overlaps];
}

/** Whether one decision comes after another for sure. */
function isAfter(one: IdentityDecision, other: IdentityDecision): boolean {
  if (one.on !== other.on) return one.on > other.on;
  return one.at !== null && other.at !== null && one.at > other.at;
}
