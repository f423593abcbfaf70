import type { AmountInput, DecimalText } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";

/** The three steps by which a campaign for customers of low value worked. */
export const campaignSteps = ["precise-selection", "customer-survey", "joint-policy"] as const;

/** A step of a campaign. */
export type CampaignStep = (typeof campaignSteps)[number];

/** How many of how many. */
export interface CountedShare {
  /** Those who did, or are. */
  readonly count: number;
  /** All of them; above zero. */
  readonly of: number;
}

/** A total or an average over some time, as a caller writes it. */
export interface MeasuredAmountInput {
  /** The total or average, not negative. */
  readonly amount: AmountInput;
  /** Over how many months or other equal periods, by which a total is divided; 1 when absent. */
  readonly periods?: number | null;
}

/** A total or an average over some time. */
export interface MeasuredAmount {
  readonly amount: DecimalText;
  readonly periods: number;
}

/** What is compared, as a caller writes it: a share of customers, or an amount. */
export type CampaignMeasureInput =
  | {
      /** Its code, such as `"return"`. */
      readonly code: string;
      /** A share: counts before and after. */
      readonly kind: "share";
      /** Before the campaign. */
      readonly before: CountedShare;
      /** After it. */
      readonly after: CountedShare;
    }
  | {
      /** Its code, such as `"turnover"`. */
      readonly code: string;
      /** An amount: a total of equal periods, or an average. */
      readonly kind: "amount";
      /** Before the campaign. */
      readonly before: MeasuredAmountInput;
      /** After it. */
      readonly after: MeasuredAmountInput;
    };

/** What is compared, as the formula reads it. */
export type CampaignMeasure =
  | {
      /** Its code. */
      readonly code: string;
      /** A share: counts before and after. */
      readonly kind: "share";
      /** Before the campaign. */
      readonly before: CountedShare;
      /** After it. */
      readonly after: CountedShare;
    }
  | {
      /** Its code. */
      readonly code: string;
      /** An amount: a total of equal periods, or an average. */
      readonly kind: "amount";
      /** Before the campaign. */
      readonly before: MeasuredAmount;
      /** After it. */
      readonly after: MeasuredAmount;
    };

/** A campaign before and after, as a caller writes it. */
export interface CampaignReportInput {
  /** How many customers it addressed. */
  readonly addressed?: number | null;
  /** The steps that were taken; unknown says nothing about them. */
  readonly steps?: readonly CampaignStep[] | null;
  /** At least one. */
  readonly measures: readonly CampaignMeasureInput[];
}

/** A campaign before and after, as the formula reads it. */
export interface CampaignReportTerms {
  readonly addressed: number | null;
  readonly steps: readonly CampaignStep[] | null;
  readonly measures: readonly CampaignMeasure[];
}

/** How a measure changed. The two ways to say “by 9%” are apart, because they mean different things. */
export interface CampaignChange {
  /** The code of the measure. */
  readonly code: string;
  /** Before: a fraction, or the amount of one period. */
  readonly before: string;
  /** After: a fraction, or the amount of one period. */
  readonly after: string;
  /** The change in percentage points, `"9"` from 40% to 49%; `null` for an amount, which has none. */
  readonly changeInPoints: string | null;
  /** The change relative to before, as a fraction, `"0.225"` from 40% to 49%; `null` when there was nothing before. */
  readonly relativeChange: string | null;
}

/** What a campaign changed. */
export type CampaignReport = Figure<"campaign-report", CampaignReportTerms, readonly CampaignChange[]>;

/** The formula of what a campaign changed. */
export type CampaignReportFormula = Formula<CampaignReportInput, CampaignReportTerms, CampaignReport>;
