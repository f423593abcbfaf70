import type { Pillar } from "../pillars";

/**
 * What a company can do in each step, as the article in Harvard Business Review lists it.
 *
 * @see IDIC-01, paper:peppers-rogers-dorf-1999 under Sources.
 */
export const stepActivities = {
  identify: ["get-more-names", "collect-more-data", "verify-update-purge"],
  differentiate: [
    "find-top-customers",
    "find-money-losers",
    "choose-valuable-prospects",
    "find-repeat-complainers",
    "find-halved-orders",
    "find-small-shares",
    "rank-customers",
  ],
  interact: ["call-top-customers", "test-phone-lines", "use-inbound-calls", "follow-paper-trail", "handle-complaints"],
  customize: ["personalise-paperwork", "personalise-mail", "fill-in-forms", "ask-contact-preferences", "ask-top-customers"],
} as const satisfies Readonly<Record<Pillar, readonly string[]>>;

/** Something that a company can do in one of the four steps. */
export type StepActivity = (typeof stepActivities)[Pillar][number];

/** A task of the first step. */
export type IdentifyTask =
  | "define"
  | "collect"
  | "link"
  | "integrate"
  | "recognise"
  | "store"
  | "update"
  | "analyse"
  | "make-available"
  | "secure";

/**
 * The ten tasks of the first step, as the authors' textbook lists them.
 *
 * @see IDIC-01, book:peppers-rogers-2016 under Sources.
 */
export const identifyTasks = [
  "define",
  "collect",
  "link",
  "integrate",
  "recognise",
  "store",
  "update",
  "analyse",
  "make-available",
  "secure",
] as const satisfies readonly IdentifyTask[];
