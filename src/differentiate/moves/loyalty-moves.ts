import { formula } from "../../rule/figure";
import type { LoyaltyType } from "../loyalty/loyalty-type-types";
import { loyaltyMovesSchema } from "./loyalty-moves-schema";
import type { LoyaltyMoveKind, LoyaltyMover, LoyaltyMovesFormula } from "./loyalty-moves-types";

/** Where each type stands: attitude upwards, behaviour to the right. */
const PLACES = {
  true: { attitude: 1, behaviour: 1 },
  latent: { attitude: 1, behaviour: 0 },
  spurious: { attitude: 0, behaviour: 1 },
  none: { attitude: 0, behaviour: 0 },
} as const satisfies Readonly<Record<LoyaltyType, object>>;

/**
 * Moves between the types of loyalty. Attitude runs upwards and behaviour to the right, and moves up and to the right are desired, until
 * loyalty is true. Who changed from latent to spurious gained one and lost the other, which is no progress.
 *
 * @param input - Each customer's type before and after, as `classifyLoyalty` gives it.
 * @param options - `explain` changes nothing: the rows are the working.
 * @returns How many moved which way, and each customer's move.
 * @throws InputError `empty` without customers, `duplicate-id` for one who is there twice.
 * @see DF-10, DF-11 under Sources.
 * @example
 * ```ts
 * import { loyaltyMoves } from "idic/differentiate";
 *
 * const { desired, crossed, becameTrue } = loyaltyMoves({
 *   customers: [
 *     { id: "a", before: "spurious", after: "true" },
 *     { id: "b", before: "none", after: "latent" },
 *     { id: "c", before: "latent", after: "spurious" },
 *   ],
 * }).value;
 * [desired, crossed, becameTrue]; // => [2, 1, 1]
 * ```
 */
export const loyaltyMoves: LoyaltyMovesFormula = /* @__PURE__ */ formula({
  code: "loyalty-moves",
  unit: "count",
  cites: ["DF-10", "DF-11"],
  schema: loyaltyMovesSchema,
  compute: ({ customers }) => {
    const rows = customers.map((customer) => ({ id: customer.id, move: moveOf(customer) }));
    const count = (kind: LoyaltyMoveKind) => rows.filter(({ move }) => move === kind).length;
    return {
      desired: count("desired"),
      undesired: count("undesired"),
      crossed: count("crossed"),
      same: count("same"),
      becameTrue: customers.filter(({ before, after }) => before !== "true" && after === "true").length,
      customers: rows,
    };
  },
});

function moveOf({ before, after }: LoyaltyMover): LoyaltyMoveKind {
  const changes = [PLACES[after].attitude - PLACES[before].attitude, PLACES[after].behaviour - PLACES[before].behaviour];
  const [grew, fell] = [changes.some((change) => change > 0), changes.some((change) => change < 0)];
  if (grew) return fell ? "crossed" : "desired";
  return fell ? "undesired" : "same";
}
