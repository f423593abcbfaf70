import { type InputError, refusal } from "../../foundation/issue";
import type { PlainDate } from "../../foundation/plain-date";
import type { Finding } from "../../rule/answer";
import { compiler } from "../../rule/compile";
import { withResume } from "../../rule/fold";
import { checkLedger } from "./ledger-checks";
import { lintLedger } from "./ledger-lint";
import { arrangedEvents, arrangeLedger } from "./ledger-order";
import type { LedgerPolicy } from "./ledger-policy-types";
import { prepareProgramme } from "./ledger-programme";
import { reasonsOf } from "./ledger-reasons";
import { replayLedger } from "./ledger-replay";
import { ledgerFactsSchema, ledgerPolicySchema } from "./ledger-schema";
import { ledgerStatus } from "./ledger-status";
import type { CompileLedger, LedgerFacts, LedgerStatus } from "./ledger-types";

/**
 * Compiles the points ledger of a programme: what a member has earned, spent and lost, and what he has, on any day. No job
 * has to run. Sums are exact at any size.
 *
 * @param policy - The programme, such as `retailPoints`.
 * @returns A fold from what happened to the balance, its lots, what lapses when, and the statement behind it.
 * @throws PolicyError when the programme contradicts itself, names an unknown zone, or keeps too few decimals to round nothing.
 * @see R1, R2, R21, R22, R24, R27 to R34 under Sources.
 * @example
 * ```ts
 * import { compileLedger, retailPoints } from "idic/loyalty";
 *
 * const ledger = compileLedger(retailPoints);
 * const bought = { id: "o1", kind: "purchase", on: "2026-03-05", lines: [{ id: "1", amount: "199.90" }] } as const;
 * const spent = { id: "r1", kind: "redeem", on: "2026-04-01", points: 50 } as const;
 * const status = ledger({ events: [bought, spent] }, { asOf: "2026-05-01" });
 * status.balance; // => "149"
 * status.lapsing; // => [{ validThrough: "2027-03-31", points: "149" }]
 * status.reviewOn; // => "2027-04-01"
 *
 * const later = ledger.resume(status.snapshot, [], { asOf: "2027-04-01" });
 * later.balance; // => "0"
 * later.because.code; // => "lapsed"
 * ```
 */
export const compileLedger: CompileLedger = (policy) => withResume(compileProgramme(policy));

const compileProgramme = /* @__PURE__ */ compiler({
  name: "ledger",
  policySchema: ledgerPolicySchema,
  factsSchema: ledgerFactsSchema,
  checkFacts: checkLedger,
  arrangeFacts: arrangeLedger,
  lint: lintLedger,
  lines: reasonsOf,
  prepare: prepareLedger,
});

function prepareLedger(policy: LedgerPolicy) {
  const programme = prepareProgramme(policy);
  return (facts: LedgerFacts, asOf: PlainDate): Finding<LedgerStatus> => {
    if (facts.start !== null && asOf < facts.start.on) throw beforeStart("ledger", facts.start.on, asOf);
    return ledgerStatus(replayLedger(programme, facts, { events: arrangedEvents(facts.events), asOf, remember: false }), programme, asOf);
  };
}

/** An issue with a day that lies before the snapshot. */
export function beforeStart(rule: string, on: PlainDate, asOf: PlainDate): InputError {
  return refusal(`${rule} input`, "out-of-range", ["asOf"], `expected a day from ${on}, that of the snapshot, got ${asOf}`);
}
