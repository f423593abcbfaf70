import { compileVisitSpend, zhengdaVisitSpend } from "idic/differentiate";
import { describe, expect, it } from "vitest";

const asOf = "2026-11-22";
const place = compileVisitSpend(zhengdaVisitSpend);

describe("visit × spend", () => {
  it("DF-04: tells many small visits and few large ones apart", () => {
    expect(place({ visits: 10, spendPerVisit: "250" }, { asOf })).toMatchObject({
      outcome: { visits: "often", spend: "little", value: "2500" },
      because: { code: "often-little", cites: ["DF-04", "O15"] },
    });
    expect(place({ visits: 1, spendPerVisit: "2500" }, { asOf }).because.code).toBe("seldom-much");
  });

  it("G5: bounds are inclusive and exact", () => {
    const fine = compileVisitSpend({
      ...zhengdaVisitSpend,
      spend: [
        { code: "much", atLeast: "0.3" },
        { code: "little", atLeast: null },
      ],
    });
    const spend = (spendPerVisit: string) => fine({ visits: 1, spendPerVisit }, { asOf }).outcome.spend;
    expect([spend("0.3"), spend("0.29999999999999999999")]).toEqual(["much", "little"]);
    expect([...fine.columns({ visits: [1, 1, 1], spendPerVisit: ["0.3", "0.29999999999999999999", 1] }).spend]).toEqual([0, 1, 0]);
  });

  it("leaves unknown what is unknown, and keeps what is known", () => {
    expect(place({ visits: 4 }, { asOf })).toMatchObject({
      outcome: { visits: "often", spend: null, value: null },
      because: { code: "unknown" },
    });
  });

  it("lists every cell", () => {
    expect(place.lines.map(({ code }) => code)).toEqual(["unknown", "often-much", "often-little", "seldom-much", "seldom-little"]);
  });

  it("refuses bounds that rise, repeat or leave a gap", () => {
    const visits = [
      { code: "a", atLeast: 1 },
      { code: "a", atLeast: 2 },
      { code: "b", atLeast: 0 },
    ];
    expect(() => compileVisitSpend({ ...zhengdaVisitSpend, visits })).toThrow(
      expect.objectContaining({
        issues: [
          expect.objectContaining({ code: "duplicate-id", path: ["visits", 1, "code"] }),
          expect.objectContaining({ code: "inconsistent", path: ["visits", 1, "atLeast"] }),
          expect.objectContaining({ code: "inconsistent", path: ["visits", 2, "atLeast"] }),
        ],
      }),
    );
  });

  it("refuses columns with every position", () => {
    expect(() => place.columns({ visits: [1, -1, 1.5], spendPerVisit: ["1", "-2", 0.1] })).toThrow(
      expect.objectContaining({
        issues: [
          expect.objectContaining({ code: "out-of-range", path: ["visits", 1] }),
          expect.objectContaining({ code: "out-of-range", path: ["spendPerVisit", 1] }),
          expect.objectContaining({ path: ["visits", 2] }),
          expect.objectContaining({ code: "inexact-number", path: ["spendPerVisit", 2] }),
        ],
      }),
    );
    expect(() => place.columns({ visits: [1], spendPerVisit: [] })).toThrow("1 entries as in visits");
  });
});
