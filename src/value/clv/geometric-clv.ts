import { Decimal, decimalText } from "../../foundation/decimal";
import type { Issue } from "../../foundation/issue";
import { formula } from "../../rule/figure";
import { geometricClvSchema } from "./geometric-clv-schema";
import type { GeometricClvFormula, GeometricClvReading, GeometricClvTerms, GrowingClvReading } from "./geometric-clv-types";
import { geometricSum } from "./geometric-sum";

/** The first of the three textbook readings: the first margin counts, cash comes at the beginning. */
export const faderHardie1 = { firstMargin: "included", timing: "begin" } as const satisfies GeometricClvReading;

/** The second reading: the first margin does not count, cash comes at the beginning. */
export const faderHardie2 = { firstMargin: "excluded", timing: "begin" } as const satisfies GeometricClvReading;

/** The third reading: the first margin counts, cash comes at the end. */
export const faderHardie3 = { firstMargin: "included", timing: "end" } as const satisfies GeometricClvReading;

/** The reading that goes with the margin multiple: a customer has just paid, and the first counted margin has not grown. */
export const guptaLehmann = { ...faderHardie2, growthFrom: "first-counted" } as const satisfies GrowingClvReading;

const DELAY = { begin: 0, mid: 0.5, end: 1 } as const;

/**
 * Customer lifetime value at constant retention, for customers under contract who are lost for good when they leave.
 *
 * Three textbook formulas share this name; they differ in whether the first margin is counted and when the cash is booked.
 * So both must be said: `faderHardie1` (Blattberg, Kim and Neslin), `faderHardie2` (Gupta and Lehmann; Kotler and Keller) and
 * `faderHardie3` (Ofek) are the three readings; `guptaLehmann` also says which margin is the first to grow. None is net of the cost of
 * acquisition. For customers who pause and come back see `markovClv` and `alwaysAShareClv`.
 *
 * CLV = Σ m (1+g)^(t−g0) r^t (1+d)^−(t+τ), from t = 0 (first margin included) or 1; in closed form lead · (1 − x^n) / (1 − x)
 * with x = r (1+g) / (1+d).
 *
 * @param input - Money per period, rates as fractions of the same period, and the reading.
 * @param options - `explain: false` leaves the steps out.
 * @returns Money per customer, an expected value. With `periods` it is cut off rather than a lifetime value, and a warning says so.
 * @throws InputError `diverges` when x ≥ 1 and no number of periods is given; other issues for rates outside their range.
 * @see paper:fader-hardie-2012, paper:fader-hardie-2014, paper:gupta-lehmann-2003, G2, G4, G6 under Sources.
 * @example
 * ```ts
 * import { faderHardie2, geometricClv } from "idic/value";
 *
 * const terms = { margin: 100, retention: 0.8, discountRate: 0.1 };
 * geometricClv({ ...terms, firstMargin: "included", timing: "begin" }).value; // => "366.66666666666666667"
 * geometricClv({ ...terms, ...faderHardie2 }).value; // => "266.66666666666666667"
 * ```
 */
export const geometricClv: GeometricClvFormula = /* @__PURE__ */ formula({
  code: "geometric-clv",
  unit: "money",
  cites: ["paper:fader-hardie-2012", "paper:fader-hardie-2014", "G2", "G4", "G6"],
  schema: geometricClvSchema,
  check: (terms): Issue[] => {
    if (terms.periods !== null || ratioOf(terms).lt(1)) return [];
    const message = "expected retention · (1 + growth) < 1 + discountRate, or a number of periods: the sum has no end";
    return [{ code: "diverges", path: [], message }];
  },
  convention: ({ firstMargin, timing, growthFrom }) =>
    `first margin ${firstMargin}, cash at ${timing}${growthFrom === null ? "" : `, growth from ${growthFrom}`}`,
  compute: (terms, { step, warn }) => {
    if (terms.periods !== null) warn("truncated", ["periods"]);
    const ratio = step("ratio", "x = r (1 + g) / (1 + d)", ratioOf(terms));
    const lead = step("lead", "the first counted margin: m (1 + g)^(s − g0) r^s (1 + d)^−(s + τ)", firstCounted(terms));
    const factor = step("factor", terms.periods === null ? "1 / (1 − x)" : "(1 − x^n) / (1 − x)", geometricSum(ratio, terms.periods));
    return decimalText(step("value", "lead · factor", lead.times(factor)));
  },
});

/** Powers of 0 and 1 are left out rather than computed: they are the common case, and a division costs more than all the rest. */
function firstCounted({ margin, retention, discountRate, firstMargin, timing, growth, growthFrom }: GeometricClvTerms): Decimal {
  const first = firstMargin === "included" ? 0 : 1;
  const delay = DELAY[timing] + first;
  let lead = new Decimal(margin);
  if (first === 1) lead = lead.times(retention);
  if (first === 1 && growthFrom === "first-period") lead = lead.times(new Decimal(growth ?? 0).plus(1));
  return delay === 0 ? lead : lead.div(new Decimal(discountRate).plus(1).pow(delay));
}

function ratioOf({ retention, growth, discountRate }: GeometricClvTerms): Decimal {
  return new Decimal(growth ?? 0).plus(1).times(retention).div(new Decimal(discountRate).plus(1));
}
