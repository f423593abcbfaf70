import type { PlainDate } from "../../foundation/plain-date";
import { compiler } from "../../rule/compile";
import { type StandingDecisions, standingDecisions } from "../decision/standing-decisions";
import type { IdentityPolicy } from "./identity-policy-types";
import { customerRecordSchema, identityPolicySchema } from "./identity-schema";
import { lintIdentity } from "./lint-identity";
import { matchReasons, matchWithin } from "./match-one";
import type { MatchIndexedRule } from "./match-one-types";
import { readRecord } from "./read-record";
import type { RecordIndex } from "./record-index";
import { recordKey } from "./record-key";
import type { CustomerRecord } from "./record-types";

/**
 * Makes a rule that matches one contact after another against an index. Each answer is that of a run over all records with the contact
 * among them, and takes as long as the contact has neighbours, not as long as there are records.
 *
 * @param index - What `indexRecords` made.
 * @returns A rule from a contact to his entity, its links and what is to be looked at.
 * @see ID-01, ID-10, I24 under Sources.
 * @example
 * ```ts
 * import { indexRecords, matchIndexed } from "idic/identify";
 *
 * const recognise = matchIndexed(indexRecords({ records: [{ source: "dms", id: "1", name: "张建国" }] }));
 * recognise({ source: "web", id: "w1", name: "张建国" }, { asOf: "2026-11-22" }).because.code; // => "unknown-contact"
 * ```
 */
export function matchIndexed(index: RecordIndex): MatchIndexedRule {
  let standing: { readonly asOf: PlainDate; readonly found: StandingDecisions } | null = null;
  const standingOn = (asOf: PlainDate): StandingDecisions => {
    if (standing?.asOf !== asOf) standing = { asOf, found: standingDecisions(index.decisions, asOf) };
    return standing.found;
  };
  const { policy, records } = index;
  const compile: (policy: IdentityPolicy) => MatchIndexedRule = compiler({
    name: "match-indexed",
    policySchema: identityPolicySchema,
    factsSchema: customerRecordSchema,
    lint: lintIdentity,
    lines: () => Object.values(matchReasons),
    checkFacts: (contact: CustomerRecord) => {
      const message = "expected a contact that is not among the records, got one that is";
      return Object.hasOwn(records, recordKey(contact)) ? [{ code: "duplicate-id", path: ["id"], message }] : [];
    },
    prepare: () => (contact: CustomerRecord, asOf: PlainDate) =>
      matchWithin(index, { contact: readRecord(policy, contact), standing: standingOn(asOf), asOf }),
  });
  return compile(policy);
}
