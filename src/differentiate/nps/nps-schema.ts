import * as z from "zod/mini";
import { describeValue } from "../../foundation/describe-value";
import { type Field, failure, fieldOf, listOf, oneOf, wholeField, withCheck } from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { type NpsCounts, type NpsDifferenceInput, type NpsGroupsInput, type NpsIntervalInput, npsIntervalMethods } from "./nps-types";

/** Counts up to this many keep statistics in doubles right to 1e-12. */
const MOST = 1_000_000_000;

const counts = z.object({ promoters: wholeField(0, MOST), passives: wholeField(0, MOST), detractors: wholeField(0, MOST) });

const confidenceField: Field<number> = /* @__PURE__ */ fieldOf((value) => {
  if (typeof value === "number" && value > 0 && value < 1) return { ok: true, value };
  const code = value === undefined || value === null ? "missing" : typeof value === "number" ? "out-of-range" : "wrong-type";
  return failure(code, `expected a number above 0 and below 1, got ${describeValue(value)}`);
});

/** The schema of answers from 0 to 10. */
export const npsGroupsSchema: Field<NpsGroupsInput> = z.object({ answers: listOf(wholeField(0, 10), 1) });

/** The schema of counts by group. */
export const npsSchema: Field<NpsCounts> = withCheck(counts, countIssues);

/** The schema of a sample and its interval. */
export const npsIntervalSchema: Field<NpsIntervalInput> = withCheck(
  z.extend(counts, { method: oneOf(npsIntervalMethods), confidence: confidenceField }),
  countIssues,
);

/** The schema of two waves. */
export const npsDifferenceSchema: Field<NpsDifferenceInput> = z.object({ before: npsSchema, after: npsSchema });

function countIssues({ promoters, passives, detractors }: NpsCounts): Issue[] {
  if (promoters + passives + detractors > 0) return [];
  return [{ code: "empty", path: [], message: "expected at least one answer" }];
}
