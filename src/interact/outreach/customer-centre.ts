/** What a customer centre is for. */
export type CustomerCentreGoal =
  | "full-information"
  | "opportunity-led-sales"
  | "loyalty-by-relevance"
  | "best-target-households"
  | "higher-level-information";

/**
 * The five goals of a customer centre, in the order of the source.
 *
 * @see IN-31 under Sources.
 */
export const customerCentreGoals = [
  "full-information",
  "opportunity-led-sales",
  "loyalty-by-relevance",
  "best-target-households",
  "higher-level-information",
] as const satisfies readonly CustomerCentreGoal[];

/** What a customer centre is made of. */
export type CustomerCentrePart = "customer-database" | "contact-center" | "website" | "electronic-channels" | "direct-mail";

/**
 * The five parts of a customer centre.
 *
 * @see IN-30 under Sources.
 */
export const customerCentreParts = [
  "customer-database",
  "contact-center",
  "website",
  "electronic-channels",
  "direct-mail",
] as const satisfies readonly CustomerCentrePart[];

/** A channel that has been joined with the others. */
export type IntegratedChannel = "traditional-marketing" | "phone" | "direct-mail" | "web";

/**
 * The four channels that BMW has joined since 2000.
 *
 * @see IN-29 under Sources.
 */
export const integratedChannels = ["traditional-marketing", "phone", "direct-mail", "web"] as const satisfies readonly IntegratedChannel[];

/** A service of an owners' club. */
export type ClubService =
  | "regular-information"
  | "magazine"
  | "owners-club"
  | "national-events"
  | "special-campaigns"
  | "used-car-certification"
  | "multi-car-loyalty-plan"
  | "financial-services";

/**
 * The eight services of a club, in the order of the source.
 *
 * @see IN-32 under Sources.
 */
export const clubServices = [
  "regular-information",
  "magazine",
  "owners-club",
  "national-events",
  "special-campaigns",
  "used-car-certification",
  "multi-car-loyalty-plan",
  "financial-services",
] as const satisfies readonly ClubService[];
