import type { PackedDay } from "../../foundation/packed-day";
import { type Earning, prepareEarning } from "./earn";
import { lastValidDay } from "./ledger-expiry";
import type { LedgerEventKind } from "./ledger-terms";
import type { LedgerPolicy } from "./ledger-types";

/** A programme with what is worked out once. */
export interface Programme {
  readonly policy: LedgerPolicy;
  readonly earning: Earning;
  readonly validThrough: (earnedOn: PackedDay) => PackedDay;
  readonly activities: ReadonlySet<LedgerEventKind>;
}

/** Prepares a programme once, so that a replay only looks things up. */
export function prepareProgramme(policy: LedgerPolicy): Programme {
  return {
    policy,
    earning: prepareEarning(policy),
    validThrough: lastValidDay(policy.expiry),
    activities: new Set(policy.activities),
  };
}
