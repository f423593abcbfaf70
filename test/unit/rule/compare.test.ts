import { compare } from "idic/rule";
import { describe, expect, it } from "vitest";
import { cityLibrary, compileLoan } from "./kernel-rule";

const rule = compileLoan(cityLibrary);
const rows = [{ dueOn: "2026-05-01" }, { dueOn: "2026-06-01" }, { dueOn: "bad" }, { dueOn: "2026-05-01", returnedOn: "2026-04-30" }];

describe("compare", () => {
  it("finds nobody who moves between a rule and itself", () => {
    expect(compare({ before: rule, after: rule, rows }, { asOf: "2026-05-02" })).toMatchObject({
      rows: 4,
      same: 3,
      moved: [],
      refused: [{ row: 2 }],
    });
  });

  it("says who moves, from where to where, and why", () => {
    const later = { safe: (input: unknown) => rule.safe(input, { asOf: "2026-04-01" }) };
    expect(compare({ before: rule, after: later, rows }, { asOf: "2026-05-02" }).moved).toEqual([
      {
        row: 0,
        from: { status: "overdue" },
        to: { status: "due" },
        because: { before: { code: "overdue", cites: ["O2"] }, after: { code: "due", cites: ["O3"] } },
      },
      {
        row: 3,
        from: { status: "returned" },
        to: { status: "due" },
        because: { before: { code: "returned", cites: ["O1"] }, after: { code: "due", cites: ["O3"] } },
      },
    ]);
  });

  it("compares what the caller asks for", () => {
    const stricter = compileLoan({ ...cityLibrary, edition: "2" });
    const { moved } = compare(
      { before: rule, after: stricter, rows: rows.slice(0, 2), by: ({ policy }) => policy.edition },
      { asOf: "2026-05-02" },
    );
    expect(moved).toMatchObject([
      { from: "1", to: "2" },
      { from: "1", to: "2" },
    ]);
  });
});
