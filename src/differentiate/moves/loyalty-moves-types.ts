import type { Figure, Formula } from "../../rule/figure";
import type { LoyaltyType } from "../loyalty/loyalty-type-types";

/**
 * What a change of loyalty type is. `desired`: attitude or behaviour grew and neither fell. `undesired`: one fell and neither grew.
 * `crossed`: one grew and the other fell. `same`: neither moved.
 */
export type LoyaltyMoveKind = "desired" | "undesired" | "crossed" | "same";

/** Every kind of move, for schemas and documents. */
export const loyaltyMoveKinds = ["desired", "undesired", "crossed", "same"] as const satisfies readonly LoyaltyMoveKind[];

/** The loyalty type of a customer in two periods. */
export interface LoyaltyMover {
  /** Who he is; each once. */
  readonly id: string;
  /** His type in the earlier period. */
  readonly before: LoyaltyType;
  /** His type in the later period. */
  readonly after: LoyaltyType;
}

/** Customers in two periods. */
export interface LoyaltyMovesInput {
  /** At least one. */
  readonly customers: readonly LoyaltyMover[];
}

/** The move of a customer. */
export interface LoyaltyMoveRow {
  /** Who he is. */
  readonly id: string;
  /** What his move is. */
  readonly move: LoyaltyMoveKind;
}

/** How customers moved between the types of loyalty. */
export interface LoyaltyMovesValue {
  /** How many moved as desired. */
  readonly desired: number;
  /** How many moved the other way. */
  readonly undesired: number;
  /** How many gained in one and lost in the other. */
  readonly crossed: number;
  /** How many stayed. */
  readonly same: number;
  /** How many became truly loyal who were not. */
  readonly becameTrue: number;
  /** Each customer's move, in the order of the input. */
  readonly customers: readonly LoyaltyMoveRow[];
}

/** Moves between the types of loyalty. */
export type LoyaltyMoves = Figure<"loyalty-moves", LoyaltyMovesInput, LoyaltyMovesValue>;

/** The formula of moves between the types of loyalty. */
export type LoyaltyMovesFormula = Formula<LoyaltyMovesInput, LoyaltyMovesInput, LoyaltyMoves>;
