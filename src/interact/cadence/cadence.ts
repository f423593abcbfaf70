import { addPeriod, roughDays } from "../../foundation/period";
import { earliest, type PlainDate } from "../../foundation/plain-date";
import type { Because, Warning } from "../../rule/answer";
import { compiler } from "../../rule/compile";
import { decideBy, type LineCode, otherwise, type RuleTable } from "../../rule/table";
import { cadenceHorizon, type Rhythm } from "./cadence-horizon";
import type { beijingHyundaiCadence, fawVwCadence } from "./cadence-presets";
import { cadencePolicySchema, prospectSchema } from "./cadence-schema";
import type { CadencePolicy, CallOutcome, CompileCadence, Prospect } from "./cadence-types";
import { nextOnGrid } from "./contact-grid";
import { type Horizon, nearerOn, type Placed, placeOnDay } from "./horizon-class";
import { checkStoredClass } from "./horizon-classes-check";
import { targetPassed, targetPassedOn } from "./target-passed";

/** Everything the table may look at, computed once. */
interface CadenceView {
  readonly prospect: Prospect;
  readonly asOf: PlainDate;
  readonly placed: Placed<Rhythm>;
  readonly dueOn: PlainDate;
}

const lines = [
  {
    code: "chosen",
    cites: ["IN-04", "K8", "O7"],
    when: (v) => v.prospect.choice !== null,
    then: () => ({ call: "stop" }),
    evidence: (v) => [{ fact: "choice", have: v.prospect.choice, need: null, met: v.prospect.choice === null }],
  },
  {
    code: (v) => v.placed.code,
    cites: (v) => v.placed.cites,
    when: otherwise,
    then: (v) => ({ call: v.dueOn <= v.asOf ? "now" : "wait", dueOn: v.dueOn }),
    evidence: (v) => [
      { fact: "plansToBuyOn", have: v.prospect.plansToBuyOn, need: limitOf(v), met: true },
      { fact: "dueOn", have: v.asOf, need: v.dueOn, met: v.dueOn <= v.asOf },
    ],
  },
] as const satisfies RuleTable<CadenceView, CallOutcome>;

/** The reasons that our own words cover: the table's codes and the classes of the presets. */
export type CadenceCode =
  | LineCode<typeof lines>
  | "unknown"
  | (typeof fawVwCadence)["classes"][number]["code"]
  | (typeof beijingHyundaiCadence)["classes" | "grades"][number]["code"];

/**
 * Compiles a contact cadence: how often to call a prospect, by the time until he plans to buy, until he has chosen.
 *
 * @param policy - Ordered classes as data, such as `fawVwCadence`. Limits are inclusive; each step is counted from the anchor.
 * @returns A rule from a prospect and a day to `{ call: "stop" | "wait" | "now", dueOn }`.
 * @throws PolicyError when a class lacks a limit, limits fall, a code is used twice or an interval is less than 1.
 * @see IN-01 to IN-04 and conventions K1 to K9 under Sources.
 * @example
 * ```ts
 * import { compileCadence, fawVwCadence } from "idic/interact";
 *
 * const adviseCall = compileCadence(fawVwCadence);
 * const advice = adviseCall({ anchor: "2026-10-31", plansToBuyOn: "2026-12-20" }, { asOf: "2026-11-22" });
 * advice.outcome; // => { call: "wait", dueOn: "2026-11-30" }
 * advice.because.code; // => "near"
 * advice.reviewOn; // => "2026-11-30"
 * ```
 */
export const compileCadence: CompileCadence = /* @__PURE__ */ compiler({
  name: "cadence",
  policySchema: cadencePolicySchema,
  factsSchema: prospectSchema,
  checkFacts: checkStoredClass,
  lint: lintCadence,
  lines: linesOf,
  prepare: (policy) => {
    const horizon = cadenceHorizon(policy);
    return decideBy(lines, {
      view: (prospect, asOf) => viewOf(horizon, prospect, asOf),
      reviewOn: reviewDay,
      warnings: ({ prospect, asOf }) => targetPassed(prospect, asOf),
    });
  },
});

function viewOf(horizon: Horizon<Rhythm>, prospect: Prospect, asOf: PlainDate): CadenceView {
  const { anchor, lastContact, monthsSoFar } = prospect;
  const placed = placeOnDay(horizon, prospect, asOf);
  const after = lastContact !== null && lastContact > anchor ? lastContact : anchor;
  const dueOn = nextOnGrid({ anchor, monthsSoFar: monthsSoFar ?? 0, after }, placed.every);
  return { prospect, asOf, placed, dueOn };
}

/** The due day, the day a nearer class is reached, or the day after a planned purchase that did not come. */
function reviewDay(view: CadenceView, outcome: CallOutcome): PlainDate | null {
  if (outcome.call === "stop") return null;
  const { asOf, prospect, placed } = view;
  return earliest(
    ...[outcome.dueOn, nearerOn(placed, prospect.plansToBuyOn)].filter((day) => day !== null && day > asOf),
    targetPassedOn(prospect, asOf),
  );
}

function limitOf({ placed: { within }, asOf }: CadenceView): PlainDate | null {
  return within === null ? null : addPeriod(asOf, within);
}

/** A prospect on a rhythm longer than the limit below could buy before he is called again. */
export function lintCadence(policy: CadencePolicy): Warning[] {
  return policy.classes.flatMap(({ every }, position) => {
    const below = policy.classes[position - 1]?.within ?? null;
    const tooLong = below !== null && roughDays(every) > roughDays(below);
    return tooLong ? [{ code: "interval-exceeds-lower-limit", path: ["classes", position, "every"] }] : [];
  });
}

function linesOf(policy: CadencePolicy): Because[] {
  const [chosen] = lines;
  const { unknown } = cadenceHorizon(policy);
  return [chosen, ...policy.classes, ...policy.grades, unknown].map(({ code, cites }) => ({ code, cites }));
}
