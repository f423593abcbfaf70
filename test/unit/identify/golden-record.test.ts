import type { FileValues } from "idic/foundation";
import {
  type ConsentEventInput,
  compileGoldenRecord,
  dealerGoldenRecord,
  goldenRecord,
  recordsInView,
  type Survivorship,
} from "idic/identify";
import { describe, expect, it } from "vitest";

const asOf = "2026-11-22";
const record = (key: string, collectedOn: string | null, fields: FileValues) => ({
  key,
  source: key.split(":")[0] ?? "",
  collectedOn,
  fields,
});
const old = record("dms:1", "2020-10-12", { name: "张建国", city: "广州", phone: "13912345678" });
const recent = record("app:7", "2026-01-01", { name: "张先生", city: "深圳", phone: "13800000001" });
const same = record("app:8", "2022-01-01", { city: "广州" });

describe("golden record", () => {
  it.each<[Survivorship, string]>([
    ["recency", "深圳"],
    ["oldest", "广州"],
    ["source-trust", "广州"],
    ["frequency", "广州"],
  ])("I27: %s chooses the city %s", (by, city) => {
    const view = compileGoldenRecord({ ...dealerGoldenRecord, fields: { city: { by: [by] } } });
    const field = view({ records: [old, recent, same] }, { asOf }).fields.find(({ field: name }) => name === "city");
    expect(field).toMatchObject({ value: city, code: by });
  });

  it("I27: a complete name wins over a newer surname, and phones are all kept", () => {
    const [, name, phone] = goldenRecord({ records: [old, recent] }, { asOf }).fields;
    expect(name).toMatchObject({ value: "张建国", code: "completeness" });
    expect(phone).toMatchObject({ value: "13800000001", values: ["13800000001", "13912345678"], code: "aggregate" });
  });

  it("I27: the last tie goes to the smaller record key", () => {
    const [field] = goldenRecord({ records: [record("x:2", null, { city: "b" }), record("x:1", null, { city: "a" })] }, { asOf }).fields;
    expect(field).toMatchObject({ value: "a", code: "record-key" });
  });

  it.each([null, "", "无", "n/a", "139****5678", "1391234"])("I28: %j never wins over a valid phone", (phone) => {
    const [field] = goldenRecord(
      { records: [record("dms:1", null, { phone: "13912345678" }), record("dms:2", asOf, { phone })] },
      { asOf },
    ).fields;
    expect(field).toMatchObject({ value: "13912345678", code: "only-value" });
  });

  it("I28: an unknown day ranks below every known one", () => {
    const records = [record("dms:1", null, { city: "a" }), record("dms:2", "2000-01-01", { city: "b" })];
    expect(goldenRecord({ records }, { asOf }).fields[0]?.value).toBe("b");
    const oldest = compileGoldenRecord({ ...dealerGoldenRecord, otherwise: ["oldest"] });
    expect(oldest({ records }, { asOf }).fields[0]?.value).toBe("b");
  });

  it("I29: names the winner and every loser", () => {
    const [, name] = goldenRecord({ records: [old, recent] }, { asOf }).fields;
    expect(name).toEqual({
      field: "name",
      value: "张建国",
      values: ["张建国"],
      winner: { value: "张建国", record: "dms:1", source: "dms", on: "2020-10-12", standing: "valid" },
      losers: [{ value: "张先生", record: "app:7", source: "app", on: "2026-01-01", standing: "incomplete" }],
      code: "completeness",
      cites: ["I27", "I29"],
    });
  });

  it("refuses a policy that cannot choose and records that are given twice", () => {
    expect(() => compileGoldenRecord({ ...dealerGoldenRecord, otherwise: [] })).toThrow("otherwise");
    expect(goldenRecord.safe({ records: [old, old] }, { asOf })).toMatchObject({ ok: false, issues: [{ code: "duplicate-id" }] });
  });
});

describe("records in view", () => {
  const records = [
    { key: "dms:1", controller: "store" },
    { key: "app:7", controller: "maker" },
  ];
  const grant = {
    id: "c1",
    on: "2026-01-01",
    record: "app:7",
    controller: "store",
    purpose: "sharing",
    channel: "*",
    status: "granted",
  } as const;
  const seen = (events: readonly ConsentEventInput[], day = asOf) =>
    recordsInView(records, { viewer: { controller: "store", role: "adviser", purposes: ["contract"] }, events, asOf: day }).map(
      ({ key }) => key,
    );

  it("I37: absent consent to sharing is not shared", () => {
    expect(seen([])).toEqual(["dms:1"]);
    expect(seen([grant])).toEqual(["dms:1", "app:7"]);
    expect(seen([grant], "2025-12-31")).toEqual(["dms:1"]);
    expect(seen([grant, { ...grant, id: "c2", status: "withdrawn" }])).toEqual(["dms:1"]);
    expect(seen([{ ...grant, record: "app:8" }])).toEqual(["dms:1"]);
  });
});
