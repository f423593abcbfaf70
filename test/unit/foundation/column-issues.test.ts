import { compileVisitSpend, crossingPareto, independentRfm, paretoClasses, rfm, zhengdaVisitSpend } from "idic/differentiate";
import { InputError } from "idic/foundation";
import { describe, expect, it } from "vitest";
import { columnIssues } from "../../../src/foundation/column-issues";

const told = (table: unknown) => columnIssues(table, ["a", "b"]).map(({ code, path }) => [code, path]);

describe("columns", () => {
  it("are lists, typed arrays, or what is indexed and has a length", () => {
    for (const a of [[], [1, "2"], new Float64Array(2), { length: 1, 0: 3 }]) expect(told({ a, b: [] })).toEqual([]);
  });

  it("are told when they are missing or something else", () => {
    for (const nothing of [null, undefined]) expect(told(nothing)).toEqual([["missing", []]]);
    expect(told("columns")).toEqual([["wrong-type", []]]);
    expect(told({ a: null })).toEqual([
      ["missing", ["a"]],
      ["missing", ["b"]],
    ]);
    for (const b of ["123", 3, {}, new DataView(new ArrayBuffer(8)), { length: -1 }, { length: 1e18 }, { length: "2" }])
      expect(told({ a: [], b })).toEqual([["wrong-type", ["b"]]]);
  });

  it("never end a door for tables in an error without issues", () => {
    const rows: unknown[] = [null, {}, { value: "123" }, { visits: [1] }, { recencyDays: [1], frequency: [1] }];
    const grid = compileVisitSpend(zhengdaVisitSpend);
    for (const row of rows) {
      expect(() => Reflect.apply(rfm.columns, rfm, [row, independentRfm])).toThrow(InputError);
      expect(() => Reflect.apply(paretoClasses.columns, paretoClasses, [row, crossingPareto])).toThrow(InputError);
      expect(() => Reflect.apply(grid.columns, grid, [row])).toThrow(InputError);
    }
  });
});
