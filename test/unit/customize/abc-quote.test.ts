import { type AbcQuoteInput, type AbcQuoteLineInput, compileAbcQuote, retailAbcQuote, standardAbcQuote } from "idic/customize";
import { en } from "idic/locales/en";
import { zhCN } from "idic/locales/zh-CN";
import { explain } from "idic/rule";
import { describe, expect, it } from "vitest";

const asOf = "2026-11-22";
const quoteRepair = compileAbcQuote(standardAbcQuote);
const quoteRetail = compileAbcQuote(retailAbcQuote);

function line(id: string, part: Partial<AbcQuoteLineInput> = {}): AbcQuoteLineInput {
  return { id, class: "A", kind: "part", unitPrice: "100.00", quantity: "1", taxRate: "0.13", ...part };
}

function yuan(lines: readonly AbcQuoteLineInput[], part: Partial<AbcQuoteInput> = {}): AbcQuoteInput {
  return { currency: "CNY", amounts: "major", lines, ...part };
}

const lines = [
  line("pads", { name: "front brake pads", unitPrice: "520.00" }),
  line("mount", { name: "engine mount", class: "B", unitPrice: "860.00" }),
  line("flush", { name: "engine flush", class: "C", kind: "labour", unitPrice: "300.00" }),
];

const workshop = [
  line("discs", { unitPrice: "214.35", quantity: "2" }),
  line("fitting", { kind: "labour", unitPrice: "95.00", quantity: "1.3" }),
  line("alignment", { kind: "sublet", unitPrice: "180.00", taxRate: "0.06" }),
  line("tyre", { class: "B", unitPrice: "512.40" }),
  line("cleaning", { class: "C", kind: "labour", unitPrice: "140.00", quantity: "0.7" }),
];

function issuesOf(input: unknown) {
  const result = quoteRepair.safe(input, { asOf });
  return result.ok ? [] : result.issues.map(({ code, path }) => ({ code, path: path.join(".") }));
}

describe("abc quote", () => {
  it("D24: gives the five amounts of what is payable, deferred and saved", () => {
    const quote = quoteRepair(yuan(lines, { discount: "50.00" }), { asOf });
    expect(quote.payable).toEqual({ net: "520.00", discount: "50.00", taxable: "470.00", tax: "61.10", total: "531.10" });
    expect(quote.deferred).toEqual({ net: "860.00", discount: "0.00", taxable: "860.00", tax: "111.80", total: "971.80" });
    expect(quote.saved).toEqual({ net: "300.00", discount: "0.00", taxable: "300.00", tax: "39.00", total: "339.00" });
    expect(quote).toMatchObject({ rule: "abc-quote", shape: "document", reviewOn: null, warnings: [], due: "531.10", roundedOff: "0.00" });
    expect(quote.because).toEqual({ code: "repair-needed", cites: ["CU-01", "CU-04", "M3"] });
  });

  it("CU-06: gives the reason of every line, its own or that of its class", () => {
    const [pads, ...rest] = lines;
    const given = [{ ...line("pads"), ...pads, reason: "failed", cites: ["workshop manual 4.2"] }, ...rest];
    expect(quoteRepair(yuan(given), { asOf }).lines.map(({ reason, cites }) => ({ reason, cites }))).toEqual([
      { reason: "failed", cites: ["workshop manual 4.2"] },
      { reason: "to-be-observed", cites: ["CU-02"] },
      { reason: "advised-against", cites: ["CU-03"] },
    ]);
  });

  it("M1: rounds half away from zero, or half-even where the policy says so", () => {
    const half = [line("a", { unitPrice: "0.125", taxRate: "0" })];
    expect(quoteRepair(yuan(half), { asOf }).payable.net).toBe("0.13");
    const even = compileAbcQuote({ ...standardAbcQuote, id: "even", rounding: "half-even" });
    expect(even(yuan(half), { asOf }).payable.net).toBe("0.12");
  });

  it("M1: follows the decimals of the currency and the unit that is stated", () => {
    const given = [line("a", { unitPrice: "1234.5678" })];
    const net = (currency: string) => quoteRepair({ currency, amounts: "major", lines: given }, { asOf }).payable;
    expect(net("JPY")).toMatchObject({ net: "1235", tax: "161", total: "1396" });
    expect(net("KWD")).toMatchObject({ net: "1234.568", tax: "160.494", total: "1395.062" });
    const fen = quoteRepair({ currency: "CNY", amounts: "minor", lines: [line("a", { unitPrice: 123456 })] }, { asOf });
    expect(fen.payable).toMatchObject({ net: "123456", tax: "16049", total: "139505" });
  });

  it("M2: rounds a line once, after quantity and line discount", () => {
    const given = [line("oil", { unitPrice: "88.335", quantity: "4.5", discountRate: "0.1" })];
    // 88.335 × 4.5 × 0.9 = 357.75675
    expect(quoteRepair(yuan(given), { asOf }).payable.net).toBe("357.76");
  });

  it("M3: is payable 0.00 without a class A line and still says what is deferred and saved", () => {
    const quote = quoteRepair(yuan(lines.slice(1), { discount: "50.00" }), { asOf });
    expect(quote.payable).toEqual({ net: "0.00", discount: "0.00", taxable: "0.00", tax: "0.00", total: "0.00" });
    expect([quote.deferred.total, quote.saved.total]).toEqual(["971.80", "339.00"]);
    expect(quote.discount).toEqual({ requested: "50.00", applied: "0.00" });
    expect(quote.warnings).toEqual([{ code: "discount-capped", path: ["discount"] }]);
  });

  it("M4: shares the discount by largest remainder over class A", () => {
    const quote = quoteRepair(yuan(workshop, { discount: "60.00" }), { asOf });
    expect(quote.lines.map(({ amount, discount }) => [amount, discount])).toEqual([
      ["428.70", "35.13"],
      ["123.50", "10.12"],
      ["180.00", "14.75"],
      ["512.40", "0.00"],
      ["98.00", "0.00"],
    ]);
    expect(quote.payable).toEqual({ net: "732.20", discount: "60.00", taxable: "672.20", tax: "75.82", total: "748.02" });
    expect([quote.deferred.total, quote.saved.total]).toEqual(["579.01", "110.74"]);
  });

  it("M4: rounds a discount given as a rate once, on the whole of class A", () => {
    // 10% of 732.20 = 73.22; its exact shares are 42.87, 12.35 and 18.00
    const quote = quoteRepair(yuan(workshop, { discountRate: "0.1" }), { asOf });
    expect(quote.discount).toEqual({ requested: "73.22", applied: "73.22" });
    expect(quote.lines.slice(0, 3).map(({ discount }) => discount)).toEqual(["42.87", "12.35", "18.00"]);
  });

  it("M4: leaves exactly nothing after a discount of the whole (ERPNext #52001)", () => {
    const quote = quoteRepair(yuan(workshop, { discountRate: 1 }), { asOf });
    expect(quote.payable).toEqual({ net: "732.20", discount: "732.20", taxable: "0.00", tax: "0.00", total: "0.00" });
    expect(quote.warnings).toEqual([]);
  });

  it("M4: loses no cent over equal lines (ERPNext #58042)", () => {
    const equal = ["a", "b", "c"].map((id) => line(id));
    const quote = quoteRepair(yuan(equal, { discount: "10.00" }), { asOf });
    expect(quote.lines.map(({ discount }) => discount)).toEqual(["3.34", "3.33", "3.33"]);
  });

  it("M5: rounds tax once per rate, or once per line", () => {
    const three = ["a", "b", "c"].map((id) => line(id, { unitPrice: "0.50" }));
    // 13% of 1.50 = 0.195; 13% of 0.50 = 0.065, three times 0.07
    const perRate = quoteRepair(yuan(three), { asOf });
    const perLine = compileAbcQuote({ ...standardAbcQuote, id: "per-line", taxRounding: "per-line" })(yuan(three), { asOf });
    expect([perRate.payable.tax, perLine.payable.tax]).toEqual(["0.20", "0.21"]);
    expect(perRate.lines.map(({ tax }) => tax)).toEqual(["0.07", "0.07", "0.06"]);
    expect(perLine.lines.map(({ tax }) => tax)).toEqual(["0.07", "0.07", "0.07"]);
    expect(perLine.policy.id).toBe("per-line");
  });

  it("M5: lists tax by rate, in one order, and takes 0.13 and 0.130 as one rate", () => {
    const [discs, fitting, alignment] = workshop;
    const given = [
      { ...line("x"), ...alignment },
      { ...line("x"), ...discs, taxRate: "0.130" },
      { ...line("x"), ...fitting },
    ];
    expect(quoteRepair(yuan(given), { asOf }).taxes).toEqual([
      { class: "A", payer: "customer", rate: "0.06", taxable: "180.00", tax: "10.80" },
      { class: "A", payer: "customer", rate: "0.13", taxable: "552.20", tax: "71.79" },
    ]);
  });

  it("M6: splits a price that contains its tax without gaining a cent (Odoo #34842)", () => {
    const quote = quoteRetail(yuan([line("a", { unitPrice: "75.45" })]), { asOf });
    expect(quote.payable).toEqual({ net: "66.77", discount: "0.00", taxable: "66.77", tax: "8.68", total: "75.45" });
  });

  it("D25: takes discounts on prices with tax as amounts with tax", () => {
    const quote = quoteRetail(yuan([line("a", { unitPrice: "75.45" })], { discount: "5.45" }), { asOf });
    // 70.00 / 1.13 = 61.946…
    expect(quote.payable).toEqual({ net: "66.77", discount: "4.82", taxable: "61.95", tax: "8.05", total: "70.00" });
    expect(quote.discount).toEqual({ requested: "5.45", applied: "5.45" });
    expect(quote.lines).toMatchObject([{ amount: "75.45", discount: "5.45", taxable: "61.95", tax: "8.05", total: "70.00" }]);
  });

  it("M7: saves and defers what those lines alone would cost, whatever the order discount", () => {
    const alone = (quoteClass: "B" | "C") => {
      const own = workshop.filter((entry) => entry.class === quoteClass).map((entry) => ({ ...entry, class: "A" as const }));
      return quoteRepair(yuan(own), { asOf }).payable.total;
    };
    for (const discount of ["0.00", "60.00", "732.20"]) {
      const quote = quoteRepair(yuan(workshop, { discount }), { asOf });
      expect([quote.deferred.total, quote.saved.total]).toEqual([alone("B"), alone("C")]);
    }
  });

  it("M8: shares as the system one comes from did, if the policy says so", () => {
    const sharesBy = (allocation: "cumulative" | "largest-ratio" | "largest-remainder") =>
      compileAbcQuote({ ...standardAbcQuote, id: allocation, allocation })(
        yuan([line("a", { unitPrice: "1.00" }), line("b", { unitPrice: "1.00" }), line("c", { unitPrice: "4.00" })], { discount: "0.04" }),
        { asOf },
      ).lines.map(({ discount }) => discount);
    // exact shares 0.667, 0.667, 2.667 fen; running sums 0.667, 1.333, 4
    expect(sharesBy("largest-remainder")).toEqual(["0.01", "0.01", "0.02"]);
    expect(sharesBy("cumulative")).toEqual(["0.01", "0.00", "0.03"]);
    expect(sharesBy("largest-ratio")).toEqual(["0.01", "0.00", "0.03"]);
  });

  it("M8: shares amounts far beyond 2^53 exactly (dinero #892)", () => {
    const big = [line("a", { unitPrice: "9007199254740993.01" }), line("b", { unitPrice: "9007199254740993.01" })];
    const quote = quoteRepair(yuan(big, { discount: "9007199254740993.03" }), { asOf });
    expect(quote.lines.map(({ discount }) => discount)).toEqual(["4503599627370496.52", "4503599627370496.51"]);
  });

  it("M14: refuses another class than A for a safety-critical part that has failed", () => {
    const given = [line("brake", { class: "B", reason: "failed", safetyCritical: true })];
    expect(issuesOf(yuan(given))).toEqual([{ code: "safety-critical-must-be-a", path: "lines.0.class" }]);
    expect(issuesOf(yuan([line("brake", { class: "B", reason: "near-end-of-life", safetyCritical: true })]))).toEqual([]);
  });

  it("M15: takes a quote back exactly", () => {
    const quote = quoteRepair(yuan(workshop, { discount: "60.00" }), { asOf });
    const back = quoteRepair(yuan(workshop, { discount: "60.00", reversal: true }), { asOf });
    expect(back.payable).toEqual({ net: "-732.20", discount: "-60.00", taxable: "-672.20", tax: "-75.82", total: "-748.02" });
    expect(back.lines.map(({ discount }) => discount)).toEqual(["-35.13", "-10.12", "-14.75", "0.00", "0.00"]);
    expect(back.because.code).toBe("reversed");
    expect(quote.due).toBe("748.02");
  });

  it("D26: cuts a discount to its base and says so", () => {
    const quote = quoteRepair(yuan(lines, { discount: "600.00" }), { asOf });
    expect(quote.discount).toEqual({ requested: "600.00", applied: "520.00" });
    expect(quote.payable.total).toBe("0.00");
    expect(quote.warnings).toEqual([{ code: "discount-capped", path: ["discount"] }]);
  });

  it("D27: splits class A by payer and gives the discount to the customer", () => {
    const given = [line("a"), line("b", { payer: "insurer", unitPrice: "300.00" }), line("c", { payer: "warranty", class: "C" })];
    const quote = quoteRepair(yuan(given, { discount: "10.00" }), { asOf });
    expect(quote.byPayer).toEqual([
      { payer: "customer", net: "100.00", discount: "10.00", taxable: "90.00", tax: "11.70", total: "101.70" },
      { payer: "insurer", net: "300.00", discount: "0.00", taxable: "300.00", tax: "39.00", total: "339.00" },
    ]);
    expect(quote.payable.total).toBe("101.70");
    expect(quote.classes.A.total).toBe("440.70");
    expect([quote.saved.total, quote.classes.C.total]).toEqual(["0.00", "113.00"]);
  });

  it("D27: rounds the customer's total down and shows what that takes off", () => {
    const dueWith = (roundTo: string, reversal = false) => {
      const { due, roundedOff, payable } = compileAbcQuote({ ...standardAbcQuote, id: "rounded", roundTo })(
        yuan(workshop, { discount: "60.00", reversal }),
        { asOf },
      );
      return [due, roundedOff, payable.total];
    };
    expect(dueWith("0.1")).toEqual(["748.00", "0.02", "748.02"]);
    expect(dueWith("5")).toEqual(["745.00", "3.02", "748.02"]);
    expect(dueWith("0.001")).toEqual(["748.02", "0.00", "748.02"]);
    expect(dueWith("5", true)).toEqual(["-745.00", "-3.02", "-748.02"]);
  });

  it("D27: rounds a retail total down to the jiao, and to the yuan when asked; never up", () => {
    const given = yuan([line("a", { unitPrice: "75.49" })]);
    expect(quoteRetail(given, { asOf })).toMatchObject({ due: "75.40", roundedOff: "0.09", payable: { total: "75.49" } });
    const toYuan = compileAbcQuote({ ...retailAbcQuote, id: "to-the-yuan", roundTo: "1" });
    expect(toYuan(given, { asOf })).toMatchObject({ due: "75.00", roundedOff: "0.49" });
    expect(toYuan(yuan([line("a", { unitPrice: "0.99" })]), { asOf })).toMatchObject({ due: "0.00", roundedOff: "0.99" });
    const fen = { currency: "CNY", amounts: "minor" as const, lines: [line("a", { unitPrice: 7549 })] };
    expect(quoteRetail(fen, { asOf })).toMatchObject({ due: "7540", roundedOff: "9" });
  });

  it("D28: takes a returned core as a negative quantity, and refuses to share a discount over mixed signs", () => {
    const given = [line("alternator", { unitPrice: "900.00" }), line("core", { unitPrice: "150.00", quantity: "-1" })];
    expect(quoteRepair(yuan(given), { asOf }).payable).toMatchObject({ net: "750.00", tax: "97.50", total: "847.50" });
    expect(issuesOf(yuan(given, { discount: "10.00" }))).toEqual([{ code: "inconsistent", path: "lines.1.quantity" }]);
  });

  it("lists parts and labour apart", () => {
    expect(quoteRepair(yuan(workshop), { asOf }).byKind).toEqual([
      { kind: "part", amount: "428.70" },
      { kind: "labour", amount: "123.50" },
      { kind: "sublet", amount: "180.00" },
    ]);
  });

  it("is valid through the last day the policy gives, and then says that it no longer is", () => {
    const rule = compileAbcQuote({ ...standardAbcQuote, id: "a-month", validFor: { days: 30 } });
    const given = yuan(lines, { quotedOn: "2026-11-22" });
    expect(rule(given, { asOf })).toMatchObject({ validThrough: "2026-12-22", reviewOn: "2026-12-23", warnings: [] });
    expect(rule(given, { asOf: "2026-12-23" })).toMatchObject({
      reviewOn: null,
      warnings: [{ code: "quote-expired", path: ["quotedOn"] }],
    });
    expect(rule(yuan(lines), { asOf })).toMatchObject({ validThrough: null, reviewOn: null });
  });

  it("refuses what it cannot reckon with, at its place", () => {
    const { currency, lines: given } = yuan([line("a")]);
    expect(issuesOf({ currency, lines: given })).toEqual([{ code: "missing", path: "amounts" }]);
    expect(issuesOf(yuan([line("a", { class: "D" as never })]))).toEqual([{ code: "not-an-option", path: "lines.0.class" }]);
    expect(issuesOf(yuan([line("a", { unitPrice: "-1.00" })]))).toEqual([{ code: "out-of-range", path: "lines.0.unitPrice" }]);
    expect(issuesOf(yuan([line("a", { unitPrice: 19.99 })]))).toEqual([{ code: "inexact-number", path: "lines.0.unitPrice" }]);
    expect(issuesOf(yuan([line("a", { unitPrice: undefined as never })]))).toEqual([{ code: "missing", path: "lines.0.unitPrice" }]);
    expect(issuesOf(yuan([line("a", { taxRate: "13" }), line("b", { discountRate: 10 })]))).toEqual([
      { code: "out-of-range", path: "lines.0.taxRate" },
      { code: "out-of-range", path: "lines.1.discountRate" },
    ]);
    expect(issuesOf(yuan([line("a", { taxRate: 13 })]))).toEqual([{ code: "out-of-range", path: "lines.0.taxRate" }]);
    expect(issuesOf(yuan([line("a")], { discount: "0.005" }))).toEqual([{ code: "too-fine", path: "discount" }]);
    expect(issuesOf(yuan([line("a")], { amounts: "minor", discount: "0.5" }))).toEqual([{ code: "too-fine", path: "discount" }]);
    expect(issuesOf(yuan([line("a")], { discount: "0.500" }))).toEqual([]);
    expect(issuesOf(yuan([line("a")], { discount: "1", discountRate: "0.1" }))).toEqual([{ code: "inconsistent", path: "discountRate" }]);
    expect(issuesOf(yuan([line("a")], { currency: "RMB" }))).toEqual([{ code: "unknown-currency", path: "currency" }]);
    expect(issuesOf(yuan([line("a", { currency: "USD" })]))).toEqual([{ code: "mixed-currencies", path: "lines.0.currency" }]);
    expect(issuesOf(yuan([line("a"), line("a")]))).toEqual([{ code: "duplicate-id", path: "lines.1.id" }]);
    expect(issuesOf(yuan([]))).toEqual([{ code: "empty", path: "lines" }]);
  });

  it("refuses a step of rounding that no money comes in", () => {
    expect(() => compileAbcQuote({ ...standardAbcQuote, id: "odd", roundTo: "0.3" })).toThrow(
      expect.objectContaining({ name: "PolicyError", issues: [expect.objectContaining({ code: "out-of-range", path: ["roundTo"] })] }),
    );
  });

  it("CU-04: tells the customer what he pays, what can wait and what he saves, in both languages", () => {
    const quote = quoteRepair(yuan(lines, { discount: "50.00" }), { asOf });
    expect(explain(quote, en)).toBe(
      "You pay CNY 531.10 for what must be repaired. Work for CNY 971.80 can wait: we check it with you at regular intervals. " +
        "You save CNY 339.00 on work we advise you not to have done. Every line says why it is in its class.",
    );
    expect(explain(quote, zhCN)).toContain("建议不做的项目为您省下339.00元。");
    const fen = quoteRepair({ currency: "CNY", amounts: "minor", lines: [line("a", { unitPrice: 5 })] }, { asOf });
    expect(explain(fen, en)).toContain("You pay CNY 0.06 ");
    expect(explain(fen, zhCN)).toContain("需支付0.06元。");
  });
});
