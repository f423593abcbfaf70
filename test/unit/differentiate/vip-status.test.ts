import { compileValueTier, compileVipStatus, oneVipStandard, standardCheck, zhengdaValueTier } from "idic/differentiate";
import { describe, expect, it } from "vitest";

const asOf = "2026-11-22";
const vipStatus = compileVipStatus({
  ...oneVipStandard,
  id: "plant",
  grades: ["gold", "silver"],
  localGrades: [{ dealer: "harbin-2", name: "silver", grade: "gold" }],
});
const grant = (dealer: string, region: string, grade: string, from = "2026-01-01", through: string | null = null) => ({
  dealer,
  region,
  grade,
  from,
  through,
});

describe("vip status", () => {
  it("DF-15: holds in every region", () => {
    const grants = [grant("guangzhou-1", "south", "silver")];
    for (const region of ["south", "north", null]) expect(vipStatus({ region, grants }, { asOf }).outcome.grade).toBe("silver");
    expect(vipStatus({ region: "north", grants }, { asOf }).because.code).toBe("vip-elsewhere");
  });

  it("DF-14: the highest grade counts, and a dealer's own name for what it stands for", () => {
    const grants = [grant("guangzhou-1", "south", "silver"), grant("harbin-2", "north", "silver")];
    expect(vipStatus({ region: "south", grants }, { asOf })).toMatchObject({
      outcome: { grade: "gold", dealer: "harbin-2" },
      warnings: [{ code: "dealers-differ", path: ["grants"] }],
    });
  });

  it("DF-14: a name the standard does not know counts for nothing and is told", () => {
    const grants = [grant("beijing-9", "north", "platinum"), grant("guangzhou-1", "south", "silver")];
    expect(vipStatus({ region: "south", grants }, { asOf })).toMatchObject({
      outcome: { grade: "silver" },
      warnings: [{ code: "grade-not-in-standard", path: ["grants", 0] }],
    });
  });

  it("of equal grades takes his own region first, then the one that holds longest", () => {
    const grants = [
      grant("a", "north", "gold", "2026-01-01"),
      grant("b", "south", "gold", "2026-01-01", "2026-12-31"),
      grant("c", "south", "gold", "2026-01-01", "2027-12-31"),
    ];
    expect(vipStatus({ region: "south", grants }, { asOf }).outcome.dealer).toBe("c");
    expect(vipStatus({ region: "west", grants: [...grants].reverse() }, { asOf }).outcome.dealer).toBe("a");
  });

  it("reviews when a grade begins and the day after it ends", () => {
    const grants = [grant("a", "north", "gold", "2026-12-01", "2026-12-31")];
    const on = (day: string) => vipStatus({ grants }, { asOf: day });
    expect([on("2026-11-30").because.code, on("2026-11-30").reviewOn]).toEqual(["no-vip", "2026-12-01"]);
    expect([on("2026-12-31").outcome.grade, on("2026-12-31").reviewOn]).toEqual(["gold", "2027-01-01"]);
    expect([on("2027-01-01").because.code, on("2027-01-01").reviewOn]).toEqual(["vip-ended", null]);
  });

  it("refuses names that stand for nothing, twice or for two things", () => {
    const local = { dealer: "a", name: "金卡", grade: "gold" };
    const policy = { ...oneVipStandard, grades: ["gold", "gold"], localGrades: [local, { ...local, grade: "vip" }] };
    expect(() => compileVipStatus(policy)).toThrow(
      expect.objectContaining({
        issues: [
          expect.objectContaining({ code: "duplicate-id", path: ["grades", 1] }),
          expect.objectContaining({ code: "duplicate-id", path: ["localGrades", 1, "name"] }),
          expect.objectContaining({ code: "not-an-option", path: ["localGrades", 1, "grade"] }),
        ],
      }),
    );
    expect(vipStatus.safe({ grants: [grant("a", "b", "gold", "2026-02-01", "2026-01-01")] }, { asOf })).toMatchObject({
      issues: [{ code: "inconsistent", path: ["grants", 0, "through"] }],
    });
  });
});

describe("standard check", () => {
  const refOf = (change: object) => compileValueTier({ ...zhengdaValueTier, ...change })({ annualValue: 1 }, { asOf }).policy;
  const standard = refOf({});

  it("DF-14: finds who classes by something else, down to the content", () => {
    const dealers = [
      { dealer: "a", policy: standard },
      { dealer: "b", policy: refOf({ edition: "2" }) },
      { dealer: "c", policy: refOf({ id: "own" }) },
      { dealer: "d", policy: refOf({ currency: "EUR" }) },
    ];
    expect(standardCheck({ standard, dealers }).value).toEqual({
      unified: false,
      share: "0.25",
      deviating: [
        { dealer: "b", deviation: "other-edition" },
        { dealer: "c", deviation: "other-policy" },
        { dealer: "d", deviation: "other-content" },
      ],
    });
    expect(standardCheck({ standard, dealers: dealers.slice(0, 1) }).value).toEqual({ unified: true, share: "1", deviating: [] });
  });

  it("refuses no dealers and twins", () => {
    expect(standardCheck.safe({ standard, dealers: [] })).toMatchObject({ issues: [{ code: "out-of-range", path: ["dealers"] }] });
    const twin = { dealer: "a", policy: standard };
    expect(standardCheck.safe({ standard, dealers: [twin, twin] })).toMatchObject({
      issues: [{ code: "duplicate-id", path: ["dealers", 1, "dealer"] }],
    });
  });
});
