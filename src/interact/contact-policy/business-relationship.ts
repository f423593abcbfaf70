import { dayAfter, periodAfter } from "../../foundation/day-after";
import type { PlainDate } from "../../foundation/plain-date";
import type { Workdays } from "../../foundation/work-calendar";
import type { ContactQuestion, RelationshipLimit, RelationshipWindow } from "./contact-policy-types";
import { requestsAgainst } from "./do-not-contact";

/** Whether there is a business relationship on a day; none while there has never been one, unknown where the calendar ends. */
export type Relationship = "none" | "current" | "expired" | "unknown";

/** The business relationship with one customer in the course of time. */
export interface RelationshipHistory {
  /** Whether there is one on a day. */
  readonly on: (day: PlainDate) => Relationship;
  /** Every day on which that can change. */
  readonly turns: readonly PlainDate[];
}

/** A transaction or an inquiry and the last day on which it makes a relationship. */
interface Tie {
  readonly from: PlainDate;
  readonly through: PlainDate | "unlimited" | "unknown";
}

/** Reads the relationship as a regime counts it; the last day is included (K3). */
export function relationshipHistory(window: RelationshipWindow, question: ContactQuestion, workdays: Workdays | null): RelationshipHistory {
  const { transactionWithin, inquiryWithin, similarOnly, voidAfterRequest } = window;
  if (similarOnly && question.contact.similarOffer !== true) return { on: () => "none", turns: [] };
  const ties = [...tieOf(question.lastTransaction, transactionWithin, workdays), ...tieOf(question.lastInquiry, inquiryWithin, workdays)];
  const voids = voidAfterRequest ? requestsAgainst(question).map(({ on }) => on) : [];
  const on = (day: PlainDate): Relationship => {
    const begun = ties.filter(({ from }) => from <= day);
    if (begun.length === 0) return "none";
    if (voids.some((request) => request <= day)) return "expired";
    if (begun.some(({ through }) => through === "unlimited" || (through !== "unknown" && day <= through))) return "current";
    return begun.some(({ through }) => through === "unknown") ? "unknown" : "expired";
  };
  const ends = ties.flatMap(({ through }) => (through === "unlimited" || through === "unknown" ? [] : [dayAfter(through) ?? through]));
  return { on, turns: [...voids, ...ties.map(({ from }) => from), ...ends] };
}

function tieOf(from: PlainDate | null, limit: RelationshipLimit | null, workdays: Workdays | null): Tie[] {
  if (from === null || limit === null) return [];
  if (limit === "unlimited") return [{ from, through: limit }];
  if (!("businessDays" in limit)) return [{ from, through: periodAfter(from, limit) ?? "unlimited" }];
  return [{ from, through: workdays?.after(from, limit.businessDays) ?? "unknown" }];
}
