import { compileProfileCompleteness, profileCompleteness, seventeenFields } from "idic/identify";
import { describe, expect, it } from "vitest";

const asOf = "2026-11-22";
const full = {
  ...Object.fromEntries(seventeenFields.fields.map(({ code }) => [code, `some ${code}`])),
  name: "张建国",
  phone: "13912345678",
  plate: "粤A12345",
  mileage: 98_000,
};

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
    expect(profileCompleteness({ profile: { ...full, model: value } }, { asOf }).outcome.complete).toBe(true);
  });

  it("IN-21: asks next for the first field that is not known", () => {
    expect(profileCompleteness({ profile: { name: "张建国", constructor: "x" } }, { asOf }).outcome.next).toEqual({
      code: "phone",
      department: "sales",
    });
  });

  it.each([
    ["name", "张先生"],
    ["phone", "1391234"],
    ["phone", "139****5678"],
    ["plate", "粤A1234I"],
    ["mileage", "a lot"],
  ])("ID-15, I31: %s %j is written and not valid", (field, value) => {
    const { outcome } = profileCompleteness({ profile: { ...full, [field]: value } }, { asOf });
    expect([outcome.missing, outcome.invalid]).toEqual([[field], [field]]);
  });

  it("I2, I31: 0 is a number", () => {
    expect(profileCompleteness({ profile: { ...full, mileage: 0 } }, { asOf }).outcome.complete).toBe(true);
  });

  it("I30: counts 17 fields unless the policy states another number", () => {
    const fields = seventeenFields.fields.slice(0, 4);
    expect(() => compileProfileCompleteness({ ...seventeenFields, fields })).toThrow("expected 17 fields, got 4");
    expect(compileProfileCompleteness({ ...seventeenFields, fields, count: 4 }).policy.count).toBe(4);
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
