import type { FileValues } from "idic/foundation";
import {
  type ConsentEventInput,
  compileGoldenRecord,
  dataQuality,
  dealerGoldenRecord,
  goldenRecord,
  handoverBriefing,
  nextBestField,
  profileCompleteness,
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

  it("I26: is worked out when it is read, and changes no record", () => {
    const records = [old, recent];
    const before = JSON.stringify(records);
    goldenRecord({ records }, { asOf });
    expect(JSON.stringify(records)).toBe(before);
    const names = (list: typeof records) => goldenRecord({ records: list }, { asOf }).fields.map(({ field, value }) => `${field} ${value}`);
    expect(names([recent, old])).toEqual(names(records));
    expect(names([old])).toEqual(["city 广州", "name 张建国", "phone 13912345678"]);
  });

  it.each([
    ["address", "text", "广州市天河路", "广州市天河区天河路385号8楼"],
    ["name", "name", "John Smith", "John Albert Smith"],
  ] as const)("I27: of two complete values of %s the one with more filled parts wins", (field, kind, less, more) => {
    const view = compileGoldenRecord({ ...dealerGoldenRecord, fields: { [field]: { kind, by: ["completeness"] } } });
    const records = [record("a:1", asOf, { [field]: less }), record("b:1", null, { [field]: more })];
    expect(view({ records }, { asOf }).fields[0]).toMatchObject({ value: more, code: "completeness" });
  });

  it("I27: as many parts are a tie, however long they are", () => {
    const view = compileGoldenRecord({ ...dealerGoldenRecord, fields: { city: { by: ["completeness"] } } });
    const records = [record("a:1", null, { city: "Rome" }), record("b:1", null, { city: "Philadelphia" })];
    expect(view({ records }, { asOf }).fields[0]).toMatchObject({ value: "Rome", code: "record-key" });
  });

  it("I27: a moment tells values of one day apart, and lies on its day", () => {
    const at = (key: string, collectedAt: string | null, city: string) => ({ ...record(key, "2026-01-01", { city }), collectedAt });
    const records = [at("a:1", "2026-01-01T09:00:00+08:00", "a"), at("b:1", "2026-01-01T10:00:00+08:00", "b"), at("c:1", null, "c")];
    expect(goldenRecord({ records }, { asOf }).fields[0]).toMatchObject({ value: "b", code: "recency" });
    expect(goldenRecord.safe({ records: [at("a:1", "2026-02-01T09:00:00Z", "a")] }, { asOf })).toMatchObject({
      issues: [{ code: "inconsistent", path: ["records", 0, "collectedAt"] }],
    });
  });

  it("I28: a value that identifies nobody loses against one that does", () => {
    const records = [record("a:1", asOf, { phone: "13800138000" }), record("b:1", null, { phone: "13912345678" })];
    expect(goldenRecord({ records }, { asOf }).fields[0]).toMatchObject({ value: "13912345678", values: ["13912345678"] });
    const mails = [record("a:1", asOf, { email: "anonymous@qq.com" }), record("b:1", null, { email: "zhang@qq.com" })];
    expect(goldenRecord({ records: mails }, { asOf }).fields[0]).toMatchObject({ value: "zhang@qq.com" });
  });

  it("I14: no file holds a resident id, and no answer repeats one", () => {
    const id = "11010519491231002X";
    const results = [
      goldenRecord.safe({ records: [record("a:1", asOf, { papers: ` ${id.toLowerCase()}` })] }, { asOf }),
      handoverBriefing.safe({ customerSince: asOf, file: { papers: id } }, { asOf }),
      profileCompleteness.safe({ profile: { papers: id } }, { asOf }),
      nextBestField.safe({ fields: { papers: { value: id } } }, { asOf }),
      dataQuality.safe({ customers: [{ key: "a:1", sources: ["a"], fields: { papers: { value: id } } }] }, { asOf }),
    ];
    for (const result of results) {
      expect(result).toMatchObject({ ok: false, issues: [{ code: "unreadable" }] });
      expect(JSON.stringify(result).toUpperCase()).not.toContain(id);
    }
    for (const papers of ["110***********002X", "110105194912310021", "hmac:11010519491231002X", "13912345678"])
      expect(goldenRecord({ records: [record("a:1", asOf, { papers })] }, { asOf }).fields).toHaveLength(1);
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

  it("I37: purposes and role open the fields, and what is not listed is not shown", () => {
    const own = [{ key: "dms:1", controller: "store", fields: { name: "张建国", model: "迈腾", occupation: "教师", secret: 1 } }];
    const fields = (role: string, purposes: readonly string[]) =>
      Object.keys(recordsInView(own, { viewer: { controller: "store", role, purposes }, events: [], asOf })[0]?.fields ?? {});
    expect(fields("adviser", ["contract"])).toEqual(["name", "model"]);
    expect(fields("adviser", ["profiling"])).toEqual(["occupation"]);
    expect(fields("analyst", ["contract"])).toEqual(["model"]);
    expect(fields("adviser", [])).toEqual([]);
    expect(fields("stranger", ["contract"])).toEqual([]);
    expect(fields("__proto__", ["contract"])).toEqual([]);
    expect(own[0]?.fields.secret).toBe(1);
  });

  it("I37: consent of one record opens no other, and dealers do not see each other", () => {
    const both = [...records, { key: "dms:2", controller: "other-store" }];
    const view = (controller: string) =>
      recordsInView(both, { viewer: { controller, role: "adviser", purposes: ["contract"] }, events: [grant], asOf }).map(({ key }) => key);
    expect(view("store")).toEqual(["dms:1", "app:7"]);
    expect(view("other-store")).toEqual(["dms:2"]);
    expect(view("maker")).toEqual(["app:7"]);
  });
});
