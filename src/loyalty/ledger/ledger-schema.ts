import * as z from "zod/mini";
import { amountField, currencyField, positiveAmountField } from "../../foundation/amount-fields";
import { amountUnits } from "../../foundation/currency";
import { dayField, type Field, idField, oneOf, orDefault, orUnknown, periodField, wholeField, withCheck } from "../../foundation/fields";
import { dayIn } from "../../foundation/instant";
import { InputError, type Issue } from "../../foundation/issue";
import { eventIssues } from "../../rule/fold";
import { policyObject } from "../../rule/policy";
import { isNeverRounded } from "./earn";
import { earnField, noneField } from "./earn-schema";
import { ledgerEventField } from "./ledger-event-schema";
import { type LedgerEventKind, ledgerEventKinds, pointsReturns, pointsShortages } from "./ledger-terms";
import type {
  LapsedPoints,
  LapsedPointsInput,
  LedgerFacts,
  LedgerFactsInput,
  LedgerPolicy,
  LedgerPolicyInput,
  LedgerSnapshot,
  LedgerSnapshotInput,
  LedgerTotals,
  LedgerTotalsInput,
  PendingLot,
  PendingLotInput,
  PointsExpiry,
  PointsLot,
  PointsLotInput,
  PointsPending,
  PointsReset,
} from "./ledger-types";

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

/** The schema of a points programme. */
export const ledgerPolicySchema: Field<LedgerPolicy, LedgerPolicyInput> = withCheck(
  policyObject({
    timeZone: orUnknown(idField),
    currency: currencyField,
    amounts: oneOf(amountUnits),
    decimals: orDefault(wholeField(0, 20), 0),
    earn: earnField,
    pending: orUnknown(pendingField),
    expiry: expiryField,
    activities: orDefault(activitiesField, ["purchase", "action", "earn", "redeem"]),
    shortage: oneOf(pointsShortages),
    returns: oneOf(pointsReturns),
    reset: orUnknown(resetField),
  }),
  (policy) => [...checkZone(policy), ...checkDecimals(policy)],
);

function checkZone({ timeZone }: LedgerPolicy): readonly Issue[] {
  if (timeZone === null) return [];
  try {
    dayIn("2000-01-01T00:00:00Z", timeZone);
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.issues.map((issue) => ({ ...issue, path: ["timeZone"] }));
    throw error;
  }
}

function checkDecimals(policy: LedgerPolicy): Issue[] {
  if (policy.earn.rounding.place !== "never" || isNeverRounded(policy)) return [];
  const message = `expected enough decimals to keep every fraction of a point that can be earned, got ${policy.decimals}`;
  return [{ code: "too-fine", path: ["decimals"], message }];
}

const lotField: Field<PointsLot, PointsLotInput> = z.object({
  id: idField,
  points: positiveAmountField,
  earnedOn: dayField,
  validThrough: orUnknown(dayField),
});
const pendingLotField: Field<PendingLot, PendingLotInput> = z.object({
  id: idField,
  points: positiveAmountField,
  earnedOn: dayField,
  validThrough: orUnknown(dayField),
  availableOn: orUnknown(dayField),
});
const lapsedField: Field<LapsedPoints, LapsedPointsInput> = z.object({ id: idField, points: positiveAmountField });
const totalsField: Field<LedgerTotals, LedgerTotalsInput> = z.object({
  opening: amountField,
  credited: positiveAmountField,
  spent: positiveAmountField,
  lapsed: positiveAmountField,
  takenBack: positiveAmountField,
  sent: positiveAmountField,
  deducted: positiveAmountField,
  reset: positiveAmountField,
});

/** The schema of where a ledger stood. */
export const ledgerSnapshotField: Field<LedgerSnapshot, LedgerSnapshotInput> = z.object({
  on: dayField,
  lots: z.array(lotField),
  pending: orDefault(z.array(pendingLotField), []),
  debt: noneField,
  lapsed: orDefault(z.array(lapsedField), []),
  lastActivity: orUnknown(dayField),
  keptThrough: orUnknown(dayField),
  joinedOn: orUnknown(dayField),
  totals: orUnknown(totalsField),
});

/** The schema of the points of one member. */
export const ledgerFactsSchema: Field<LedgerFacts, LedgerFactsInput> = withCheck(
  z.object({ joinedOn: orUnknown(dayField), start: orUnknown(ledgerSnapshotField), events: z.array(ledgerEventField) }),
  ({ events }) => eventIssues(events),
);
