import { isKnown } from "../../foundation/file-value";
import { earliest, type PlainDate } from "../../foundation/plain-date";
import type { Warning } from "../../rule/answer";
import { compiler } from "../../rule/compile";
import { decideBy, type Evidence, type LineCode, otherwise, type RuleTable } from "../../rule/table";
import { compileHorizon } from "../cadence/horizon";
import type { HorizonDecision } from "../cadence/horizon-types";
import { fawVwInboundCapture } from "./inbound-capture-presets";
import { inboundCapturePolicySchema, inboundProspectSchema } from "./inbound-capture-schema";
import {
  type CompileInboundCapture,
  type InboundCaptureOutcome,
  type InboundCapturePolicy,
  type InboundCaptureRule,
  type InboundPart,
  type InboundProspect,
  inboundParts,
  type PartProgress,
} from "./inbound-capture-types";

/** Everything the table may look at, computed once. */
interface CaptureView {
  readonly prospect: InboundProspect;
  readonly asOf: PlainDate;
  readonly parts: readonly PartProgress[];
  readonly open: PartProgress | null;
  readonly horizon: HorizonDecision;
}

const lines = [
  { code: "survey-open", cites: ["IN-09"], when: (v) => v.open?.code === "survey", then: outcomeOf, evidence: missingOf },
  { code: "collection-open", cites: ["IN-09"], when: (v) => v.open?.code === "collection", then: outcomeOf, evidence: missingOf },
  { code: "monitoring-open", cites: ["IN-09", "IN-10"], when: (v) => v.open !== null, then: outcomeOf, evidence: missingOf },
  { code: "complete", cites: ["IN-09", "IN-14"], when: otherwise, then: outcomeOf },
] as const satisfies RuleTable<CaptureView, InboundCaptureOutcome>;

/** The reasons this rule can give. */
export type InboundCaptureCode = LineCode<typeof lines>;

/**
 * Compiles inbound capture: the standard process for prospects who come in by themselves, in three parts. It tells what is
 * still missing, what to ask next, what sales is told at once, and from which day the contacts with him are counted.
 *
 * @param policy - The fields of survey, collection and monitoring as data, such as `fawVwInboundCapture`.
 * @returns A rule from a prospect and a day to the progress of each part, the next field, the lead and the anchor.
 * @throws PolicyError when a part has no field, a field is listed twice, or the classes of the horizon are refused.
 * @see IN-09, IN-10, IN-13, IN-14, ID-14, O5 under Sources.
 * @example
 * ```ts
 * import { compileInboundCapture, fawVwInboundCapture } from "idic/interact";
 *
 * const capture = compileInboundCapture(fawVwInboundCapture);
 * const caller = { capturedOn: "2026-11-20", channel: "phone", plansToBuyOn: "2027-01-15", captured: { name: "李女士", phone: "无" } };
 * const { because, outcome } = capture(caller, { asOf: "2026-11-22" });
 * because.code; // => "survey-open"
 * outcome.next; // => { part: "survey", field: "needs" }
 * outcome.parts[1]?.missing; // => ["phone", "address", "preferred-channel", "preferred-time"]
 * outcome.lead.horizon.outcome.class; // => "near"
 * outcome.anchor; // => "2026-11-20"
 * ```
 */
export const compileInboundCapture: CompileInboundCapture = /* @__PURE__ */ compiler({
  name: "inbound-capture",
  policySchema: inboundCapturePolicySchema,
  factsSchema: inboundProspectSchema,
  lines: () => lines.map(({ code, cites }) => ({ code, cites })),
  prepare: (policy: InboundCapturePolicy) => {
    const classify = compileHorizon(policy.horizon);
    return decideBy(lines, {
      view: (prospect, asOf) => {
        const parts = progressOf(policy, prospect);
        const plan = { plansToBuyOn: prospect.plansToBuyOn, class: null };
        const open = parts.find(({ complete }) => !complete) ?? null;
        return { prospect, asOf, parts, open, horizon: classify.trusted(plan, { asOf }) };
      },
      reviewOn: ({ prospect: { capturedOn }, asOf, horizon }) => earliest(capturedOn > asOf ? capturedOn : null, horizon.reviewOn),
      warnings: warningsOf,
    });
  },
});

/**
 * Tells how far the capture of a prospect is by the process of `fawVwInboundCapture`.
 *
 * @example
 * ```ts
 * import { captureInbound } from "idic/interact";
 *
 * captureInbound({ capturedOn: "2026-11-20" }, { asOf: "2026-11-22" }).outcome.next; // => { part: "survey", field: "channel" }
 * ```
 */
export const captureInbound: InboundCaptureRule = /* @__PURE__ */ compileInboundCapture(fawVwInboundCapture);

function progressOf({ parts }: InboundCapturePolicy, prospect: InboundProspect): PartProgress[] {
  return inboundParts.map((code) => {
    const { fields, cites } = parts[code];
    const missing = fields.filter((field) => !isFilled(prospect, code, field));
    return { code, complete: missing.length === 0, missing, cites };
  });
}

/** What was monitored is noted by us, everything else is said by the prospect; three fields are facts of their own. */
function isFilled({ channel, needs, plansToBuyOn, captured, monitored }: InboundProspect, part: InboundPart, field: string): boolean {
  if (field === "channel") return channel !== null;
  if (field === "needs") return needs.length > 0;
  if (field === "plans-to-buy-on") return plansToBuyOn !== null;
  return isKnown(part === "monitoring" ? monitored : captured, field);
}

function outcomeOf({ prospect, parts, open, horizon }: CaptureView): InboundCaptureOutcome {
  const { channel, needs, plansToBuyOn, anchor, capturedOn } = prospect;
  const [field] = open?.missing ?? [];
  return {
    parts,
    next: open === null || field === undefined ? null : { part: open.code, field },
    lead: { channel, needs: [...new Set(needs)].sort(), plansToBuyOn, horizon, cites: ["IN-10", "IN-13"] },
    anchor: anchor ?? capturedOn,
  };
}

function missingOf({ open }: CaptureView): Evidence[] {
  return (open?.missing ?? []).map((fact) => ({ fact, have: null, need: "a value", met: false }));
}

function warningsOf({ prospect, asOf, horizon }: CaptureView): Warning[] {
  const future = prospect.capturedOn > asOf ? [{ code: "in-the-future", path: ["capturedOn"] }] : [];
  return [...future, ...horizon.warnings];
}
