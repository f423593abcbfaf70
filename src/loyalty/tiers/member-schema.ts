import * as z from "zod/mini";
import { currencyField } from "../../foundation/amount-fields";
import {
  codeField,
  dayField,
  type Field,
  idField,
  instantField,
  orDefault,
  orUnknown,
  textField,
  withCheck,
} from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { eventIssues } from "../../rule/fold";
import type { MemberEvent, MemberEventInput } from "./member-event-types";
import type { MemberProfile, MemberProfileInput } from "./member-profile-types";
import type { Member, MemberInput } from "./member-types";
import type { TierGrant, TierGrantInput, TierOverride, TierOverrideInput } from "./tier-grant-types";
import type { HeldTier, HeldTierInput, TierSnapshot, TierSnapshotInput } from "./tier-snapshot-types";
import { dayOfYearField, metricsField } from "./tier-terms-schema";

/** Something that counts for a member. */
export const eventField: Field<MemberEvent, MemberEventInput> = withCheck(
  z.object({
    id: idField,
    on: orUnknown(dayField),
    at: orUnknown(instantField),
    metrics: orDefault(metricsField, {}),
    kind: orUnknown(idField),
    category: orUnknown(idField),
    channel: orUnknown(idField),
    currency: orUnknown(currencyField),
    refunds: orUnknown(idField),
    by: orUnknown(idField),
  }),
  ({ on, at }): Issue[] => {
    if ((on === null) !== (at === null)) return [];
    if (on === null) return [{ code: "missing", path: ["on"], message: "expected a day, or a moment in `at`" }];
    return [{ code: "inconsistent", path: ["at"], message: "expected a day or a moment, got both" }];
  },
);

/** Who a member is to the programme. */
export const profileField: Field<MemberProfile, MemberProfileInput> = z.object({
  joinedOn: orUnknown(dayField),
  yearStart: orUnknown(dayOfYearField),
  market: orUnknown(idField),
});

/** A status that was given or bought. */
export const grantField: Field<TierGrant, TierGrantInput> = withCheck(
  z.object({ id: idField, tier: codeField, from: dayField, through: orUnknown(dayField) }),
  endsAfterIt,
);

/** A tier that was set by hand. */
export const overrideField: Field<TierOverride, TierOverrideInput> = withCheck(
  z.object({ id: idField, tier: codeField, from: dayField, through: dayField, reason: textField }),
  endsAfterIt,
);

const heldField: Field<HeldTier, HeldTierInput> = withCheck(
  z.object({
    tier: codeField,
    from: dayField,
    through: orUnknown(dayField),
    window: orUnknown(dayField),
    forLife: orDefault(z.boolean(), false),
  }),
  endsAfterIt,
);

const known = {
  member: orUnknown(profileField),
  grants: orDefault(z.array(grantField), []),
  overrides: orDefault(z.array(overrideField), []),
};

/** Where a member stood at the end of a day. */
export const snapshotField: Field<TierSnapshot, TierSnapshotInput> = withCheck(
  z.object({
    on: dayField,
    tier: codeField,
    since: orUnknown(dayField),
    balance: metricsField,
    held: orDefault(z.array(heldField), []),
    reached: orDefault(z.array(codeField), []),
    live: orDefault(z.array(eventField), []),
    rolledIn: orDefault(metricsField, {}),
    closed: orUnknown(metricsField),
    ...known,
  }),
  ({ on, since }) => notAfter(since, on, ["since"]),
);

/** The schema of a member's history. */
export const memberSchema: Field<Member, MemberInput> = withCheck(
  z.object({ ...known, start: orUnknown(snapshotField), historyFrom: orUnknown(dayField), events: z.array(eventField) }),
  memberIssues,
);

/** Issues between the parts of a history that any programme can see. */
export function memberIssues({ start, events, grants, overrides }: Member): Issue[] {
  return [
    ...eventIssues(events),
    ...eventIssues(grants, ["grants"]),
    ...eventIssues(overrides, ["overrides"]),
    ...(start === null ? [] : eventsBefore(start, events)),
  ];
}

function endsAfterIt({ from, through }: { readonly from: string; readonly through: string | null }): Issue[] {
  if (through === null || through >= from) return [];
  return [{ code: "inconsistent", path: ["through"], message: `expected a day from ${from}, its first, got ${through}` }];
}

function notAfter(day: string | null, on: string, path: Issue["path"]): Issue[] {
  if (day === null || day <= on) return [];
  return [{ code: "inconsistent", path, message: `expected a day up to ${on}, the day of the snapshot` }];
}

function eventsBefore({ on }: TierSnapshot, events: readonly MemberEvent[]): Issue[] {
  return events.flatMap((event, position): Issue[] => {
    if (event.on === null || event.on > on) return [];
    return [{ code: "inconsistent", path: ["events", position, "on"], message: `expected a day after ${on}, the day of the snapshot` }];
  });
}
