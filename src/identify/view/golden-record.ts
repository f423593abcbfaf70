import type { FileValue } from "../../foundation/file-value";
import type { Because, Finding } from "../../rule/answer";
import { compiler } from "../../rule/compile";
import { isBlocked, isBlockedEmail } from "../parse/blocked-values";
import { type FieldKind, judgeValue } from "../quality/field-validity";
import { filledParts } from "./filled-parts";
import { dealerGoldenRecord } from "./golden-record-presets";
import { goldenRecordPolicySchema, memberRecordsSchema } from "./golden-record-schema";
import type {
  CompileGoldenRecord,
  DemotedFieldValue,
  FieldSurvivorship,
  GoldenField,
  GoldenRecord,
  GoldenRecordCode,
  GoldenRecordPolicy,
  GoldenRecordRule,
  MemberRecords,
  ProvenValue,
  SurvivorCode,
} from "./golden-record-types";
import { type Candidate, ranked } from "./survivorship";

const REASONS = {
  "one-view": { code: "one-view", cites: ["DI-01", "DI-06", "I26", "I27"] },
  "one-record": { code: "one-record", cites: ["I26"] },
  "no-values": { code: "no-values", cites: ["I28"] },
} as const satisfies Record<GoldenRecordCode, Because>;

/**
 * Compiles a policy of golden records: one view of a customer, worked out from his records when it is read. Nothing is overwritten;
 * each field says where its value comes from and what it won against.
 *
 * @param policy - How the value of each field is chosen, such as `dealerGoldenRecord`.
 * @returns A rule from the records of one customer to his fields with their provenance.
 * @throws PolicyError when a field names no way to choose.
 * @see DI-01, DI-06, I26, I27, I28, I29 under Sources.
 * @example
 * ```ts
 * import { compileGoldenRecord, dealerGoldenRecord } from "idic/identify";
 *
 * const view = compileGoldenRecord({ ...dealerGoldenRecord, id: "newest", fields: { name: { kind: "name", by: ["recency"] } } });
 * const records = [
 *   { key: "dms:1", source: "dms", collectedOn: "2024-01-01", fields: { name: "张伟" } },
 *   { key: "app:7", source: "app", collectedOn: "2026-01-01", fields: { name: "不详" } },
 * ];
 * view({ records }, { asOf: "2026-11-22" }).fields[0]?.value; // => "张伟"
 * ```
 */
export const compileGoldenRecord: CompileGoldenRecord = /* @__PURE__ */ compiler({
  name: "golden-record",
  policySchema: goldenRecordPolicySchema,
  factsSchema: memberRecordsSchema,
  lines: () => Object.values(REASONS),
  prepare: (policy: GoldenRecordPolicy) => (facts: MemberRecords) => viewOf(policy, facts),
});

/**
 * Makes one view by the preset `dealerGoldenRecord`.
 *
 * @example
 * ```ts
 * import { goldenRecord } from "idic/identify";
 *
 * const records = [
 *   { key: "dms:1", source: "dms", collectedOn: "2024-01-01", fields: { name: "张伟", phone: "13912345678" } },
 *   { key: "app:7", source: "app", collectedOn: "2026-01-01", fields: { name: "张先生", phone: "13800000001" } },
 * ];
 * const { fields } = goldenRecord({ records }, { asOf: "2026-11-22" });
 * fields.map(({ field, value, code }) => `${field} ${value} ${code}`); // => ["name 张伟 completeness", "phone 13800000001 aggregate"]
 * ```
 */
export const goldenRecord: GoldenRecordRule = /* @__PURE__ */ compileGoldenRecord(dealerGoldenRecord);

function viewOf(policy: GoldenRecordPolicy, { records, demoted }: MemberRecords): Finding<GoldenRecord> {
  const names = [...new Set(records.flatMap(({ fields }) => Object.keys(fields)))].sort();
  const fields = names.flatMap((field) => goldenField(policy, field, { records, demoted }));
  const known = fields.some(({ value }) => value !== null);
  const code: GoldenRecordCode = !known ? "no-values" : records.length > 1 ? "one-view" : "one-record";
  return { shape: "document", fields, because: REASONS[code], warnings: [], reviewOn: null };
}

function goldenField(policy: GoldenRecordPolicy, field: string, { records, demoted }: MemberRecords): GoldenField[] {
  const rule: FieldSurvivorship = Object.hasOwn(policy.fields, field)
    ? (policy.fields[field] ?? { kind: "text", by: policy.otherwise })
    : { kind: "text", by: policy.otherwise };
  const out = demotedKeys(rule.kind, field, demoted);
  const written = records.flatMap(({ key, source, collectedOn, collectedAt, fields }): Candidate[] => {
    const value = Object.hasOwn(fields, field) ? (fields[field] ?? null) : null;
    if (value === null) return [];
    const { standing: found, key: compared } = judgeValue(rule.kind, value);
    const blocks = rule.kind === "email" ? isBlockedEmail : isBlocked;
    const isOut = compared !== null && (out.has(compared) || (IDENTIFYING.has(rule.kind) && blocks(`${value}`, compared)));
    const standing = found === "valid" && isOut ? "demoted" : found;
    const trust = Object.hasOwn(policy.trust, source) ? (policy.trust[source] ?? -1) : -1;
    return [
      { value, record: key, source, on: collectedOn, at: collectedAt, standing, compared, trust, parts: filledParts(rule.kind, value) },
    ];
  });
  if (written.length === 0) return [];
  const usable = written.filter(({ standing }) => standing === "valid" || standing === "incomplete");
  const { order, code } = ranked(rule.by, usable.length > 0 ? usable : written.filter(({ standing }) => standing === "demoted"));
  const [winner] = order;
  const beaten = written.filter((candidate) => candidate !== winner).sort((a, b) => (a.record < b.record ? -1 : 1));
  return [
    {
      field,
      value: winner?.value ?? null,
      values: rule.by.includes("aggregate") ? distinct(order) : distinct(order.slice(0, 1)),
      winner: winner === undefined ? null : proven(winner),
      losers: beaten.map(proven),
      code,
      cites: citesOf(code),
    },
  ];
}

/** The kinds of fields whose values identify somebody, so that some identify nobody (I5). */
const IDENTIFYING: ReadonlySet<FieldKind> = /* @__PURE__ */ new Set<FieldKind>(["phone", "email", "vin", "plate"]);

/** The values of a field that are demoted, as they are compared. */
function demotedKeys(kind: FieldKind, field: string, demoted: readonly DemotedFieldValue[]): ReadonlySet<string | null> {
  const own = demoted.filter(({ identifier }) => identifier === (IDENTIFYING.has(kind) ? kind : field));
  return new Set(own.map(({ value }) => judgeValue(kind, value).key));
}

function distinct(order: readonly Candidate[]): FileValue[] {
  const seen = new Set<string | null>();
  return order.flatMap(({ compared, value }) => {
    if (seen.has(compared)) return [];
    seen.add(compared);
    return [value];
  });
}

function proven({ value, record, source, on, standing }: Candidate): ProvenValue {
  return { value, record, source, on, standing };
}

function citesOf(code: SurvivorCode): readonly string[] {
  return code === "nothing-valid" ? ["I28", "I29"] : ["I27", "I29"];
}
