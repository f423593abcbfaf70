import * as z from "zod/mini";
import { citesField, codeField, type Field, listOf, oneOf, orUnknown, wholeField, withCheck } from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { repeatedNames } from "../../foundation/repeated-names";
import { policyObject } from "../../rule/policy";
import { boxFinder, cellsOf } from "./rfm-segment-cells";
import {
  boxMatchings,
  boxReadings,
  type RfmCell,
  type RfmCellInput,
  type RfmSegmentPolicy,
  type RfmSegmentPolicyInput,
  type ScoreRange,
  type SegmentBox,
} from "./rfm-segment-types";

const rangeField: Field<ScoreRange> = z.strictObject({ from: wholeField(1, 9), through: wholeField(1, 9) });

const boxField: Field<SegmentBox> = z.strictObject({
  code: codeField,
  recency: rangeField,
  frequencyMonetary: rangeField,
  cites: citesField,
});

/** The schema of a policy of named segments. */
export const rfmSegmentPolicySchema: Field<RfmSegmentPolicy, RfmSegmentPolicyInput> = withCheck(
  policyObject({
    bins: wholeField(2, 9),
    matching: oneOf(boxMatchings),
    frequencyMonetary: oneOf(boxReadings),
    segments: listOf(boxField, 1),
    others: z.nullable(codeField),
  }),
  (policy) => {
    const issues = [...nameIssues(policy), ...rangeIssues(policy)];
    return issues.length === 0 ? coverIssues(policy) : issues;
  },
);

/** The schema of a customer's scores. */
export const rfmCellSchema: Field<RfmCell, RfmCellInput> = z.object({
  recency: orUnknown(wholeField(1, 9)),
  frequency: orUnknown(wholeField(1, 9)),
  monetary: orUnknown(wholeField(1, 9)),
});

function nameIssues({ segments, others }: RfmSegmentPolicy): Issue[] {
  const taken = ["unknown", ...(others === null ? [] : [others])];
  return repeatedNames([...taken, ...segments.map(({ code }) => code)], (position) =>
    position < taken.length ? ["others"] : ["segments", position - taken.length, "code"],
  );
}

function rangeIssues({ bins, segments }: RfmSegmentPolicy): Issue[] {
  return segments.flatMap(({ recency, frequencyMonetary }, position) =>
    Object.entries({ recency, frequencyMonetary }).flatMap(([name, { from, through }]): Issue[] => {
      const path = ["segments", position, name, "through"];
      if (through < from)
        return [{ code: "inconsistent", path, message: `expected a score from ${from}, where the range begins, got ${through}` }];
      return through > bins ? [{ code: "out-of-range", path, message: `expected a score of at most ${bins}, got ${through}` }] : [];
    }),
  );
}

/** Without a segment for the others, every cell lies in a box. */
function coverIssues(policy: RfmSegmentPolicy): Issue[] {
  if (policy.others !== null) return [];
  const find = boxFinder(policy);
  const bare = cellsOf(policy).filter((cell) => find(cell) === null);
  const [first] = bare;
  if (first === undefined) return [];
  const cell = `${first.recency}${first.frequency}${first.monetary}`;
  const message = `expected a segment for the others, because ${bare.length} cells lie in no box, ${cell} among them`;
  return [{ code: "missing", path: ["others"], message }];
}
