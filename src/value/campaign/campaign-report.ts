import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { campaignReportSchema } from "./campaign-report-schema";
import {
  type CampaignChange,
  type CampaignMeasure,
  type CampaignReportFormula,
  type CountedShare,
  campaignSteps,
  type MeasuredAmount,
} from "./campaign-report-types";

/**
 * What a campaign changed, said in both ways that “by 9%” can be meant: in percentage points, (after − before) · 100, and relative to
 * before, (after − before) / before.
 *
 * Shares come from counts, so nothing was rounded on the way. An amount may be a total over several periods; it is compared per
 * period, so two months can stand beside the three before. A change is no effect: without a control group it may have other causes.
 *
 * @param input - Counts or amounts before and after; how many were addressed and by which steps, where that is known.
 * @param options - `explain: false` leaves the steps out.
 * @returns One row for a measure: before, after, the change in points (of a share) and the relative change. Warns `no-base` where
 *   nothing was there before, so that no relative change exists, `step-left-out` where one of the three steps was not taken, and
 *   `no-control-group` always.
 * @throws InputError `zero-denominator` for a share of nobody, `out-of-range` for a share above one.
 * @see O10, CU-11, CU-12, CU-13, CU-14, CU-15, G3 under Sources.
 * @example
 * ```ts
 * import { campaignReport } from "idic/value";
 *
 * const { value } = campaignReport({
 *   addressed: 995,
 *   measures: [
 *     { code: "return", kind: "share", before: { count: 400, of: 1000 }, after: { count: 490, of: 1000 } },
 *     { code: "turnover", kind: "amount", before: { amount: "300000", periods: 3 }, after: { amount: "216200", periods: 2 } },
 *   ],
 * });
 * value[0]; // => { code: "return", before: "0.4", after: "0.49", changeInPoints: "9", relativeChange: "0.225" }
 * value[1]; // => { code: "turnover", before: "100000", after: "108100", changeInPoints: null, relativeChange: "0.081" }
 * ```
 */
export const campaignReport: CampaignReportFormula = /* @__PURE__ */ formula({
  code: "campaign-report",
  unit: "ratio",
  cites: ["O10", "CU-11", "CU-12", "CU-13", "CU-14", "CU-15", "G3"],
  schema: campaignReportSchema,
  compute: ({ steps, measures }, { step, warn }) => {
    if (steps !== null && campaignSteps.some((wanted) => !steps.includes(wanted))) warn("step-left-out", ["steps"]);
    warn("no-control-group");
    return measures.map((measure, position): CampaignChange => {
      const [before, after] = sidesOf(measure);
      const value = (side: Ratio) => decimalText(side.part.div(side.whole));
      const gain = after.part.times(before.whole).minus(before.part.times(after.whole));
      const change = step(measure.code, "after − before", gain.div(before.whole.times(after.whole)));
      const base = before.part.times(after.whole);
      if (base.isZero()) warn("no-base", ["measures", position, "before"]);
      return {
        code: measure.code,
        before: value(before),
        after: value(after),
        changeInPoints: measure.kind === "share" ? decimalText(change.times(100)) : null,
        relativeChange: base.isZero() ? null : decimalText(gain.div(base)),
      };
    });
  },
});

/** A quotient that is not divided before the end, so that nothing is rounded on the way. */
interface Ratio {
  readonly part: Decimal;
  readonly whole: Decimal;
}

/** Both sides of a measure: shares, or amounts of one period. */
function sidesOf(measure: CampaignMeasure): readonly [Ratio, Ratio] {
  if (measure.kind === "share") return [shareOf(measure.before), shareOf(measure.after)];
  return [amountOf(measure.before), amountOf(measure.after)];
}

function shareOf({ count, of }: CountedShare): Ratio {
  return { part: new Decimal(count), whole: new Decimal(of) };
}

function amountOf({ amount, periods }: MeasuredAmount): Ratio {
  return { part: new Decimal(amount), whole: new Decimal(periods) };
}
