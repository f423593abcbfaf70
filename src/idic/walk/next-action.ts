import { deepFreeze } from "../../foundation/canonical";
import type { OwnerContact } from "../../interact/owner-care/owner-care-types";
import type { IdicState } from "../state/idic-state-types";
import type { CustomizeStep, IdentifyStep, InteractStep } from "./idic-types";
import type { NextAction } from "./next-action-types";

/** What the steps found that an action can follow from. */
export interface Found {
  readonly identify: IdentifyStep;
  readonly interact: InteractStep;
  readonly customize: CustomizeStep;
  readonly state: IdicState;
}

const SERVICE_FIRST = /* @__PURE__ */ deepFreeze(["CU-30", "IN-38"]);
const QUOTED = /* @__PURE__ */ deepFreeze(["CU-04", "CU-06"]);
const AT_REST = /* @__PURE__ */ deepFreeze(["IDIC-01", "IN-34"]);

/** Service comes before contacts, contacts before selling, and an offer needs that its guards hold (CU-30, O19). */
export function nextActionOf(found: Found): NextAction {
  return serviceIssue(found) ?? dueContact(found) ?? openQuote(found) ?? readyOffer(found) ?? laterContact(found) ?? REST;
}

const REST: NextAction = /* @__PURE__ */ deepFreeze({ code: "rest", about: null, dueOn: null, cites: AT_REST } as const);

/** The first request that has become a failure, or the first matter that the file calls open. */
export function openIssueOf({ identify, interact }: Pick<Found, "identify" | "interact">): string | null {
  return interact.ownerCare?.serviceFailures[0] ?? identify.briefing.openIssues[0] ?? null;
}

function serviceIssue(found: Found): NextAction | null {
  const about = openIssueOf(found);
  return about === null ? null : { code: "settle-service-issue", about, dueOn: null, cites: SERVICE_FIRST };
}

/** The contact that has been due for longest; an owner is served before a prospect is called. */
function dueContact({ interact, state }: Found): NextAction | null {
  const due = interact.ownerCare?.contacts.find(({ call }) => call === "now");
  if (due !== undefined) return { code: "make-contact", ...aboutContact(due) };
  return prospectCall(interact, "now", state);
}

function openQuote({ customize: { quote } }: Found): NextAction | null {
  return quote === null ? null : { code: "present-quote", about: null, dueOn: null, cites: QUOTED };
}

function readyOffer({ customize: { offers }, state }: Found): NextAction | null {
  const [offer] = offers.outcome.made;
  if (offer === undefined || state.againstTreatment.length > 0) return null;
  return { code: "make-offer", about: offer.code, dueOn: null, cites: offer.cites };
}

function laterContact({ interact, state }: Found): NextAction | null {
  const call = prospectCall(interact, "wait", state);
  const [contact] = interact.ownerCare?.contacts ?? [];
  const owner: NextAction | null = contact === undefined ? null : { code: "wait", ...aboutContact(contact) };
  const prospect: NextAction | null = call === null ? null : { ...call, code: "wait" };
  if (owner === null || prospect === null) return owner ?? prospect;
  return (prospect.dueOn ?? "") < (owner.dueOn ?? "") ? prospect : owner;
}

function aboutContact({ code, dueOn, cites }: OwnerContact): Pick<NextAction, "about" | "dueOn" | "cites"> {
  return { about: code, dueOn, cites };
}

/** Nobody who has withdrawn his consent is called about a car he might buy. */
function prospectCall({ cadence }: InteractStep, call: "now" | "wait", { consent }: IdicState): NextAction | null {
  if (cadence === null || cadence.outcome.call !== call || consent === "withdrawn") return null;
  return { code: "call-prospect", about: cadence.because.code, dueOn: cadence.outcome.dueOn, cites: cadence.because.cites };
}
