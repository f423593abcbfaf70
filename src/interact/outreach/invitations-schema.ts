import * as z from "zod/mini";
import { citesField, codeField, type Field, oneOf, orDefault, orUnknown, withCheck } from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { policyObject } from "../../rule/policy";
import {
  type Activity,
  type ActivityInput,
  type InvitationPolicy,
  type InvitationPolicyInput,
  type Invitee,
  type InviteeInput,
  invitingDepartments,
} from "./invitations-types";

const codesField: Field<readonly string[]> = z.array(codeField);

const activityField: Field<Activity, ActivityInput> = z.strictObject({
  code: codeField,
  kind: codeField,
  department: oneOf(invitingDepartments),
  preferences: orDefault(codesField, []),
  needs: orDefault(codesField, []),
  cites: citesField,
});

/** The schema of an invitation policy. */
export const invitationPolicySchema: Field<InvitationPolicy, InvitationPolicyInput> = withCheck(
  policyObject({ activities: z.array(activityField) }),
  ({ activities }) =>
    activities.flatMap(({ code }, position): Issue[] => {
      if (activities.findIndex((activity) => activity.code === code) === position) return [];
      return [{ code: "duplicate-id", path: ["activities", position, "code"], message: `expected a code of its own, got "${code}" again` }];
    }),
);

/** The schema of what a customer likes and needs. */
export const inviteeSchema: Field<Invitee, InviteeInput> = z.object({
  preferences: orUnknown(z.object({ liked: orDefault(codesField, []), disliked: orDefault(codesField, []) })),
  needs: orUnknown(codesField),
});
