import { en } from "idic/locales/en";
import { zhCN } from "idic/locales/zh-CN";
import { compare, explain, figureAspects } from "idic/rule";
import {
  bergerNasr1,
  breakEvenResponse,
  customerLifetimes,
  faderHardie1,
  faderHardie2,
  geometricClv,
  markovClv,
  replacementCost,
  walletAllocation,
} from "idic/value";
import { describe, expect, it } from "vitest";

const contract = { margin: 100, retention: "0.8", discountRate: "0.1" };
const included = geometricClv({ ...contract, ...faderHardie1 });
const excluded = geometricClv({ ...contract, ...faderHardie2 });
const yearly = bergerNasr1({ contribution: 260, promotion: 50, retention: "0.75", discountRate: "0.2", years: 10 });

describe("compare figures", () => {
  it("puts one customer under two conventions side by side", () => {
    const comparison = compare({ first: included, second: excluded });
    expect(comparison).toEqual({
      shape: "comparison",
      schemaVersion: 1,
      first: included,
      second: excluded,
      differs: ["convention", "inputs", "value"],
      unit: "money",
      inputs: [{ name: "firstMargin", first: "included", second: "excluded" }],
      // The first margin itself, exact though both values never end.
      values: [{ path: [], first: "366.66666666666666667", second: "266.66666666666666667", difference: "-100" }],
    });
    expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
  });

  it("compares two formulas: names what only one of them reads", () => {
    const { differs, inputs, values } = compare({ first: included, second: yearly });
    expect(differs).toEqual(["formula", "convention", "inputs", "value"]);
    expect(inputs.map(({ name, first, second }) => [name, first, second])).toContainEqual(["contribution", null, "260"]);
    expect(inputs.map(({ name, first, second }) => [name, first, second])).toContainEqual(["margin", "100", null]);
    expect(values.map(({ first }) => first)).toEqual(["366.66666666666666667"]);
  });

  it("finds nothing between a figure and itself", () => {
    expect(compare({ first: included, second: included })).toMatchObject({ differs: [], inputs: [], values: [{ difference: "0" }] });
  });

  it("compares records and lists number by number", () => {
    const cost = (lost: number) => replacementCost({ lost, acquisitionCost: 300, retentionCost: 60 });
    expect(compare({ first: cost(200), second: cost(300) }).values).toEqual([
      { path: ["replacing"], first: "60000", second: "90000", difference: "30000" },
      { path: ["keeping"], first: "12000", second: "18000", difference: "6000" },
      { path: ["difference"], first: "48000", second: "72000", difference: "24000" },
    ]);
    const chain = (stay: string, leave: string) =>
      markovClv({
        transitions: [
          [stay, leave],
          ["0", "1"],
        ],
        margins: [100, 0],
        discountRate: "0.25",
      });
    expect(compare({ first: chain("0.5", "0.5"), second: chain("0.75", "0.25") }).values.map(({ path }) => path)).toEqual([[0], [1]]);
  });

  it("leaves names out, and keeps what only one side has", () => {
    const brands = (names: string[]) => walletAllocation({ best: "highest", brands: names.map((brand, at) => ({ brand, score: 9 - at })) });
    // Three brands share 1/2, 1/3, 1/6; two share 2/3, 1/3.
    const { values } = compare({ first: brands(["a", "b", "c"]), second: brands(["a", "b"]) });
    expect(values.filter(({ path }) => path[1] === "brand")).toEqual([]);
    expect(values.find(({ path }) => path[0] === 0 && path[1] === "share")).toMatchObject({
      first: "0.5",
      second: "0.66666666666666666667",
      difference: "0.16666666666666666667",
    });
    expect(values.find(({ path }) => path[0] === 2 && path[1] === "share")).toMatchObject({ second: null, difference: null });
  });

  it("G2: subtracts no infinite duration, and nothing where the units differ", () => {
    const never = customerLifetimes({ retention: 1, discountRate: "0.1" });
    const five = customerLifetimes({ retention: "0.8", discountRate: "0.1" });
    expect(compare({ first: never, second: five }).values[0]).toEqual({
      path: ["expectedPayments"],
      first: "Infinity",
      second: "5",
      difference: null,
    });
    const share = breakEvenResponse({ contactCost: "0.5", fixedCost: 1000, contacts: 10000, marginPerResponse: 8 });
    const apart = compare({ first: included, second: share });
    expect(apart).toMatchObject({ unit: null, values: [{ difference: null }] });
    expect(apart.differs).toEqual([...figureAspects]);
  });
});

describe("explain a comparison", () => {
  const comparison = compare({ first: included, second: excluded });

  it("says what each says, and by how much they differ, in both languages", () => {
    expect(explain(comparison, en).split("\n")).toEqual([
      "The customer is expected to be worth 366.66666666666666667 over his lifetime. Read as: first margin included, cash at begin.",
      "The customer is expected to be worth 266.66666666666666667 over his lifetime. Read as: first margin excluded, cash at begin.",
      "Second less first: -100",
    ]);
    expect(explain(comparison, zhCN).split("\n")).toEqual([explain(included, zhCN), explain(excluded, zhCN), "后者减前者：-100"]);
  });

  it("shows an auditor both sides of every line, and once what is the same", () => {
    expect(explain(comparison, en, { audience: "auditor" }).split("\n")).toEqual([
      "Rule: Customer lifetime value at constant retention (geometric-clv)",
      'Result: "366.66666666666666667" | "266.66666666666666667"',
      "Sources: paper:fader-hardie-2012, paper:fader-hardie-2014, G2, G4, G6",
      "Convention: first margin included, cash at begin | first margin excluded, cash at begin",
      'Given: {"discountRate":"0.1","growth":null,"growthFrom":null,"margin":"100","periods":null,"retention":"0.8","timing":"begin"}',
      'Given firstMargin: "included" | "excluded"',
      "Working: ratio = x = r (1 + g) / (1 + d) = 0.72727272727272727273",
      "Working: lead = the first counted margin: m (1 + g)^(s − g0) r^s (1 + d)^−(s + τ) = 100 | 72.727272727272727273",
      "Working: factor = 1 / (1 − x) = 3.6666666666666666667",
      "Working: value = lead · factor = 366.66666666666666667 | 266.66666666666666667",
      "Second less first: -100",
      "Warnings: –",
    ]);
  });

  it("puts two formulas side by side too, in both languages", () => {
    const both = compare({ first: included, second: yearly });
    for (const [catalogue, label] of [
      [en, "Rule"],
      [zhCN, "规则"],
    ] as const) {
      expect(explain(both, catalogue).split("\n")).toHaveLength(3);
      const [rule] = explain(both, catalogue, { audience: "auditor" }).split("\n");
      expect(rule).toMatch(new RegExp(`^${label}.*\\(geometric-clv\\) \\| .*\\(berger-nasr-1\\)$`));
    }
  });

  it("says so where the units differ", () => {
    const share = breakEvenResponse({ contactCost: "0.5", fixedCost: 1000, contacts: 10000, marginPerResponse: 8 });
    const apart = compare({ first: included, second: share });
    expect(explain(apart, en)).toMatch(/nothing to subtract, the units differ$/);
    expect(explain(apart, zhCN)).toMatch(/后者减前者：单位不同，不能相减$/);
  });

  it("places the difference where a value has several numbers", () => {
    const cost = (lost: number) => replacementCost({ lost, acquisitionCost: 300, retentionCost: 60 });
    expect(explain(compare({ first: cost(200), second: cost(300) }), en)).toContain("Second less first replacing: 30000");
  });
});
