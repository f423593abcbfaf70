import type { PackedDay } from "../../foundation/packed-day";
import { type PlainDate, packDay } from "../../foundation/plain-date";
import { type Earning, prepareEarning } from "./earn";
import { type Cap, prepareCaps } from "./earn-caps";
import { lastValidDay } from "./ledger-expiry";
import type { LedgerPolicy, LedgerTerms } from "./ledger-policy-types";
import type { LedgerEventKind } from "./ledger-terms";

/** The terms of a programme from a day on, with what is worked out once. */
export interface Terms extends LedgerTerms {
  /** The first day; 0 for those from the start. */
  readonly since: PackedDay;
  readonly earning: Earning;
  readonly caps: readonly Cap[];
  readonly validThrough: (earnedOn: PackedDay) => PackedDay;
}

/** A programme with what is worked out once. */
export interface Programme {
  readonly policy: LedgerPolicy;
  /** In the order of their days. */
  readonly terms: readonly Terms[];
  readonly activities: ReadonlySet<LedgerEventKind>;
}

/** Prepares a programme once, so that a replay only looks things up. */
export function prepareProgramme(policy: LedgerPolicy): Programme {
  return { policy, terms: [prepare(policy, policy, 0), ...laterTerms(policy)], activities: new Set(policy.activities) };
}

function laterTerms(policy: LedgerPolicy): Terms[] {
  return policy.versions.map((version) => prepare(version, policy, packDay(version.from)));
}

function prepare(terms: LedgerTerms, { currency, amounts, rates, decimals }: LedgerPolicy, since: PackedDay): Terms {
  const { earn, pending, expiry, shortage, returns, reset } = terms;
  return {
    ...{ earn, pending, expiry, shortage, returns, reset, since },
    earning: prepareEarning({ currency, amounts, rates, decimals, earn }),
    caps: prepareCaps(earn, decimals),
    validThrough: lastValidDay(expiry),
  };
}

/** The terms in force on a day. */
export function termsOn({ terms }: Programme, day: PackedDay): Terms {
  let [found] = terms;
  if (terms.length > 1) for (const later of terms) if (later.since <= day) found = later;
  if (found === undefined) throw new TypeError("a programme has terms from the start");
  return found;
}

/** How points are earned on a day, before anything is prepared. */
export function earnOn({ earn, versions }: LedgerPolicy, on: PlainDate): LedgerTerms["earn"] {
  return versions.reduce((found, version) => (version.from <= on ? version.earn : found), earn);
}

/** All terms of a programme, with where they stand in it. */
export function everyTerms(policy: LedgerPolicy): readonly (readonly [LedgerTerms, readonly (string | number)[]])[] {
  return [[policy, []], ...policy.versions.map((version, at) => [version, ["versions", at]] as const)];
}
