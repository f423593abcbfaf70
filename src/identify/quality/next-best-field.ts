import { deepFreeze } from "../../foundation/canonical";
import { addMonths, type PlainDate } from "../../foundation/plain-date";
import type { Because, Finding } from "../../rule/answer";
import { compiler } from "../../rule/compile";
import { dealerDataQuality } from "./data-quality-presets";
import { dataQualityPolicySchema, fieldQuestionSchema } from "./data-quality-schema";
import type {
  AskReason,
  CompileNextBestField,
  DataQualityPolicy,
  FieldQuestion,
  FieldToAsk,
  NextBestField,
  NextBestFieldCode,
  NextBestFieldRule,
} from "./data-quality-types";
import { type JudgedCell, judgeCell } from "./judge-cell";

const REASONS = {
  ask: { code: "ask", cites: ["ID-02", "ID-15", "IN-21", "I33"] },
  "nothing-to-ask": { code: "nothing-to-ask", cites: ["ID-02", "I33"] },
  "may-not-ask": { code: "may-not-ask", cites: ["I33"] },
} as const satisfies Record<NextBestFieldCode, Because>;

/**
 * Compiles a policy of data quality to the next best question: what to ask a customer in the next contact. What is missing or invalid
 * comes first, then what is stale; nothing without a permitted purpose, and nothing he refused a short while ago.
 *
 * @param policy - The mandatory fields with their weights, such as `dealerDataQuality`.
 * @returns A rule from one file to the fields to ask for.
 * @throws PolicyError when there are not as many fields as stated or a fixed one is absent.
 * @see ID-02, ID-15, IN-21, I33 under Sources.
 * @example
 * ```ts
 * import { compileNextBestField, dealerDataQuality } from "idic/identify";
 *
 * const next = compileNextBestField({ ...dealerDataQuality, id: "two-questions", perContact: 2 });
 * const question = { fields: { name: { value: "张建国" } }, refusedOn: { phone: "2026-10-01" } };
 * next(question, { asOf: "2026-11-22" }).ask.map(({ field }) => field); // => ["address", "birth-date"]
 * ```
 */
export const compileNextBestField: CompileNextBestField = /* @__PURE__ */ compiler({
  name: "next-best-field",
  policySchema: dataQualityPolicySchema,
  factsSchema: fieldQuestionSchema,
  lines: () => Object.values(REASONS),
  prepare: (policy: DataQualityPolicy) => (question: FieldQuestion, asOf: PlainDate) => nextOn(policy, question, asOf),
});

/**
 * Chooses the next question by the preset `dealerDataQuality`.
 *
 * @example
 * ```ts
 * import { nextBestField } from "idic/identify";
 *
 * const fields = { name: { value: "张先生" }, phone: { value: "13912345678" } };
 * nextBestField({ fields }, { asOf: "2026-11-22" }).ask; // => [{ field: "name", department: "sales", code: "invalid", cites: ["ID-15", "I31", "I33"] }]
 * ```
 */
export const nextBestField: NextBestFieldRule = /* @__PURE__ */ compileNextBestField(dealerDataQuality);

interface Wanted {
  readonly cell: JudgedCell;
  readonly code: AskReason;
}

const CITES: Readonly<Record<AskReason, readonly string[]>> = /* @__PURE__ */ deepFreeze({
  missing: ["ID-02", "I31", "I33"],
  invalid: ["ID-15", "I31", "I33"],
  stale: ["I33"],
});

function nextOn(policy: DataQualityPolicy, question: FieldQuestion, asOf: PlainDate): Finding<NextBestField> {
  const cells = policy.fields.map((field) => judgeCell(field, question.fields, asOf));
  const wanted = cells.flatMap(wantedOf).sort(byUrgency);
  const againOn = (code: string) => {
    const refusedOn = Object.hasOwn(question.refusedOn, code) ? question.refusedOn[code] : undefined;
    return refusedOn === undefined ? null : addMonths(refusedOn, policy.coolingOffMonths);
  };
  const isAllowed = ({ cell: { field } }: Wanted) => {
    const again = againOn(field.code);
    return !question.notPermitted.includes(field.code) && (again === null || again <= asOf);
  };
  const allowed = wanted.filter(isAllowed);
  const code: NextBestFieldCode = allowed.length > 0 ? "ask" : wanted.length > 0 ? "may-not-ask" : "nothing-to-ask";
  let turn: PlainDate | null = null;
  for (const { field, staleOn } of cells)
    for (const day of [staleOn, againOn(field.code)]) if (day !== null && day > asOf && (turn === null || day < turn)) turn = day;
  return {
    shape: "document",
    ask: allowed.slice(0, policy.perContact).map(asked),
    later: Math.max(0, allowed.length - policy.perContact),
    because: REASONS[code],
    warnings: [],
    reviewOn: turn,
  };
}

function wantedOf(cell: JudgedCell): Wanted[] {
  if (cell.standing === "missing") return [{ cell, code: "missing" }];
  if (cell.standing !== "valid") return [{ cell, code: "invalid" }];
  return cell.stale ? [{ cell, code: "stale" }] : [];
}

/** What is missing or invalid before what is stale, then by weight; the order of the policy is kept among equals. */
function byUrgency(a: Wanted, b: Wanted): number {
  const stale = Number(a.code === "stale") - Number(b.code === "stale");
  return stale === 0 ? b.cell.field.weight - a.cell.field.weight : stale;
}

function asked({ cell: { field }, code }: Wanted): FieldToAsk {
  return { field: field.code, department: field.department, code, cites: CITES[code] };
}
