import { beijingHyundaiCadence, classifyHorizon, compileHorizon, fawVwHorizon, genericDealerGrades } from "idic/interact";
import { en } from "idic/locales/en";
import { zhCN } from "idic/locales/zh-CN";
import { explain } from "idic/rule";
import { describe, expect, it } from "vitest";

const asOf = "2026-11-22";
const grade = compileHorizon(genericDealerGrades);
const classOf = (plansToBuyOn: string) => classifyHorizon({ plansToBuyOn }, { asOf }).outcome.class;

describe("horizon", () => {
  it("K3, O2: a limit belongs to its class, and the next day does not", () => {
    expect(["2026-11-22", "2027-02-22", "2027-02-23", "2027-05-22", "2027-05-23"].map(classOf)).toEqual([
      "near",
      "near",
      "within-half-year",
      "within-half-year",
      "long-term",
    ]);
  });

  it("K3: months are compared as days, clamped at the end of a month", () => {
    // Four months from 31 October 2031 end on 29 February 2032.
    const four = compileHorizon({
      ...fawVwHorizon,
      id: "four",
      classes: [{ ...fawVwHorizon.classes[0], within: { months: 4 } }, fawVwHorizon.classes[2]],
    });
    const on = (plansToBuyOn: string) => four({ plansToBuyOn }, { asOf: "2031-10-31" }).outcome.class;
    expect([on("2032-02-29"), on("2032-03-01")]).toEqual(["near", "long-term"]);
  });

  it("K3: a plan that has passed stays in the nearest class and is flagged", () => {
    expect(classifyHorizon({ plansToBuyOn: "2026-11-21" }, { asOf })).toMatchObject({
      outcome: { class: "near", next: null },
      because: { code: "near", cites: ["IN-01", "O1"] },
      warnings: [{ code: "target-passed", path: ["plansToBuyOn"] }],
      reviewOn: null,
    });
    expect(classifyHorizon({ plansToBuyOn: asOf }, { asOf })).toMatchObject({ warnings: [], reviewOn: "2026-11-23" });
  });

  it("K16: an unknown plan is in no class", () => {
    expect(classifyHorizon({}, { asOf })).toMatchObject({
      outcome: { class: null, next: null },
      because: { code: "unknown", cites: ["K16"] },
      reviewOn: null,
    });
    expect(classifyHorizon({ plansToBuyOn: null, class: null }, { asOf }).because.code).toBe("unknown");
  });

  it("asks again on the first day on which the class changes", () => {
    // Within half a year from 30 November on: 30 November + 6 months is 30 May.
    const far = classifyHorizon({ plansToBuyOn: "2027-05-30" }, { asOf });
    expect(far).toMatchObject({
      outcome: { class: "long-term", next: { class: "within-half-year", on: "2026-11-30" } },
      reviewOn: "2026-11-30",
    });
    expect(classifyHorizon({ plansToBuyOn: "2027-05-30" }, { asOf: "2026-11-29" }).outcome.class).toBe("long-term");
    expect(classifyHorizon({ plansToBuyOn: "2027-05-30" }, { asOf: "2026-11-30" }).outcome.class).toBe("within-half-year");
  });

  it("places by a scheme that names limits and no rhythm", () => {
    const on = (plansToBuyOn: string) => grade({ plansToBuyOn }, { asOf }).outcome.class;
    expect(["2026-12-22", "2026-12-23", "2027-02-22", "2027-02-23", "2027-05-22", "2027-05-23"].map(on)).toEqual([
      "a",
      "b",
      "b",
      "c",
      "c",
      "d",
    ]);
  });

  it("a grade that the dealer stored wins over the date and does not change by itself", () => {
    expect(grade({ plansToBuyOn: "2026-12-01", class: "e" }, { asOf: "2026-12-05" })).toMatchObject({
      outcome: { class: "e", next: null },
      because: { code: "e", cites: ["web:generic-dealer-grades"] },
      reviewOn: null,
    });
  });

  it("finds the next class also where limits in different units are reached out of order", () => {
    const rule = compileHorizon({
      ...fawVwHorizon,
      id: "mixed",
      classes: [
        { code: "days", within: { days: 30 }, cites: [] },
        { code: "month", within: { months: 1 }, cites: [] },
        { code: "rest", within: null, cites: [] },
      ],
    });
    const before = rule({ plansToBuyOn: "2026-03-02" }, { asOf: "2026-01-30" });
    // Thirty days reach 2 March from 31 January on, a month only from 2 February on.
    expect(before.outcome).toEqual({ class: "rest", next: { class: "days", on: "2026-01-31" } });
  });

  it("says everything that is wrong with plans and schemes", () => {
    const issues = (facts: unknown) => {
      const result = grade.safe(facts, { asOf });
      return result.ok ? [] : result.issues.map(({ code, path }) => `${path.join(".")} ${code}`);
    };
    expect(issues({ plansToBuyOn: "2026-02-30", class: "" })).toEqual(["plansToBuyOn invalid-date", "class out-of-range"]);
    expect(issues({ class: "h" })).toEqual(["class not-an-option"]);
    expect(() => compileHorizon({ ...fawVwHorizon, classes: fawVwHorizon.classes.slice(0, 2) })).toThrow(
      "classes[1].within: expected null",
    );
    expect(() =>
      compileHorizon({ ...fawVwHorizon, classes: [fawVwHorizon.classes[1], fawVwHorizon.classes[0], fawVwHorizon.classes[2]] }),
    ).toThrow("classes[1].within: expected a limit beyond that of the class before");
    expect(() => compileHorizon({ ...genericDealerGrades, grades: [{ code: "a", cites: [] }] })).toThrow("grades[0].code");
    // A rhythm belongs to a cadence: here nothing would read it.
    expect(() => compileHorizon(beijingHyundaiCadence)).toThrow("classes[0].every: expected no such key");
  });

  it("speaks both languages", () => {
    const answer = grade({ plansToBuyOn: "2027-02-28" }, { asOf });
    expect(explain(answer, en)).toBe("Class: grade C; from 2026-11-28: grade B. Your plan is in grade C.");
    expect(explain(answer, zhCN)).toBe("等级：C级；2026-11-28起转为B级。您的购车计划属于C级。");
    expect(explain(grade({}, { asOf }), zhCN)).toBe("购车意向尚未归类。我们还不知道您计划何时购车。");
  });
});
