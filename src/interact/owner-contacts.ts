import { addPeriod } from "../foundation/period";
import { addDays, type PlainDate } from "../foundation/plain-date";
import { maintenanceDue } from "./maintenance-due";
import type { Owner, OwnerCarePolicy, OwnerStage, ServiceRequest } from "./owner-care-types";

/** A contact before it is known whether its day has come. */
export interface PlannedContact {
  readonly code: string;
  readonly dueOn: PlainDate;
  readonly about: string | null;
  readonly cites: readonly string[];
}

/** Where an owner stands, and the days on which that changes if he stays away. */
export interface Absence {
  readonly stage: OwnerStage;
  readonly atRiskOn: PlainDate;
  readonly lapsedOn: PlainDate;
}

/** Counts the absence from the last visit, or from the hand-over while there was none. */
export function absenceOf(owner: Owner, { absence }: OwnerCarePolicy, asOf: PlainDate): Absence {
  const seen = owner.lastVisit ?? owner.vehicleSince;
  const atRiskOn = addPeriod(seen, absence.atRiskAfter);
  const lapsedOn = addPeriod(seen, absence.lapsedAfter);
  return { stage: asOf >= lapsedOn ? "lapsed" : asOf >= atRiskOn ? "at-risk" : "active", atRiskOn, lapsedOn };
}

/** Whether a request has been made and nobody has settled it. */
export function isOpen({ on, settledOn }: ServiceRequest, asOf: PlainDate): boolean {
  return on <= asOf && (settledOn === null || settledOn > asOf);
}

/** The first day on which a request that stays open is a service failure. */
export function failsOn({ on, prompts }: ServiceRequest, { requests }: OwnerCarePolicy): PlainDate {
  return prompts > requests.promptsAllowed ? on : addDays(on, requests.replyWithinDays + 1);
}

/** Everything an owner is to be spoken to about, leaving out what has been done. */
export function ownerContacts(owner: Owner, policy: OwnerCarePolicy, asOf: PlainDate): PlannedContact[] {
  const planned = [
    maintenanceContact(owner, policy),
    ...renewalContacts(owner, policy),
    absenceContact(owner, policy, asOf),
    ...triggeredContacts(owner, policy, asOf),
  ];
  return planned.filter(({ code, dueOn }) => {
    const done = Object.hasOwn(owner.contacted, code) ? owner.contacted[code] : undefined;
    return done === undefined || done < dueOn;
  });
}

function maintenanceContact(owner: Owner, { maintenance }: OwnerCarePolicy): PlannedContact {
  const { on, by } = maintenanceDue(owner, maintenance);
  return { code: "maintenance", dueOn: on, about: by, cites: maintenance.cites };
}

function renewalContacts({ insuredThrough, inspectedThrough }: Owner, { insurance, inspection }: OwnerCarePolicy): PlannedContact[] {
  const renewal = (code: string, last: PlainDate | null, { daysBefore, cites }: OwnerCarePolicy["insurance"]) =>
    last === null ? [] : [{ code, dueOn: addDays(last, -daysBefore), about: null, cites }];
  return [...renewal("insurance-renewal", insuredThrough, insurance), ...renewal("inspection", inspectedThrough, inspection)];
}

/** The owner is asked how he is when he is at risk, and won back when he has lapsed. */
function absenceContact(owner: Owner, policy: OwnerCarePolicy, asOf: PlainDate): PlannedContact {
  const { stage, atRiskOn, lapsedOn } = absenceOf(owner, policy, asOf);
  const { cites } = policy.absence;
  if (stage === "lapsed") return { code: "win-back", dueOn: lapsedOn, about: null, cites };
  return { code: "stay-in-touch", dueOn: atRiskOn, about: null, cites };
}

function triggeredContacts({ events }: Owner, { triggers }: OwnerCarePolicy, asOf: PlainDate): PlannedContact[] {
  return events
    .filter(({ on }) => on <= asOf)
    .flatMap(({ event, on }) =>
      triggers
        .filter((trigger) => trigger.event === event)
        .map(({ contact, withinDays, cites }) => ({ code: contact, dueOn: addDays(on, withinDays), about: event, cites })),
    );
}
