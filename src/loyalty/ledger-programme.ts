import type { PackedDay } from "../foundation/packed-day";
import type { WholeUnits } from "../foundation/whole-units";
import { type Earning, prepareEarning } from "./earn";
import { lastValidDay } from "./ledger-expiry";
import type { LedgerEventKind } from "./ledger-terms";
import type { LedgerPolicy } from "./ledger-types";

/** A programme prepared for one kind of whole numbers. */
export interface Programme<N extends number | bigint> {
  readonly policy: LedgerPolicy;
  readonly units: WholeUnits<N>;
  readonly earning: Earning<N>;
  readonly validThrough: (earnedOn: PackedDay) => PackedDay;
  readonly activities: ReadonlySet<LedgerEventKind>;
}

/** Prepares a programme once, so that a replay only looks things up. */
export function prepareProgramme<N extends number | bigint>(policy: LedgerPolicy, units: WholeUnits<N>): Programme<N> {
  return {
    policy,
    units,
    earning: prepareEarning(policy, units),
    validThrough: lastValidDay(policy.expiry),
    activities: new Set(policy.activities),
  };
}
