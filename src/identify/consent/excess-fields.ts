import { deepFreeze } from "../../foundation/canonical";
import { daysAfter } from "../../foundation/day-after";
import { earliest, type PlainDate } from "../../foundation/plain-date";
import type { Because, Finding } from "../../rule/answer";
import { compiler } from "../../rule/compile";
import { dealerFieldUse } from "./field-use-presets";
import { fieldUsePolicySchema, heldProfileSchema } from "./field-use-schema";
import type {
  CompileExcessFields,
  ExcessCode,
  ExcessFields,
  ExcessFieldsCode,
  ExcessFieldsRule,
  FieldUse,
  FieldUsePolicy,
  HeldProfile,
} from "./field-use-types";

const REASONS = {
  excess: { code: "excess", cites: ["DF-03", "I40"] },
  "no-excess": { code: "no-excess", cites: ["DF-03", "I40"] },
} as const satisfies Record<ExcessFieldsCode, Because>;

const CITES = /* @__PURE__ */ deepFreeze(["DF-03", "I40"] as const);

/**
 * Compiles a policy of field use: which fields of a profile should go, because they serve no permitted purpose or their time is over.
 * The values themselves are not asked for.
 *
 * @param policy - Purposes, sensitivity and days of each field, such as `dealerFieldUse`.
 * @returns A rule from the fields that are held and the purposes that are permitted to what should go.
 * @throws PolicyError when a field has no purpose or its days are no whole number.
 * @see DF-03, I40 under Sources.
 * @example
 * ```ts
 * import { compileExcessFields, dealerFieldUse } from "idic/identify";
 *
 * const excess = compileExcessFields({ ...dealerFieldUse, id: "our-store", fields: { name: { purposes: ["contract"], retentionDays: 365 } } });
 * const held = { fields: { name: { collectedOn: "2025-01-01" } }, purposes: ["contract"] };
 * excess(held, { asOf: "2026-01-01" }).kept; // => ["name"]
 * excess(held, { asOf: "2026-01-02" }).excess.map(({ field, code }) => `${field} ${code}`); // => ["name retention-over"]
 * ```
 */
export const compileExcessFields: CompileExcessFields = /* @__PURE__ */ compiler({
  name: "excess-fields",
  policySchema: fieldUsePolicySchema,
  factsSchema: heldProfileSchema,
  lines: () => Object.values(REASONS),
  prepare: (policy: FieldUsePolicy) => (profile: HeldProfile, asOf: PlainDate) => excessOn(policy, profile, asOf),
});

/**
 * Tells which fields of a profile should go, by the preset `dealerFieldUse`.
 *
 * @example
 * ```ts
 * import { excessFields } from "idic/identify";
 *
 * const fields = { name: {}, occupation: { collectedOn: "2026-01-01" } };
 * excessFields({ fields, purposes: ["contract"] }, { asOf: "2026-11-22" }).excess.map(({ field }) => field); // => ["occupation"]
 * ```
 */
export const excessFields: ExcessFieldsRule = /* @__PURE__ */ compileExcessFields(dealerFieldUse);

interface JudgedUse {
  readonly field: string;
  readonly use: FieldUse | null;
  readonly code: ExcessCode | null;
  /** The first day on which its time is over. */
  readonly endsOn: PlainDate | null;
}

function excessOn(policy: FieldUsePolicy, { fields, purposes }: HeldProfile, asOf: PlainDate): Finding<ExcessFields> {
  const judged = Object.entries(fields)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([field, { collectedOn }]): JudgedUse => {
      const use = fieldUseOf(policy, field);
      const days = use?.retentionDays ?? null;
      const endsOn = days === null || collectedOn === null ? null : daysAfter(collectedOn, days + 1);
      return {
        field,
        use,
        code: codeOf(use, { purposes, isDated: collectedOn !== null, isOver: endsOn !== null && endsOn <= asOf }),
        endsOn,
      };
    });
  const excess = judged.flatMap(({ field, use, code, endsOn }) => {
    const since = code === "retention-over" ? endsOn : null;
    return code === null ? [] : [{ field, sensitivity: use?.sensitivity ?? null, code, since, cites: CITES }];
  });
  return {
    shape: "document",
    excess,
    kept: judged.flatMap(({ field, code }) => (code === null ? [field] : [])),
    because: REASONS[excess.length > 0 ? "excess" : "no-excess"],
    warnings: [],
    reviewOn: earliest(...judged.map(({ endsOn }) => endsOn).filter((day) => day !== null && day > asOf)),
  };
}

/** What a field is kept for; `null` where the policy does not list it. */
export function fieldUseOf({ fields }: FieldUsePolicy, field: string): FieldUse | null {
  return Object.hasOwn(fields, field) ? (fields[field] ?? null) : null;
}

/** A value whose day nobody knows cannot be kept for a number of days. */
function codeOf(
  use: FieldUse | null,
  { purposes, isDated, isOver }: { readonly purposes: readonly string[]; readonly isDated: boolean; readonly isOver: boolean },
): ExcessCode | null {
  if (use === null) return "not-listed";
  if (!use.purposes.some((purpose) => purposes.includes(purpose))) return "no-purpose";
  if (isOver) return "retention-over";
  return use.retentionDays !== null && !isDated ? "day-unknown" : null;
}
