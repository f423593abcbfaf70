import { addDays, addMonths, type PlainDate } from "../../foundation/plain-date";
import type { CollectedValue, QualityField } from "./data-quality-types";
import { type FieldStanding, judgeValue } from "./field-validity";

/** What one field of one file is worth on a day. */
export interface JudgedCell {
  readonly field: QualityField;
  readonly standing: FieldStanding;
  /** Whether a valid value has become stale. */
  readonly stale: boolean;
  /** The first day on which it is stale. */
  readonly staleOn: PlainDate | null;
}

/** Judges a field of a file: it is stale after the last day of its months (I33). */
export function judgeCell(field: QualityField, fields: Readonly<Record<string, CollectedValue>>, asOf: PlainDate): JudgedCell {
  const cell = Object.hasOwn(fields, field.code) ? fields[field.code] : undefined;
  const { standing } = judgeValue(field.kind, cell?.value ?? null);
  const collectedOn = cell?.collectedOn ?? null;
  const ages = standing === "valid" && collectedOn !== null && field.freshMonths !== null;
  const staleOn = ages ? addDays(addMonths(collectedOn, field.freshMonths ?? 0), 1) : null;
  return { field, standing, stale: staleOn !== null && staleOn <= asOf, staleOn };
}
