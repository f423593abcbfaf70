import { dayAfter } from "../../foundation/day-after";
import { isKnown } from "../../foundation/file-value";
import { addYears, earliest, type PlainDate, yearsBetween } from "../../foundation/plain-date";
import type { Because, Finding } from "../../rule/answer";
import { compiler } from "../../rule/compile";
import { dealerHandover } from "./handover-briefing-presets";
import { handoverBriefingPolicySchema, handoverSchema } from "./handover-briefing-schema";
import {
  type BriefingFact,
  briefingGroups,
  type CompileHandoverBriefing,
  type Handover,
  type HandoverBriefing,
  type HandoverBriefingPolicy,
  type HandoverBriefingRule,
  type HandoverCode,
  type MeetAs,
} from "./handover-briefing-types";

const REASONS = {
  "loyal-handover": { code: "loyal-handover", cites: ["ID-08", "ID-09"] },
  handover: { code: "handover", cites: ["ID-08"] },
  "adviser-stays": { code: "adviser-stays", cites: ["ID-01", "ID-10"] },
  "first-adviser": { code: "first-adviser", cites: ["ID-01", "ID-10"] },
} as const satisfies Record<HandoverCode, Because>;

/**
 * Compiles a hand-over briefing: what a new adviser must know before he meets a customer whose adviser has left, in three
 * groups, and how the customer is to be met. A loyal customer is never met as a new one.
 *
 * @param policy - The facts to read and the years after which a customer is an old friend, such as `dealerHandover`.
 * @returns A rule from a customer to the briefing.
 * @throws PolicyError when a fact is no kebab-case code.
 * @see ID-08, ID-09 under Sources.
 * @example
 * ```ts
 * import { compileHandoverBriefing, dealerHandover } from "idic/identify";
 *
 * const brief = compileHandoverBriefing({ ...dealerHandover, id: "our-store", loyalAfterYears: 10 });
 * const customer = { customerSince: "2020-10-12", adviser: { name: "小何", leftOn: "2026-09-30" }, file: { name: "张师傅" } };
 * brief(customer, { asOf: "2026-11-22" }).meetAs; // => "known-customer"
 * ```
 */
export const compileHandoverBriefing: CompileHandoverBriefing = /* @__PURE__ */ compiler({
  name: "handover-briefing",
  policySchema: handoverBriefingPolicySchema,
  factsSchema: handoverSchema,
  lines: () => Object.values(REASONS),
  prepare: (policy) => (customer, asOf) => briefingOn(policy, customer, asOf),
});

/**
 * Writes a hand-over briefing by the preset `dealerHandover`.
 *
 * @example
 * ```ts
 * import { handoverBriefing } from "idic/identify";
 *
 * const customer = {
 *   customerSince: "2020-10-12",
 *   adviser: { name: "小何", leftOn: "2026-09-30" },
 *   file: { name: "张师傅", model: "歌诗图" },
 *   openIssues: ["uneasy-about-bill"],
 * };
 * const briefing = handoverBriefing(customer, { asOf: "2026-11-22" });
 * [briefing.meetAs, briefing.formerAdviser, briefing.years]; // => ["loyal-customer", "小何", 6]
 * briefing.groups.basic; // => [{ fact: "name", value: "张师傅" }]
 * ```
 */
export const handoverBriefing: HandoverBriefingRule = /* @__PURE__ */ compileHandoverBriefing(dealerHandover);

function briefingOn(policy: HandoverBriefingPolicy, customer: Handover, asOf: PlainDate): Finding<HandoverBriefing> {
  const { customerSince, adviser, openIssues, file } = customer;
  const left = adviser?.leftOn != null && adviser.leftOn < asOf;
  const loyalFrom = addYears(customerSince, policy.loyalAfterYears);
  const meetAs: MeetAs = asOf < customerSince ? "new-customer" : asOf < loyalFrom ? "known-customer" : "loyal-customer";
  const asked = briefingGroups.flatMap((group) => policy.facts[group]);
  const known = (fact: string) => isKnown(file, fact);
  const read = (facts: readonly string[]): BriefingFact[] => facts.filter(known).map((fact) => ({ fact, value: file[fact] ?? "" }));
  const { basic, attribute, behaviour } = policy.facts;
  return {
    shape: "document",
    meetAs,
    formerAdviser: left ? (adviser?.name ?? null) : null,
    years: asOf < customerSince ? 0 : yearsBetween(customerSince, asOf),
    groups: { basic: read(basic), attribute: read(attribute), behaviour: read(behaviour) },
    missing: asked.filter((fact) => !known(fact)),
    openIssues,
    because: REASONS[reasonOf(customer, left, meetAs)],
    warnings: [],
    reviewOn: nextChange(customer, loyalFrom, asOf),
  };
}

function reasonOf({ adviser }: Handover, left: boolean, meetAs: MeetAs): HandoverCode {
  if (adviser === null) return "first-adviser";
  if (!left) return "adviser-stays";
  return meetAs === "loyal-customer" ? "loyal-handover" : "handover";
}

/** The day he becomes a customer or an old friend, the day after his adviser's last, or his next anniversary. */
function nextChange({ customerSince, adviser }: Handover, loyalFrom: PlainDate, asOf: PlainDate): PlainDate | null {
  const afterLeaving = adviser?.leftOn == null ? null : dayAfter(adviser.leftOn);
  const anniversary = asOf < customerSince ? customerSince : addYears(customerSince, yearsBetween(customerSince, asOf) + 1);
  return earliest(...[loyalFrom, afterLeaving, anniversary].filter((day) => day !== null && day > asOf));
}
