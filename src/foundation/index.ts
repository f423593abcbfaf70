/**
 * Words that any business shares: days, moments, exact amounts, money, issues and citations.
 *
 * @module foundation
 */
export { type AllocateOptions, allocate } from "./allocate";
export { type CalendarUnit, endOf } from "./calendar";
export type { Citation, ConventionId, OpenPointId, RegisterId, Source, Standing, WorkId } from "./citation";
export { cleanText } from "./clean-text";
export { currencyDecimals } from "./currency";
export type { AmountInput, DecimalText, NumberInput } from "./exact";
export type { FileValue, FileValues } from "./file-value";
export { dayIn, type Instant, instant, type LocalTime, localTimeIn } from "./instant";
export { formatPath, InputError, type Issue, issueCodes, PolicyError, type Result } from "./issue";
export { type Money, type MoneyInput, type RoundMoneyOptions, roundMoney, sum, sumMoney } from "./money";
export { addPeriod, type Period, timesPeriod } from "./period";
export {
  addDays,
  addMonths,
  addYears,
  dayOfWeek,
  daysBetween,
  isPlainDate,
  monthsBetween,
  type PlainDate,
  parsePlainDate,
  plainDate,
  yearsBetween,
} from "./plain-date";
export type { RoundingMode } from "./rounding";
export type { Parse, Schema, SchemaIssue, SchemaResult, SchemaTypes } from "./schema";
export { type Workdays, workdaysOf } from "./work-calendar";
export {
  type DayRange,
  type DayRangeInput,
  type WorkCalendar,
  type WorkCalendarInput,
  type WorkdayConvention,
  workdayConventions,
} from "./work-calendar-types";
