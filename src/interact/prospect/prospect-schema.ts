import * as z from "zod/mini";
import {
  citesField,
  dayField,
  type Field,
  idField,
  listOf,
  oneOf,
  orDefault,
  orUnknown,
  readAs,
  textField,
  withCheck,
} from "../../foundation/fields";
import { collectedNamesField, orNotCollected } from "../../foundation/file-fields";
import { isCollected } from "../../foundation/file-value";
import type { Issue } from "../../foundation/issue";
import { eventIssues } from "../../rule/fold";
import { policyPart } from "../../rule/parts";
import { policyObject } from "../../rule/policy";
import { compileContactPlan } from "../contact-plan/contact-plan";
import { fawVwContactPlan } from "../contact-plan/contact-plan-presets";
import { contactSeriesSchema } from "../contact-plan/contact-plan-schema";
import type { ProspectEvent, ProspectEventInput } from "./prospect-event-types";
import {
  type ObservedNeed,
  type ObservedNeedInput,
  type OwedAfter,
  owedFacts,
  owingEvents,
  type ProspectHistory,
  type ProspectHistoryInput,
  type ProspectPolicy,
  type ProspectPolicyInput,
  type ProspectSnapshot,
  type ProspectSnapshotInput,
  prospectCodes,
} from "./prospect-types";

const owedField: Field<OwedAfter> = z.strictObject({ after: oneOf(owingEvents), fact: oneOf(owedFacts), cites: citesField });

/** The schema of a policy for prospects. */
export const prospectPolicySchema: Field<ProspectPolicy, ProspectPolicyInput> = withCheck(
  policyObject({ contactPlan: policyPart(compileContactPlan, fawVwContactPlan), owed: listOf(owedField, 0) }),
  checkOwed,
);

/** Spreading it instead would keep these schemas in the bundle of every other rule. */
const eventBase = z.object({ id: idField, on: dayField });
const reasonField = orNotCollected(idField);
const brandField = orNotCollected(idField);

const eventField: Field<ProspectEvent, ProspectEventInput> = z.discriminatedUnion("type", [
  z.extend(eventBase, { type: z.literal("contacted"), need: orNotCollected(textField) }),
  z.extend(eventBase, { type: z.literal("call-back-later"), callBackOn: dayField }),
  z.extend(eventBase, { type: z.literal("horizon-changed"), plansToBuyOn: orUnknown(dayField), class: orUnknown(idField) }),
  z.extend(eventBase, { type: z.literal("not-now"), reason: reasonField, preferences: collectedNamesField }),
  z.extend(eventBase, { type: z.literal("bought-other"), reason: reasonField, brand: brandField }),
  z.extend(eventBase, { type: z.literal("gave-up"), reason: reasonField }),
  z.extend(eventBase, { type: z.literal("details-recorded"), reason: reasonField, preferences: collectedNamesField, brand: brandField }),
  z.extend(eventBase, { type: z.literal(["no-answer", "bought-ours", "paused", "resumed", "opted-out"]) }),
]);

const needField: Field<ObservedNeed, ObservedNeedInput> = z.object({ on: dayField, need: textField });

const snapshotField: Field<ProspectSnapshot, ProspectSnapshotInput> = withCheck(
  z.object({
    on: dayField,
    because: oneOf(prospectCodes),
    series: contactSeriesSchema,
    paused: z.boolean(),
    owing: orUnknown(oneOf(owingEvents)),
    reason: reasonField,
    preferences: collectedNamesField,
    brand: brandField,
    need: readAs(orUnknown(needField), (need) => (need !== null && isCollected(need.need) ? need : null)),
    optedOutOn: orUnknown(dayField),
    ignored: orDefault(listOf(idField, 0), []),
  }),
  checkChoice,
);

/** The schema of a prospect's history. */
export const prospectHistorySchema: Field<ProspectHistory, ProspectHistoryInput> = withCheck(
  z.object({
    anchor: orUnknown(dayField),
    plansToBuyOn: orUnknown(dayField),
    class: orUnknown(idField),
    start: orUnknown(snapshotField),
    events: listOf(eventField, 0),
  }),
  (history) => [...checkBeginning(history), ...eventIssues(history.events), ...checkDays(history)],
);

function checkOwed({ owed }: ProspectPolicy): Issue[] {
  return owed.flatMap(({ after, fact }, position): Issue[] =>
    owed.findIndex((other) => other.after === after && other.fact === fact) === position
      ? []
      : [{ code: "duplicate-id", path: ["owed", position], message: `expected ${fact} after ${after} once, got it again` }],
  );
}

function checkChoice({ on, series: { choice, choiceOn } }: ProspectSnapshot): Issue[] {
  if (choice === null || (choiceOn !== null && choiceOn <= on)) return [];
  const code = choiceOn === null ? "missing" : "inconsistent";
  return [{ code, path: ["series", "choiceOn"], message: `expected a day up to ${on}, the day of the snapshot, got ${choiceOn}` }];
}

/** He starts from his capture or from a snapshot, and never from both. */
function checkBeginning({ start, anchor, plansToBuyOn, class: stored }: ProspectHistory): Issue[] {
  if (start === null)
    return anchor === null ? [{ code: "missing", path: ["anchor"], message: "expected the day of the capture, got none" }] : [];
  return Object.entries({ anchor, plansToBuyOn, class: stored }).flatMap(([key, value]): Issue[] =>
    value === null ? [] : [{ code: "inconsistent", path: [key], message: `expected null: he starts from a snapshot, got ${value}` }],
  );
}

function checkDays({ anchor, start, events }: ProspectHistory): Issue[] {
  return events.flatMap((event, position): Issue[] => {
    const issues: Issue[] = [];
    const path = ["events", position, "on"];
    if (start !== null && event.on <= start.on)
      issues.push({ code: "inconsistent", path, message: `expected a day after ${start.on}, the day of the snapshot, got ${event.on}` });
    if (anchor !== null && event.on < anchor)
      issues.push({ code: "inconsistent", path, message: `expected a day from ${anchor}, the day of the capture, got ${event.on}` });
    if (event.type === "call-back-later" && event.callBackOn < event.on) {
      const message = `expected a day from ${event.on}, when he asked for it, got ${event.callBackOn}`;
      issues.push({ code: "inconsistent", path: ["events", position, "callBackOn"], message });
    }
    return issues;
  });
}
