import type { Issue } from "../../foundation/issue";
import { roughDays } from "../../foundation/period";
import { daysBetween } from "../../foundation/plain-date";
import type { Warning } from "../../rule/answer";
import type { JourneyDate, JourneyFacts, JourneyPolicy } from "./journey-types";

/** Every week of a hundred years. */
const MOST_REPEATS = 5_200;

/** What comes again and again needs an end: the journey's own or the last day to plan for, and neither too far away. */
export function checkThrough({ startedOn, through }: JourneyFacts, { lasts, steps }: JourneyPolicy): Issue[] {
  const shortest = Math.min(...steps.map(({ when }) => fewestDays(when)));
  if (shortest === Number.POSITIVE_INFINITY) return [];
  if (through === null && lasts === null)
    return [{ code: "missing", path: ["through"], message: "expected the last day to plan for: the journey has no end of its own" }];
  const asked = through === null ? Number.POSITIVE_INFINITY : daysBetween(startedOn, through);
  const own = lasts === null ? Number.POSITIVE_INFINITY : roughDays(lasts);
  const most = shortest * MOST_REPEATS;
  if (Math.min(asked, own) <= most) return [];
  return [{ code: "out-of-range", path: ["through"], message: `expected a day at most ${most} days after the start` }];
}

/** What is foolish about a journey although it can be planned. */
export function lintJourney({ lasts, steps }: JourneyPolicy): Warning[] {
  return steps.flatMap(({ when, window }, position) => {
    const afterEnd = when.kind === "after-start" && lasts !== null && roughDays(when.wait) >= roughDays(lasts);
    const tooLong = window !== null && window >= fewestDays(when);
    return [
      ...(afterEnd ? [{ code: "step-after-end", path: ["steps", position, "when"] }] : []),
      ...(tooLong ? [{ code: "window-exceeds-repeat", path: ["steps", position, "window"] }] : []),
    ];
  });
}

/** The fewest days from one day of a step to the next; infinite for a step that happens once. */
function fewestDays(when: JourneyDate): number {
  switch (when.kind) {
    case "after-start":
      return Number.POSITIVE_INFINITY;
    case "every-days":
      return when.days;
    case "weekly":
      return 7;
    case "monthly":
      return 28;
    default:
      return 365;
  }
}
