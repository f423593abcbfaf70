import { Decimal } from "../../foundation/decimal";

/** A chain with what each state brings, as numbers. */
export interface Chain {
  /** The probability of moving from a state to every state. */
  readonly moves: readonly (readonly Decimal[])[];
  readonly margins: readonly Decimal[];
  readonly discountRate: Decimal;
}

/**
 * The value of every state for ever, the solution of (1 + d − p_ii) V_i = (1 + d) R_i + Σ_{j≠i} p_ij V_j; `null` when it has none
 * because money keeps coming from states that nobody leaves.
 *
 * Elimination after Grassmann, Taksar and Heyman: what leaves the remaining states is carried along instead of being worked out as a
 * difference, so with d ≥ 0 nothing cancels in a pivot, and it is exactly zero when nobody leaves. Without a pivot above zero the sum diverges.
 */
export function valueForEver({ moves, margins, discountRate }: Chain): Decimal[] | null {
  const states = earning(moves, margins);
  const inside = new Set(states);
  const growth = discountRate.plus(1);
  const rows = states.map((from) => ({
    from,
    to: new Map(states.flatMap((state) => (state === from || at(moves, from, state).isZero() ? [] : [[state, at(moves, from, state)]]))),
    leaving: (moves[from] ?? []).reduce((sum, share, state) => (inside.has(state) ? sum : sum.plus(share)), discountRate),
    worth: growth.times(margins[from] ?? 0),
  }));

  const pivots: Decimal[] = [];
  for (const [position, row] of rows.entries()) {
    const pivot = [...row.to.values()].reduce((sum, share) => sum.plus(share), row.leaving);
    if (pivot.lte(0)) return null;
    pivots.push(pivot);
    for (const other of rows.slice(position + 1)) {
      const share = other.to.get(row.from);
      if (share === undefined) continue;
      other.to.delete(row.from);
      const factor = share.div(pivot);
      other.leaving = other.leaving.plus(factor.times(row.leaving));
      other.worth = other.worth.plus(factor.times(row.worth));
      for (const [state, through] of row.to) {
        if (state !== other.from) other.to.set(state, factor.times(through).plus(other.to.get(state) ?? 0));
      }
    }
  }

  const values = margins.map(() => new Decimal(0));
  for (const [position, row] of [...rows.entries()].reverse()) {
    let worth = row.worth;
    for (const [state, share] of row.to) worth = worth.plus(share.times(values[state] ?? 0));
    values[row.from] = worth.div(pivots[position] ?? 1);
  }
  return values;
}

/** The value of every state up to a period: V_0 = R, V_t = R + P V_(t−1) / (1 + d). */
export function valueUpTo({ moves, margins, discountRate }: Chain, horizon: number): Decimal[] {
  const growth = discountRate.plus(1);
  let values = [...margins];
  for (let period = 1; period <= horizon; period += 1) {
    const later = values;
    values = margins.map((margin, state) =>
      margin.plus(
        (moves[state] ?? [])
          .reduce((sum, share, next) => (share.isZero() ? sum : sum.plus(share.times(later[next] ?? 0))), new Decimal(0))
          .div(growth),
      ),
    );
  }
  return values;
}

/** The states from which money can still come or go; the others are worth nothing, whatever the discount rate. */
function earning(moves: Chain["moves"], margins: readonly Decimal[]): number[] {
  const found = new Set(margins.flatMap((margin, state) => (margin.isZero() ? [] : [state])));
  for (const target of found) for (const [state, row] of moves.entries()) if (!(row[target]?.isZero() ?? true)) found.add(state);
  return [...found].sort((a, b) => a - b);
}

function at(moves: Chain["moves"], from: number, to: number): Decimal {
  return moves[from]?.[to] ?? new Decimal(0);
}
