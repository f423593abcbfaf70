import { deepFreeze } from "../../foundation/canonical";
import { daysAfter, LAST_DAY } from "../../foundation/day-after";
import { isKnown } from "../../foundation/file-value";
import { addDays, type PlainDate } from "../../foundation/plain-date";
import type { MaintenanceOutlook } from "./maintenance-due-types";
import { type Absence, absenceOf } from "./owner-absence";
import type { OwnerCarePolicy, OwnerContact, OwnerTrigger, RenewalNotice } from "./owner-care-types";
import type { ContactRecord, Owner, OwnerEvent, ServiceRequest } from "./owner-types";
import { failsOn, isOpen } from "./service-requests";

/** A contact before it is known whether its day has come. */
type PlannedContact = Omit<OwnerContact, "call">;

/** What most contacts have in common: one occasion, nothing to ask, no special aim. */
const PLAIN = /* @__PURE__ */ deepFreeze({ about: null, occasions: 1, ask: [], aims: [] } as const);

/** The contacts that open requests call for. */
export interface RequestContacts {
  /** Requests that have become service failures: they are made good with the customer first. */
  readonly failed: readonly OwnerContact[];
  /** Requests that can still be answered in time: that is done at once. */
  readonly waiting: readonly OwnerContact[];
}

/** Divides the requests that are open on a day by whether the promise was kept so far. */
export function requestContacts({ requests }: Owner, { requests: promise }: OwnerCarePolicy, asOf: PlainDate): RequestContacts {
  const open = requests.filter((request) => isOpen(request, asOf));
  const failed = open.filter((request) => failsOn(request, promise) <= asOf);
  const waiting = open.filter((request) => failsOn(request, promise) > asOf);
  const contact = (code: string, dueOn: PlainDate, { id }: ServiceRequest) => ({ ...PLAIN, code, dueOn, about: id, cites: promise.cites });
  return {
    failed: onDay(
      failed.map((request) => contact("settle-service-failure", failsOn(request, promise), request)),
      asOf,
    ),
    waiting: onDay(
      waiting.map((request) => contact("answer-request", request.on, request)),
      asOf,
    ),
  };
}

/** Everything else an owner is to be spoken to about, leaving out what has been done. */
export function careContacts(owner: Owner, policy: OwnerCarePolicy, maintenance: MaintenanceOutlook, asOf: PlainDate): OwnerContact[] {
  const done = lastDays(owner.contacted, asOf);
  const planned = [
    maintenanceContact(policy, maintenance),
    ...renewalContact("insurance-renewal", owner.insuredThrough, policy.insurance, owner),
    ...renewalContact("inspection", owner.inspectedThrough, policy.inspection, owner),
    absenceContact(policy, absenceOf(owner, policy.absence, asOf)),
  ].filter(({ code, dueOn }) => (done.get(code) ?? "") < dueOn);
  const happened = owner.events.filter(({ on }) => on <= asOf);
  const triggered = policy.triggers.flatMap((trigger) => triggeredContact(trigger, happened, done.get(trigger.contact) ?? null));
  return onDay([...planned, ...triggered], asOf);
}

/** By day, then by code, so that the order of the facts does not matter. */
function onDay(planned: readonly PlannedContact[], asOf: PlainDate): OwnerContact[] {
  return planned
    .map(({ about, occasions, ask, aims, code, dueOn, cites }): OwnerContact => {
      return { about, occasions, ask, aims, code, dueOn, cites, call: dueOn <= asOf ? "now" : "wait" };
    })
    .sort((a, b) => inOrder(a.dueOn, b.dueOn) || inOrder(a.code, b.code) || inOrder(a.about ?? "", b.about ?? ""));
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The last day of each kind of contact, as it is known on a day. */
function lastDays(contacted: readonly ContactRecord[], asOf: PlainDate): ReadonlyMap<string, PlainDate> {
  const days = new Map<string, PlainDate>();
  for (const { code, on } of contacted) if (on <= asOf && on > (days.get(code) ?? "")) days.set(code, on);
  return days;
}

function maintenanceContact({ maintenance }: OwnerCarePolicy, { dueOn, by }: MaintenanceOutlook): PlannedContact {
  return { ...PLAIN, code: "maintenance", dueOn, about: by, cites: maintenance.cites };
}

function renewalContact(code: string, through: PlainDate | null, notice: RenewalNotice, { file }: Owner): PlannedContact[] {
  if (through === null) return [];
  const ask = notice.ask.filter((field) => !isKnown(file, field));
  return [{ ...PLAIN, code, dueOn: addDays(through, -notice.daysBefore), ask, cites: notice.cites }];
}

/** The owner is asked how he is when he is at risk, and won back when he has lapsed. */
function absenceContact({ absence: { cites } }: OwnerCarePolicy, { stage, atRiskOn, lapsedOn }: Absence): PlannedContact {
  if (stage === "lapsed")
    return { ...PLAIN, code: "win-back", dueOn: lapsedOn, aims: ["know-needs", "raise-purchase-rate", "re-activate"], cites };
  return { ...PLAIN, code: "stay-in-touch", dueOn: atRiskOn, aims: ["know-needs", "raise-purchase-rate"], cites };
}

/** Events that nobody answered fall together into one contact, due from the first of them (K11). */
function triggeredContact(trigger: OwnerTrigger, happened: readonly OwnerEvent[], done: PlainDate | null): PlannedContact[] {
  const { event, contact, withinDays, cites } = trigger;
  const open = happened.filter((entry) => entry.event === event && entry.on > (done ?? "")).map(({ on }) => on);
  const days = [...new Set(open)].sort();
  const [first] = days;
  return first === undefined
    ? []
    : [{ ...PLAIN, code: contact, dueOn: daysAfter(first, withinDays) ?? LAST_DAY, about: event, occasions: days.length, cites }];
}
