import { Decimal } from "../../foundation/decimal";
import type { Issue } from "../../foundation/issue";
import type { SbgLifetimeTerms } from "./sbg-types";

/** How far two approximations of the continued fraction may still differ, as a share. */
const CLOSE = "1e-30";

/** How many terms are added between two looks at how close they have come. */
const TERMS_AT_ONCE = 16;

/** Several times what the smallest discount rate takes. */
const MOST_TERMS = 64_000;

/** Without a discount the expected lifetime is finite only when few customers stay for ever. */
export function checkFinite({ alpha, discountRate }: SbgLifetimeTerms): Issue[] {
  if (!new Decimal(discountRate).isZero() || new Decimal(alpha).gt(1)) return [];
  return [{ code: "diverges", path: [], message: "expected a discount rate > 0 or alpha > 1: the sum has no end" }];
}

/**
 * The expected number of periods of customers whose probability of leaving has the beta distribution (α, β), discounted at d:
 * 2F1(1, β; α + β; 1 / (1 + d)), which for d = 0 is (α + β − 1) / (α − 1) and needs α > 1.
 *
 * Pfaff's transformation makes it ((1 + d) / d) 2F1(1, α; α + β; −1 / d), whose continued fraction after Gauss has positive terms only,
 * so nothing cancels however small d is.
 */
export function discountedPeriods(alpha: Decimal, beta: Decimal, discountRate: Decimal): Decimal {
  const sum = alpha.plus(beta);
  if (discountRate.isZero()) return sum.minus(1).div(alpha.minus(1));
  return discountRate
    .plus(1)
    .div(discountRate)
    .div(gaussFraction(alpha, sum, new Decimal(1).div(discountRate)));
}

/** 1 / 2F1(1, a; c; −x) = 1 + k₁x / (1 + k₂x / (1 + …)), with the quotients k written as above / below and carried upwards. */
function gaussFraction(a: Decimal, c: Decimal, x: Decimal): Decimal {
  let [above, below] = [new Decimal(1), new Decimal(1)];
  let [aboveBefore, belowBefore] = [new Decimal(1), new Decimal(0)];
  let divisor = new Decimal(1);
  let known = new Decimal(0);
  for (let term = 1; term <= MOST_TERMS; term += 1) {
    const [numerator, denominator] = quotient(term, a, c);
    const factor = numerator.times(x).times(divisor);
    [above, aboveBefore] = [above.times(denominator).plus(aboveBefore.times(factor)), above];
    [below, belowBefore] = [below.times(denominator).plus(belowBefore.times(factor)), below];
    divisor = denominator;
    if (term % TERMS_AT_ONCE !== 0) continue;
    const value = above.div(below);
    if (known.minus(value).abs().lte(value.times(CLOSE))) return value;
    known = value;
  }
  return known;
}

/** Numerator and denominator of the k of a term. */
function quotient(term: number, a: Decimal, c: Decimal): readonly [Decimal, Decimal] {
  if (term === 1) return [a, c];
  const half = Math.floor(term / 2);
  const others = c.minus(a).plus(half - 1);
  const numerator = term % 2 === 1 ? a.plus(half).times(c.plus(half - 1)) : others.times(half);
  return [numerator, c.plus(term - 2).times(c.plus(term - 1))];
}
