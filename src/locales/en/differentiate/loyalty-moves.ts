import type { LoyaltyMoveKind, LoyaltyMoves } from "../../../differentiate/moves/loyalty-moves-types";
import type { Words } from "../../../rule/catalogue";

export const loyaltyMoveKinds = {
  desired: "towards true loyalty",
  undesired: "away from true loyalty",
  crossed: "one gained, the other lost",
  same: "no move",
} as const satisfies Record<LoyaltyMoveKind, string>;

export const loyaltyMoves = {
  title: "Moves between types of loyalty",
  say: ({ value }) =>
    `${value.desired} customers moved towards true loyalty, ${value.undesired} away from it; ${value.becameTrue} became truly loyal.`,
  because: { "loyalty-moves": "A better attitude is a move up and more of his purchases a move to the right; both are desired." },
} as const satisfies Words<LoyaltyMoves, LoyaltyMoves["code"]>;
