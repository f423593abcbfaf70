import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";

/** What a customer spends in a category. */
export interface ShareOfWalletInput {
  /** With us, in money; not negative. */
  readonly ours: NumberInput;
  /** With everybody, us included, in money; above 0. */
  readonly category: NumberInput;
}

/** What a customer spends, as it was read. */
export type ShareOfWalletTerms = Readonly<Record<keyof ShareOfWalletInput, DecimalText>>;

/** Our share of what a customer spends. */
export type ShareOfWallet = Figure<"share-of-wallet", ShareOfWalletTerms>;

/** The formula of the share of wallet. */
export type ShareOfWalletFormula = Formula<ShareOfWalletInput, ShareOfWalletTerms, ShareOfWallet>;

/** Which score is the best: the highest, as of a rating, or the lowest, as of a rank. */
export type BestScore = "highest" | "lowest";

/** Both, for schemas and documents. */
export const bestScores = ["highest", "lowest"] as const satisfies readonly BestScore[];

/** A brand as the customer sees it. */
export interface RatedBrandInput {
  /** Its name. */
  readonly brand: string;
  /** His rating or rank of it; equal scores are ties. */
  readonly score: NumberInput;
}

/** A brand as it was read. */
export interface RatedBrand {
  readonly brand: string;
  readonly score: DecimalText;
}

/** The brands that a customer uses, as he sees them. */
export interface WalletAllocationInput {
  /** All brands of the category that he uses, 1 to 1,000. */
  readonly brands: readonly RatedBrandInput[];
  /** Which score is the best; ratings and ranks run in opposite directions, so it must be said. */
  readonly best: BestScore;
}

/** The brands that a customer uses, as they were read. */
export interface WalletAllocationTerms {
  readonly brands: readonly RatedBrand[];
  readonly best: BestScore;
}

/** The part of a wallet that a rank is expected to win. */
export interface WalletPart {
  /** The name of the brand. */
  readonly brand: string;
  /** Its rank from 1; ties share the mean of their ranks. */
  readonly rank: string;
  /** The expected share of what the customer spends. */
  readonly share: string;
}

/** How a customer is expected to divide his spending. */
export type WalletAllocation = Figure<"wallet-allocation", WalletAllocationTerms, readonly WalletPart[]>;

/** The wallet allocation rule. */
export type WalletAllocationFormula = Formula<WalletAllocationInput, WalletAllocationTerms, WalletAllocation>;
