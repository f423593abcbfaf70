import { compareExact, exact } from "../foundation/exact";
import { addPeriod } from "../foundation/period";
import { earliest, type PlainDate } from "../foundation/plain-date";
import type { Because, Finding } from "../rule/answer";
import { compiler } from "../rule/compile";
import { ownerCarePolicySchema, ownerSchema } from "./owner-care-schema";
import type {
  CompileOwnerCare,
  Owner,
  OwnerCareCode,
  OwnerCarePlan,
  OwnerCarePolicy,
  OwnerContact,
  OwnerSignal,
  YearSpend,
} from "./owner-care-types";
import { absenceOf, failsOn, isOpen, ownerContacts, type PlannedContact } from "./owner-contacts";

const REASONS = {
  "service-failure-first": { code: "service-failure-first", cites: ["IN-38"] },
  "contact-due": { code: "contact-due", cites: ["IN-42", "IN-43"] },
  "nothing-due": { code: "nothing-due", cites: ["IN-34"] },
} as const satisfies Record<OwnerCareCode, Because>;

/**
 * Compiles owner care: what to speak to an owner about, and when. An open service failure comes before everything else;
 * then maintenance, renewals, owners who stay away, and whatever an event calls for.
 *
 * @param policy - Intervals, notices, limits and triggers as data, such as `dealerOwnerCare`.
 * @returns A rule from an owner and a day to his stage, the signals, the open service failures and the contacts with their days.
 * @throws PolicyError when an owner would lapse before he is at risk, or a trigger is there twice.
 * @see IN-37, IN-38, VA-09, VA-21, VA-22 under Sources.
 * @example
 * ```ts
 * import { compileOwnerCare, dealerOwnerCare } from "idic/interact";
 *
 * const careFor = compileOwnerCare(dealerOwnerCare);
 * const owner = {
 *   vehicleSince: "2020-10-12",
 *   lastVisit: "2026-11-18",
 *   lastMaintenance: { on: "2026-11-18", kilometres: 88000 },
 *   requests: [{ id: "ride-1", kind: "ride", on: "2026-11-18", prompts: 4 }],
 * } as const;
 * const plan = careFor(owner, { asOf: "2026-11-22" });
 * plan.because.code; // => "service-failure-first"
 * plan.serviceFailures; // => ["ride-1"]
 * plan.contacts.map(({ code, call, dueOn }) => [code, call, dueOn])[0]; // => ["settle-service-failure", "now", "2026-11-18"]
 * plan.contacts.map(({ code, call, dueOn }) => [code, call, dueOn])[1]; // => ["maintenance", "wait", "2027-05-18"]
 * ```
 */
export const compileOwnerCare: CompileOwnerCare = /* @__PURE__ */ compiler({
  name: "owner-care",
  policySchema: ownerCarePolicySchema,
  factsSchema: ownerSchema,
  lines: () => Object.values(REASONS),
  prepare: (policy) => (owner, asOf) => planFor(policy, owner, asOf),
});

function planFor(policy: OwnerCarePolicy, owner: Owner, asOf: PlainDate): Finding<OwnerCarePlan> {
  const requests = requestContacts(policy, owner, asOf);
  const planned = ownerContacts(owner, policy, asOf).map((contact) => callFor(contact, asOf));
  const contacts = [...requests.sort(byDay), ...planned.sort(byDay)];
  const serviceFailures = requests.flatMap(({ code, about }) => (code === SETTLE && about !== null ? [about] : []));
  const due = contacts.some(({ call }) => call === "now");
  return {
    shape: "document",
    stage: absenceOf(owner, policy, asOf).stage,
    signals: signalsOf(policy, owner, asOf),
    serviceFailures,
    contacts,
    because: REASONS[serviceFailures.length > 0 ? "service-failure-first" : due ? "contact-due" : "nothing-due"],
    warnings: [],
    reviewOn: nextChange(policy, owner, contacts, asOf),
  };
}

const SETTLE = "settle-service-failure";

/** A request that is open is answered at once; one that has become a failure is settled with the customer first. */
function requestContacts(policy: OwnerCarePolicy, owner: Owner, asOf: PlainDate): OwnerContact[] {
  const open = owner.requests.filter((request) => isOpen(request, asOf));
  const failed = open.filter((request) => failsOn(request, policy) <= asOf);
  const waiting = open.filter((request) => failsOn(request, policy) > asOf);
  const { cites } = policy.requests;
  return [
    ...failed.map((request) => callFor({ code: SETTLE, dueOn: failsOn(request, policy), about: request.id, cites }, asOf)),
    ...waiting.map(({ id, on }) => callFor({ code: "answer-request", dueOn: on, about: id, cites }, asOf)),
  ];
}

function callFor({ code, dueOn, about, cites }: PlannedContact, asOf: PlainDate): OwnerContact {
  return { code, call: dueOn <= asOf ? "now" : "wait", dueOn, about, cites };
}

/** Failures before open requests, then by day, then by code, so that the order of the input does not matter. */
function byDay(a: OwnerContact, b: OwnerContact): number {
  const rank = ({ code, dueOn, about }: OwnerContact) => `${code === SETTLE ? 0 : 1} ${dueOn} ${code} ${about}`;
  return rank(a) < rank(b) ? -1 : 1;
}

function signalsOf({ absence }: OwnerCarePolicy, { vehicleSince, spending }: Owner, asOf: PlainDate): OwnerSignal[] {
  const inFirstYear = vehicleSince <= asOf && asOf < addPeriod(vehicleSince, absence.firstYear);
  return [...(inFirstYear ? (["first-year"] as const) : []), ...(falls(spending) ? (["spending-falls"] as const) : [])];
}

/** Whether the last year given brought less than the one before it. */
function falls(spending: readonly YearSpend[]): boolean {
  const [last, before] = [...spending].sort((a, b) => b.year - a.year);
  return last !== undefined && before !== undefined && compareExact(exact(last.spent), exact(before.spent)) < 0;
}

/** The next day on which a contact falls due, a request fails or is settled, an event happens, or a stage or signal changes. */
function nextChange(policy: OwnerCarePolicy, owner: Owner, contacts: readonly OwnerContact[], asOf: PlainDate): PlainDate | null {
  const { atRiskOn, lapsedOn } = absenceOf(owner, policy, asOf);
  const days = [
    atRiskOn,
    lapsedOn,
    owner.vehicleSince,
    addPeriod(owner.vehicleSince, policy.absence.firstYear),
    ...contacts.map(({ dueOn }) => dueOn),
    ...owner.events.map(({ on }) => on),
    ...owner.requests.flatMap((request) => [request.on, failsOn(request, policy), request.settledOn]),
  ];
  return earliest(...days.filter((day) => day !== null && day > asOf));
}
