import * as z from "zod/mini";
import { amountField, currencyField, positiveAmountField } from "../../foundation/amount-fields";
import { describeValue } from "../../foundation/describe-value";
import { eitherField } from "../../foundation/either-field";
import {
  citesField,
  codeField,
  dayField,
  type Field,
  failure,
  fieldOf,
  idField,
  listOf,
  oneOf,
  orDefault,
  orUnknown,
  periodField,
  wholeField,
} from "../../foundation/fields";
import { isPlainDate } from "../../foundation/plain-date";
import type { MetricAmounts, MetricAmountsInput } from "./metric-amounts-types";
import type { TierCondition, TierConditionInput } from "./tier-condition-types";
import { metricCounts, type TierMetric, type TierMetricInput } from "./tier-metric-types";
import type { TierDowngrade, TierReview } from "./tier-treatment-types";
import type { MarketTerms, MarketTermsInput, Tier, TierInput, TierVersion, TierVersionInput } from "./tier-types";
import type { TierValidity } from "./tier-validity-types";
import type { NamedYear, NamedYearInput, TierWindow, TierWindowInput } from "./tier-window-types";

/** A hundred years: a longer window or validity is a mistake. */
const MOST_MONTHS = 1200;

/** Amounts by metric. */
export const metricsField: Field<MetricAmounts, MetricAmountsInput> = z.record(idField, amountField);

const boundsField: Field<MetricAmounts, MetricAmountsInput> = z.record(idField, positiveAmountField);

/** A day of every year, `MM-DD`, the leap day included. */
export const dayOfYearField: Field<string> = fieldOf((value) =>
  typeof value === "string" && isPlainDate(`2000-${value}`)
    ? { ok: true, value }
    : failure("invalid-date", `expected a day of the year as MM-DD, got ${describeValue(value)}`),
);

const monthsField = wholeField(1, MOST_MONTHS);

const namedYearField: Field<NamedYear, NamedYearInput> = z.strictObject({ from: dayField, through: dayField, statusThrough: dayField });

/** Over which time amounts add up. */
export const windowField: Field<TierWindow, TierWindowInput> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("balance") }),
  z.strictObject({ kind: z.literal("lifetime") }),
  z.strictObject({ kind: z.literal("rolling"), lasts: periodField }),
  z.strictObject({ kind: z.literal("since-tier"), months: monthsField }),
  z.strictObject({ kind: z.literal("calendar-year") }),
  z.strictObject({ kind: z.literal("fixed-year"), start: dayOfYearField }),
  z.strictObject({ kind: z.literal("membership-year") }),
  z.strictObject({ kind: z.literal("member-cycle"), months: monthsField }),
  z.strictObject({ kind: z.literal("named-years"), years: listOf(namedYearField, 1) }),
]);

const oneOfTheseField = orUnknown(listOf(idField, 1));

/** A metric. */
export const metricField: Field<TierMetric, TierMetricInput> = z.strictObject({
  count: orDefault(oneOf(metricCounts), "sum"),
  of: orUnknown(idField),
  kinds: oneOfTheseField,
  categories: oneOfTheseField,
  channels: oneOfTheseField,
  window: orUnknown(windowField),
  money: orUnknown(
    z.strictObject({
      currency: currencyField,
      amounts: oneOf(["major", "minor"]),
      rates: orDefault(z.array(z.strictObject({ from: dayField, currency: currencyField, rate: positiveAmountField })), []),
    }),
  ),
  rollover: orUnknown(codeField),
  cost: orUnknown(positiveAmountField),
});

const conditionParts = {
  atLeast: orDefault(boundsField, {}),
  atMost: orDefault(boundsField, {}),
  all: orDefault(z.array(z.lazy(() => conditionField)), []),
  any: orDefault(z.array(z.lazy(() => conditionField)), []),
};

const conditionField: Field<TierCondition, TierConditionInput> = z.strictObject(conditionParts);

const kindOfValidityField: Field<TierValidity> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("from-start"), lasts: periodField, roundTo: oneOf(["month", "quarter", "year"]) }),
  z.strictObject({ kind: z.literal("after-window"), months: wholeField(0, MOST_MONTHS) }),
  z.strictObject({ kind: z.literal("later-window"), windows: wholeField(0, MOST_MONTHS) }),
  z.strictObject({ kind: z.literal("fixed-day"), day: dayOfYearField, years: wholeField(0, MOST_MONTHS) }),
  z.strictObject({ kind: z.literal("named-year") }),
]);

/** How long a status is valid. */
export const validityField: Field<TierValidity> = eitherField<TierValidity, TierValidity>([kindOfValidityField, periodField], (value) =>
  value !== null && typeof value === "object" && "kind" in value ? kindOfValidityField : periodField,
);

/** What becomes of a member whose validity ends. */
export const downgradeField: Field<TierDowngrade> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("earned") }),
  z.strictObject({ kind: z.literal("one-level") }),
  z.strictObject({ kind: z.literal("to-tier"), tier: codeField }),
  z.strictObject({ kind: z.literal("immediate") }),
  z.strictObject({ kind: z.literal("never") }),
]);

/** A review. */
export const reviewField: Field<TierReview> = z.strictObject({ every: periodField, reset: z.boolean() });

/** A number of days of grace. */
export const graceField: Field<number> = wholeField(0, MOST_MONTHS);

const marketField: Field<MarketTerms, MarketTermsInput> = z.strictObject({ ...conditionParts, keep: orUnknown(conditionField) });

/** A tier. */
export const tierField: Field<Tier, TierInput> = z.strictObject({
  code: codeField,
  ...conditionParts,
  keep: orUnknown(conditionField),
  lifetime: orUnknown(conditionField),
  validity: orUnknown(validityField),
  decay: orDefault(boundsField, {}),
  invitationOnly: orDefault(z.boolean(), false),
  markets: orDefault(z.record(idField, marketField), {}),
  cites: citesField,
});

/** A later version of the tiers. */
export const versionField: Field<TierVersion, TierVersionInput> = z.strictObject({ from: dayField, tiers: listOf(tierField, 2) });
