import { Decimal, decimalText } from "../../foundation/decimal";
import { refusal } from "../../foundation/issue";
import { formula } from "../../rule/figure";
import { valueForEver, valueUpTo } from "./markov-chain";
import { markovClvSchema } from "./markov-clv-schema";
import type { MarkovClvFormula } from "./markov-clv-types";

/**
 * Customer lifetime value in a Markov chain, after Pfeifer and Carraway: V = (I − P / (1 + d))^−1 R, or up to a horizon
 * V_T = Σ_{t=0…T} (P / (1 + d))^t R.
 *
 * A state's margin is booked on entering it, so the value of the first state includes the current purchase. Customers may pause and
 * come back: a retention model would write them off. A chain of two states, active and lost, is `geometricClv` in the reading
 * `faderHardie1`. A negative value means that contacting customers in this state costs more than it will ever bring; a warning says so.
 *
 * @param input - The transition probabilities, the margin of each state and the discount rate of the same period.
 * @param options - `explain: false` leaves the steps out.
 * @returns Money per customer for each state, an expected value.
 * @throws InputError `diverges` when money keeps coming from states that nobody leaves and nothing is discounted, `inconsistent` when
 * a row does not add up to 1, `length` when the matrix is not square.
 * @see paper:pfeifer-carraway-2000, G2, G4, G6, G7 under Sources.
 * @example
 * ```ts
 * import { markovClv } from "idic/value";
 *
 * // From the recencies 1 to 4 a purchase leads to recency 1, silence to the next one, and from 4 to the lost.
 * const mailing = markovClv({
 *   transitions: [
 *     ["0.3", "0.7", "0", "0", "0"],
 *     ["0.2", "0", "0.8", "0", "0"],
 *     ["0.15", "0", "0", "0.85", "0"],
 *     ["0.05", "0", "0", "0", "0.95"],
 *     ["0", "0", "0", "0", "1"],
 *   ],
 *   margins: [36, -4, -4, -4, 0],
 *   discountRate: "0.2",
 * });
 * mailing.value[0]; // => "52.319609438567941416"
 * mailing.value[3]; // => "-1.820016273393002441"
 * mailing.warnings; // => [{ code: "negative-value", path: ["margins", 3] }]
 * ```
 */
export const markovClv: MarkovClvFormula = /* @__PURE__ */ formula({
  code: "markov-clv",
  unit: "money",
  cites: ["paper:pfeifer-carraway-2000", "G2", "G4", "G6", "G7"],
  schema: markovClvSchema,
  convention: ({ horizon }) => `margin booked on entering a state, ${horizon === null ? "for ever" : `up to period ${horizon}`}`,
  compute: ({ transitions, margins, discountRate, horizon }, { step, warn }) => {
    const chain = {
      moves: transitions.map(scaledToOne),
      margins: margins.map((margin) => new Decimal(margin)),
      discountRate: new Decimal(discountRate),
    };
    const values = horizon === null ? valueForEver(chain) : valueUpTo(chain, horizon);
    if (values === null) {
      const message = "expected a way out of every state that earns or costs money, or a larger discount rate: the sum has no end";
      throw refusal("markov-clv input", "diverges", ["transitions"], message);
    }
    const text = horizon === null ? "V = R + P V / (1 + d)" : "V_t = R + P V_(t−1) / (1 + d)";
    return values.map((value, state) => {
      if (value.isNegative() && !value.isZero()) warn("negative-value", ["margins", state]);
      return decimalText(step(`state-${state + 1}`, text, value));
    });
  },
});

/** Estimated probabilities miss 1 by a little; exact ones are left alone. */
function scaledToOne(row: readonly string[]): Decimal[] {
  const shares = row.map((probability) => new Decimal(probability));
  const total = Decimal.sum(...shares);
  return total.eq(1) ? shares : shares.map((share) => share.div(total));
}
