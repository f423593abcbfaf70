import { contactCoverage } from "idic/interact";
import { describe, expect, it } from "vitest";

const november = { from: "2026-11-01", through: "2026-11-30" };
const reached = (customer: string, on: string, effective: boolean | null = true) => ({ customer, on, effective });

describe("contact coverage", () => {
  it("IN-34: counts a customer once, on days of the period with both ends, and only what worked", () => {
    const contacts = [
      reached("a", "2026-11-01"),
      reached("a", "2026-11-30"),
      reached("b", "2026-11-30"),
      reached("c", "2026-10-31"),
      reached("c", "2026-12-01"),
      reached("d", "2026-11-15", false),
      reached("e", "2026-11-15", null),
    ];
    const { value, steps, warnings, unit } = contactCoverage({ customers: 6, ...november, contacts });
    // 2 of 6.
    expect([value, unit]).toEqual(["0.33333333333333333333", "fraction"]);
    expect(steps.map(({ code, value: amount }) => [code, amount])).toEqual([
      ["reached", "2"],
      ["missing", "4"],
      ["coverage", "0.33333333333333333333"],
    ]);
    expect(warnings).toEqual([{ code: "customers-missing", path: ["customers"] }]);
  });

  it("IN-34: is 1 and warns of nobody when everybody was reached, and 0 when nobody was", () => {
    const everybody = contactCoverage({ customers: 1, ...november, contacts: [reached("a", "2026-11-10")] });
    expect([everybody.value, everybody.warnings]).toEqual(["1", []]);
    expect(contactCoverage({ customers: 3, ...november, contacts: [] }).value).toBe("0");
  });

  it("refuses a share of nobody, more reached than there are, and a period that ends before it begins", () => {
    const refused = (terms: unknown) => {
      const result = contactCoverage.safe(terms);
      return result.ok ? [] : result.issues.map(({ code, path }) => [code, ...path]);
    };
    const contacts = [reached("a", "2026-11-10"), reached("b", "2026-11-10")];
    expect(refused({ customers: 0, ...november, contacts: [] })).toEqual([["zero-denominator", "customers"]]);
    expect(refused({ customers: 1, ...november, contacts })).toEqual([["inconsistent", "customers"]]);
    expect(refused({ customers: 2, from: "2026-11-02", through: "2026-11-01", contacts })).toEqual([["inconsistent", "through"]]);
    expect(refused({ customers: 2.5, ...november, contacts: [reached("a", "2026-11-31")] })).toEqual([
      ["wrong-type", "customers"],
      ["invalid-date", "contacts", 0, "on"],
    ]);
  });
});
