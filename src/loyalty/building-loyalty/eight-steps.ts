import { Decimal } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { eightStepsSchema } from "./eight-steps-schema";
import type { EightStepsFormula } from "./eight-steps-types";
import { loyaltySteps } from "./loyalty-steps";

/**
 * The eight steps to loyalty: which have been taken, and which is next. The steps have an order, so the first that is missing is the
 * one to take, whatever has been done beyond it. A step of which nothing is known has not been reached.
 *
 * @param input - By step, whether it has been taken.
 * @param options - `explain: false` leaves the steps out.
 * @returns How far the firm has come, the next step, and what has been done beyond it.
 * @throws InputError when a step is neither true, false nor unknown.
 * @see LO-08 under Sources.
 * @example
 * ```ts
 * import { eightSteps } from "idic/loyalty";
 *
 * const { value } = eightSteps({ steps: { awareness: true, "staff-loyalty": false, feedback: true } });
 * value.reached; // => ["awareness"]
 * value.next; // => "staff-loyalty"
 * value.ahead; // => ["feedback"]
 * ```
 */
export const eightSteps: EightStepsFormula = /* @__PURE__ */ formula({
  code: "eight-steps",
  unit: "code",
  cites: ["LO-08"],
  schema: eightStepsSchema,
  compute: ({ steps }, { step }) => {
    const missing = loyaltySteps.findIndex((name) => steps[name] !== true);
    const reached = missing < 0 ? loyaltySteps : loyaltySteps.slice(0, missing);
    step("reached", "steps taken without a gap from the first on", new Decimal(reached.length));
    return {
      reached,
      next: loyaltySteps[reached.length] ?? null,
      ahead: loyaltySteps.slice(reached.length).filter((name) => steps[name] === true),
      unknown: loyaltySteps.filter((name) => steps[name] === null),
    };
  },
});
