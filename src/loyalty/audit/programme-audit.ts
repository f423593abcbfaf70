import type { PlainDate } from "../../foundation/plain-date";
import type { Because, Finding } from "../../rule/answer";
import { compiler } from "../../rule/compile";
import { programmeAuditDefaults } from "./programme-audit-presets";
import { programmeAuditPolicySchema, programmeSchema } from "./programme-audit-schema";
import {
  type CompileProgrammeAudit,
  type ProgrammeAudit,
  type ProgrammeAuditCode,
  type ProgrammeAuditPolicy,
  type ProgrammeAuditRule,
  programmeDefects,
} from "./programme-audit-types";
import { programmeChecks, staleFrom } from "./programme-checks";
import type { Programme } from "./programme-design-types";

const REASONS = {
  "defects-found": { code: "defects-found", cites: ["LO-12", "LO-15"] },
  "not-all-known": { code: "not-all-known", cites: ["LO-16"] },
  sound: { code: "sound", cites: ["LO-12", "LO-15"] },
} as const satisfies Record<ProgrammeAuditCode, Because>;

/**
 * Compiles the audit of a programme's design: is there enough to be had, does each tier bring more, can members know the rules and
 * do the rules favour them, are the tiers of use and the benefits known?
 *
 * A defect that cannot be told, because something is not known, is neither found nor clear. The audit says what is wrong with a
 * design; whether members are loyal is for `loyaltyType` of the differentiate module to say.
 *
 * @param policy - From where on something is a defect, such as `programmeAuditDefaults`.
 * @returns A rule from a programme to its defects, each with its weight and with what shows it.
 * @throws PolicyError when a limit lies outside its range or an industry has two bands.
 * @see LO-12 to LO-18, LO-21, LO-31, LO-33, LO-37 under Sources.
 * @example
 * ```ts
 * import { compileProgrammeAudit, programmeAuditDefaults } from "idic/loyalty";
 * import { extendPolicy } from "idic/rule";
 *
 * const audit = compileProgrammeAudit(
 *   extendPolicy(programmeAuditDefaults, { id: "our-audit", edition: "1", checks: { "too-few-tiers": { tiersAtMost: 2 } } }),
 * );
 * const { findings } = audit({ tiers: [{ code: "blue" }, { code: "silver" }, { code: "gold", memberShare: "0.3" }] }, { asOf: "2026-11-22" });
 * findings.map(({ code }) => code); // => ["top-heavy"]
 * findings[0]?.evidence; // => [{ fact: "tiers.gold.memberShare", have: "0.3", need: "0.2", met: false }]
 * ```
 */
export const compileProgrammeAudit: CompileProgrammeAudit = /* @__PURE__ */ compiler({
  name: "programme-audit",
  policySchema: programmeAuditPolicySchema,
  factsSchema: programmeSchema,
  lines: () => Object.values(REASONS),
  prepare: (policy) => (programme, asOf) => auditOf(policy, programme, asOf),
});

/**
 * The audit with the limits of the source, and ours where it has none: `compileProgrammeAudit(programmeAuditDefaults)`.
 *
 * @param programme - The programme as its designer describes it; whatever is absent is unknown.
 * @param options - The day to answer for.
 * @returns The defects of the design.
 * @throws InputError without a tier, when a tier is there twice, or when a value lies outside its range.
 * @see LO-11 to LO-17 under Sources.
 * @example
 * ```ts
 * import { auditProgramme, jdProgramme, tmallProgramme } from "idic/loyalty";
 *
 * const jd = auditProgramme(jdProgramme, { asOf: "2026-11-22" });
 * jd.findings.map(({ code }) => code); // => ["few-benefits", "flat-benefits", "opaque-metric", "seller-favouring-rule"]
 * const tmall = auditProgramme(tmallProgramme, { asOf: "2026-11-22" });
 * tmall.findings.map(({ code }) => code); // => ["too-few-tiers", "unpublished-benefits", "no-sub-clubs"]
 * ```
 */
export const auditProgramme: ProgrammeAuditRule = /* @__PURE__ */ compileProgrammeAudit(programmeAuditDefaults);

function auditOf(policy: ProgrammeAuditPolicy, programme: Programme, asOf: PlainDate): Finding<ProgrammeAudit> {
  const checked = programmeDefects.map((code) => ({ code, evidence: programmeChecks[code](programme, policy.checks, asOf) }));
  const findings = checked.flatMap(({ code, evidence }) => {
    if (evidence === null || evidence.length === 0) return [];
    const { severity, cites } = policy.checks[code];
    return [{ code, severity, evidence, cites }];
  });
  const clear = checked.filter(({ evidence }) => evidence?.length === 0).map(({ code }) => code);
  const unknown = checked.filter(({ evidence }) => evidence === null).map(({ code }) => code);
  return {
    shape: "document",
    findings,
    clear,
    unknown,
    because: REASONS[findings.length > 0 ? "defects-found" : unknown.length > 0 ? "not-all-known" : "sound"],
    warnings: [],
    reviewOn: reviewDay(policy, programme, asOf),
  };
}

/** Interest is all that wears off by itself. */
function reviewDay(policy: ProgrammeAuditPolicy, { renewedOn }: Programme, asOf: PlainDate): PlainDate | null {
  if (renewedOn === null) return null;
  if (renewedOn > asOf) return renewedOn;
  const stale = staleFrom(renewedOn, policy.checks);
  return stale > asOf ? stale : null;
}
