import { expect, it } from "vitest";
import { normalQuantile } from "../../../src/foundation/normal-quantile";

/** Printed tables, to as many digits as they have. */
it.each([
  [0.5, 0],
  [0.25, 0.674489750196082],
  [0.1, 1.2815515655446],
  [0.05, 1.64485362695147],
  [0.025, 1.95996398454005],
  [0.02, 2.05374891063182],
  [0.005, 2.5758293035489],
  [0.0005, 3.29052673149189],
  [1e-6, 4.7534243088229],
  [1e-9, 5.99780701500769],
])("normal quantile: a tail of %d begins at %d", (tail, z) => {
  expect(normalQuantile(tail)).toBeCloseTo(z, 12);
});
