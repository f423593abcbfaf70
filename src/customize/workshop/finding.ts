import { addYears, type PlainDate, yearsBetween } from "../../foundation/plain-date";
import type { Because, Warning } from "../../rule/answer";
import { compiler } from "../../rule/compile";
import { decideBy, type LineCode, otherwise, type RuleTable } from "../../rule/table";
import { isFor, isUnconditional } from "./finding-conditions";
import { mapFindings, type oldCarFindings } from "./finding-presets";
import { findingPolicySchema, findingSchema } from "./finding-schema";
import type { CompileFinding, FindingFacts, FindingLine, FindingOutcome, FindingPolicy, FindingRule } from "./finding-types";

/** Everything the table may look at, computed once. */
interface FindingView {
  readonly finding: FindingFacts;
  readonly vehicleYears: number | null;
  /** The line of the policy that decides where the table itself does not. */
  readonly line: FindingLine;
  /** What was unknown about the vehicle where a line asked for it. */
  readonly unknown: readonly Warning[];
}

const lines = [
  {
    code: "dangerous",
    cites: ["M14", "web:mot-2018"],
    when: ({ finding }) => finding.dangerous === true,
    then: (v) => outcomeOf(v, "A", v.finding.result, ["M14", "web:mot-2018"]),
    evidence: ({ finding }) => [{ fact: "dangerous", have: finding.dangerous, need: true, met: finding.dangerous === true }],
  },
  {
    code: "safety-critical-failed",
    cites: ["M14", "O9"],
    when: ({ finding }) => finding.result === "failed" && finding.safetyCritical === true,
    then: (v) => outcomeOf(v, "A", v.finding.result, ["M14", "O9"]),
    evidence: ({ finding }) => [
      { fact: "result", have: finding.result, need: "failed", met: finding.result === "failed" },
      { fact: "safetyCritical", have: finding.safetyCritical, need: true, met: finding.safetyCritical === true },
    ],
  },
  {
    code: "manual",
    cites: ["CU-06"],
    when: ({ finding }) => finding.manual !== null,
    then: (v) => outcomeOf(v, v.finding.manual?.class ?? v.line.class, v.finding.manual?.reason ?? v.line.code, ["CU-06"]),
    evidence: ({ finding }) => [{ fact: "manual", have: finding.manual?.class ?? null, need: null, met: finding.manual !== null }],
  },
  {
    code: (v) => v.line.code,
    cites: (v) => v.line.cites,
    when: otherwise,
    then: (v) => outcomeOf(v, v.line.class, v.line.code, v.line.cites),
    evidence: ({ finding, vehicleYears }) => [
      { fact: "result", have: finding.result, need: finding.result, met: true },
      { fact: "vehicleYears", have: vehicleYears, need: null, met: true },
      { fact: "mileage", have: finding.mileage, need: null, met: true },
    ],
  },
] as const satisfies RuleTable<FindingView, FindingOutcome>;

/** The reasons that our own words cover: the table's codes and the lines of the presets. */
export type FindingCode = LineCode<typeof lines> | (typeof oldCarFindings)["classes"][number]["code"];

/**
 * Compiles the classes of an inspection: what must be repaired, what is observed, and what is advised against. What is
 * critical for safety and has failed is class A whatever the policy or anybody says.
 *
 * @param policy - Results, age and mileage with their classes as data, such as `mapFindings`. The first line that holds decides.
 * @returns A rule from a finding and a day to its class and reason, ready to be spread into a line of a quote.
 * @throws PolicyError `safety-critical-must-be-a` when a line could take a failed part that is critical for safety out of class A; or
 * when a result is not decided or a code is used twice.
 * @see CU-01, CU-02, CU-03, CU-06, CU-31, M14, O9 under Sources.
 * @example
 * ```ts
 * import { compileFinding, oldCarFindings } from "idic/customize";
 *
 * const classify = compileFinding(oldCarFindings);
 * const finding = { result: "scheduled", safetyCritical: false, vehicleSince: "2020-10-12" } as const;
 * classify(finding, { asOf: "2026-10-11" }).outcome.class; // => "B"
 * classify(finding, { asOf: "2026-10-11" }).reviewOn; // => "2026-10-12"
 * classify(finding, { asOf: "2026-10-12" }).outcome.class; // => "C"
 * ```
 */
export const compileFinding: CompileFinding = /* @__PURE__ */ compiler({
  name: "finding",
  policySchema: findingPolicySchema,
  factsSchema: findingSchema,
  lint,
  lines: linesOf,
  prepare: (policy) =>
    decideBy(lines, {
      view: (finding, asOf) => viewOf(policy, finding, asOf),
      reviewOn: reviewDay,
      warnings: warningsOf,
    }),
});

/**
 * Classifies a finding of an inspection by the Motorist Assurance Program's reasons for service.
 *
 * @see CU-01, CU-02, CU-03, M14 under Sources.
 * @example
 * ```ts
 * import { classifyFinding } from "idic/customize";
 *
 * const { outcome } = classifyFinding({ result: "failed", safetyCritical: true, dangerous: true }, { asOf: "2026-11-22" });
 * [outcome.class, outcome.reason, outcome.doNotDrive]; // => ["A", "failed", true]
 * ```
 */
export const classifyFinding: FindingRule = /* @__PURE__ */ compileFinding(mapFindings);

function viewOf(policy: FindingPolicy, finding: FindingFacts, asOf: PlainDate): FindingView {
  const vehicleYears = yearsOf(finding, asOf);
  const unknown: Warning[] = [];
  for (const line of policy.classes) {
    const { safetyCritical, minVehicleYears, minKilometres } = line.when;
    if (!isFor(line.when, finding.result)) continue;
    if (safetyCritical !== null && safetyCritical !== finding.safetyCritical) continue;
    if (minVehicleYears !== null && vehicleYears === null) unknown.push({ code: "vehicle-age-unknown", path: ["vehicleSince"] });
    if (minKilometres !== null && finding.mileage === null) unknown.push({ code: "mileage-unknown", path: ["mileage"] });
    if (reaches(vehicleYears, minVehicleYears) && reaches(finding.mileage, minKilometres)) return { finding, vehicleYears, line, unknown };
  }
  throw new TypeError("a finding policy decides every result");
}

function reaches(value: number | null, least: number | null): boolean {
  return least === null || (value !== null && value >= least);
}

function yearsOf({ vehicleSince, vehicleAge }: FindingFacts, asOf: PlainDate): number | null {
  return vehicleSince === null ? vehicleAge : Math.max(0, yearsBetween(vehicleSince, asOf));
}

function outcomeOf(view: FindingView, quoteClass: FindingOutcome["class"], reason: string, cites: readonly string[]): FindingOutcome {
  const { safetyCritical, dangerous, mileage } = view.finding;
  return { class: quoteClass, reason, cites, safetyCritical, doNotDrive: dangerous === true, vehicleYears: view.vehicleYears, mileage };
}

/** The next day on which the vehicle is a year older. The years are told, so any anniversary changes the answer. */
function reviewDay({ finding: { vehicleSince }, vehicleYears }: FindingView): PlainDate | null {
  return vehicleSince === null || vehicleYears === null ? null : addYears(vehicleSince, vehicleYears + 1);
}

function warningsOf({ finding, unknown }: FindingView): readonly Warning[] {
  const assessed = finding.result !== "failed" || finding.safetyCritical !== true || finding.dangerous !== null;
  return assessed ? unknown : [...unknown, { code: "danger-not-assessed", path: ["dangerous"] }];
}

/** A line after one that holds for every finding it is meant for. */
function lint({ classes }: FindingPolicy): Warning[] {
  return classes.flatMap(({ when }, position) => {
    const earlier = classes.slice(0, position).filter((line) => isUnconditional(line.when));
    const decided = earlier.some(({ when: { results } }) => results === null);
    const left = when.results?.some((result) => !earlier.some((line) => isFor(line.when, result))) ?? true;
    return decided || !left ? [{ code: "line-never-reached", path: ["classes", position] }] : [];
  });
}

function linesOf({ classes }: FindingPolicy): Because[] {
  const [dangerous, safetyCritical, manual] = lines;
  return [dangerous, safetyCritical, manual, ...classes].map(({ code, cites }) => ({ code, cites }));
}
