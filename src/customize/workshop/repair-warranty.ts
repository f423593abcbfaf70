import { addDays, earliest, type PlainDate } from "../../foundation/plain-date";
import { compiler } from "../../rule/compile";
import { decideBy, type LineCode, otherwise, type RuleTable } from "../../rule/table";
import { chinaRepairWarranty } from "./repair-warranty-presets";
import { repairSchema, repairWarrantyPolicySchema } from "./repair-warranty-schema";
import type {
  CompileRepairWarranty,
  Repair,
  RepairWarrantyOutcome,
  RepairWarrantyPolicy,
  RepairWarrantyRule,
  WarrantyFact,
  WarrantyTerm,
} from "./repair-warranty-types";

/** Everything the table may look at, computed once. */
interface WarrantyView {
  readonly repair: Repair;
  readonly asOf: PlainDate;
  /** The day whose coverage is asked about: that of the report once there is one. */
  readonly day: PlainDate;
  readonly term: WarrantyTerm | null;
  readonly missing: readonly WarrantyFact[];
  readonly lastDay: PlainDate | null;
  readonly odometerLimit: number | null;
  readonly proveBy: PlainDate | null;
}

const lines = [
  {
    code: "not-completed",
    cites: ["M11"],
    when: (v) => v.asOf < v.repair.completedOn,
    then: (v) => outcomeOf(v, null),
    evidence: (v) => [{ fact: "completedOn", have: v.asOf, need: v.repair.completedOn, met: v.asOf >= v.repair.completedOn }],
  },
  {
    code: "ended-by-days",
    cites: ["M11"],
    when: (v) => v.lastDay !== null && v.day > v.lastDay,
    then: (v) => outcomeOf(v, "days"),
    evidence: (v) => [{ fact: "day", have: v.day, need: v.lastDay, met: v.lastDay === null || v.day <= v.lastDay }],
  },
  {
    code: "ended-by-distance",
    cites: ["M11"],
    when: (v) => v.odometerLimit !== null && v.repair.odometer !== null && v.repair.odometer >= v.odometerLimit,
    then: (v) => outcomeOf(v, "distance"),
    evidence: (v) => [
      {
        fact: "odometer",
        have: v.repair.odometer,
        need: v.odometerLimit,
        met: v.odometerLimit === null || v.repair.odometer === null || v.repair.odometer < v.odometerLimit,
      },
    ],
  },
  {
    code: "facts-missing",
    cites: ["M11"],
    when: (v) => v.missing.length > 0,
    then: (v) => outcomeOf(v, null),
    evidence: (v) => [{ fact: "missing", have: v.missing.join(", "), need: "", met: v.missing.length === 0 }],
  },
  { code: "not-warranted", cites: ["M11"], when: (v) => v.term === null, then: (v) => outcomeOf(v, null) },
  {
    code: "other-cause",
    cites: (v) => v.term?.cites ?? [],
    when: isOtherCause,
    then: (v) => outcomeOf(v, null),
    evidence: (v) => [{ fact: "otherCauseProvenOn", have: v.repair.otherCauseProvenOn, need: v.proveBy, met: true }],
  },
  {
    code: "covered",
    cites: (v) => v.term?.cites ?? [],
    when: otherwise,
    then: (v) => ({ ...outcomeOf(v, null), covered: true, payer: "warranty" }),
  },
] as const satisfies RuleTable<WarrantyView, RepairWarrantyOutcome>;

/** The reasons of a repair warranty. */
export type RepairWarrantyCode = LineCode<typeof lines>;

/**
 * Compiles the warranty of repairs: through which day and up to which reading of the odometer a repair is covered, and
 * who pays when its fault comes back. It is counted from completion; the last day is covered, the limit of distance is not.
 * What is not known is never claimed to be covered.
 *
 * @param policy - Terms by kind of vehicle and repair as data, such as `chinaRepairWarranty`.
 * @returns A rule from a repair and a day to `covered`, the limits, what is missing, and the payer of a line of a quote.
 * @throws PolicyError when a term has no limit or a code is used twice.
 * @see M11 under Sources.
 * @example
 * ```ts
 * import { compileRepairWarranty, mapRepairWarranty } from "idic/customize";
 *
 * const warrantyOf = compileRepairWarranty(mapRepairWarranty);
 * const repair = { completedOn: "2026-09-01", completedAt: 61000 };
 * warrantyOf({ ...repair, odometer: 64999 }, { asOf: "2026-11-30" }).outcome.covered; // => true
 * warrantyOf({ ...repair, odometer: 65000 }, { asOf: "2026-11-30" }).outcome.endedBy; // => "distance"
 * warrantyOf(repair, { asOf: "2026-11-30" }).outcome.missing; // => ["odometer"]
 * ```
 */
export const compileRepairWarranty: CompileRepairWarranty = /* @__PURE__ */ compiler({
  name: "repair-warranty",
  policySchema: repairWarrantyPolicySchema,
  factsSchema: repairSchema,
  lines: linesOf,
  prepare: (policy) => decideBy(lines, { view: (repair, asOf) => viewOf(policy, repair, asOf), reviewOn: reviewDay }),
});

/**
 * Checks whether a repair is still under the guarantee of China's regulation on vehicle repair, in its wording of 2015.
 *
 * @see law:cn-vehicle-repair-2015, M11 under Sources.
 * @example
 * ```ts
 * import { checkRepairWarranty } from "idic/customize";
 *
 * const repair = { vehicle: "car", repair: "minor-repair", completedOn: "2029-03-05", completedAt: 80000, odometer: 80900 };
 * const { outcome } = checkRepairWarranty(repair, { asOf: "2029-03-15" });
 * [outcome.covered, outcome.lastDay, outcome.odometerLimit, outcome.payer]; // => [true, "2029-03-15", 82000, "warranty"]
 * ```
 */
export const checkRepairWarranty: RepairWarrantyRule = /* @__PURE__ */ compileRepairWarranty(chinaRepairWarranty);

function viewOf(policy: RepairWarrantyPolicy, repair: Repair, asOf: PlainDate): WarrantyView {
  const { completedOn, completedAt, odometer } = repair;
  const reportedOn = repair.reportedOn !== null && repair.reportedOn <= asOf ? repair.reportedOn : null;
  const { term, missing } = termFor(policy, repair);
  const distance = term?.distance ?? null;
  const readings: WarrantyFact[] = [];
  if (distance !== null && completedAt === null) readings.push("completedAt");
  if (distance !== null && odometer === null) readings.push("odometer");
  return {
    repair,
    asOf,
    day: reportedOn ?? asOf,
    term,
    missing: [...missing, ...readings],
    lastDay: term === null || term.days === null ? null : addDays(completedOn, term.days),
    odometerLimit: distance === null || completedAt === null ? null : completedAt + distance,
    proveBy: reportedOn === null || policy.proofDays === null ? null : addDays(reportedOn, policy.proofDays),
  };
}

/** The first term that is meant for a repair; none while an unknown fact could make an earlier one hold. */
function termFor({ terms }: RepairWarrantyPolicy, { vehicle, repair }: Repair): Pick<WarrantyView, "term" | "missing"> {
  for (const term of terms) {
    if (vehicle !== null && term.vehicle !== null && term.vehicle !== vehicle) continue;
    if (repair !== null && term.repairs !== null && !term.repairs.includes(repair)) continue;
    const missing: WarrantyFact[] = [];
    if (term.vehicle !== null && vehicle === null) missing.push("vehicle");
    if (term.repairs !== null && repair === null) missing.push("repair");
    return missing.length === 0 ? { term, missing } : { term: null, missing };
  }
  return { term: null, missing: [] };
}

/** A cause that was proved too late changes nothing. */
function isOtherCause({ repair: { otherCauseProvenOn }, asOf, proveBy }: WarrantyView): boolean {
  return otherCauseProvenOn !== null && otherCauseProvenOn <= asOf && (proveBy === null || otherCauseProvenOn <= proveBy);
}

function outcomeOf(view: WarrantyView, endedBy: RepairWarrantyOutcome["endedBy"]): RepairWarrantyOutcome {
  const { term, lastDay, odometerLimit, proveBy } = view;
  const missing = endedBy === null ? view.missing : [];
  return { covered: false, term: term?.code ?? null, lastDay, odometerLimit, endedBy, missing, proveBy, payer: "customer" };
}

/** Completion, the report, the day after the last day, or a proof that is known to come. */
function reviewDay({ repair, asOf, lastDay }: WarrantyView): PlainDate | null {
  const days = [repair.completedOn, repair.reportedOn, repair.otherCauseProvenOn, lastDay === null ? null : addDays(lastDay, 1)];
  return earliest(...days.filter((day) => day !== null && day > asOf));
}

function linesOf({ terms }: RepairWarrantyPolicy) {
  const cites = [...new Set(terms.flatMap((term) => term.cites))];
  return lines.map((line) => ({ code: line.code, cites: typeof line.cites === "function" ? cites : line.cites }));
}
