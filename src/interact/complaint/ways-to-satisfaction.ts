/** What makes customers content. */
export type WayToSatisfaction =
  | "raise-product-value"
  | "build-staff-loyalty"
  | "worth-the-money"
  | "service-before-selling"
  | "settle-complaints";

/**
 * The five ways to satisfaction of the source, in its order.
 *
 * @see VA-10, CU-30, CH-06 under Sources.
 */
export const waysToSatisfaction = [
  "raise-product-value",
  "build-staff-loyalty",
  "worth-the-money",
  "service-before-selling",
  "settle-complaints",
] as const satisfies readonly WayToSatisfaction[];
