import { Decimal, decimalText } from "../../foundation/decimal";
import { groupBy } from "../../foundation/group-by";
import { earliest, type PlainDate } from "../../foundation/plain-date";
import type { Because, Finding } from "../../rule/answer";
import { compiler } from "../../rule/compile";
import { dealerDataQuality } from "./data-quality-presets";
import { customerFilesSchema, dataQualityPolicySchema } from "./data-quality-schema";
import type {
  CompileDataQuality,
  CustomerFile,
  CustomerFiles,
  DataQuality,
  DataQualityCode,
  DataQualityPolicy,
  DataQualityRule,
  DuplicateQuality,
  FieldQuality,
} from "./data-quality-types";
import { type JudgedCell, judgeCell } from "./judge-cell";
import { departments } from "./profile-completeness-types";

const REASONS = {
  "no-population": { code: "no-population", cites: ["O14", "I31"] },
  "target-met": { code: "target-met", cites: ["ID-02", "ID-03", "O12", "O14", "I31"] },
  "target-missed": { code: "target-missed", cites: ["ID-02", "ID-03", "ID-15", "O12", "O14", "I31"] },
} as const satisfies Record<DataQualityCode, Because>;

/**
 * Compiles a policy of data quality: how complete, valid and fresh the files of a store are, by field and by department, and how many
 * of its records are duplicates. The rate of fields and the rate of complete files are two figures and never mixed.
 *
 * @param policy - The mandatory fields, how long they stay fresh, and the rate to reach, such as `dealerDataQuality`.
 * @returns A rule from the files of a store to its figures.
 * @throws PolicyError when there are not as many fields as stated, a fixed one is absent, or the target is no fraction.
 * @see ID-02, ID-03, ID-04, ID-11, ID-15, DI-02, DI-03, I30, I31, I32, I33 under Sources.
 * @example
 * ```ts
 * import { compileDataQuality, dealerDataQuality } from "idic/identify";
 *
 * const quality = compileDataQuality({ ...dealerDataQuality, id: "short", count: 3, fields: dealerDataQuality.fields.slice(0, 3) });
 * const fields = { name: { value: "张建国" }, phone: { value: "13912345678", collectedOn: "2020-10-12" }, address: { value: "无" } };
 * const found = quality({ customers: [{ key: "dms:1", sources: ["dms", "app"], fields }] }, { asOf: "2026-11-22" });
 * [found.fieldRate, found.completeProfileRate, found.freshFieldRate]; // => ["0.66666666666666666667", "0", "0.33333333333333333333"]
 * found.duplicates[0]?.rate; // => "0.5"
 * ```
 */
export const compileDataQuality: CompileDataQuality = /* @__PURE__ */ compiler({
  name: "data-quality",
  policySchema: dataQualityPolicySchema,
  factsSchema: customerFilesSchema,
  lines: () => Object.values(REASONS),
  prepare: (policy: DataQualityPolicy) => (files: CustomerFiles, asOf: PlainDate) => qualityOn(policy, files, asOf),
});

/**
 * Measures the files of a store by the preset `dealerDataQuality`.
 *
 * @example
 * ```ts
 * import { dataQuality } from "idic/identify";
 *
 * const { fieldRate, because } = dataQuality({ customers: [] }, { asOf: "2026-11-22" });
 * [fieldRate, because.code]; // => [null, "no-population"]
 * ```
 */
export const dataQuality: DataQualityRule = /* @__PURE__ */ compileDataQuality(dealerDataQuality);

function qualityOn(policy: DataQualityPolicy, { customers, withProspects }: CustomerFiles, asOf: PlainDate): Finding<DataQuality> {
  const counted = customers.filter(({ kind }) => withProspects || kind === "owner");
  const cells = counted.map((file) => policy.fields.map((field) => judgeCell(field, file.fields, asOf)));
  const all = cells.flat();
  const valid = all.filter(({ standing }) => standing === "valid");
  const fresh = valid.filter(({ stale }) => !stale);
  const population = counted.length;
  const met = population === 0 ? null : new Decimal(policy.target).times(all.length).lte(valid.length);
  const complete = cells.filter((row) => row.every(({ standing }) => standing === "valid")).length;
  return {
    shape: "document",
    population,
    fieldRate: share(valid.length, all.length),
    completeProfiles: complete,
    completeProfileRate: share(complete, population),
    freshFieldRate: share(fresh.length, all.length),
    targetMet: met,
    fields: policy.fields.map(({ code, department }, at) => {
      return { code, department, ...qualityOf(cells.flatMap((row) => row[at] ?? [])), cites: ["ID-02", "I31", "I33"] };
    }),
    departments: departments.map((department) => {
      const own = all.filter(({ field }) => field.department === department);
      return { code: department, ...qualityOf(own), cites: ["ID-04", "I31"] };
    }),
    duplicates: duplicatesOf(counted),
    because: REASONS[met === null ? "no-population" : met ? "target-met" : "target-missed"],
    warnings: [],
    reviewOn: earliest(...all.map(({ staleOn }) => staleOn).filter((day) => day !== null && day > asOf)),
  };
}

function qualityOf(cells: readonly JudgedCell[]): FieldQuality {
  const valid = cells.filter(({ standing }) => standing === "valid");
  const missing = cells.filter(({ standing }) => standing === "missing").length;
  const stale = valid.filter((cell) => cell.stale).length;
  return { valid: valid.length, missing, invalid: cells.length - valid.length - missing, stale, rate: share(valid.length, cells.length) };
}

/** A record of a customer as duplicates look at it. */
interface FiledRecord {
  readonly customer: string;
  readonly source: string;
  readonly content: string | null;
}

/** Records less customers over records, over all sources and within each (I32). */
function duplicatesOf(customers: readonly CustomerFile[]): DuplicateQuality[] {
  const filed = customers.flatMap(({ key, sources, contents }) =>
    sources.map((source, at): FiledRecord => ({ customer: key, source, content: contents?.[at] ?? null })),
  );
  const bySource = [...groupBy(filed, ({ source }) => source)].sort(([a], [b]) => (a < b ? -1 : 1));
  const each = bySource.map(([source, own]) => duplicatesIn(source, own));
  const within = each.reduce((total, { records, entities }) => total + records - entities, 0);
  const exact = each.reduce<number | null>((total, own) => (own.exact === null ? total : (total ?? 0) + own.exact), null);
  const all = duplicatesIn(null, filed);
  return [{ ...all, exact, across: all.records - all.entities - within }, ...each];
}

function duplicatesIn(source: string | null, filed: readonly FiledRecord[]): DuplicateQuality {
  const entities = new Set(filed.map(({ customer }) => customer)).size;
  const contents = filed.flatMap(({ content }) => (content === null ? [] : [content]));
  const exact = contents.length === 0 ? null : contents.length - new Set(contents).size;
  return { source, records: filed.length, entities, exact, across: 0, rate: share(filed.length - entities, filed.length) };
}

function share(part: number, whole: number): string | null {
  return whole === 0 ? null : decimalText(new Decimal(part).div(whole));
}
