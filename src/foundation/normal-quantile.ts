const MOST_STEPS = 60;
const ENOUGH = 1e-16;

/**
 * The value that a standard normal variable exceeds with a probability of at most `tail`, for a tail above 0 and up to one half.
 * A `number`, right to 1e-12: Newton's method on the tail, which is summed as a series near the middle and as a continued
 * fraction beyond.
 */
export function normalQuantile(tail: number): number {
  let z = tail < 0.02 ? Math.sqrt(-2 * Math.log(tail)) : 0;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    // On the logarithm of the tail the steps neither overshoot far out nor stall.
    const above = upperTail(z);
    const change = ((Math.log(above) - Math.log(tail)) * above) / density(z);
    z += change;
    if (Math.abs(change) < ENOUGH * Math.max(1, z)) break;
  }
  return z;
}

function density(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/** The probability above `z`. */
function upperTail(z: number): number {
  if (z < 2.5) return 0.5 - density(z) * oddSeries(z);
  let fraction = z;
  for (let level = 200; level > 0; level -= 1) fraction = z + level / fraction;
  return density(z) / fraction;
}

/** z + z³/3 + z⁵/(3·5) + … */
function oddSeries(z: number): number {
  let [term, sum] = [z, z];
  for (let odd = 3; Math.abs(term) > Math.abs(sum) * 1e-18; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return sum;
}
