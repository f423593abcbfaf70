/** What makes a good welcome pack. */
export type WelcomePackPart =
  | "sent-within-thirty-days"
  | "personal"
  | "items-raise-brand-value"
  | "year-long-dialogue"
  | "phone-follow-up"
  | "progressive-information";

/**
 * The six parts of the welcome pack that BMW improved, in the order of the source (L5).
 *
 * @see IN-15 to IN-21 under Sources.
 */
export const welcomePackParts = [
  "sent-within-thirty-days",
  "personal",
  "items-raise-brand-value",
  "year-long-dialogue",
  "phone-follow-up",
  "progressive-information",
] as const satisfies readonly WelcomePackPart[];
