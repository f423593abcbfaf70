import * as z from "zod/mini";
import { currencyField } from "../../foundation/amount-fields";
import { amountUnits } from "../../foundation/currency";
import { dayField, type Field, idField, oneOf, orDefault, orUnknown, periodField, wholeField, withCheck } from "../../foundation/fields";
import { eventIssues } from "../../rule/fold";
import { policyObject } from "../../rule/policy";
import type { ExchangeRate, ExchangeRateInput } from "../tiers/tier-metric-types";
import { aboveZeroField, earnField } from "./earn-schema";
import { ledgerEventField } from "./ledger-event-schema";
import { checkLedgerPolicy } from "./ledger-policy-checks";
import type {
  LedgerPolicy,
  LedgerPolicyInput,
  LedgerVersion,
  LedgerVersionInput,
  PointsExpiry,
  PointsPending,
  PointsReset,
} from "./ledger-policy-types";
import { ledgerSnapshotField } from "./ledger-snapshot-schema";
import { type LedgerEventKind, ledgerEventKinds, pointsReturns, pointsShortages } from "./ledger-terms";
import type { LedgerFacts, LedgerFactsInput } from "./ledger-types";

const LONGEST_DAYS = 3660;

const expiryField: Field<PointsExpiry> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("never") }),
  z.strictObject({ kind: z.literal("after-earning"), period: periodField, roundTo: orUnknown(oneOf(["month", "quarter", "year"])) }),
  z.strictObject({ kind: z.literal("end-of-month") }),
  z.strictObject({ kind: z.literal("end-of-year") }),
  z.strictObject({ kind: z.literal("end-of-same-month-next-year") }),
  z.strictObject({ kind: z.literal("inactivity"), months: wholeField(1, 1200) }),
]);

const pendingField: Field<PointsPending> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("days"), days: wholeField(0, LONGEST_DAYS) }),
  z.strictObject({ kind: z.literal("until-confirmed") }),
]);

const resetField: Field<PointsReset> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("every-days"), days: wholeField(1, LONGEST_DAYS) }),
  z.strictObject({ kind: z.literal("yearly"), month: wholeField(1, 12), day: wholeField(1, 31) }),
]);

const activitiesField: Field<readonly LedgerEventKind[]> = z.array(oneOf(ledgerEventKinds));

const rateField: Field<ExchangeRate, ExchangeRateInput> = z.strictObject({ from: dayField, currency: currencyField, rate: aboveZeroField });

const versionField: Field<LedgerVersion, LedgerVersionInput> = z.strictObject(termsPart({ from: dayField }));

/** The schema of a points programme. */
export const ledgerPolicySchema: Field<LedgerPolicy, LedgerPolicyInput> = withCheck(
  policyObject(
    termsPart({
      timeZone: orUnknown(idField),
      currency: currencyField,
      amounts: oneOf(amountUnits),
      rates: orDefault(z.array(rateField), []),
      decimals: orDefault(wholeField(0, 20), 0),
      activities: orDefault(activitiesField, ["purchase", "action", "earn", "redeem"]),
      versions: orDefault(z.array(versionField), []),
    }),
  ),
  checkLedgerPolicy,
);

/** The schema of the points of one member. */
export const ledgerFactsSchema: Field<LedgerFacts, LedgerFactsInput> = withCheck(
  z.object({ joinedOn: orUnknown(dayField), start: orUnknown(ledgerSnapshotField), events: z.array(ledgerEventField) }),
  ({ events }) => eventIssues(events),
);

/** The terms that a version may change, with what else stands beside them. A function, because bundlers keep what is spread at the top of a file. */
function termsPart<Shape extends z.core.$ZodShape>(more: Shape) {
  return {
    earn: earnField,
    pending: orUnknown(pendingField),
    expiry: expiryField,
    shortage: oneOf(pointsShortages),
    returns: oneOf(pointsReturns),
    reset: orUnknown(resetField),
    ...more,
  };
}
