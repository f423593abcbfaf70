import type { Because } from "../../rule/answer";
import { CONTACT_REASONS } from "./contact-block";
import type { ContactPolicy, ContactPolicyCode, ContactRegime } from "./contact-policy-types";

/** Which regimes can give a reason. */
const GIVEN_BY: Readonly<Record<ContactPolicyCode, (regime: ContactRegime) => boolean>> = {
  "do-not-contact": () => false,
  "consent-withdrawn": ({ legalBasis }) => legalBasis.length > 0,
  "relationship-expired": ({ relationship }) => relationship !== null,
  "no-consent": ({ legalBasis }) => legalBasis.length > 0,
  "open-complaint": ({ serviceFirst }) => serviceFirst !== null,
  "calendar-not-covered": countsWorkdays,
  "unknown-time-zone": ({ quietHours }) => quietHours.length > 0,
  "quiet-hours": ({ quietHours, workdaysOnly }) => quietHours.length > 0 || workdaysOnly !== null,
  "frequency-cap": ({ caps }) => caps.length > 0,
  "promotional-share": ({ promotionalShare }) => promotionalShare !== null,
  "lower-priority": ({ priority }) => priority !== null,
  "within-hours": ({ quietHours }) => quietHours.length > 0,
  allowed: () => false,
};

/** Reasons that every policy can give, whatever its regimes say. */
const ALWAYS: readonly ContactPolicyCode[] = ["do-not-contact", "consent-withdrawn", "no-consent", "unknown-time-zone", "allowed"];

/** Whether a regime asks which days are worked. */
export function countsWorkdays({ workdaysOnly, relationship }: ContactRegime): boolean {
  const limits = [relationship?.transactionWithin ?? null, relationship?.inquiryWithin ?? null];
  return workdaysOnly !== null || limits.some((limit) => limit !== null && limit !== "unlimited" && "businessDays" in limit);
}

/** The reasons that a policy can give, with the regimes that give them. A calendar without coverage is never left. */
export function contactPolicyLines({ regimes, calendar }: ContactPolicy): Because[] {
  const endless = (calendar?.coverage ?? null) === null;
  return Object.values(CONTACT_REASONS).flatMap(({ code, cites }): Because[] => {
    const giving = code === "calendar-not-covered" && endless ? [] : regimes.filter(GIVEN_BY[code]);
    if (giving.length === 0 && !ALWAYS.includes(code)) return [];
    return [{ code, cites: [...new Set([...giving.flatMap((regime) => regime.cites), ...cites])] }];
  });
}
