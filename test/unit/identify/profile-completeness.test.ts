import { compileProfileCompleteness, profileCompleteness, seventeenFields } from "idic/identify";
import { describe, expect, it } from "vitest";

const asOf = "2026-11-22";
const full = Object.fromEntries(seventeenFields.fields.map(({ code }) => [code, `some ${code}`]));

describe("profile completeness", () => {
  it("ID-02: counts 17 fields, name, phone and address among them", () => {
    expect(seventeenFields.fields).toHaveLength(17);
    expect(profileCompleteness({ profile: full }, { asOf })).toMatchObject({
      outcome: { filled: 17, required: 17, fieldRate: "1", complete: true, missing: [], next: null },
      because: { code: "complete" },
    });
    expect(() => compileProfileCompleteness({ ...seventeenFields, fields: seventeenFields.fields.slice(1) })).toThrow(
      'expected the field "name"',
    );
  });

  it.each(["", "  ", "无", "Ｎ/Ａ", "不详", "0", "111", "---", "？", "\u200b", null])("I2: takes %j for nothing", (value) => {
    const { outcome } = profileCompleteness({ profile: { ...full, phone: value } }, { asOf });
    expect(outcome.missing).toEqual(["phone"]);
    expect(outcome.fieldRate).toBe("0.94117647058823529412");
  });

  it.each([0, false, "X5", "10"])("I2: takes %j for a value", (value) => {
    expect(profileCompleteness({ profile: { ...full, mileage: value } }, { asOf }).outcome.complete).toBe(true);
  });

  it("IN-21: asks next for the first field that is not known", () => {
    expect(profileCompleteness({ profile: { name: "张师傅", constructor: "x" } }, { asOf }).outcome.next).toEqual({
      code: "phone",
      department: "sales",
    });
  });

  it("refuses values that are no file values", () => {
    expect(profileCompleteness.safe({ profile: { name: {}, phone: Number.NaN } }, { asOf })).toMatchObject({
      ok: false,
      issues: [
        { code: "wrong-type", path: ["profile", "name"] },
        { code: "wrong-type", path: ["profile", "phone"] },
      ],
    });
  });
});
