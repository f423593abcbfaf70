import { Decimal, decimalText } from "../../foundation/decimal";
import type { Working } from "../../rule/figure";
import { geometricSum } from "../clv/geometric-sum";
import type { BergerNasr1Terms } from "./berger-nasr-types";

/** How many cycles are counted, and how many years each of them lasts. */
interface Cycles {
  readonly count: number;
  readonly years: Decimal;
}

/**
 * The value of a customer over so many cycles: contributions at the beginning and after every cycle, one more than there are
 * promotions, which fall in the middle of each.
 */
export function valueOverCycles(terms: BergerNasr1Terms, { count, years }: Cycles, step: Working["step"]): string {
  const discount = step("discount", "(1 + d)^(years of a cycle)", new Decimal(terms.discountRate).plus(1).pow(years));
  const ratio = step("ratio", "x = r / discount", new Decimal(terms.retention).div(discount));
  const contributions = step(
    "contributions",
    "contribution · (1 + x + … + x^cycles)",
    geometricSum(ratio, count + 1).times(terms.contribution),
  );
  const promotions = step(
    "promotions",
    "promotion · (1 + x + … + x^(cycles − 1)) / discount^(1/2)",
    geometricSum(ratio, count).times(terms.promotion).div(discount.sqrt()),
  );
  return decimalText(step("value", "contributions − promotions", contributions.minus(promotions)));
}
