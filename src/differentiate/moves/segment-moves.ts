import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { segmentMovesSchema } from "./segment-moves-schema";
import type { MovedCustomer, SegmentMove, SegmentMovesFormula } from "./segment-moves-types";

/**
 * Moves between ranked segments from one period to the next: how many rose, fell and stayed, and how many made the move that is the
 * aim, such as from low to middle value. Only who was in the first segment could make it, so the rate is of those.
 *
 * @param input - The segments in order, the move that is the aim, and each customer's segment before and after.
 * @param options - `explain: false` leaves the steps out.
 * @returns The aim with its rate, totals, and every move that was made.
 * @throws InputError `not-an-option` for a segment that is not in the order, `duplicate-id` for a customer who is there twice.
 * @see DF-05 under Sources.
 * @example
 * ```ts
 * import { segmentMoves } from "idic/differentiate";
 *
 * const customers = [
 *   { id: "a", before: "low", after: "middle" },
 *   { id: "b", before: "low", after: "low" },
 *   { id: "c", before: "high", after: "middle" },
 *   { id: "d", before: "low", after: null },
 * ];
 * const { value } = segmentMoves({ order: ["low", "middle", "high"], from: "low", to: "middle", customers });
 * [value.target, value.targetRate]; // => [1, "0.33333333333333333333"]
 * [value.up, value.down, value.same, value.left]; // => [1, 1, 1, 1]
 * ```
 */
export const segmentMoves: SegmentMovesFormula = /* @__PURE__ */ formula({
  code: "segment-moves",
  unit: "count",
  cites: ["DF-05"],
  schema: segmentMovesSchema,
  convention: ({ from, to }) => `from ${from} to ${to}`,
  compute: ({ order, from, to, customers }, { step }) => {
    const ranks = new Map(order.map((code, rank) => [code, rank]));
    const rankOf = (code: string | null) => (code === null ? null : (ranks.get(code) ?? null));
    const rises = customers.map(({ before, after }) => {
      const [earlier, later] = [rankOf(before), rankOf(after)];
      return earlier === null || later === null ? null : later - earlier;
    });
    const count = (holds: (customer: MovedCustomer) => boolean) => customers.filter(holds).length;
    const started = step("started", `customers who were in ${from}`, new Decimal(count(({ before }) => before === from)));
    const target = step(
      "target",
      `of these, customers who are in ${to}`,
      new Decimal(count(({ before, after }) => before === from && after === to)),
    );
    return {
      target: target.toNumber(),
      targetRate: started.isZero() ? null : decimalText(step("rate", "target / started", target.div(started))),
      up: rises.filter((rise) => rise !== null && rise > 0).length,
      down: rises.filter((rise) => rise !== null && rise < 0).length,
      same: rises.filter((rise) => rise === 0).length,
      joined: count(({ before }) => before === null),
      left: count(({ after }) => after === null),
      moves: movesOf([null, ...order], [...order, null], customers),
    };
  },
});

function movesOf(
  befores: readonly (string | null)[],
  afters: readonly (string | null)[],
  customers: readonly MovedCustomer[],
): SegmentMove[] {
  const counts = new Map<string, number>();
  const key = (before: string | null, after: string | null) => `${before ?? ""} ${after ?? ""}`;
  for (const { before, after } of customers) counts.set(key(before, after), (counts.get(key(before, after)) ?? 0) + 1);
  return befores.flatMap((from) =>
    afters.flatMap((to) => {
      const moved = counts.get(key(from, to));
      return moved === undefined ? [] : [{ from, to, customers: moved }];
    }),
  );
}
