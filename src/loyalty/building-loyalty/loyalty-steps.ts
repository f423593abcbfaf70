/** A step on the way to loyal customers. */
export type LoyaltyStep =
  | "awareness"
  | "staff-loyalty"
  | "executive-support"
  | "satisfaction-and-trust"
  | "deliberate-contact"
  | "feedback"
  | "handling-complaints"
  | "new-products";

/**
 * The eight steps to loyalty, in order: the whole firm knows what loyalty is worth; its staff are loyal; executives stand behind it;
 * customers are satisfied, delighted and trust; contact is kept on purpose and needs are noticed; feedback reaches the firm;
 * complaints are handled well; needs are analysed and new products made for them.
 *
 * @see LO-08 under Sources.
 */
export const loyaltySteps = [
  "awareness",
  "staff-loyalty",
  "executive-support",
  "satisfaction-and-trust",
  "deliberate-contact",
  "feedback",
  "handling-complaints",
  "new-products",
] as const satisfies readonly LoyaltyStep[];

/** What an executive does for loyalty. */
export type ExecutiveAction = "talk-with-front-line" | "speak-at-loyalty-meetings" | "join-customer-exchange";

/**
 * The three things executives do: they talk with the staff who meet customers, speak their mind at meetings on loyalty, and take
 * part in exchanges with customers.
 *
 * @see LO-09 under Sources.
 */
export const executiveActions = [
  "talk-with-front-line",
  "speak-at-loyalty-meetings",
  "join-customer-exchange",
] as const satisfies readonly ExecutiveAction[];
