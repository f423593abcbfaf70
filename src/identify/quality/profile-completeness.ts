import { Decimal, decimalText } from "../../foundation/decimal";
import type { FileValues } from "../../foundation/file-value";
import { compiler } from "../../rule/compile";
import { decideBy, type LineCode, otherwise, type RuleTable } from "../../rule/table";
import { type FieldStanding, judgeValue } from "./field-validity";
import { seventeenFields } from "./profile-completeness-presets";
import { profileCompletenessPolicySchema, profileSchema } from "./profile-completeness-schema";
import type {
  CompileProfileCompleteness,
  JudgedField,
  ProfileCompletenessOutcome,
  ProfileCompletenessPolicy,
  ProfileCompletenessRule,
} from "./profile-completeness-types";

/** The required fields, and those of them that are not collected. */
interface CompletenessView {
  readonly required: number;
  readonly missing: readonly JudgedField[];
  readonly invalid: readonly JudgedField[];
}

const lines = [
  { code: "complete", cites: ["ID-02", "O12"], when: (v) => v.missing.length === 0, then: outcomeOf },
  {
    code: "incomplete",
    cites: ["ID-02", "ID-15", "IN-21", "O12", "O14", "I31"],
    when: otherwise,
    then: outcomeOf,
    evidence: (v) => v.missing.map(({ code }) => ({ fact: code, have: null, need: "a value", met: false })),
  },
] as const satisfies RuleTable<CompletenessView, ProfileCompletenessOutcome>;

/** The reasons this rule can give. */
export type ProfileCompletenessCode = LineCode<typeof lines>;

/**
 * Compiles a completeness rule: which of the required fields of a customer file are filled, and which to ask for next.
 * A placeholder such as “无” or “n/a” is not a value, and a value that is invalid for its kind of field is not collected.
 *
 * @param policy - The required fields in the order in which to ask, such as `seventeenFields`.
 * @returns A rule from a file to its field rate and what is missing.
 * @throws PolicyError when name, phone or address is not among the fields, a field is listed twice, or there are not as many as the policy states.
 * @see ID-02, ID-03, ID-15, O12, O14, I30, I31 under Sources.
 * @example
 * ```ts
 * import { compileProfileCompleteness, seventeenFields } from "idic/identify";
 *
 * const completeness = compileProfileCompleteness({ ...seventeenFields, id: "short-file", count: 4, fields: seventeenFields.fields.slice(0, 4) });
 * const { outcome } = completeness({ profile: { name: "张建国", phone: "无", address: "广州市天河区" } }, { asOf: "2026-11-22" });
 * outcome.fieldRate; // => "0.5"
 * outcome.next; // => { code: "phone", department: "sales" }
 * ```
 */
export const compileProfileCompleteness: CompileProfileCompleteness = /* @__PURE__ */ compiler({
  name: "profile-completeness",
  policySchema: profileCompletenessPolicySchema,
  factsSchema: profileSchema,
  lines: () => lines.map(({ code, cites }) => ({ code, cites })),
  prepare: (policy: ProfileCompletenessPolicy) =>
    decideBy(lines, {
      view: ({ profile }) => {
        const standings = policy.fields.map((field) => ({ field, standing: standingOf(profile, field) }));
        const missing = standings.filter(({ standing }) => standing !== "valid");
        return {
          required: policy.fields.length,
          missing: missing.map(({ field }) => field),
          invalid: missing.filter(({ standing }) => standing !== "missing").map(({ field }) => field),
        };
      },
      reviewOn: () => null,
    }),
});

/**
 * Tells how complete a customer file is by the 17 fields of `seventeenFields`.
 *
 * @example
 * ```ts
 * import { profileCompleteness } from "idic/identify";
 *
 * const { outcome } = profileCompleteness({ profile: { name: "张建国", phone: "13912345678" } }, { asOf: "2026-11-22" });
 * [outcome.filled, outcome.required, outcome.next?.code]; // => [2, 17, "address"]
 * ```
 */
export const profileCompleteness: ProfileCompletenessRule = /* @__PURE__ */ compileProfileCompleteness(seventeenFields);

/** What the value of a field is worth. */
function standingOf(profile: FileValues, { code, kind }: JudgedField): FieldStanding {
  return judgeValue(kind, Object.hasOwn(profile, code) ? (profile[code] ?? null) : null).standing;
}

function outcomeOf({ required, missing, invalid }: CompletenessView): ProfileCompletenessOutcome {
  const filled = required - missing.length;
  const [next] = missing;
  return {
    filled,
    required,
    fieldRate: decimalText(new Decimal(filled).div(required)),
    complete: missing.length === 0,
    missing: missing.map(({ code }) => code),
    invalid: invalid.map(({ code }) => code),
    next: next === undefined ? null : { code: next.code, department: next.department },
  };
}
