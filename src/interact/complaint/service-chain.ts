import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { serviceChainSchema } from "./service-chain-schema";
import type { ServiceChainFormula } from "./service-chain-types";

/**
 * The service chain: a service passes through stages, and the experience is the product of how well each of them goes, so weak
 * stages compound. That a stage goes well is taken not to depend on the others.
 *
 * The same improvement brings most at the weakest stage. A rate cannot rise above 1: an improvement that would is cut there,
 * with a warning.
 *
 * @param input - Named stages with their rates; a target, to learn what each stage needs; an improvement, to learn where it pays.
 * @param options - `explain: false` leaves the steps out.
 * @returns The rate of the whole, the weakest stages, the rate needed at each stage and the gain at each stage.
 * @throws InputError when there is no stage or more than 100, a name is there twice or a rate lies outside 0 to 1.
 * @see CH-02, G1 under Sources.
 * @example
 * ```ts
 * import { serviceChain } from "idic/interact";
 *
 * const stages = ["booking", "reception", "repair", "delivery"].map((name) => ({ name, passRate: "0.9" }));
 * serviceChain({ stages }).value.overall; // => "0.6561"
 * serviceChain({ stages, target: "0.95" }).value.neededEach; // => "0.98725854490143380611"
 *
 * const [first, ...others] = stages;
 * const uneven = serviceChain({ stages: [{ ...first, name: "booking", passRate: "0.8" }, ...others], improvement: "0.05" });
 * uneven.value.weakest; // => ["booking"]
 * uneven.value.gains?.[0]; // => { stage: "booking", gain: "0.03645" }
 * uneven.value.gains?.[1]; // => { stage: "reception", gain: "0.0324" }
 * ```
 */
export const serviceChain: ServiceChainFormula = /* @__PURE__ */ formula({
  code: "service-chain",
  unit: "fraction",
  cites: ["CH-02", "G1"],
  schema: serviceChainSchema,
  compute: ({ stages, target, improvement }, { step, warn }) => {
    const rates = stages.map(({ passRate }) => new Decimal(passRate));
    const overall = step("overall", "product of the rates of all stages", product(rates));
    const lowest = step("lowest", "the lowest rate of a stage", Decimal.min(...rates));
    const neededEach =
      target === null
        ? null
        : decimalText(step("needed-each", "target^(1 / n)", new Decimal(target).pow(new Decimal(1).div(rates.length))));
    return {
      overall: decimalText(overall),
      weakest: stages.filter((_, position) => rates[position]?.eq(lowest)).map(({ name }) => name),
      neededEach,
      gains:
        improvement === null
          ? null
          : stages.map(({ name, passRate }, position) => {
              const room = new Decimal(1).minus(passRate);
              const isCut = room.lt(improvement);
              if (isCut) warn("improvement-cut", ["stages", position]);
              const others = product(rates.filter((__, other) => other !== position));
              const gain = step(
                `gain-${position + 1}`,
                isCut ? "(1 − rate) · rates of the other stages" : "improvement · rates of the other stages",
                Decimal.min(room, improvement).times(others),
              );
              return { stage: name, gain: decimalText(gain) };
            }),
    };
  },
});

/** Multiplied from the lowest rate up, so that the order of the stages changes not even a rounding. */
function product(rates: readonly Decimal[]): Decimal {
  return [...rates].sort((a, b) => a.comparedTo(b)).reduce((whole, rate) => whole.times(rate), new Decimal(1));
}
