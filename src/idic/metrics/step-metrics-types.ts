import type { GiniCorrection } from "../../differentiate/concentration/concentration-types";
import type { DecimalText, NumberInput } from "../../foundation/exact";
import type {
  CustomerFiles,
  CustomerFilesInput,
  DataQualityPolicy,
  DataQualityPolicyInput,
} from "../../identify/quality/data-quality-types";
import type {
  ContactCoverageInput,
  ContactCoverageTerms,
  CustomerContact,
  CustomerContactInput,
} from "../../interact/outreach/contact-coverage-types";
import type { Answer } from "../../rule/answer";
import type { Compile, Rule } from "../../rule/compile";
import type { Unit } from "../../rule/figure";
import type { PolicyHead, PolicyHeadInput } from "../../rule/policy";
import type { IncrementalProfitInput, IncrementalProfitTerms } from "../../value/campaign/campaign-return-types";
import type { Pillar } from "../pillars";

/** How the four steps are measured. */
export interface StepMetricsPolicy extends PolicyHead {
  readonly dataQuality: DataQualityPolicy;
  readonly correction: GiniCorrection;
  readonly top: DecimalText;
}

/** How the four steps are measured, as a caller writes it. */
export interface StepMetricsPolicyInput extends PolicyHeadInput {
  /** Which fields a file must have; `dealerDataQuality` when absent. */
  readonly dataQuality?: DataQualityPolicyInput | null;
  /** Whether the values given are those of all customers or of a sample. */
  readonly correction: GiniCorrection;
  /** Which share of the customers is the top, such as 0.2. */
  readonly top: NumberInput;
}

/** How many of how many. */
export interface CountOf {
  /** Those who did, or are; at most all of them. */
  readonly count: number;
  /** All of them; 0 when there is nobody. */
  readonly of: number;
}

/** What the first step is measured by, as a caller writes it. Absent and null both mean unknown. */
export interface IdentifyMeasuresInput {
  /** Visits and calls in which the customer was recognised, of all visits and calls. */
  readonly recognised?: CountOf | null;
  /** The files of the customers. */
  readonly files?: CustomerFilesInput | null;
}

/** What the first step is measured by. */
export interface IdentifyMeasures {
  readonly recognised: CountOf | null;
  readonly files: CustomerFiles | null;
}

/** What is known of a customer, as a caller writes it. */
export interface DifferentiatedCustomerInput {
  /** What he is worth, in one unit for all; unknown while nobody has valued him. */
  readonly value?: NumberInput | null;
  /** Whether at least one need of his is known; unknown counts as not. */
  readonly needKnown?: boolean | null;
}

/** What is known of a customer. */
export interface DifferentiatedCustomer {
  readonly value: DecimalText | null;
  readonly needKnown: boolean | null;
}

/** What the second step is measured by, as a caller writes it. */
export interface DifferentiateMeasuresInput {
  /** All customers, valued or not. */
  readonly customers?: readonly DifferentiatedCustomerInput[] | null;
}

/** What the second step is measured by. */
export interface DifferentiateMeasures {
  readonly customers: readonly DifferentiatedCustomer[] | null;
}

/** A contact and what came of it, as a caller writes it. */
export interface MeasuredContactInput extends CustomerContactInput {
  /** Whether the customer responded; unknown counts as not. */
  readonly responded?: boolean | null;
  /** What it cost, in one unit for all; a contact of unknown cost is left out of the mean. */
  readonly cost?: NumberInput | null;
  /** How many facts about him were learned that were not known before; a contact of which that is unknown is left out of the mean. */
  readonly newFacts?: number | null;
}

/** A contact and what came of it. */
export interface MeasuredContact extends CustomerContact {
  readonly responded: boolean | null;
  readonly cost: DecimalText | null;
  readonly newFacts: number | null;
}

/** A period and its contacts, as a caller writes them. */
export interface ContactLogInput extends ContactCoverageInput {
  /** Contacts in any order; those outside the period are left out. */
  readonly contacts: readonly MeasuredContactInput[];
}

/** A period and its contacts. */
export interface ContactLog extends ContactCoverageTerms {
  readonly contacts: readonly MeasuredContact[];
}

/** What the third step is measured by, as a caller writes it. */
export interface InteractMeasuresInput {
  /** The contacts of a period, and how many customers there are in all. */
  readonly log?: ContactLogInput | null;
  /** Complaints that were written down, of all dissatisfaction that is known, for example from a survey. */
  readonly complaintsCaptured?: CountOf | null;
}

/** What the third step is measured by. */
export interface InteractMeasures {
  readonly log: ContactLog | null;
  readonly complaintsCaptured: CountOf | null;
}

/** What the fourth step is measured by, as a caller writes it. */
export interface CustomizeMeasuresInput {
  /** Customers with a treatment made for them or their kind, of all customers. */
  readonly treated?: CountOf | null;
  /** Treatments that were accepted, of all that were offered. */
  readonly accepted?: CountOf | null;
  /** A treated group beside its control group. */
  readonly test?: IncrementalProfitInput | null;
}

/** What the fourth step is measured by. */
export interface CustomizeMeasures {
  readonly treated: CountOf | null;
  readonly accepted: CountOf | null;
  readonly test: IncrementalProfitTerms | null;
}

/** What the four steps are measured by, as a caller writes it. Absent and null both mean unknown. */
export interface StepMeasuresInput {
  /** Who are they? */
  readonly identify?: IdentifyMeasuresInput | null;
  /** What are they worth, and what do they need? */
  readonly differentiate?: DifferentiateMeasuresInput | null;
  /** How are they spoken to? */
  readonly interact?: InteractMeasuresInput | null;
  /** What is done for them? */
  readonly customize?: CustomizeMeasuresInput | null;
}

/** What the four steps are measured by. */
export interface StepMeasures {
  readonly identify: IdentifyMeasures;
  readonly differentiate: DifferentiateMeasures;
  readonly interact: InteractMeasures;
  readonly customize: CustomizeMeasures;
}

/** What is measured in the four steps. */
export type StepMetricName =
  | "identification-rate"
  | "duplicate-rate"
  | "field-completeness"
  | "record-completeness"
  | "share-valued"
  | "share-with-known-need"
  | "value-gini"
  | "top-share"
  | "contact-rate"
  | "response-rate"
  | "cost-per-contact"
  | "new-facts-per-contact"
  | "complaints-captured"
  | "share-treated"
  | "uptake"
  | "incremental-profit-per-customer";

/** Everything that is measured, step by step, for documents. */
export const stepMetricNames = [
  "identification-rate",
  "duplicate-rate",
  "field-completeness",
  "record-completeness",
  "share-valued",
  "share-with-known-need",
  "value-gini",
  "top-share",
  "contact-rate",
  "response-rate",
  "cost-per-contact",
  "new-facts-per-contact",
  "complaints-captured",
  "share-treated",
  "uptake",
  "incremental-profit-per-customer",
] as const satisfies readonly StepMetricName[];

/** What became of a metric: it is there, nothing is known, there is nobody to divide by, or the values allow no such figure. */
export type MetricStanding = "measured" | "unknown" | "zero-denominator" | "negative-values";

/** Everything that can become of a metric, for documents. */
export const metricStandings = ["measured", "unknown", "zero-denominator", "negative-values"] as const satisfies readonly MetricStanding[];

/** A figure of a step. */
export interface StepMetric {
  /** The step. */
  readonly step: Pillar;
  /** What is measured. */
  readonly metric: StepMetricName;
  /** Whether it could be measured, and if not, why. */
  readonly code: MetricStanding;
  /** The numerator over the denominator; `null` where it could not be measured. */
  readonly value: string | null;
  /** What it is measured in. */
  readonly unit: Unit;
  /** What is divided; `null` where that is unknown. */
  readonly numerator: string | null;
  /** What it is divided by; `null` where that is unknown. */
  readonly denominator: string | null;
  /** Where the figure comes from. */
  readonly cites: readonly string[];
}

/** The four steps in figures. */
export interface StepMetrics extends Answer<"step-metrics", StepMeasures> {
  /** A document. */
  readonly shape: "document";
  /** The figures, step by step; always all of them, in the same order. */
  readonly metrics: readonly StepMetric[];
  /** How many of them could be measured. */
  readonly measured: number;
}

/** The reasons that figures of the steps can have. */
export type StepMetricsCode = "all-measured" | "partly-measured" | "nothing-measured";

/** Compiled figures of the steps. */
export type StepMetricsRule = Rule<StepMetricsPolicy, StepMeasuresInput, StepMeasures, StepMetrics>;

/** Compiles how the steps are measured. */
export type CompileStepMetrics = Compile<StepMetricsPolicyInput, StepMetricsRule>;
