import { addPeriod } from "../../foundation/period";
import { earliest, type PlainDate } from "../../foundation/plain-date";
import type { Because } from "../../rule/answer";
import { compiler } from "../../rule/compile";
import { decideBy, type LineCode, otherwise, type RuleTable } from "../../rule/table";
import { type Horizon, horizonOf, nearerOn, type Placed, placeOnDay } from "./horizon-class";
import { checkStoredClass } from "./horizon-classes-check";
import { fawVwHorizon, type genericDealerGrades } from "./horizon-presets";
import { horizonPolicySchema, purchasePlanSchema } from "./horizon-schema";
import type { CompileHorizon, HorizonGrade, HorizonOutcome, HorizonPolicy, HorizonRule, NearerClass, PurchasePlan } from "./horizon-types";
import { targetPassed, targetPassedOn } from "./target-passed";

/** Everything the table may look at, computed once. */
interface HorizonView {
  readonly plan: PurchasePlan;
  readonly asOf: PlainDate;
  readonly placed: Placed<HorizonGrade>;
  readonly next: NearerClass | null;
}

const lines = [
  {
    code: "unknown",
    cites: ["K16"],
    when: (v) => v.placed.code === "unknown",
    then: () => ({ class: null, next: null }),
    evidence: () => [{ fact: "plansToBuyOn", have: null, need: "a day", met: false }],
  },
  {
    code: (v) => v.placed.code,
    cites: (v) => v.placed.cites,
    when: otherwise,
    then: (v) => ({ class: v.placed.code, next: v.next }),
    evidence: (v) => [
      { fact: "class", have: v.plan.class, need: null, met: v.plan.class !== null },
      { fact: "plansToBuyOn", have: v.plan.plansToBuyOn, need: limitOf(v), met: v.plan.class === null },
    ],
  },
] as const satisfies RuleTable<HorizonView, HorizonOutcome>;

/** The reasons that our own words cover: the table's codes and the classes of the presets. */
export type HorizonCode =
  | LineCode<typeof lines>
  | (typeof fawVwHorizon)["classes"][number]["code"]
  | (typeof genericDealerGrades)["classes" | "grades"][number]["code"];

/**
 * Compiles a horizon classification: which class a planned purchase falls into on a day. Every plan falls into exactly one
 * class, and a later plan never into a nearer one; a plan that has passed stays in the nearest and is flagged.
 *
 * @param policy - Ordered classes with inclusive limits as data, such as `genericDealerGrades`; no rhythm is needed.
 * @returns A rule from a plan and a day to `{ class, next }`; `reviewOn` is the day on which the class or the flag changes.
 * @throws PolicyError when a class lacks a limit, limits fall, or a code is used twice.
 * @see DF-13, IN-01 to IN-03 and conventions K3, K4 under Sources.
 * @example
 * ```ts
 * import { compileHorizon, genericDealerGrades } from "idic/interact";
 *
 * const grade = compileHorizon(genericDealerGrades);
 * const { outcome } = grade({ plansToBuyOn: "2027-02-28" }, { asOf: "2026-11-22" });
 * outcome; // => { class: "c", next: { class: "b", on: "2026-11-28" } }
 * ```
 */
export const compileHorizon: CompileHorizon = /* @__PURE__ */ compiler({
  name: "horizon",
  policySchema: horizonPolicySchema,
  factsSchema: purchasePlanSchema,
  checkFacts: checkStoredClass,
  lines: linesOf,
  prepare: (policy) => {
    const horizon = horizonOf<HorizonGrade>(policy, lines[0]);
    return decideBy(lines, {
      view: (plan, asOf) => viewOf(horizon, plan, asOf),
      reviewOn: reviewDay,
      warnings: ({ plan, asOf }) => targetPassed({ ...plan, choice: null }, asOf),
    });
  },
});

/**
 * Tells the horizon class of a planned purchase by the three classes of `fawVwHorizon`.
 *
 * @example
 * ```ts
 * import { classifyHorizon } from "idic/interact";
 *
 * const horizon = classifyHorizon({ plansToBuyOn: "2027-05-22" }, { asOf: "2026-11-22" });
 * horizon.because.code; // => "within-half-year"
 * horizon.reviewOn; // => "2027-02-22"
 * ```
 */
export const classifyHorizon: HorizonRule = /* @__PURE__ */ compileHorizon(fawVwHorizon);

function viewOf(horizon: Horizon<HorizonGrade>, plan: PurchasePlan, asOf: PlainDate): HorizonView {
  const placed = placeOnDay(horizon, plan, asOf);
  const on = nearerOn(placed, plan.plansToBuyOn);
  return { plan, asOf, placed, next: on === null ? null : { class: placeOnDay(horizon, plan, on).code, on } };
}

/** The day a nearer class is reached, or the day after a planned purchase that did not come. */
function reviewDay({ plan, asOf, next }: HorizonView): PlainDate | null {
  return earliest(next?.on ?? null, targetPassedOn(plan, asOf));
}

function limitOf({ placed: { within }, asOf }: HorizonView): PlainDate | null {
  return within === null ? null : addPeriod(asOf, within);
}

function linesOf({ classes, grades }: HorizonPolicy): Because[] {
  const [unknown] = lines;
  return [...classes, ...grades, unknown].map(({ code, cites }) => ({ code, cites }));
}
