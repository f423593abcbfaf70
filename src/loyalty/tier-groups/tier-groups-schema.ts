import * as z from "zod/mini";
import { codeField, dayField, type Field, orDefault, orUnknown, withCheck } from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { policyObject } from "../../rule/policy";
import { eventField, grantField, overrideField, profileField, snapshotField } from "../tiers/member-schema";
import { tierPolicySchema } from "../tiers/tiers-schema";
import type { TierGroupsMember, TierGroupsMemberInput, TierGroupsPolicy, TierGroupsPolicyInput } from "./tier-groups-types";

/** The schema of a programme of several groups. */
export const tierGroupsPolicySchema: Field<TierGroupsPolicy, TierGroupsPolicyInput> = withCheck(
  policyObject({ groups: z.record(codeField, tierPolicySchema) }),
  checkGroups,
);

/** The schema of a member's history in a programme of several groups. */
export const tierGroupsMemberSchema: Field<TierGroupsMember, TierGroupsMemberInput> = z.object({
  member: orUnknown(profileField),
  start: orUnknown(z.record(codeField, snapshotField)),
  historyFrom: orUnknown(dayField),
  events: z.array(eventField),
  grants: orDefault(z.record(codeField, z.array(grantField)), {}),
  overrides: orDefault(z.record(codeField, z.array(overrideField)), {}),
});

/** Groups share their events, so a moment must be one day for all, and all must have begun with the programme. */
function checkGroups({ groups, from }: TierGroupsPolicy): Issue[] {
  const entries = Object.entries(groups);
  const zone = entries[0]?.[1].timeZone ?? null;
  const issues: Issue[] = [];
  if (entries.length < 2)
    issues.push({ code: "out-of-range", path: ["groups"], message: `expected at least 2 groups, got ${entries.length}` });
  for (const [name, group] of entries) {
    if (group.timeZone !== zone) {
      const message = `expected ${zone ?? "null"}, the zone of the first group: groups share the days of their events`;
      issues.push({ code: "inconsistent", path: ["groups", name, "timeZone"], message });
    }
    if (group.from > from) {
      const message = `expected a day up to ${from}, when the programme begins, got ${group.from}`;
      issues.push({ code: "inconsistent", path: ["groups", name, "from"], message });
    }
  }
  return issues;
}
