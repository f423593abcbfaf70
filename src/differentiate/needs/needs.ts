import { addDays, addMonths, earliest, type PlainDate } from "../../foundation/plain-date";
import type { Because, Finding } from "../../rule/answer";
import { compiler } from "../../rule/compile";
import { needsFactsSchema, needsPolicySchema } from "./needs-schema";
import type { CompileNeeds, Need, NeedObservation, NeedsCode, NeedsFacts, NeedsPolicy, NeedsProfile, NeedsViewer } from "./needs-types";

const REASONS = {
  "needs-known": { code: "needs-known", cites: ["DF-01", "DF-23"] },
  "needs-withheld": { code: "needs-withheld", cites: ["DF-03"] },
  "needs-stale": { code: "needs-stale", cites: ["DF-02", "DF-23"] },
  "needs-unknown": { code: "needs-unknown", cites: ["DF-01", "DF-02"] },
} as const satisfies Record<NeedsCode, Because>;

/**
 * Compiles a needs rule: which needs a customer has on a day, from the segments he is in and from what he said himself.
 * Several needs hold at once; each was observed on a day and is believed for a time.
 *
 * What is known of needs is for those who deal with the customer. When a viewer is named, the answer holds back what he may not see:
 * everything where the policy does not let him, and what is confidential in any case.
 *
 * @param policy - Segments with their needs, such as `zhengdaNeeds`.
 * @returns A rule from dated observations to the needs that hold, and those that must be asked for again.
 * @throws PolicyError when a segment is listed twice.
 * @see DF-03, DF-06, DF-07, DF-08, DF-21, DF-23 under Sources.
 * @example
 * ```ts
 * import { compileNeeds, zhengdaNeeds } from "idic/differentiate";
 *
 * const needsOf = compileNeeds(zhengdaNeeds);
 * const { needs, reviewOn } = needsOf({ observed: [{ code: "time-precious", on: "2026-09-01" }] }, { asOf: "2026-11-22" });
 * needs.map(({ need }) => need); // => ["time"]
 * reviewOn; // => "2028-09-01"
 *
 * const observed = [{ code: "time-precious", on: "2026-09-01" }];
 * needsOf({ observed, viewer: { interacting: false } }, { asOf: "2026-11-22" }).because.code; // => "needs-withheld"
 * ```
 */
export const compileNeeds: CompileNeeds = /* @__PURE__ */ compiler({
  name: "needs",
  policySchema: needsPolicySchema,
  factsSchema: needsFactsSchema,
  lines: () => Object.values(REASONS),
  prepare: (policy) => (facts, asOf) => profile(policy, facts, asOf),
});

function profile(policy: NeedsPolicy, { observed, viewer }: NeedsFacts, asOf: PlainDate): Finding<NeedsProfile> {
  const known = observed.filter(({ on }) => on <= asOf);
  const shown = known.filter((observation) => maySee(policy, viewer, observation)).map((observation) => needOf(policy, observation));
  const needs = inCodeOrder(shown.filter(({ through }) => through >= asOf));
  const codes = new Set(needs.map(({ need }) => need));
  const stale = [...new Set(shown.map(({ need }) => need))].filter((need) => !codes.has(need)).sort();
  const withheld = known.length - shown.length;
  const changes = [...observed.filter(({ on }) => on > asOf).map(({ on }) => on), ...needs.map(({ through }) => addDays(through, 1))];
  return {
    shape: "document",
    needs,
    stale,
    withheld,
    because: REASONS[reasonFor(needs.length, withheld, stale.length)],
    warnings: [],
    reviewOn: earliest(...changes),
  };
}

function reasonFor(needs: number, withheld: number, stale: number): NeedsCode {
  if (needs > 0) return "needs-known";
  if (withheld > 0) return "needs-withheld";
  return stale > 0 ? "needs-stale" : "needs-unknown";
}

/** Without a viewer another rule asks, and nobody sees the answer. */
function maySee({ visibleTo }: NeedsPolicy, viewer: NeedsViewer | null, { confidential }: NeedObservation): boolean {
  if (viewer === null) return true;
  return confidential !== true && (visibleTo === "all-staff" || viewer.interacting === true);
}

function needOf(policy: NeedsPolicy, { code, on, through, kind }: NeedObservation): Need {
  const segment = policy.segments.find((candidate) => candidate.code === code);
  return {
    need: segment?.need ?? code,
    segment: segment?.code ?? null,
    kind,
    since: on,
    through: through ?? addDays(addMonths(on, policy.staleAfterMonths), -1),
    cites: segment?.cites ?? ["DF-02"],
  };
}

/** By code, then by the day of the observation, so that the order of the input does not matter. */
function inCodeOrder(needs: readonly Need[]): Need[] {
  const key = ({ need, since, through, segment, kind }: Need) => `${need} ${since} ${through} ${segment ?? ""} ${kind ?? ""}`;
  return [...needs].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
