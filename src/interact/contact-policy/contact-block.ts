import type { PlainDate } from "../../foundation/plain-date";
import type { Because } from "../../rule/answer";
import type { ContactBlock, ContactBlockCode, ContactPolicyCode } from "./contact-policy-types";

/** Every reason of a contact policy. A regime adds where it comes from itself. */
export const CONTACT_REASONS = {
  "do-not-contact": { code: "do-not-contact", cites: ["IN-26", "K16"] },
  "consent-withdrawn": { code: "consent-withdrawn", cites: ["IN-26", "K16"] },
  "relationship-expired": { code: "relationship-expired", cites: ["IN-26", "K3", "K18"] },
  "no-consent": { code: "no-consent", cites: ["IN-26", "K16"] },
  "open-complaint": { code: "open-complaint", cites: ["IN-28", "CU-30"] },
  "calendar-not-covered": { code: "calendar-not-covered", cites: ["K6", "K16"] },
  "unknown-time-zone": { code: "unknown-time-zone", cites: ["K14", "K16"] },
  "quiet-hours": { code: "quiet-hours", cites: ["IN-26", "K14"] },
  "frequency-cap": { code: "frequency-cap", cites: ["IN-26", "K15"] },
  "promotional-share": { code: "promotional-share", cites: ["IN-28", "K15"] },
  "lower-priority": { code: "lower-priority", cites: ["IN-26", "IN-27"] },
  "within-hours": { code: "within-hours", cites: ["IN-26", "K14"] },
  allowed: { code: "allowed", cites: ["IN-26"] },
} as const satisfies Record<ContactPolicyCode, Because>;

/** A part of a policy: whose it is, and where it stands. */
export interface PolicyPlace {
  readonly regime: string | null;
  readonly path: readonly (string | number)[];
  readonly cites: readonly string[];
}

/** A part of that part. */
export function placeBelow(place: PolicyPlace, ...keys: readonly (string | number)[]): PolicyPlace {
  return { ...place, path: [...place.path, ...keys] };
}

/** A reason against a contact, by the part of the policy that gives it. */
export function blockOf(code: ContactBlockCode, { regime, path, cites }: PolicyPlace): ContactBlock {
  return { code, regime, path, cites: [...new Set([...cites, ...CONTACT_REASONS[code].cites])] };
}

/** Something that can stand against a contact on some days and not on others. */
export interface DayCheck {
  /** What stands against it on a day. */
  readonly blocks: (day: PlainDate) => readonly ContactBlock[];
  /** Every day on which that can change. */
  readonly turns: readonly PlainDate[];
}

/** A check of one reason. */
export function checkOf(block: ContactBlock, holds: (day: PlainDate) => boolean, turns: readonly PlainDate[]): DayCheck {
  return { blocks: (day) => (holds(day) ? [block] : []), turns };
}

/** A check that fails closed on every day, because what it needs is not known. */
export function unknownCheck(block: ContactBlock): DayCheck {
  return checkOf(block, () => true, []);
}
