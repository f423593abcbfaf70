import type { PlainDate } from "../../foundation/plain-date";
import type { Because, Finding } from "../../rule/answer";
import { compiler } from "../../rule/compile";
import { identityDecisionLog } from "./decisions-presets";
import { decisionLogPolicySchema, decisionLogSchema } from "./decisions-schema";
import type {
  CompileIdentityDecisions,
  DecisionLog,
  DecisionLogCode,
  DecisionLogRule,
  DecisionState,
  LoggedDecision,
} from "./decisions-types";
import { standingDecisions } from "./standing-decisions";

const REASONS = {
  "no-decisions": { code: "no-decisions", cites: ["I25"] },
  "decisions-stand": { code: "decisions-stand", cites: ["I21", "I25"] },
  "nothing-stands": { code: "nothing-stands", cites: ["I25"] },
} as const satisfies Record<DecisionLogCode, Because>;

/**
 * Compiles the log of decisions about records: who said that two records are the same customer, or are not, and what of it stands.
 * Decisions are only added. A merge is undone by a split or a revocation, which are decisions themselves.
 *
 * @param policy - The head of a policy, such as `identityDecisionLog`.
 * @returns A rule from decisions to what stands on a day.
 * @throws PolicyError when the policy has more than a head.
 * @see I21, I25 under Sources.
 * @example
 * ```ts
 * import { compileIdentityDecisions, identityDecisionLog } from "idic/identify";
 *
 * const replay = compileIdentityDecisions(identityDecisionLog);
 * const merge = { id: "d1", on: "2026-03-01", type: "merge", records: ["dms:1", "app:7"], by: "chen", reason: "same car" } as const;
 * replay({ decisions: [merge] }, { asOf: "2026-11-22" }).merged; // => [{ left: "app:7", right: "dms:1", decision: "d1" }]
 * ```
 */
export const compileIdentityDecisions: CompileIdentityDecisions = /* @__PURE__ */ compiler({
  name: "identity-decisions",
  policySchema: decisionLogPolicySchema,
  factsSchema: decisionLogSchema,
  lines: () => Object.values(REASONS),
  prepare: () => stateOn,
});

/**
 * Replays decisions about records.
 *
 * @example
 * ```ts
 * import { replayDecisions } from "idic/identify";
 *
 * const merge = { id: "d1", on: "2026-03-01", type: "merge", records: ["dms:1", "app:7"], by: "chen", reason: "same car" } as const;
 * const split = { id: "d2", on: "2026-04-01", type: "split", records: ["app:7"], rest: ["dms:1"], by: "li", reason: "his son" } as const;
 * const state = replayDecisions({ decisions: [split, merge] }, { asOf: "2026-11-22" });
 * state.decisions.map(({ id, code }) => `${id} ${code}`); // => ["d1 overruled", "d2 stands"]
 * ```
 */
export const replayDecisions: DecisionLogRule = /* @__PURE__ */ compileIdentityDecisions(identityDecisionLog);

function stateOn({ decisions: events }: DecisionLog, asOf: PlainDate): Finding<DecisionState> {
  const { decisions, merged, apart, demoted, upcoming } = standingDecisions(events, asOf);
  const because = REASONS[reasonOf(decisions)];
  return { shape: "document", decisions, merged, apart, demoted, because, warnings: [], reviewOn: upcoming };
}

function reasonOf(decisions: readonly LoggedDecision[]): DecisionLogCode {
  if (decisions.every(({ code }) => code === "later")) return "no-decisions";
  return decisions.some(({ code, type }) => code === "stands" && type !== "revoke") ? "decisions-stand" : "nothing-stands";
}
