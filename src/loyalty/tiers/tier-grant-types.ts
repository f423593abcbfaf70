import type { PlainDate } from "../../foundation/plain-date";

/** A status that was given or bought, such as a status match. Tiers that he earns beside it count when they are higher. */
export interface TierGrant {
  readonly id: string;
  readonly tier: string;
  readonly from: PlainDate;
  readonly through: PlainDate | null;
}

/** A status that was given or bought, as a caller writes it. */
export interface TierGrantInput {
  /** Tells it apart. */
  readonly id: string;
  /** The tier below which he does not fall. */
  readonly tier: string;
  /** Its first day, `YYYY-MM-DD`. Before it nobody knows of the grant. */
  readonly from: string;
  /** Its last day; absent or null for no end. */
  readonly through?: string | null;
}

/** A tier that was set by hand, above or below what he has earned. */
export interface TierOverride extends TierGrant {
  readonly through: PlainDate;
  readonly reason: string;
}

/** A tier that was set by hand, as a caller writes it. */
export interface TierOverrideInput extends TierGrantInput {
  /** Its last day; the programme goes on the day after. */
  readonly through: string;
  /** Why. */
  readonly reason: string;
}
