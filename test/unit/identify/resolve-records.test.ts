import {
  type CustomerRecordInput,
  compileMatchKeys,
  compileResolveRecords,
  dealerIdentity,
  type IdentifierInput,
  matchKeys,
  matchOne,
  type RecordSetInput,
  resolveRecords,
} from "idic/identify";
import { describe, expect, it } from "vitest";

const asOf = "2026-11-22";
const phone = (value = "13912345678"): IdentifierInput => ({ type: "phone", value });
const record = (id: string, name: string | null, ...identifiers: readonly IdentifierInput[]): CustomerRecordInput => ({
  source: "dms",
  id,
  name,
  identifiers,
});
const resolve = (records: readonly CustomerRecordInput[], rest: Partial<RecordSetInput> = {}) =>
  resolveRecords({ records, ...rest }, { asOf });
const groups = (records: readonly CustomerRecordInput[], rest: Partial<RecordSetInput> = {}) =>
  resolve(records, rest).entities.map((entity) => entity.records.join("+"));

describe("resolve records", () => {
  it("I19: equal hashes, accounts and customer numbers of one source link whatever the names are", () => {
    for (const type of ["resident-id-hash", "account", "customer-number"] as const) {
      const { entities, flags } = resolve([record("1", "张伟", { type, value: "h77" }), record("2", "李娜", { type, value: "h77" })]);
      expect(entities).toHaveLength(1);
      expect(flags).toMatchObject([{ code: "name-conflict", detail: type }]);
    }
    const number: IdentifierInput = { type: "customer-number", value: "77" };
    expect(groups([record("1", "张伟", number), { ...record("2", "张伟", number), source: "app" }])).toHaveLength(2);
  });

  it("I19: a mobile links equal and incomplete names, and nobody else", () => {
    expect(groups([record("1", "张伟", phone()), record("2", "张 伟", phone("+86 139 1234 5678"))])).toEqual(["dms:1+dms:2"]);
    expect(groups([record("1", "张伟", phone()), record("2", "张先生", phone())])).toEqual(["dms:1+dms:2"]);
    expect(groups([record("1", "张伟", phone()), record("2", "王先生", phone())])).toEqual(["dms:1", "dms:2"]);
    expect(groups([record("1", "张伟", phone()), record("2", null, phone())])).toEqual(["dms:1+dms:2"]);
    expect(groups([record("1", null, phone()), record("2", null, phone())])).toEqual(["dms:1", "dms:2"]);
  });

  it("I20: an incomplete name that fits two persons joins neither", () => {
    const { entities, flags } = resolve([record("1", "张伟", phone()), record("2", "张先生", phone()), record("3", "张娜", phone())]);
    expect(entities).toHaveLength(3);
    expect(flags.map(({ code }) => code)).toContain("ambiguous-name");
  });

  it("I19, I20: two persons of one name, told apart by their days of birth, are two", () => {
    const [father, son] = ["1950-01-01", "1980-01-01"].map((birthDate, at) => ({ ...record(`${at}`, "张伟", phone()), birthDate }));
    for (const name of [null, "张先生"]) {
      const { entities, reviews } = resolve([record("9", name, phone()), ...[father, son].flatMap((one) => one ?? [])]);
      expect(entities).toHaveLength(3);
      expect(reviews.map(({ code }) => code)).toEqual(["would-break-veto", "several-persons", "several-persons"]);
    }
  });

  it("I20: a review of an e-mail says what is wrong with the names", () => {
    const mail: IdentifierInput = { type: "email", value: "zhang@qq.com" };
    const codes = (name: string | null) => resolve([record("1", "张建国", mail), record("2", name, mail)]).reviews.map(({ code }) => code);
    expect([codes("张建华"), codes("张先生"), codes(null), codes("李娜")]).toEqual([
      ["variant-name"],
      ["name-absent"],
      ["name-absent"],
      [],
    ]);
  });

  it("I20: a variant links only when the readings agree, because brothers share a phone", () => {
    const [one, two] = [record("1", "张建国", phone()), record("2", "张建华", phone())];
    expect(resolve([one, two])).toMatchObject({ links: [], reviews: [{ code: "variant-name", levels: { name: "variant" } }] });
    const read = (reading: string) => ({ reading });
    expect(
      groups([
        { ...one, ...read("zhang jian guo") },
        { ...two, name: "张建囯", ...read("Zhang  Jian Guo") },
      ]),
    ).toHaveLength(1);
    expect(
      groups([
        { ...one, ...read("zhang jian guo") },
        { ...two, ...read("zhang jian hua") },
      ]),
    ).toHaveLength(2);
  });

  it("I19: e-mail and VIN need an equal name; an equal name alone never links", () => {
    const email: IdentifierInput = { type: "email", value: "Z@x.cn" };
    const vin: IdentifierInput = { type: "vin", value: "1HGCM82633A004352" };
    for (const shared of [email, vin]) {
      expect(groups([record("1", "张伟", shared), record("2", "张伟", shared)])).toHaveLength(1);
      expect(groups([record("1", "张伟", shared), record("2", "张先生", shared)])).toHaveLength(2);
    }
    expect(resolve([record("1", "张伟"), record("2", "张伟")])).toMatchObject({ links: [], reviews: [] });
    const born = { birthDate: "1978-05-06" };
    expect(
      resolve([
        { ...record("1", "张伟"), ...born },
        { ...record("2", "张伟"), ...born },
      ]).reviews,
    ).toMatchObject([{ code: "rare-name-unknown", rule: "same-name-and-birth-date" }]);
  });

  it("I7, I18: shared phones and plates never link", () => {
    for (const shared of [phone("020-83331111"), phone("4008208820"), { type: "plate", value: "粤A12345" } as const])
      expect(groups([record("1", "张伟", shared), record("2", "张伟", shared)])).toHaveLength(2);
  });

  it("I17: at the limit is allowed, one more demotes the value for all its records", () => {
    const named = ["张伟", "李娜", "王芳"].map((name, at) => record(`${at}`, name, phone()));
    expect(groups([...named, record("9", "张伟", phone())])).toContain("dms:0+dms:9");
    const { entities, flags } = resolve([...named, record("4", "赵六", phone()), record("9", "张伟", phone())]);
    expect(entities).toHaveLength(5);
    expect(flags).toMatchObject([{ code: "identifier-over-limit", detail: "mobile" }]);
  });

  it.each(["无", "n/a", "unknown", "", "000", "null", "-1"])("I2, I5: %j is no account and links nobody", (value) => {
    const account: IdentifierInput = { type: "account", value };
    expect(groups([record("1", "张伟", account), record("2", "李娜", account)])).toHaveLength(2);
  });

  it("I20: blank readings do not agree", () => {
    const [one, two] = [record("1", "张建国", phone()), record("2", "张建华", phone())];
    expect(
      groups([
        { ...one, reading: " " },
        { ...two, reading: "" },
      ]),
    ).toHaveLength(2);
  });

  it("I5: blocked values link nobody and do not count", () => {
    const { entities, flags } = resolve([record("1", "张伟", phone("13800138000")), record("2", "张伟", phone("13800138000"))]);
    expect(entities).toHaveLength(2);
    expect(flags).toMatchObject([{ code: "blocked-value", records: ["dms:1", "dms:2"] }]);
  });

  it("I5: a mailbox that identifies nobody links nobody, unless the policy lets it", () => {
    const mail: IdentifierInput = { type: "email", value: "Anonymous＠qq.com" };
    const both = [record("1", "张伟", mail), record("2", "张伟", mail)];
    expect(resolve(both)).toMatchObject({ entities: [{}, {}], flags: [{ code: "blocked-value", detail: "email" }] });
    const email = { ...dealerIdentity.identifiers.email, blocked: [] };
    const open = compileResolveRecords({ ...dealerIdentity, id: "open", identifiers: { ...dealerIdentity.identifiers, email } });
    expect(open({ records: both }, { asOf }).entities).toHaveLength(1);
  });

  it("I4: a masked value of any type links nobody", () => {
    for (const type of ["resident-id-hash", "account", "customer-number"] as const) {
      const masked: IdentifierInput = { type, value: "139****5678" };
      expect(groups([record("1", "张伟", masked), record("2", "李娜", masked)])).toEqual(["dms:1", "dms:2"]);
      expect(matchKeys(record("1", null, masked), { asOf }).keys).toMatchObject([{ key: null, code: "unusable", issues: ["masked"] }]);
    }
  });

  it("I17: no person holds more values than the policy allows, and the weaker link gives way", () => {
    const account: IdentifierInput = { type: "account", value: "u1" };
    const phones = Array.from({ length: 6 }, (_, at) => phone(`1391234567${at}`));
    const many = phones.map((own, at) => ({ ...record(`${at}`, "张伟", own, account), collectedOn: "2026-01-01" }));
    const found = resolve(many);
    expect(found.entities).toHaveLength(2);
    expect(found.reviews.map(({ code }) => code)).toContain("would-exceed-limit");
    expect(found.reviewOn).toBe("2028-01-01");
    expect(resolveRecords({ records: many }, { asOf: "2028-01-01" }).entities).toHaveLength(1);
  });

  it("I17: a phone that went on to somebody else a year later is told from one that is shared", () => {
    const first = { ...record("1", "张伟", phone()), collectedOn: "2020-01-01" };
    const next = { ...record("2", "李娜", phone()), collectedOn: "2021-01-01" };
    expect(resolve([next, first])).toMatchObject({
      flags: [{ code: "identifier-reassigned", detail: "mobile" }],
      tenures: [
        { entity: "dms:1", from: "2020-01-01", through: "2020-12-31" },
        { entity: "dms:2", from: "2021-01-01", through: null },
      ],
    });
    expect(resolve([first, { ...next, collectedOn: "2020-12-31" }]).flags).toMatchObject([{ code: "identifier-shared" }]);
    const home = { address: "广州市天河路385号" };
    expect(
      resolve([
        { ...first, ...home },
        { ...next, ...home },
      ]).flags,
    ).toMatchObject([{ code: "identifier-shared" }]);
  });

  it("I21: different days of birth forbid a weaker link, and a hard policy forbids all", () => {
    const [one, two] = [{ birthDate: "1978-05-06" }, { birthDate: "1978-06-05" }];
    const account: IdentifierInput = { type: "account", value: "u1" };
    expect(
      resolve([
        { ...record("1", "张伟", phone()), ...one },
        { ...record("2", "张伟", phone()), ...two },
      ]),
    ).toMatchObject({
      links: [],
      reviews: [{ code: "would-break-veto" }],
    });
    const strong = [
      { ...record("1", "张伟", account), ...one },
      { ...record("2", "张伟", account), ...two },
    ];
    expect(groups(strong)).toHaveLength(1);
    const hard = compileResolveRecords({ ...dealerIdentity, birthDate: "hard" });
    expect(hard({ records: strong }, { asOf })).toMatchObject({ links: [], reviews: [] });
  });

  it("I21: no bridge goes around a veto", () => {
    const email: IdentifierInput = { type: "email", value: "z@x.cn" };
    const one = { ...record("1", "张伟", phone()), birthDate: "1978-05-06" };
    const three = { ...record("3", "张伟", email), birthDate: "1990-01-01" };
    const { entities, reviews } = resolve([one, record("2", "张伟", phone(), email), three]);
    expect(entities.map(({ records }) => records)).toEqual([["dms:1", "dms:2"], ["dms:3"]]);
    expect(reviews).toMatchObject([{ left: "dms:2", right: "dms:3", code: "would-break-veto" }]);
  });

  it("I21: two lone surnames are no bridge between two names", () => {
    const [p1, p2, p3] = [phone("13900000001"), phone("13900000002"), phone("13900000003")];
    const records = [record("1", "张伟", p1), record("2", "张先生", p1, p3), record("3", "张女士", p3, p2), record("4", "张娜", p2)];
    const { entities, reviews } = resolve(records);
    const together = entities.filter((entity) => entity.records.includes("dms:1") && entity.records.includes("dms:4"));
    expect(together).toEqual([]);
    expect(reviews.map(({ code }) => code)).toEqual(["would-break-veto"]);
  });

  it("I21: hashes that differ, organisations and the erased are kept apart in every tier", () => {
    const merged = { id: "d", on: "2026-01-01", by: "chen", reason: "r", type: "merge", records: ["dms:1", "dms:2"] } as const;
    const hashed = ["h1", "h2"].map((value, at) => record(`${at + 1}`, "张伟", { type: "resident-id-hash", value }, phone()));
    const one = record("1", "张伟", phone());
    const two = record("2", "张伟", phone());
    for (const records of [hashed, [one, { ...two, kind: "organisation" as const }], [one, { ...two, suppressed: true }]])
      expect(resolve(records, { decisions: [merged] })).toMatchObject({ links: [], reviews: [] });
  });

  it("I25: a merge links in spite of names, and merge then split gives back what was", () => {
    const records = [record("1", "张伟", phone()), record("2", "李娜", phone("13800000001"))];
    const said = { by: "chen", reason: "new name", on: "2026-01-01" };
    const merge = { ...said, id: "d1", type: "merge", records: ["dms:1", "dms:2"] } as const;
    const split = { ...said, id: "d2", type: "split", records: ["dms:2"], rest: ["dms:1"] } as const;
    expect(resolve(records, { decisions: [merge] }).links).toMatchObject([{ tier: "decision", decision: "d1", rule: "merged" }]);
    expect(groups(records, { decisions: [merge, split] })).toEqual(groups(records));
    const same = [record("1", "张伟", phone()), record("2", "张伟", phone())];
    expect(resolve(same, { decisions: [split] })).toMatchObject({ links: [], reviews: [] });
  });

  it("I25: a demoted value links nobody", () => {
    const same = [record("1", "张伟", phone()), record("2", "张伟", phone())];
    const demote = {
      id: "d",
      on: "2026-01-01",
      by: "chen",
      reason: "a shop",
      type: "demote",
      identifier: "phone",
      value: "139-1234-5678",
    } as const;
    expect(groups(same, { decisions: [demote] })).toHaveLength(2);
  });

  it("I12: a repaired VIN links and says so", () => {
    const vin = (value: string): IdentifierInput => ({ type: "vin", value });
    const { entities, flags } = resolve([record("1", "张伟", vin("1HGCM82633A004352")), record("2", "张伟", vin("1HGCM82633AOO4352"))]);
    expect(entities).toHaveLength(1);
    expect(flags).toMatchObject([{ code: "vin-repaired", detail: "1HGCM82633AOO4352->1HGCM82633A004352", records: ["dms:2"] }]);
  });

  it("I11, I12: a repair with a year that no vehicle has is not used where the check digit is required", () => {
    const vin = record("1", "张伟", { type: "vin", value: "LSVAA4180O2123456" });
    expect(matchKeys(vin, { asOf }).keys).toMatchObject([{ key: null, repairedFrom: null, code: "unusable" }]);
    const abroad = compileMatchKeys({ ...dealerIdentity, id: "abroad", market: "EU" });
    expect(abroad(vin, { asOf }).keys).toMatchObject([{ key: "LSVAA418002123456", repairedFrom: "LSVAA4180O2123456" }]);
  });

  it("I23: an entity keeps the key that most of its members had, and no key is given twice", () => {
    const three = ["1", "2", "3"].map((id) => record(id, "张伟", phone()));
    expect(resolve(three).entities[0]?.key).toBe("dms:1");
    expect(resolve(three, { earlier: { "dms:2": "K", "dms:3": "K", "dms:1": "A" } }).entities[0]?.key).toBe("K");
    const two = [record("1", "张伟"), record("2", "李娜")];
    expect(resolve(two, { earlier: { "dms:1": "dms:2", "dms:2": "dms:2" } }).entities.map(({ key }) => key)).toEqual(["dms:2", "dms:2#2"]);
  });

  it("I24: every link says why", () => {
    expect(resolve([record("1", "张伟", phone()), record("2", "张先生", phone())]).links).toEqual([
      {
        left: "dms:1",
        right: "dms:2",
        rule: "same-mobile",
        levels: { name: "incomplete", birthDate: "unknown" },
        evidence: [{ class: "mobile", key: "+8613912345678" }],
        cites: ["I19", "I20"],
        tier: "deterministic",
        decision: null,
      },
    ]);
  });

  it("I24: one contact gets the answer of the whole set", () => {
    const records = [record("1", "张伟", phone())];
    const contact = { ...record("c", "张先生", phone()), source: "call" };
    expect(matchOne({ contact, records }, { asOf })).toMatchObject({
      entity: { key: "call:c", records: ["call:c", "dms:1"] },
      because: { code: "recognised" },
    });
    expect(matchOne.safe({ contact: record("1", "张伟"), records }, { asOf })).toMatchObject({
      ok: false,
      issues: [{ code: "duplicate-id", path: ["contact", "id"] }],
    });
  });

  it("I14: a resident id in place of its hash is refused and not repeated", () => {
    const id = "11010519491231002X";
    const result = resolveRecords.safe({ records: [record("1", "张伟", { type: "resident-id-hash", value: id })] }, { asOf });
    expect(result).toMatchObject({ ok: false, issues: [{ code: "unreadable", path: ["records", 0, "identifiers", 0, "value"] }] });
    expect(JSON.stringify(result)).not.toContain(id);
  });

  it("I8: takes a number of the world that the caller has read", () => {
    const foreign = { type: "phone", value: "+4930123456", kind: "mobile" } as const;
    expect(groups([record("1", "John Smith", foreign), record("2", "JOHN SMITH", foreign)])).toHaveLength(1);
    expect(matchKeys(record("1", null, { ...foreign, kind: null }), { asOf }).keys[0]?.code).toBe("unusable");
  });
});
