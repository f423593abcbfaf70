import type { Issue } from "../../foundation/issue";
import type { Because, Warning } from "../../rule/answer";
import { compiler } from "../../rule/compile";
import { decideBy, type LineCode, otherwise, type RuleTable } from "../../rule/table";
import { boxFinder, cellsOf, type KnownCell } from "./rfm-segment-cells";
import type { copiedRfmSegments } from "./rfm-segment-presets";
import { rfmCellSchema, rfmSegmentPolicySchema } from "./rfm-segment-schema";
import type { CompileRfmSegment, RfmCell, RfmSegmentOutcome, RfmSegmentPolicy, SegmentBox } from "./rfm-segment-types";

/** The scores, and the box they lie in; `null` for unknown scores. */
interface SegmentView {
  readonly cell: RfmCell;
  readonly box: Pick<SegmentBox, "code" | "cites"> | null;
}

const OTHERS_CITES = ["G5"] as const;

const lines = [
  {
    code: "unknown",
    cites: ["G5"],
    when: (v) => v.box === null,
    then: () => ({ segment: null }),
  },
  {
    code: (v) => v.box?.code ?? "unknown",
    cites: (v) => v.box?.cites ?? [],
    when: otherwise,
    then: (v) => ({ segment: v.box?.code ?? null }),
    evidence: ({ cell }) =>
      Object.entries(cell).map(([fact, have]: [string, number | null]) => ({ fact, have, need: null, met: have !== null })),
  },
] as const satisfies RuleTable<SegmentView, RfmSegmentOutcome>;

/** The reasons that our own words cover: the table's codes and the segments of the presets. */
export type RfmSegmentCode = LineCode<typeof lines> | (typeof copiedRfmSegments)["segments"][number]["code"] | "others";

/**
 * Compiles named segments over RFM scores. Every cell has an outcome: it lies in a box, or among the others, or the policy
 * does not compile. A segment that no cell can reach is a warning of the rule.
 *
 * @param policy - Boxes of scores with names, such as `rfmSegmentMap`.
 * @returns A rule from three scores to the code of a segment.
 * @throws PolicyError when a cell has no outcome, a range is reversed or beyond the best score, or a code is used twice.
 * @see G5, web:r-rfm under Sources.
 * @example
 * ```ts
 * import { compileRfmSegment, copiedRfmSegments, specificRfmSegments } from "idic/differentiate";
 *
 * const cell = { recency: 1, frequency: 5, monetary: 5 };
 * const copied = compileRfmSegment(copiedRfmSegments);
 * copied(cell, { asOf: "2026-11-22" }).outcome.segment; // => "at-risk"
 * copied.warnings.length; // => 4
 * compileRfmSegment(specificRfmSegments)(cell, { asOf: "2026-11-22" }).outcome.segment; // => "cannot-lose"
 * ```
 */
export const compileRfmSegment: CompileRfmSegment = /* @__PURE__ */ compiler({
  name: "rfm-segment",
  policySchema: rfmSegmentPolicySchema,
  factsSchema: rfmCellSchema,
  checkFacts: (cell, { bins }) =>
    Object.entries(cell).flatMap(([name, score]: [string, number | null]): Issue[] =>
      score === null || score <= bins
        ? []
        : [{ code: "out-of-range", path: [name], message: `expected a score of at most ${bins}, got ${score}` }],
    ),
  lint: unreachable,
  lines: ({ segments, others }): Because[] =>
    [lines[0], ...segments, ...(others === null ? [] : [{ code: others, cites: OTHERS_CITES }])].map(({ code, cites }) => ({
      code,
      cites,
    })),
  prepare: (policy) => {
    const find = boxFinder(policy);
    const boxOf = (cell: RfmCell): SegmentView["box"] => {
      if (!isKnown(cell)) return null;
      return find(cell) ?? (policy.others === null ? null : { code: policy.others, cites: OTHERS_CITES });
    };
    return decideBy(lines, { view: (cell) => ({ cell, box: boxOf(cell) }), reviewOn: () => null });
  },
});

function isKnown(cell: RfmCell): cell is KnownCell {
  return cell.recency !== null && cell.frequency !== null && cell.monetary !== null;
}

function unreachable(policy: RfmSegmentPolicy): Warning[] {
  const find = boxFinder(policy);
  const reached = new Set(cellsOf(policy).map((cell) => find(cell)?.code));
  return policy.segments.flatMap(({ code }, position) =>
    reached.has(code) ? [] : [{ code: "segment-never-reached", path: ["segments", position] }],
  );
}
