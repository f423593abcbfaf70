import { gini } from "../../differentiate/concentration/gini";
import { topShare } from "../../differentiate/concentration/top-share";
import { Decimal } from "../../foundation/decimal";
import { type DecimalText, exact } from "../../foundation/exact";
import { compileDataQuality } from "../../identify/quality/data-quality";
import type { DataQualityRule } from "../../identify/quality/data-quality-types";
import { contactCoverage } from "../../interact/outreach/contact-coverage";
import type { Because } from "../../rule/answer";
import { compiler, type TrustedAsOf } from "../../rule/compile";
import { incrementalProfit } from "../../value/campaign/incremental-profit";
import { quotientOf, readFrom, shareOf, unmeasured } from "./metric-rows";
import { dealerStepMetrics } from "./step-metrics-presets";
import { stepMeasuresSchema, stepMetricsPolicySchema } from "./step-metrics-schema";
import type {
  CompileStepMetrics,
  ContactLog,
  CustomizeMeasures,
  DifferentiateMeasures,
  IdentifyMeasures,
  InteractMeasures,
  StepMetric,
  StepMetricName,
  StepMetricsCode,
  StepMetricsPolicy,
  StepMetricsRule,
} from "./step-metrics-types";

const REASONS = {
  "all-measured": { code: "all-measured", cites: ["IDIC-01"] },
  "partly-measured": { code: "partly-measured", cites: ["IDIC-01"] },
  "nothing-measured": { code: "nothing-measured", cites: ["IDIC-01"] },
} as const satisfies Record<StepMetricsCode, Because>;

/**
 * Compiles the figures of the four steps: who is recognised and how full the files are, who is valued and whose needs are known, who is
 * reached and what is learned, what is done for whom and what that brings. The rules of the modules work them out; nothing is computed
 * twice.
 *
 * A figure always stands beside its numerator and its denominator. What is not known is `unknown`, and a quotient by nothing is no 0.
 *
 * @param policy - The fields of a file, and which share of the customers is the top, such as `dealerStepMetrics`.
 * @returns A rule from what was counted to the figures, always all of them in the same order.
 * @throws PolicyError when a part of the policy is wrong, with its path.
 * @see IDIC-01, ID-02, ID-03, O14, I31, I32, DF-16, IN-34 under Sources.
 * @example
 * ```ts
 * import { compileStepMetrics, dealerStepMetrics } from "idic";
 *
 * const measure = compileStepMetrics({ ...dealerStepMetrics, id: "top-quarter", top: "0.25" });
 * const customers = [{ value: 10 }, { value: 30, needKnown: true }, { value: 20 }, { value: 40 }, {}];
 * const { metrics } = measure({ differentiate: { customers } }, { asOf: "2026-11-22" });
 * const differentiate = metrics.filter(({ step }) => step === "differentiate");
 * differentiate.map(({ metric, value }) => [metric, value]); // => [["share-valued", "0.8"], ["share-with-known-need", "0.2"], ["value-gini", "0.25"], ["top-share", "0.4"]]
 * ```
 */
export const compileStepMetrics: CompileStepMetrics = /* @__PURE__ */ compiler({
  name: "step-metrics",
  policySchema: stepMetricsPolicySchema,
  factsSchema: stepMeasuresSchema,
  lines: () => Object.values(REASONS),
  prepare: (policy: StepMetricsPolicy) => {
    const quality = compileDataQuality(policy.dataQuality);
    return ({ identify, differentiate, interact, customize }, asOf) => {
      const metrics = [
        ...identifyMetrics(quality, identify, { asOf }),
        ...differentiateMetrics(policy, differentiate),
        ...interactMetrics(interact),
        ...customizeMetrics(customize),
      ];
      const measured = metrics.filter(({ code }) => code === "measured").length;
      const because: StepMetricsCode = measured === metrics.length ? "all-measured" : measured > 0 ? "partly-measured" : "nothing-measured";
      return { shape: "document", metrics, measured, because: REASONS[because], warnings: [], reviewOn: null };
    };
  },
});

/**
 * Measures the four steps by the preset `dealerStepMetrics`: `compileStepMetrics(dealerStepMetrics)`.
 *
 * @param facts - What was counted, step by step; whatever is absent is unknown.
 * @param options - The day to answer for.
 * @returns The figures.
 * @throws InputError when more are counted than there are, or a part is wrong, with its path.
 * @see IDIC-01 under Sources.
 * @example
 * ```ts
 * import { stepMetrics } from "idic";
 *
 * const { metrics } = stepMetrics({ customize: { treated: { count: 30, of: 120 }, accepted: { count: 0, of: 0 } } }, { asOf: "2026-11-22" });
 * const [treated, uptake] = metrics.filter(({ step }) => step === "customize");
 * [treated?.value, treated?.numerator, treated?.denominator]; // => ["0.25", "30", "120"]
 * [uptake?.code, uptake?.value]; // => ["zero-denominator", null]
 * ```
 */
export const stepMetrics: StepMetricsRule = /* @__PURE__ */ compileStepMetrics(dealerStepMetrics);

function identifyMetrics(quality: DataQualityRule, { recognised, files }: IdentifyMeasures, options: TrustedAsOf): StepMetric[] {
  const identification = shareOf("identification-rate", recognised);
  if (files === null) return [identification, ...unknown("duplicate-rate", "field-completeness", "record-completeness")];
  const { population, completeProfiles, fields, duplicates } = quality.trusted(files, options);
  const [all] = duplicates;
  const { records, entities } = all ?? { records: 0, entities: 0 };
  const valid = fields.reduce((total, field) => total + field.valid, 0);
  return [
    identification,
    quotientOf("duplicate-rate", records - entities, records),
    quotientOf("field-completeness", valid, population * fields.length),
    quotientOf("record-completeness", completeProfiles, population),
  ];
}

function differentiateMetrics({ correction, top }: StepMetricsPolicy, { customers }: DifferentiateMeasures): StepMetric[] {
  if (customers === null) return unknown("share-valued", "share-with-known-need", "value-gini", "top-share");
  const values = customers.flatMap(({ value }) => (value === null ? [] : [value]));
  const withNeed = customers.filter(({ needKnown }) => needKnown === true).length;
  return [
    quotientOf("share-valued", values.length, customers.length),
    quotientOf("share-with-known-need", withNeed, customers.length),
    ...(values.length === 0 && customers.length > 0 ? unknown("value-gini", "top-share") : spreadOf(values, { correction, top })),
  ];
}

/** How unevenly value is spread. Customers who cost more than they bring have no place on the curve. */
function spreadOf(values: readonly DecimalText[], { correction, top }: Pick<StepMetricsPolicy, "correction" | "top">): StepMetric[] {
  if (values.some((value) => exact(value).units < 0n))
    return [unmeasured("value-gini", "negative-values"), unmeasured("top-share", "negative-values")];
  const [index, share] = [gini.safe({ values, correction }), topShare.safe({ values, top })];
  return [
    index.ok ? readFrom("value-gini", index.value.value) : unmeasured("value-gini", "zero-denominator"),
    share.ok ? readFrom("top-share", share.value.value) : unmeasured("top-share", "zero-denominator"),
  ];
}

function interactMetrics({ log, complaintsCaptured }: InteractMeasures): StepMetric[] {
  const complaints = shareOf("complaints-captured", complaintsCaptured);
  if (log === null) return [...unknown("contact-rate", "response-rate", "cost-per-contact", "new-facts-per-contact"), complaints];
  const contacts = log.contacts.filter(({ on }) => on >= log.from && on <= log.through);
  const responded = contacts.filter((contact) => contact.responded === true).length;
  return [
    contactRate(log),
    quotientOf("response-rate", responded, contacts.length),
    meanOf(
      "cost-per-contact",
      contacts.map(({ cost }) => cost),
    ),
    meanOf(
      "new-facts-per-contact",
      contacts.map(({ newFacts }) => newFacts),
    ),
    complaints,
  ];
}

/** The coverage of the interact module, with what it counted. */
function contactRate(log: ContactLog): StepMetric {
  if (log.customers === 0) return unmeasured("contact-rate", "zero-denominator");
  const [reached] = contactCoverage.trusted(log).steps;
  return reached === undefined ? unmeasured("contact-rate", "unknown") : quotientOf("contact-rate", reached.value, log.customers);
}

/** The mean of what is known; unknown where there are contacts and none of them says it. */
function meanOf(metric: StepMetricName, entries: readonly (DecimalText | number | null)[]): StepMetric {
  const known = entries.filter((entry) => entry !== null);
  if (known.length === 0 && entries.length > 0) return unmeasured(metric, "unknown");
  const total = known.reduce((sum, entry) => sum.plus(entry), new Decimal(0));
  return quotientOf(metric, total.toFixed(), known.length);
}

function customizeMetrics({ treated, accepted, test }: CustomizeMeasures): StepMetric[] {
  return [
    shareOf("share-treated", treated),
    shareOf("uptake", accepted),
    test === null
      ? unmeasured("incremental-profit-per-customer", "unknown")
      : quotientOf("incremental-profit-per-customer", incrementalProfit.trusted(test).value, test.treated),
  ];
}

function unknown(...metrics: readonly StepMetricName[]): StepMetric[] {
  return metrics.map((metric) => unmeasured(metric, "unknown"));
}
