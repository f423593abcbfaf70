import {
  type CustomerFileInput,
  compileDataQuality,
  contentMark,
  dataQuality,
  dealerDataQuality,
  nextBestField,
  seventeenFields,
} from "idic/identify";
import { en } from "idic/locales/en";
import { zhCN } from "idic/locales/zh-CN";
import { explain } from "idic/rule";
import { describe, expect, it } from "vitest";

const asOf = "2026-11-22";
const values: Readonly<Record<string, string | number>> = {
  ...Object.fromEntries(seventeenFields.fields.map(({ code }) => [code, `some ${code}`])),
  name: "张建国",
  phone: "13912345678",
  plate: "粤A12345",
  mileage: 0,
};
const file = (key: string, rest: Readonly<Record<string, string | null>> = {}, collectedOn: string | null = null): CustomerFileInput => ({
  key,
  sources: ["dms"],
  fields: Object.fromEntries(Object.entries({ ...values, ...rest }).map(([field, value]) => [field, { value, collectedOn }])),
});

describe("data quality", () => {
  it("I31: counts owners, once each, and prospects only on request", () => {
    const customers = [file("1"), { ...file("2"), kind: "prospect" as const }];
    expect(dataQuality({ customers }, { asOf }).population).toBe(1);
    expect(dataQuality({ customers, withProspects: true }, { asOf }).population).toBe(2);
    expect(dataQuality({ customers: [] }, { asOf })).toMatchObject({ fieldRate: null, completeProfileRate: null, targetMet: null });
  });

  it("I31, O14: the rate of fields and the rate of complete files are two figures", () => {
    const found = dataQuality({ customers: [file("1"), file("2", { name: "张先生", wechat: "无", phone: "139****5678" })] }, { asOf });
    // 17 and 14 of 34 values are valid.
    expect(found).toMatchObject({ fieldRate: "0.91176470588235294118", completeProfileRate: "0.5", targetMet: true });
    expect(found.fields.find(({ code }) => code === "name")).toMatchObject({ valid: 1, missing: 0, invalid: 1, rate: "0.5" });
    expect(found.fields.find(({ code }) => code === "wechat")).toMatchObject({ valid: 1, missing: 1, invalid: 0 });
  });

  it("ID-04: adds up by department", () => {
    const { departments } = dataQuality({ customers: [file("1", { mileage: null })] }, { asOf });
    expect(departments.map(({ code, valid, missing }) => [code, valid, missing])).toEqual([
      ["sales", 11, 0],
      ["after-sales", 2, 1],
      ["customer-service", 3, 0],
    ]);
  });

  it("ID-03, I31: a target is met exactly, without binary rounding", () => {
    const policy = { ...dealerDataQuality, count: 10, fields: dealerDataQuality.fields.slice(0, 10) };
    const customers = [file("1", { model: null })];
    expect(compileDataQuality(policy)({ customers }, { asOf })).toMatchObject({ fieldRate: "0.9", targetMet: true });
    expect(compileDataQuality({ ...policy, target: "0.90000000000000000001" })({ customers }, { asOf }).targetMet).toBe(false);
  });

  it("I32: duplicates within a source and over all sources", () => {
    const customers = [
      { ...file("1"), sources: ["dms", "dms", "app"] },
      { ...file("2"), sources: ["app"] },
    ];
    expect(dataQuality({ customers }, { asOf }).duplicates).toMatchObject([
      { source: null, records: 4, entities: 2, rate: "0.5" },
      { source: "app", records: 2, entities: 2, rate: "0" },
      { source: "dms", records: 2, entities: 1, rate: "0.5" },
    ]);
  });

  it("I32: exact duplicates within a source stand apart from links across sources", () => {
    const mark = (id: string, name: string) =>
      contentMark({ source: "dms", id, name, identifiers: [{ type: "phone", value: "13912345678" }] });
    const contents = [mark("1", "张伟"), mark("2", " 张伟"), mark("3", "张伟")];
    const customers = [
      { key: "1", sources: ["dms", "dms", "app"], contents, fields: {} },
      { key: "2", sources: ["dms"], contents: [mark("4", "张先生")], fields: {} },
    ];
    expect(dataQuality({ customers }, { asOf }).duplicates).toEqual([
      { source: null, records: 4, entities: 2, exact: 1, across: 1, rate: "0.5" },
      { source: "app", records: 1, entities: 1, exact: 0, across: 0, rate: "0" },
      { source: "dms", records: 3, entities: 2, exact: 1, across: 0, rate: "0.33333333333333333333" },
    ]);
    const short = [{ key: "1", sources: ["dms", "app"], contents: ["x"], fields: {} }];
    expect(dataQuality.safe({ customers: short }, { asOf })).toMatchObject({
      issues: [{ code: "length", path: ["customers", 0, "contents"] }],
    });
  });

  it("I2: a placeholder is no code, and 0 is one", () => {
    const short = compileDataQuality({
      ...dealerDataQuality,
      id: "codes",
      count: 4,
      fields: [...dealerDataQuality.fields.slice(0, 3), { code: "grade", department: "sales", kind: "code" }],
    });
    const valid = (value: string) =>
      short({ customers: [{ key: "1", sources: ["dms"], fields: { grade: { value } } }] }, { asOf }).fields[3]?.valid;
    expect([valid("无"), valid("0"), valid("n/a"), valid("A")]).toEqual([0, 1, 0, 1]);
  });

  it("I4, I31: a masked code is not collected", () => {
    const fields = dealerDataQuality.fields.map((field) => (field.code === "model" ? { ...field, kind: "code" as const } : field));
    const quality = compileDataQuality({ ...dealerDataQuality, id: "model-code", fields });
    const model = (value: string) =>
      quality({ customers: [file("a", { model: value })] }, { asOf }).fields.find(({ code }) => code === "model");
    expect(model("B8*****3")).toMatchObject({ valid: 0, invalid: 1 });
    expect(model("B8-3")).toMatchObject({ valid: 1, invalid: 0 });
  });

  it("explains one customer as one", () => {
    const one = dataQuality({ customers: [file("a", { address: null })] }, { asOf });
    expect(explain(one, en)).toContain("Of 17 mandatory fields of 1 customer, 16 hold a valid value; 0 files are complete.");
    expect(explain(one, zhCN)).toContain("1位客户共有17个必填项，其中16个有效；档案完整的有0位。");
  });

  it("I33: a value is stale from the day after its months, and still counts in the rate of fields", () => {
    const customers = [file("1", {}, "2026-05-22")];
    expect(dataQuality({ customers }, { asOf })).toMatchObject({ freshFieldRate: "1", reviewOn: "2026-11-23" });
    expect(dataQuality({ customers }, { asOf: "2026-11-23" })).toMatchObject({
      fieldRate: "1",
      freshFieldRate: "0.94117647058823529412",
    });
  });

  it("I30: the policy has as many fields as it states", () => {
    expect(() => compileDataQuality({ ...dealerDataQuality, fields: dealerDataQuality.fields.slice(0, 16) })).toThrow(
      "expected 17 fields, got 16",
    );
  });
});

describe("next best field", () => {
  const ask = (rest: Readonly<Record<string, string | null>>, more: object = {}, collectedOn: string | null = null) =>
    nextBestField({ fields: file("1", rest, collectedOn).fields, ...more }, { asOf });

  it("I33: missing and invalid before stale", () => {
    expect(ask({ wechat: null }, {}, "2020-01-01").ask).toMatchObject([{ field: "wechat", code: "missing" }]);
    expect(ask({}, {}, "2020-01-01")).toMatchObject({ ask: [{ field: "phone", code: "stale" }], later: 4 });
    expect(ask({ phone: "1391234" }).ask).toMatchObject([{ field: "phone", code: "invalid" }]);
  });

  it("I33: asks nothing without a purpose, and nothing that was refused until the cooling-off is over", () => {
    expect(ask({ wechat: null }, { notPermitted: ["wechat"] }).because.code).toBe("may-not-ask");
    expect(ask({ wechat: null }, { refusedOn: { wechat: "2026-05-23" } })).toMatchObject({ ask: [], reviewOn: "2026-11-23" });
    expect(ask({ wechat: null }, { refusedOn: { wechat: "2026-05-22" } }).ask).toHaveLength(1);
  });
});
