// What people report of money in orders and quotes, each with the case that goes wrong elsewhere.
import { type AbcQuoteInput, type AbcQuoteLineInput, type AbcQuotePolicyInput, compileAbcQuote, standardAbcQuote } from "idic/customize";
import { describe, expect, it } from "vitest";

const asOf = "2026-11-22";

function line(unitPrice: string, part: Partial<AbcQuoteLineInput> = {}): Omit<AbcQuoteLineInput, "id"> {
  return { class: "A", kind: "part", unitPrice, quantity: "1", taxRate: "0.13", ...part };
}

function quoteOf(
  lines: readonly Omit<AbcQuoteLineInput, "id">[],
  part: Partial<AbcQuoteInput> = {},
  policy: Partial<AbcQuotePolicyInput> = {},
) {
  const given = lines.map((entry, position) => ({ id: `line-${position}`, ...entry }));
  const rule = compileAbcQuote({ ...standardAbcQuote, id: "pain", ...policy });
  return rule({ currency: "CNY", amounts: "major", lines: given, ...part }, { asOf });
}

const discounts = (quote: ReturnType<typeof quoteOf>) => quote.lines.map(({ discount }) => discount);

describe("abc quote: pains", () => {
  it("M4: shares over equal lines add up to the discount (ERPNext #58042)", () => {
    // 100.00 over six lines is 16.666… each: rounded one by one they would make 100.02
    const quote = quoteOf(Array(6).fill(line("250.00")), { discount: "100.00" });
    expect(discounts(quote)).toEqual(["16.67", "16.67", "16.67", "16.67", "16.66", "16.66"]);
  });

  it("M4: a discount of the whole leaves nothing, on three rates and odd prices (ERPNext #52001)", () => {
    const lines = [line("33.33"), line("0.01", { taxRate: "0.06" }), line("99.995", { taxRate: "0.09" })];
    for (const prices of ["tax-exclusive", "tax-inclusive"] as const)
      for (const taxRounding of ["per-rate-group", "per-line"] as const)
        for (const discount of [{ discountRate: "1" }, { discount: "133.34" }]) {
          const { payable, due } = quoteOf(lines, discount, { prices, taxRounding });
          expect([payable.taxable, payable.tax, payable.total, due]).toEqual(["0.00", "0.00", "0.00", "0.00"]);
        }
  });

  it("M5: tax by line and by rate differ by fen, and the answer says which it was (Odoo #155833, #37896, #177192)", () => {
    const lines = Array(4).fill(line("0.50"));
    // 13% of 2.00 = 0.26; 13% of 0.50 = 0.065, four times 0.07
    expect(quoteOf(lines).payable.tax).toBe("0.26");
    expect(quoteOf(lines, {}, { taxRounding: "per-line" }).payable.tax).toBe("0.28");
    expect(quoteOf(lines).policy.fingerprint).not.toBe(quoteOf(lines, {}, { taxRounding: "per-line" }).policy.fingerprint);
  });

  it("M6: net and tax of a price with tax add up again, for every price up to a hundred yuan (Odoo #34842)", () => {
    for (let fen = 1; fen <= 10_000; fen += 7) {
      const gross = `${Math.floor(fen / 100)}.${`${fen % 100}`.padStart(2, "0")}`;
      const { payable } = quoteOf([line(gross)], {}, { prices: "tax-inclusive" });
      const back = BigInt(payable.net.replace(".", "")) + BigInt(payable.tax.replace(".", ""));
      expect([payable.total, back]).toEqual([gross, BigInt(fen)]);
    }
  });

  it("M8: the spare fen goes to the largest remainder, neither to the first nor to the largest (dinero #144, #776; moneyphp #492)", () => {
    // exact shares 0.2, 1.2 and 1.6 of 3 fen
    expect(discounts(quoteOf([line("1.00"), line("6.00"), line("8.00")], { discount: "0.03" }))).toEqual(["0.00", "0.01", "0.02"]);
    // exact shares 3.2, 1.2 and 0.6 of 5 fen: the largest line has the smallest remainder of the three
    expect(discounts(quoteOf([line("16.00"), line("6.00"), line("3.00")], { discount: "0.05" }))).toEqual(["0.03", "0.01", "0.01"]);
  });

  it("M8: products above 2^53 are shared exactly (dinero #892)", () => {
    // 90071992547409.91 yuan are 2^53 − 1 fen; each line gets a third of 1.00 of it, the spare fen goes to the first
    const lines = Array(3).fill(line("90071992547409.91"));
    expect(discounts(quoteOf(lines, { discount: "90071992547409.91" }))).toEqual([
      "30023997515803.31",
      "30023997515803.30",
      "30023997515803.30",
    ]);
  });

  it("M8: large amounts end at once (dinero #771)", () => {
    const started = performance.now();
    const lines = Array.from({ length: 10_000 }, (_, position) => line(`${10n ** 15n + BigInt(position)}.01`));
    const quote = quoteOf(lines, { discount: `${10n ** 18n}.37` });
    const sum = discounts(quote).reduce((total, share) => total + BigInt(share.replace(".", "")), 0n);
    expect(sum).toBe(10n ** 20n + 37n);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it("M1: half a fen is a half, not what a double makes of it", () => {
    // as doubles 1.005, 2.675 and 1.255 lie just below the half
    expect(quoteOf([line("1.005")]).payable.net).toBe("1.01");
    expect(quoteOf([line("2.675")]).payable.net).toBe("2.68");
    expect(quoteOf([line("0.251", { quantity: "5" })]).payable.net).toBe("1.26");
  });
});
