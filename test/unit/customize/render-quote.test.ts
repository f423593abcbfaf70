import { type AbcQuoteInput, type AbcQuoteLineInput, compileAbcQuote, renderQuote, standardAbcQuote } from "idic/customize";
import { en } from "idic/locales/en";
import { zhCN } from "idic/locales/zh-CN";
import { describe, expect, it } from "vitest";

const asOf = "2026-11-22";

function line(id: string, part: Partial<AbcQuoteLineInput>): AbcQuoteLineInput {
  return { id, class: "A", kind: "part", unitPrice: "100.00", quantity: "1", taxRate: "0.13", ...part };
}

/** Two tax rates and a discount of 60.00: payable 748.02, deferred 579.01, saved 110.74. */
const workshop: AbcQuoteInput = {
  currency: "CNY",
  amounts: "major",
  discount: "60.00",
  quotedOn: "2026-11-20",
  lines: [
    line("discs", { name: "brake discs", unitPrice: "214.35", quantity: "2", reason: "out-of-specification" }),
    line("fitting", { name: "labour", kind: "labour", unitPrice: "95.00", quantity: "1.3" }),
    line("alignment", { name: "sublet alignment", kind: "sublet", unitPrice: "180.00", taxRate: "0.06" }),
    line("tyre", { name: "tyre, half worn", class: "B", unitPrice: "512.40", reason: "near-end-of-life" }),
    line("cleaning", { name: "engine-bay cleaning", class: "C", kind: "labour", unitPrice: "140.00", quantity: "0.7", reason: "cosmetic" }),
  ],
};

const quoteRepair = compileAbcQuote({ ...standardAbcQuote, id: "standard*", validFor: { days: 14 } });
const quote = quoteRepair(workshop, { asOf });

describe("render quote", () => {
  it("CU-04: says in one sentence what the customer saves", () => {
    expect(renderQuote(quote, en)).toContain("\nYou save CNY 110.74 on work we advise you not to have done.\n");
    expect(renderQuote(quote, zhCN)).toContain("\n建议不做的项目为您省下110.74元。\n");
  });

  it("CU-06: shows every line with its class, reason, shares and total", () => {
    // Tax of 13% on 506.95 is 65.90: 51.1641 and 14.7394 give 51.16 and 14.74. 393.57 + 51.16, 113.38 + 14.74, 165.25 + 9.92.
    const lines = renderQuote(quote, en).split("\n");
    expect(lines).toContain("A: must be repaired");
    expect(lines).toContain(
      "- brake discs: Reason out of specification; Paid by customer; Amount 428.70; Discount 35.13; Tax rate 13%; Tax 51.16; Total 444.73",
    );
    expect(lines).toContain(
      "- labour: Reason must be repaired; Paid by customer; Amount 123.50; Discount 10.12; Tax rate 13%; Tax 14.74; Total 128.12",
    );
    expect(lines).toContain(
      "- sublet alignment: Reason must be repaired; Paid by customer; Amount 180.00; Discount 14.75; Tax rate 6%; Tax 9.92; Total 175.17",
    );
    expect(lines).toContain("B: observed, with regular checks");
    expect(lines.find((text) => text.startsWith("- tyre, half worn: Reason near the end of its life;"))).toContain("Total 579.01");
    expect(lines).toContain("C: advised against");
    expect(lines.find((text) => text.startsWith("- engine-bay cleaning: Reason cosmetic;"))).toContain("Total 110.74");
    expect(lines.filter((text) => text.startsWith("Total: "))).toEqual(["Total: 748.02", "Total: 579.01", "Total: 110.74"]);
  });

  it("M3, M5, M7: sums up what is payable, deferred and saved, tax by rate", () => {
    const lines = renderQuote(quote, en).split("\n");
    const summary = lines.slice(lines.indexOf("Summary") + 1, lines.indexOf("Summary") + 11);
    expect(summary).toEqual([
      "Work that must be done, before tax: 732.20",
      "Discount: 60.00",
      "After discount: 672.20",
      "Tax 6%: 9.92",
      "Tax 13%: 65.90",
      "With tax: 748.02",
      "Rounded off: 0.00",
      "You pay: 748.02",
      "Can wait (B): 579.01",
      "You save (C): 110.74",
    ]);
    expect(lines).toContain("Valid through: 2026-12-04");
  });

  it("shows what was rounded off and what others pay", () => {
    const rounded = compileAbcQuote({ ...standardAbcQuote, id: "rounded", roundTo: 1 });
    const lines = [...workshop.lines, line("pump", { name: "water pump", payer: "warranty" })];
    const text = renderQuote(rounded({ ...workshop, lines }, { asOf }), zhCN);
    for (const part of ["含税合计：748.02", "抹零：0.02", "您需支付：748.00", "质保：113.00", "为您省下（C）：110.74"])
      expect(text.split("\n")).toContain(part);
  });

  it("writes amounts in the main unit with the decimals of the currency", () => {
    const fen = { ...workshop, amounts: "minor", discount: "6000" } as const;
    const prices = ["21435", "9500", "18000", "51240", "14000"];
    const minor = { ...fen, lines: workshop.lines.map((entry, at) => ({ ...entry, unitPrice: prices[at] ?? "0" })) };
    const text = (input: AbcQuoteInput) => renderQuote(quoteRepair(input, { asOf }), en);
    expect(text(minor)).toBe(text(workshop));
    const yen = text({ currency: "JPY", amounts: "major", lines: [line("a", { class: "C", unitPrice: "1000" })] });
    expect(yen).toContain("You save JPY 1130 on work");
    const dinars = text({ currency: "KWD", amounts: "major", lines: [line("a", { class: "C", unitPrice: "1" })] });
    expect(dinars).toContain("You save KWD 1.130 on work");
  });

  it("writes Markdown with a table for every class", () => {
    const lines = renderQuote(quote, en, { format: "markdown" }).split("\n");
    expect(lines[0]).toBe("# ABC repair quote");
    expect(lines).toContain("## A: must be repaired");
    expect(lines).toContain("| Item | Reason | Paid by | Amount | Discount | Tax rate | Tax | Total |");
    expect(lines).toContain("| brake discs | out of specification | customer | 428.70 | 35.13 | 13% | 51.16 | 444.73 |");
    expect(lines).toContain("| **Total** |  |  |  |  |  |  | **748.02** |");
    expect(lines).toContain("- You pay: 748.02");
    expect(renderQuote(quote, zhCN, { format: "markdown" })).toContain("## C：建议不修");
  });

  it("escapes what callers wrote, and keeps it on one line", () => {
    const name = "pads |x| *b* [l](http://e.vil) <b> `c`\n# h\u202E";
    const hostile = quoteRepair({ ...workshop, lines: [line("a", { name })] }, { asOf });
    const markdown = renderQuote(hostile, en, { format: "markdown" });
    expect(markdown).toContain("| pads \\|x\\| \\*b\\* \\[l\\]\\(http\\:\\/\\/e\\.vil\\) \\<b\\> \\`c\\` \\# h |");
    expect(markdown).toContain("standard\\*");
    expect(renderQuote(hostile, en)).toContain("- pads |x| *b* [l](http://e.vil) <b> `c` # h: Reason");
  });

  it("prints the code of a reason it has no words for, and a line without a name by its id", () => {
    const own = quoteRepair({ ...workshop, discount: null, lines: [line("wiper", { name: " ", reason: "customer-asked" })] }, { asOf });
    expect(renderQuote(own, en)).toContain("- wiper: Reason customer-asked;");
  });

  it("speaks of no saving where there is none, and says what takes a quote back", () => {
    const only = quoteRepair({ ...workshop, lines: workshop.lines.slice(0, 1) }, { asOf });
    expect(renderQuote(only, en)).not.toContain("You save CNY");
    const back = renderQuote(quoteRepair({ ...workshop, reversal: true }, { asOf }), en);
    expect(back).toContain("This takes back an earlier quote.");
    expect(back).toContain("You pay: -748.02");
    expect(back).not.toContain("You save CNY");
  });

  it("says what the reader should know", () => {
    const expired = renderQuote(quoteRepair(workshop, { asOf: "2026-12-05" }), en);
    expect(expired).toContain("The quote is no longer valid.");
  });
});
