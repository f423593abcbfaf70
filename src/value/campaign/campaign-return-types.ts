import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";

/** What a campaign cost, and the margin that would not have come without it. */
export interface CampaignRoiInput {
  /** Margin beyond what would have come anyway, in money. */
  readonly incrementalMargin: NumberInput;
  /** Everything the campaign cost; above 0. */
  readonly cost: NumberInput;
}

/** Margin and cost of a campaign, as they were read. */
export type CampaignRoiTerms = Readonly<Record<keyof CampaignRoiInput, DecimalText>>;

/** The return on a campaign. */
export type CampaignRoi = Figure<"campaign-roi", CampaignRoiTerms>;

/** The formula of the return on a campaign. */
export type CampaignRoiFormula = Formula<CampaignRoiInput, CampaignRoiTerms, CampaignRoi>;

/** What an improvement costs, and by how much it raises customer equity. */
export interface CustomerEquityRoiInput {
  /** By how much customer equity rises, in money; negative when it falls. */
  readonly equityGain: NumberInput;
  /** What is spent for it; above 0. */
  readonly expenditure: NumberInput;
}

/** Gain and expenditure, as they were read. */
export type CustomerEquityRoiTerms = Readonly<Record<keyof CustomerEquityRoiInput, DecimalText>>;

/** The return on what raises customer equity. */
export type CustomerEquityRoi = Figure<"customer-equity-roi", CustomerEquityRoiTerms>;

/** The formula of the return on customer equity. */
export type CustomerEquityRoiFormula = Formula<CustomerEquityRoiInput, CustomerEquityRoiTerms, CustomerEquityRoi>;

/** What advertising cost, and the revenue ascribed to it. */
export interface ReturnOnAdSpendInput {
  /** Revenue, not margin, in money. */
  readonly revenue: NumberInput;
  /** What the advertising cost; above 0. */
  readonly cost: NumberInput;
}

/** Revenue and cost of advertising, as they were read. */
export type ReturnOnAdSpendTerms = Readonly<Record<keyof ReturnOnAdSpendInput, DecimalText>>;

/** Revenue per unit of money spent on advertising. */
export type ReturnOnAdSpend = Figure<"return-on-ad-spend", ReturnOnAdSpendTerms>;

/** The formula of the return on ad spend. */
export type ReturnOnAdSpendFormula = Formula<ReturnOnAdSpendInput, ReturnOnAdSpendTerms, ReturnOnAdSpend>;

/** What contacts cost and what a response brings. */
export interface BreakEvenResponseInput {
  /** Money per contact; not negative. */
  readonly contactCost: NumberInput;
  /** Money for the campaign as a whole; not negative. */
  readonly fixedCost: NumberInput;
  /** How many are contacted; above 0. */
  readonly contacts: NumberInput;
  /** Money per response; above 0. */
  readonly marginPerResponse: NumberInput;
}

/** Costs and margin of a response, as they were read. */
export type BreakEvenResponseTerms = Readonly<Record<keyof BreakEvenResponseInput, DecimalText>>;

/** The response rate that pays for a campaign. */
export type BreakEvenResponse = Figure<"break-even-response", BreakEvenResponseTerms>;

/** The formula of the break-even response. */
export type BreakEvenResponseFormula = Formula<BreakEvenResponseInput, BreakEvenResponseTerms, BreakEvenResponse>;

/** How a treated group answered beside its control group, and what that is worth. */
export interface IncrementalProfitInput {
  /** How many were treated; not negative. */
  readonly treated: NumberInput;
  /** The share of them that responded. */
  readonly treatedRate: NumberInput;
  /** The share of the control group that did the same without being treated. */
  readonly controlRate: NumberInput;
  /** Money per response. */
  readonly margin: NumberInput;
  /** Everything the treatment cost; not negative. */
  readonly cost: NumberInput;
}

/** Rates, margin and cost of a treatment, as they were read. */
export type IncrementalProfitTerms = Readonly<Record<keyof IncrementalProfitInput, DecimalText>>;

/** The profit that a treatment caused. */
export type IncrementalProfit = Figure<"incremental-profit", IncrementalProfitTerms>;

/** The formula of incremental profit. */
export type IncrementalProfitFormula = Formula<IncrementalProfitInput, IncrementalProfitTerms, IncrementalProfit>;
