import { deepFreeze } from "../../foundation/canonical";
import { Decimal, decimalText } from "../../foundation/decimal";
import type { CountOf, MetricStanding, StepMetric, StepMetricName } from "./step-metrics-types";

/** What is the same about a metric in every answer. */
const HEADS: Readonly<Record<StepMetricName, Pick<StepMetric, "step" | "unit" | "cites">>> = /* @__PURE__ */ deepFreeze({
  "identification-rate": { step: "identify", unit: "fraction", cites: ["ID-01", "ID-10"] },
  "duplicate-rate": { step: "identify", unit: "fraction", cites: ["I32"] },
  "field-completeness": { step: "identify", unit: "fraction", cites: ["ID-02", "ID-03", "O14", "I31"] },
  "record-completeness": { step: "identify", unit: "fraction", cites: ["ID-02", "ID-03", "O14", "I31"] },
  "share-valued": { step: "differentiate", unit: "fraction", cites: ["DF-01"] },
  "share-with-known-need": { step: "differentiate", unit: "fraction", cites: ["DF-01"] },
  "value-gini": { step: "differentiate", unit: "fraction", cites: ["DF-16", "G3"] },
  "top-share": { step: "differentiate", unit: "fraction", cites: ["DF-16", "G3"] },
  "contact-rate": { step: "interact", unit: "fraction", cites: ["IN-34"] },
  "response-rate": { step: "interact", unit: "fraction", cites: ["IN-34"] },
  "cost-per-contact": { step: "interact", unit: "money", cites: ["G3"] },
  "new-facts-per-contact": { step: "interact", unit: "ratio", cites: ["IN-33", "IN-45"] },
  "complaints-captured": { step: "interact", unit: "fraction", cites: ["CH-06", "CH-10"] },
  "share-treated": { step: "customize", unit: "fraction", cites: ["CU-09"] },
  uptake: { step: "customize", unit: "fraction", cites: ["CU-09"] },
  "incremental-profit-per-customer": { step: "customize", unit: "money", cites: ["G1", "G4"] },
});

/** A metric that could not be measured. */
export function unmeasured(metric: StepMetricName, code: MetricStanding): StepMetric {
  return { metric, code, value: null, numerator: null, denominator: null, ...HEADS[metric] };
}

/** A figure that is read from a curve and is no quotient of two sums. */
export function readFrom(metric: StepMetricName, value: string): StepMetric {
  return { metric, code: "measured", value, numerator: null, denominator: null, ...HEADS[metric] };
}

/** A numerator over a denominator, as counts or decimal text; where the second is 0 there is no figure. */
export function quotientOf(metric: StepMetricName, numerator: number | string, denominator: number | string): StepMetric {
  const [over, under] = [new Decimal(numerator), new Decimal(denominator)];
  const exists = !under.isZero();
  return {
    metric,
    code: exists ? "measured" : "zero-denominator",
    value: exists ? decimalText(over.div(under)) : null,
    numerator: decimalText(over),
    denominator: decimalText(under),
    ...HEADS[metric],
  };
}

/** So many of so many; unknown without both. */
export function shareOf(metric: StepMetricName, counted: CountOf | null): StepMetric {
  return counted === null ? unmeasured(metric, "unknown") : quotientOf(metric, counted.count, counted.of);
}
