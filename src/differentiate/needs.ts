import { addDays, addMonths, earliest, type PlainDate } from "../foundation/plain-date";
import type { Because, Finding } from "../rule/answer";
import { compiler } from "../rule/compile";
import { needsFactsSchema, needsPolicySchema } from "./needs-schema";
import type { CompileNeeds, Need, NeedObservation, NeedsCode, NeedsFacts, NeedsPolicy, NeedsProfile } from "./needs-types";

const REASONS = {
  "needs-known": { code: "needs-known", cites: ["DF-01", "DF-23"] },
  "needs-stale": { code: "needs-stale", cites: ["DF-02", "DF-23"] },
  "needs-unknown": { code: "needs-unknown", cites: ["DF-01", "DF-02"] },
} as const satisfies Record<NeedsCode, Because>;

/**
 * Compiles a needs rule: which needs a customer has on a day, from the segments he is in and from what he said himself.
 * Several needs hold at once; each was observed on a day and is believed for a time.
 *
 * @param policy - Segments with their needs, such as `zhengdaNeeds`.
 * @returns A rule from dated observations to the needs that hold, and those that must be asked for again.
 * @throws PolicyError when a segment is listed twice.
 * @see DF-06, DF-07, DF-08, DF-23 under Sources.
 * @example
 * ```ts
 * import { compileNeeds, zhengdaNeeds } from "idic/differentiate";
 *
 * const needsOf = compileNeeds(zhengdaNeeds);
 * const { needs, reviewOn } = needsOf({ observed: [{ code: "time-precious", on: "2026-09-01" }] }, { asOf: "2026-11-22" });
 * needs.map(({ need }) => need); // => ["time"]
 * reviewOn; // => "2028-09-01"
 * ```
 */
export const compileNeeds: CompileNeeds = /* @__PURE__ */ compiler({
  name: "needs",
  policySchema: needsPolicySchema,
  factsSchema: needsFactsSchema,
  lines: () => Object.values(REASONS),
  prepare: (policy) => (facts, asOf) => profile(policy, facts, asOf),
});

function profile(policy: NeedsPolicy, { observed }: NeedsFacts, asOf: PlainDate): Finding<NeedsProfile> {
  const known = observed.filter(({ on }) => on <= asOf).map((observation) => needOf(policy, observation));
  const needs = inCodeOrder(known.filter(({ through }) => through >= asOf));
  const codes = new Set(needs.map(({ need }) => need));
  const stale = [...new Set(known.map(({ need }) => need))].filter((need) => !codes.has(need)).sort();
  const changes = [...observed.filter(({ on }) => on > asOf).map(({ on }) => on), ...needs.map(({ through }) => addDays(through, 1))];
  return {
    shape: "document",
    needs,
    stale,
    because: REASONS[needs.length > 0 ? "needs-known" : stale.length > 0 ? "needs-stale" : "needs-unknown"],
    warnings: [],
    reviewOn: earliest(...changes),
  };
}

function needOf(policy: NeedsPolicy, { code, on, through }: NeedObservation): Need {
  const segment = policy.segments.find((candidate) => candidate.code === code);
  return {
    need: segment?.need ?? code,
    segment: segment?.code ?? null,
    since: on,
    through: through ?? addDays(addMonths(on, policy.staleAfterMonths), -1),
    cites: segment?.cites ?? ["DF-02"],
  };
}

/** By code, then by the day of the observation, so that the order of the input does not matter. */
function inCodeOrder(needs: readonly Need[]): Need[] {
  const key = ({ need, since, through, segment }: Need) => `${need} ${since} ${through} ${segment ?? ""}`;
  return [...needs].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
