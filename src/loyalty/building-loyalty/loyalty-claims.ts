/** A claim of the sources on loyalty elsewhere. */
export type LoyaltyClaimCode = "bmw-repurchase" | "nordstrom-return";

/** A number that a source claims and that nobody has been able to check. */
export interface LoyaltyClaim {
  /** The code of the claim. */
  readonly code: LoyaltyClaimCode;
  /** The share claimed, as a fraction. */
  readonly share: string;
  /** In more than so many countries; `null` where the claim names none. */
  readonly countriesMoreThan: number | null;
  /** Whether the number was found in the study or report itself. */
  readonly verified: boolean;
  /** Where the claim stands. */
  readonly cites: readonly string[];
}

/**
 * What the sources claim of loyalty elsewhere: owners of a BMW who bought the brand again, and customers of Nordstrom who come back.
 * Neither number could be verified, so they are claims to quote as such, and no marks to be measured by.
 *
 * @see LO-01, LO-25 under Sources.
 */
export const loyaltyClaims = [
  { code: "bmw-repurchase", share: "0.53", countriesMoreThan: 30, verified: false, cites: ["LO-01"] },
  { code: "nordstrom-return", share: "0.87", countriesMoreThan: null, verified: false, cites: ["LO-25"] },
] as const satisfies readonly LoyaltyClaim[];
