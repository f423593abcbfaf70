import * as z from "zod/mini";
import { citesField, dayField, type Field, oneOf, orUnknown, wholeField, withCheck } from "../../foundation/fields";
import { policyObject } from "../../rule/policy";
import {
  earlierSurveyResults,
  type FeedbackWindow,
  type SurveyInvitationFacts,
  type SurveyInvitationInput,
  type SurveyInvitationPolicy,
  type SurveyInvitationPolicyInput,
} from "./survey-invitation-types";

const LONGEST_WAIT = 3660;

const windowField: Field<FeedbackWindow> = withCheck(
  z.strictObject({ afterDays: wholeField(0, LONGEST_WAIT), throughDays: wholeField(0, LONGEST_WAIT), cites: citesField }),
  ({ afterDays, throughDays }) =>
    throughDays < afterDays
      ? [{ code: "inconsistent", path: ["throughDays"], message: `expected at least the ${afterDays} of afterDays, got ${throughDays}` }]
      : [],
);

/** The schema of a policy on survey invitations. */
export const surveyInvitationPolicySchema: Field<SurveyInvitationPolicy, SurveyInvitationPolicyInput> = policyObject({
  window: windowField,
  smallestGap: z.strictObject({ days: wholeField(1, LONGEST_WAIT), cites: citesField }),
});

/** The schema of what is known about a customer and the survey. */
export const surveyInvitationSchema: Field<SurveyInvitationFacts, SurveyInvitationInput> = z.object({
  consent: orUnknown(z.boolean()),
  answersUnaltered: orUnknown(z.boolean()),
  earlierResults: orUnknown(oneOf(earlierSurveyResults)),
  transactionOn: orUnknown(dayField),
  surveyedOn: orUnknown(z.array(dayField)),
});
