import type { ExpectedRecordCompleteness } from "../../../idic/metrics/expected-record-completeness-types";
import type { MetricStanding, StepMetricName, StepMetrics, StepMetricsCode } from "../../../idic/metrics/step-metrics-types";
import type { Words } from "../../../rule/catalogue";

export const stepMetricNames = {
  "identification-rate": "customers recognised",
  "duplicate-rate": "duplicates among the records",
  "field-completeness": "fields filled",
  "record-completeness": "files complete",
  "share-valued": "customers valued",
  "share-with-known-need": "customers with a known need",
  "value-gini": "how unevenly value is spread (Gini)",
  "top-share": "value that the top customers bring",
  "contact-rate": "customers reached",
  "response-rate": "contacts with a response",
  "cost-per-contact": "cost of a contact",
  "new-facts-per-contact": "new facts learned in a contact",
  "complaints-captured": "complaints written down",
  "share-treated": "customers with a treatment of their own",
  uptake: "treatments accepted",
  "incremental-profit-per-customer": "profit beyond the control group, for each customer treated",
} as const satisfies Record<StepMetricName, string>;

export const metricStandings = {
  measured: "measured",
  unknown: "not known",
  "zero-denominator": "nothing to divide by",
  "negative-values": "not defined where somebody brings less than nothing",
} as const satisfies Record<MetricStanding, string>;

export const stepMetrics = {
  title: "The four steps in figures",
  say: ({ metrics, measured }) => {
    const rows = metrics.filter(({ code }) => code === "measured").map(({ metric, value }) => `${stepMetricNames[metric]} ${value}`);
    return `${measured} of ${metrics.length} figures are known${rows.length === 0 ? "" : `: ${rows.join("; ")}`}.`;
  },
  because: {
    "all-measured": "Every figure could be measured.",
    "partly-measured": "Some figures could not be measured.",
    "nothing-measured": "No figure could be measured.",
  },
} as const satisfies Words<StepMetrics, StepMetricsCode>;

export const expectedRecordCompleteness = {
  title: "Complete files to be expected",
  say: ({ value, inputs }) =>
    `If a share of ${inputs.fieldCompleteness} of ${inputs.fields} fields is filled independently, a share of ${value} of the files is complete.`,
  because: { "expected-record-completeness": "A file is complete when each of its fields is filled." },
} as const satisfies Words<ExpectedRecordCompleteness>;
