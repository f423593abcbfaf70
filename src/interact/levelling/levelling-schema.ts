import * as z from "zod/mini";
import { dayField, type Field, idField, orDefault, orUnknown, wholeField, withCheck } from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { workCalendarSchema } from "../../foundation/work-calendar-schema";
import { policyObject } from "../../rule/policy";
import type {
  LevellingFacts,
  LevellingFactsInput,
  LevellingItem,
  LevellingItemInput,
  LevellingPolicy,
  LevellingPolicyInput,
} from "./levelling-types";

/** A contact moved by more than a year is another contact. */
const LONGEST_EARLY = 366;

/** About a quarter of a year of working days. */
const LONGEST_SPREAD = 60;

/** The schema of a levelling policy. */
export const levellingPolicySchema: Field<LevellingPolicy, LevellingPolicyInput> = policyObject({
  calendar: orUnknown(workCalendarSchema),
  maxEarlyDays: orDefault(wholeField(0, LONGEST_EARLY), 0),
  spreadWorkdays: orDefault(wholeField(0, LONGEST_SPREAD), 0),
});

/** The smallest safe integer, written out: reading it from `Number` would keep this schema in every bundle. */
const LOWEST_PRIORITY = -9_007_199_254_740_991;

const itemField: Field<LevellingItem, LevellingItemInput> = z.object({
  id: idField,
  dueOn: dayField,
  priority: orDefault(wholeField(LOWEST_PRIORITY), 0),
});

/** The schema of contacts and the capacity of a day. */
export const levellingFactsSchema: Field<LevellingFacts, LevellingFactsInput> = withCheck(
  z.object({ items: z.array(itemField), capacity: wholeField(1) }),
  ({ items }) => checkRepeated(items),
);

function checkRepeated(items: readonly LevellingItem[]): Issue[] {
  const seen = new Map<string, LevellingItem>();
  return items.flatMap((item, position) => {
    const { id, dueOn, priority } = item;
    const first = seen.get(id) ?? item;
    seen.set(id, first);
    if (first.dueOn === dueOn && first.priority === priority) return [];
    const message = `expected the same content under one id, got ${JSON.stringify(id.slice(0, 40))} again with other content`;
    return [{ code: "duplicate-id", path: ["items", position, "id"], message }];
  });
}
