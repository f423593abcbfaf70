import * as z from "zod/mini";
import { citesField, codeField, dayField, type Field, oneOf, orUnknown, wholeField, withCheck } from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { policyObject } from "../../rule/policy";
import { needKinds } from "./need-kinds";
import {
  type NeedObservation,
  type NeedObservationInput,
  type NeedSegment,
  type NeedsFacts,
  type NeedsFactsInput,
  type NeedsPolicy,
  type NeedsPolicyInput,
  needsAudiences,
} from "./needs-types";

const segmentField: Field<NeedSegment> = z.strictObject({ code: codeField, need: codeField, cites: citesField });

/** The schema of a needs policy. */
export const needsPolicySchema: Field<NeedsPolicy, NeedsPolicyInput> = withCheck(
  policyObject({ segments: z.array(segmentField), staleAfterMonths: wholeField(1, 1200), visibleTo: oneOf(needsAudiences) }),
  ({ segments }) =>
    segments.flatMap(({ code }, position): Issue[] => {
      if (segments.findIndex((segment) => segment.code === code) === position) return [];
      return [{ code: "duplicate-id", path: ["segments", position, "code"], message: `expected a code of its own, got "${code}" again` }];
    }),
);

const observationField: Field<NeedObservation, NeedObservationInput> = withCheck(
  z.object({
    code: codeField,
    on: dayField,
    through: orUnknown(dayField),
    kind: orUnknown(oneOf(needKinds)),
    confidential: orUnknown(z.boolean()),
  }),
  ({ on, through }): Issue[] =>
    through === null || through >= on
      ? []
      : [{ code: "inconsistent", path: ["through"], message: `expected a day from ${on}, when it was observed` }],
);

/** The schema of what was observed about a customer. */
export const needsFactsSchema: Field<NeedsFacts, NeedsFactsInput> = z.object({
  observed: z.array(observationField),
  viewer: orUnknown(z.object({ interacting: orUnknown(z.boolean()) })),
});
