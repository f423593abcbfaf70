import type { PlainDate } from "../../foundation/plain-date";
import type { Because, Finding } from "../../rule/answer";
import { compiler } from "../../rule/compile";
import { type StandingDecisions, standingDecisions } from "../decision/standing-decisions";
import { fittingNames } from "./candidate-pairs";
import type { IdentityPolicy } from "./identity-policy-types";
import { dealerIdentity } from "./identity-presets";
import { contactToMatchSchema, identityPolicySchema } from "./identity-schema";
import { lintIdentity } from "./lint-identity";
import type { CompileMatchOne, ContactMatch, ContactToMatch, FoundMatch, MatchCode, MatchOneRule } from "./match-one-types";
import { neighbourhoodOf } from "./neighbourhood";
import { type ReadRecord, readRecord } from "./read-record";
import { indexOf, type RecordIndex } from "./record-index";
import { linkRecords } from "./resolution";

/** The reasons of a match, whether it looks through records or an index. */
export const matchReasons = {
  recognised: { code: "recognised", cites: ["ID-01", "ID-10", "I24"] },
  "to-review": { code: "to-review", cites: ["ID-01", "I24"] },
  "unknown-contact": { code: "unknown-contact", cites: ["ID-01", "I24"] },
} as const satisfies Record<MatchCode, Because>;

/**
 * Compiles an identity policy for one contact: to whom does he belong? The answer is that of a run over all records with the contact
 * among them. For many contacts against the same records, `indexRecords` and `matchIndexed` read the records once.
 *
 * @param policy - As for `compileResolveRecords`.
 * @returns A rule from a contact and the known records to his entity, its links and what is to be looked at.
 * @throws PolicyError when a class of identifiers is absent or a limit is no whole number.
 * @see ID-01, ID-10, I24 under Sources.
 * @example
 * ```ts
 * import { compileMatchOne, dealerIdentity } from "idic/identify";
 *
 * const recognise = compileMatchOne(dealerIdentity);
 * const identifiers = [{ type: "phone", value: "13912345678" }] as const;
 * const known = { source: "dms", id: "1", name: "张建国", identifiers };
 * const contact = { source: "call", id: "c9", identifiers };
 * recognise({ contact, records: [known] }, { asOf: "2026-11-22" }).entity.records; // => ["call:c9", "dms:1"]
 * ```
 */
export const compileMatchOne: CompileMatchOne = /* @__PURE__ */ compiler({
  name: "match-contact",
  policySchema: identityPolicySchema,
  factsSchema: contactToMatchSchema,
  lint: lintIdentity,
  lines: () => Object.values(matchReasons),
  prepare: (policy: IdentityPolicy) => (facts: ContactToMatch, asOf: PlainDate) => matchOn(policy, facts, asOf),
});

/**
 * Tells to whom a contact belongs, by the preset `dealerIdentity`.
 *
 * @example
 * ```ts
 * import { matchOne } from "idic/identify";
 *
 * const contact = { source: "call", id: "c9", identifiers: [{ type: "phone", value: "13912345678" }] } as const;
 * matchOne({ contact, records: [] }, { asOf: "2026-11-22" }).because.code; // => "unknown-contact"
 * ```
 */
export const matchOne: MatchOneRule = /* @__PURE__ */ compileMatchOne(dealerIdentity);

function matchOn(policy: IdentityPolicy, { contact, ...base }: ContactToMatch, asOf: PlainDate): Finding<ContactMatch> {
  return matchWithin(indexOf(policy, base), {
    contact: readRecord(policy, contact),
    standing: standingDecisions(base.decisions, asOf),
    asOf,
  });
}

/** A contact, what stands of the decisions, and the day. */
export interface MatchQuestion {
  readonly contact: ReadRecord;
  readonly standing: StandingDecisions;
  readonly asOf: PlainDate;
}

/** Matches a contact within its neighbourhood, which is all that can bear on it. */
export function matchWithin(index: RecordIndex, { contact, standing, asOf }: MatchQuestion): FoundMatch {
  const { policy, earlier } = index;
  const near = neighbourhoodOf(index, contact, standing);
  const { entities, links, reviews, reviewOn } = linkRecords({
    ...near,
    policy,
    asOf,
    standing,
    earlier,
    fitting: fittingNames(near.blocks),
  });
  const own = contact.key;
  const entity = entities.find((candidate) => candidate.records.includes(own)) ?? { key: own, records: [own] };
  const isOwn = ({ left, right }: { readonly left: string; readonly right: string }) => left === own || right === own;
  const open = reviews.filter(isOwn);
  const code: MatchCode = entity.records.length > 1 ? "recognised" : open.length > 0 ? "to-review" : "unknown-contact";
  return { shape: "document", entity, links: links.filter(isOwn), reviews: open, because: matchReasons[code], warnings: [], reviewOn };
}
