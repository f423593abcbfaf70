import type { PlainDate } from "../../foundation/plain-date";

/** Who the member is to the programme. */
export interface MemberProfile {
  readonly joinedOn: PlainDate | null;
  readonly yearStart: string | null;
  readonly market: string | null;
}

/** Who the member is to the programme, as a caller writes it. */
export interface MemberProfileInput {
  /** The day of joining, `YYYY-MM-DD`. */
  readonly joinedOn?: string | null;
  /** The first day of his membership year, `MM-DD`; that of joining when absent. */
  readonly yearStart?: string | null;
  /** The market whose conditions hold for him. */
  readonly market?: string | null;
}
