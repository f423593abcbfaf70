import { dayAfter, LAST_DAY, periodAfter } from "../../foundation/day-after";
import { roughDays } from "../../foundation/period";
import { addDays, earliest, type PlainDate, plainDate } from "../../foundation/plain-date";
import type { Because, Finding, Warning } from "../../rule/answer";
import { compiler } from "../../rule/compile";
import { maintenanceOutlook } from "./maintenance-due";
import { absenceOf } from "./owner-absence";
import { ownerCarePolicySchema } from "./owner-care-schema";
import type { CompileOwnerCare, LatestNeed, OwnerCareCode, OwnerCarePlan, OwnerCarePolicy, OwnerSignal } from "./owner-care-types";
import { careContacts, requestContacts } from "./owner-contacts";
import { ownerSchema } from "./owner-schema";
import type { ContactRecord, Owner } from "./owner-types";
import { datesOf, ownerWarnings } from "./owner-warnings";
import { failsOn } from "./service-requests";
import { spendingFall, yearOf } from "./spending-falls";

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
 * @returns A rule from an owner and a day to his stage, what to keep an eye on, his open service failures, his next
 *   maintenance with the mileage expected then, the need he showed last, and the contacts with their days.
 * @throws PolicyError when an owner would lapse before he is at risk, or a trigger or a question is there twice.
 * @see IN-33, IN-37, IN-38, IN-45, VA-09, VA-21, VA-22 under Sources.
 * @example
 * ```ts
 * import { compileOwnerCare, dealerOwnerCare } from "idic/interact";
 *
 * const careFor = compileOwnerCare(dealerOwnerCare);
 * const owner = {
 *   vehicleSince: "2026-01-10",
 *   lastVisit: "2026-11-18",
 *   lastMaintenance: { on: "2026-07-10", kilometres: 5000 },
 *   odometer: { on: "2026-11-18", kilometres: 7620 },
 *   requests: [{ id: "ride-1", kind: "ride", on: "2026-11-18", prompts: 4 }],
 * } as const;
 * const plan = careFor(owner, { asOf: "2026-11-22" });
 * plan.because.code; // => "service-failure-first"
 * plan.serviceFailures; // => ["ride-1"]
 * plan.contacts.map(({ code, call, dueOn }) => [code, call, dueOn])[0]; // => ["settle-service-failure", "now", "2026-11-18"]
 * plan.contacts.map(({ code, call, dueOn }) => [code, call, dueOn])[1]; // => ["maintenance", "wait", "2027-01-10"]
 * plan.maintenance.pace; // => { kilometres: 2620, days: 131, since: "last-maintenance" }
 * plan.maintenance.projected; // => { onAsOf: 7700, onDueDay: 8680 }
 * ```
 */
export const compileOwnerCare: CompileOwnerCare = /* @__PURE__ */ compiler({
  name: "owner-care",
  policySchema: ownerCarePolicySchema,
  factsSchema: ownerSchema,
  lint,
  lines: () => Object.values(REASONS),
  prepare: (policy) => (owner, asOf) => planFor(policy, owner, asOf),
});

function planFor(policy: OwnerCarePolicy, owner: Owner, asOf: PlainDate): Finding<OwnerCarePlan> {
  const maintenance = maintenanceOutlook(owner, policy.maintenance, asOf);
  const { failed, waiting } = requestContacts(owner, policy, asOf);
  const contacts = [...failed, ...waiting, ...careContacts(owner, policy, maintenance, asOf)];
  const serviceFailures = failed.flatMap(({ about }) => (about === null ? [] : [about]));
  const due = contacts.some(({ call }) => call === "now");
  return {
    shape: "document",
    stage: absenceOf(owner, policy.absence, asOf).stage,
    signals: signalsOf(policy, owner, asOf),
    serviceFailures,
    maintenance,
    latestNeed: latestNeed(owner.contacted, asOf),
    contacts,
    because: REASONS[serviceFailures.length > 0 ? "service-failure-first" : due ? "contact-due" : "nothing-due"],
    warnings: ownerWarnings(owner, asOf),
    reviewOn: nextChange(policy, owner, contacts, asOf),
  };
}

function signalsOf({ firstYear, spending }: OwnerCarePolicy, owner: Owner, asOf: PlainDate): OwnerSignal[] {
  const ends = periodAfter(owner.vehicleSince, firstYear.within) ?? LAST_DAY;
  const fall = spendingFall(owner.spending, asOf);
  const signals: OwnerSignal[] = [];
  if (owner.vehicleSince <= asOf && asOf < ends) signals.push({ code: "first-year", through: addDays(ends, -1), cites: firstYear.cites });
  if (fall !== null && fall.years >= spending.fallingYears) signals.push({ code: "spending-falls", ...fall, cites: spending.cites });
  return signals;
}

/** The need of the last contact that noted one. */
function latestNeed(contacted: readonly ContactRecord[], asOf: PlainDate): LatestNeed | null {
  const rank = ({ on, need, contact }: LatestNeed) => `${on} ${need} ${contact}`;
  let latest: LatestNeed | null = null;
  for (const { code, on, need } of contacted) {
    if (need === null || on > asOf) continue;
    const observed = { need, on, contact: code };
    if (latest === null || rank(observed) > rank(latest)) latest = observed;
  }
  return latest;
}

/** The next day on which a contact falls due, something becomes known, passes or fails, or a stage or signal changes. */
function nextChange(policy: OwnerCarePolicy, owner: Owner, contacts: OwnerCarePlan["contacts"], asOf: PlainDate): PlainDate | null {
  const { atRiskOn, lapsedOn } = absenceOf(owner, policy.absence, asOf);
  const days = [
    atRiskOn,
    lapsedOn,
    owner.vehicleSince,
    periodAfter(owner.vehicleSince, policy.firstYear.within),
    ...contacts.map(({ dueOn }) => dueOn),
    ...[...datesOf(owner), ...owner.events, ...owner.contacted].map(({ on }) => on),
    ...[owner.insuredThrough, owner.inspectedThrough].map((through) => (through === null ? null : dayAfter(through))),
    ...owner.requests.flatMap((request) => [request.on, failsOn(request, policy.requests), request.settledOn]),
    ...owner.spending.map(({ year }) => (year < yearOf(asOf) ? null : dayAfter(plainDate(`${`${year}`.padStart(4, "0")}-12-31`)))),
  ];
  return earliest(...days.filter((day) => day !== null && day > asOf));
}

/** An owner who comes exactly when maintenance is due must not be at risk before. */
function lint({ absence, maintenance }: OwnerCarePolicy): Warning[] {
  const tooSoon = roughDays(absence.atRiskAfter) <= roughDays(maintenance.every);
  return tooSoon ? [{ code: "at-risk-before-maintenance", path: ["absence", "atRiskAfter"] }] : [];
}
