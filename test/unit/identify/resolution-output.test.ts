import {
  type CustomerRecordInput,
  compileResolveRecords,
  dealerIdentity,
  emailProviders,
  foldEmail,
  goldenRecord,
  type IdentifierInput,
  indexRecords,
  matchIndexed,
  replayDecisions,
  resolveRecords,
} from "idic/identify";
import { describe, expect, it } from "vitest";

const asOf = "2026-11-22";
const phone: IdentifierInput = { type: "phone", value: "13912345678" };
const email = (value: string): IdentifierInput => ({ type: "email", value });
const record = (id: string, name: string | null, ...identifiers: readonly IdentifierInput[]): CustomerRecordInput => ({
  source: "dms",
  id,
  name,
  identifiers,
});
const said = { on: "2026-01-01", by: "chen", reason: "r" };

describe("resolve records", () => {
  it("I22: a stronger rule links first, and a link names everything that its records share", () => {
    const account: IdentifierInput = { type: "account", value: "u1" };
    const records = [record("2", "张伟", phone, account), record("1", "张伟", account, phone)];
    const { links } = resolveRecords({ records }, { asOf });
    expect(links).toMatchObject([
      {
        left: "dms:1",
        right: "dms:2",
        rule: "same-account",
        evidence: [
          { class: "account", key: "u1" },
          { class: "mobile", key: "+8613912345678" },
        ],
      },
    ]);
  });

  it("I22: groups are the closure of the links, one link for each union", () => {
    const records = ["1", "2", "3", "4"].map((id) => record(id, "张伟", phone));
    const { entities, links } = resolveRecords({ records }, { asOf });
    expect(entities).toHaveLength(1);
    expect(links.map(({ left, right }) => `${left} ${right}`)).toEqual(["dms:1 dms:2", "dms:1 dms:3", "dms:1 dms:4"]);
  });

  it("I22: a customer of ten thousand records in one chain is built in time", () => {
    const records = Array.from({ length: 10_000 }, (_, at): CustomerRecordInput => {
      const phones = [at, at + 1].map((number) => ({ type: "phone", value: `139${`${number}`.padStart(8, "0")}` }) as const);
      return { source: "dms", id: `${at}`, name: "张伟", collectedOn: "2020-01-01", identifiers: phones };
    });
    expect(resolveRecords({ records }, { asOf }).entities).toHaveLength(1);
  });

  it("I17: names the values that a limit or a decision has demoted", () => {
    const four = ["张伟", "李娜", "王芳", "赵六"].map((name, at) => record(`${at}`, name, phone, email("z@x.cn")));
    const demote = { ...said, id: "d", type: "demote", identifier: "email", value: "Z@x.cn" } as const;
    const { demoted } = resolveRecords({ records: four.slice(0, 3), decisions: [demote] }, { asOf });
    expect(demoted).toMatchObject([{ identifier: "email", value: "z@x.cn", code: "by-decision", decision: "d" }]);
    expect(resolveRecords({ records: four }, { asOf }).demoted.map(({ value, code }) => `${value} ${code}`)).toEqual([
      "z@x.cn over-limit",
      "+8613912345678 over-limit",
    ]);
  });

  it("I15: a policy may fold the spellings of a mailbox into a second key, and none is folded by itself", () => {
    const two = [record("1", "张伟", email("zhang.wei@gmail.com")), record("2", "张伟", email("ZhangWei+car@googlemail.com"))];
    expect(resolveRecords({ records: two }, { asOf }).entities).toHaveLength(2);
    const folding = { ...dealerIdentity, id: "folding", emailFolding: emailProviders };
    const { entities, links } = compileResolveRecords(folding)({ records: two }, { asOf });
    expect(entities).toHaveLength(1);
    expect(links[0]?.evidence).toEqual([{ class: "email", key: "zhangwei@gmail.com" }]);
    const plain = record("3", "张伟", email("zhangwei@gmail.com"));
    expect(compileResolveRecords(folding)({ records: [...two, plain] }, { asOf }).entities).toHaveLength(1);
    expect(foldEmail("+car@gmail.com", emailProviders)).toBeNull();
    expect(foldEmail("z.w+a@hotmail.com", emailProviders)).toBe("z.w@outlook.com");
  });

  it("I24: an index refuses a contact that is among its records, and a policy that cannot be compiled", () => {
    const recognise = matchIndexed(indexRecords({ records: [record("1", "张伟", phone)] }));
    expect(recognise.safe(record("1", "张伟"), { asOf })).toMatchObject({ ok: false, issues: [{ code: "duplicate-id", path: ["id"] }] });
    expect([...recognise.many([record("8", "张先生", phone), null], { asOf })].map(({ ok }) => ok)).toEqual([true, false]);
    expect(() => indexRecords({ records: [] }, { ...dealerIdentity, recordsPerValue: 0 })).toThrow("recordsPerValue");
    expect(() => indexRecords({ records: [record("1", "张伟"), record("1", "张伟")] })).toThrow("records[1].id");
  });

  it("I24: ten thousand records with one value, blocked or not, do not keep a contact waiting", () => {
    for (const value of ["13800138000", "13912345678"]) {
      const records = Array.from({ length: 10_000 }, (_, at) => ({
        ...record(`${at}`, "张伟", { type: "phone", value }),
        birthDate: "1970-01-01",
      }));
      const recognise = matchIndexed(indexRecords({ records }));
      const started = performance.now();
      for (let at = 0; at < 100; at += 1) recognise({ ...record(`c${at}`, "张伟", { type: "phone", value }), source: "call" }, { asOf });
      expect(performance.now() - started).toBeLessThan(2000);
    }
  });

  it("I25: moments order decisions of one day, and a revocation comes after what it revokes", () => {
    const at = (time: string) => `2026-01-01T${time}:00+08:00`;
    const apart = { ...said, id: "n", type: "not-match", records: ["dms:1", "dms:2"], at: at("10:00") } as const;
    const early = replayDecisions.safe(
      { decisions: [apart, { ...said, id: "r", type: "revoke", revokes: "n", at: at("09:00") }] },
      { asOf },
    );
    expect(early).toMatchObject({ ok: false, issues: [{ code: "invalid-transition" }] });
    const later = replayDecisions({ decisions: [{ ...said, id: "r", type: "revoke", revokes: "n", at: at("11:00") }, apart] }, { asOf });
    expect(later.decisions.map(({ id, code }) => `${id} ${code}`)).toEqual(["n revoked", "r stands"]);
    const elsewhere = replayDecisions.safe({ decisions: [{ ...apart, at: "2026-03-01T00:00:00Z" }] }, { asOf });
    expect(elsewhere).toMatchObject({ ok: false, issues: [{ code: "inconsistent", path: ["decisions", 0, "at"] }] });
  });

  it("I26, I28: a demoted value of a resolution is kept, and loses against one that is not", () => {
    const fields = [{ phone: "13912345678" }, { phone: "13800000001" }];
    const records = fields.map((values, at) => ({ key: `dms:${at}`, source: "dms", collectedOn: `202${6 - at}-01-01`, fields: values }));
    const demoted = [{ identifier: "phone", value: "+8613912345678" }];
    const [view] = goldenRecord({ records, demoted }, { asOf }).fields;
    expect(view).toMatchObject({ value: "13800000001", values: ["13800000001"], losers: [{ value: "13912345678", standing: "demoted" }] });
    const [alone] = goldenRecord({ records: records.slice(0, 1), demoted }, { asOf }).fields;
    expect(alone).toMatchObject({ value: "13912345678", winner: { standing: "demoted" } });
    expect(goldenRecord({ records }, { asOf }).fields[0]?.value).toBe("13912345678");
  });
});
