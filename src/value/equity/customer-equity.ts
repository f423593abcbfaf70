import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { customerEquitySchema } from "./customer-equity-schema";
import type { CustomerEquityFormula, EquitySegment } from "./customer-equity-types";

/**
 * Customer equity after Blattberg, Getz and Thomas: winning, keeping and selling more, segment by segment.
 *
 * Σ N a (S − c) − N B_a + Σ_k N a ρ₁…ρ_k (S_k − c_k − B_r,k − B_AO,k) / (1 + d)^k
 *
 * N prospects, a acquisition rate, S sales, c cost of goods, ρ retention, B spending on acquisition, retention and add-on selling.
 * B_a is spent on every *prospect*, B_r and B_AO on every customer who *stayed*. The first period is not discounted.
 *
 * The asset that is assessed here is the customer and not the brand; equity of the brand is one of its drivers and not a sum to
 * be added.
 *
 * @param input - Segments with rates as fractions and money per prospect or customer, and the discount rate of a period.
 * @param options - `explain: false` leaves the steps out.
 * @returns Money of today, as a whole and by segment; a segment below zero costs more than it brings.
 * @throws InputError `empty` without a segment, `duplicate-id` for a name that is there twice, other issues for values outside their limits.
 * @see VA-13, VA-14, book:blattberg-getz-thomas-2001, G4, G6 under Sources.
 * @example
 * ```ts
 * import { customerEquity } from "idic/value";
 *
 * const year = { sales: 120, costOfGoods: 70, retentionSpend: 8, addOnSpend: 2 };
 * const owners = { name: "owners", prospects: 1000, acquisitionRate: "0.2", acquisitionSpend: 5, sales: 100, costOfGoods: 60 };
 * const periods = [{ ...year, retention: "0.8" }, { ...year, retention: "0.5" }];
 * const { value } = customerEquity({ segments: [{ ...owners, periods }], discountRate: "0.25" });
 * value.segments[0]; // => { segment: "owners", acquisition: "3000", retention: "7168", equity: "10168" }
 * ```
 */
export const customerEquity: CustomerEquityFormula = /* @__PURE__ */ formula({
  code: "customer-equity",
  unit: "money",
  cites: ["VA-13", "VA-14", "book:blattberg-getz-thomas-2001", "G4", "G6"],
  schema: customerEquitySchema,
  compute: ({ segments, discountRate }, { step }) => {
    const growth = new Decimal(discountRate).plus(1);
    const parts = segments.map((segment, position) => {
      const won = step(`acquisition-${position + 1}`, "N a (S − c) − N B_a", wonBy(segment));
      const kept = step(`retention-${position + 1}`, "Σ N a Π ρ (S − c − B_r − B_AO) / (1 + d)^k", keptBy(segment, growth));
      return { segment: segment.name, won, kept, equity: won.plus(kept) };
    });
    const equity = step(
      "equity",
      "sum over the segments",
      parts.reduce((sum, part) => sum.plus(part.equity), new Decimal(0)),
    );
    return {
      equity: decimalText(equity),
      segments: parts.map(({ segment, won, kept, equity: whole }) => ({
        segment,
        acquisition: decimalText(won),
        retention: decimalText(kept),
        equity: decimalText(whole),
      })),
    };
  },
});

function wonBy({ prospects, acquisitionRate, acquisitionSpend, sales, costOfGoods }: EquitySegment): Decimal {
  return new Decimal(sales).minus(costOfGoods).times(acquisitionRate).minus(acquisitionSpend).times(prospects);
}

function keptBy({ prospects, acquisitionRate, periods }: EquitySegment, growth: Decimal): Decimal {
  let customers = new Decimal(prospects).times(acquisitionRate);
  let discount = new Decimal(1);
  let sum = new Decimal(0);
  for (const { retention, sales, costOfGoods, retentionSpend, addOnSpend } of periods) {
    customers = customers.times(retention);
    discount = discount.times(growth);
    const each = new Decimal(sales).minus(costOfGoods).minus(retentionSpend).minus(addOnSpend);
    sum = sum.plus(each.times(customers).div(discount));
  }
  return sum;
}
