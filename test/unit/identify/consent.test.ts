import {
  type ConsentEventInput,
  chinaConsent,
  compileConsent,
  compileConsentPermission,
  compileExcessFields,
  compileMatchKeys,
  dealerFieldUse,
  dealerIdentity,
  emailProviders,
  eraseProfile,
  euConsent,
  excessFields,
  hitsSuppression,
  matchKeys,
  mayUseData,
  replayConsent,
} from "idic/identify";
import { describe, expect, it } from "vitest";

const asOf = "2026-11-22";
const said = (id: string, on: string, status: ConsentEventInput["status"], rest: Partial<ConsentEventInput> = {}): ConsentEventInput => ({
  id,
  on,
  record: "dms:1",
  controller: "store",
  purpose: "marketing",
  channel: "phone",
  status,
  ...rest,
});
const may = (events: readonly ConsentEventInput[], rest: object = {}) =>
  mayUseData({ controller: "store", purpose: "marketing", channel: "phone", events, doNotContact: [], ...rest }, { asOf });
const codeOf = (events: readonly ConsentEventInput[], rest: object = {}) => may(events, rest).because.code;

describe("consent", () => {
  it("I38: the latest word decides, and of one day the refusal, whatever the order", () => {
    const yes = said("c1", "2026-01-01", "granted");
    const no = said("c2", "2026-01-01", "denied");
    for (const events of [
      [yes, no],
      [no, yes],
    ])
      expect(codeOf(events)).toBe("consent-denied");
    expect(codeOf([no, said("c3", "2026-01-02", "granted")])).toBe("consent-granted");
    expect(codeOf([yes, said("c3", "2026-11-23", "withdrawn")])).toBe("consent-granted");
    expect(may([yes, said("c3", "2026-11-23", "withdrawn")]).reviewOn).toBe("2026-11-23");
  });

  it("I38: a grant ends on the day it expires", () => {
    expect(may([said("c1", "2026-01-01", "granted", { expiresOn: "2026-11-23" })])).toMatchObject({
      because: { code: "consent-granted" },
      reviewOn: "2026-11-23",
    });
    expect(codeOf([said("c1", "2026-01-01", "granted", { expiresOn: "2026-11-22" })])).toBe("consent-expired");
  });

  it("I38: a refusal of everything stands until a later grant opens one cell", () => {
    const never = said("c1", "2026-01-01", "denied", { purpose: "*", channel: "*" });
    const open = said("c2", "2026-02-01", "granted");
    expect(codeOf([never, open])).toBe("consent-granted");
    expect(codeOf([never, open], { channel: "sms" })).toBe("consent-denied");
    expect(codeOf([never], { purpose: "contract" })).toBe("consent-denied");
    expect(replayConsent({ events: [never, open] }, { asOf }).cells.map(({ channel, code }) => `${channel} ${code}`)).toEqual([
      "* denied",
      "phone granted",
    ]);
  });

  it("I38: absent is not permitted for marketing, and is for a contract; a recall passes everything", () => {
    expect(codeOf([])).toBe("no-consent");
    expect(codeOf([], { purpose: "profiling" })).toBe("no-consent");
    expect(codeOf([], { purpose: "contract" })).toBe("needs-no-consent");
    expect(codeOf([], { purpose: "contract", doNotContact: [{ on: "2026-01-01" }] })).toBe("do-not-contact");
    expect(codeOf([], { purpose: "contract", doNotContact: [{ on: "2026-01-01", liftedOn: asOf }] })).toBe("needs-no-consent");
    expect(codeOf([said("c1", "2026-01-01", "denied", { purpose: "*" })], { purpose: "safety" })).toBe("always-permitted");
  });

  it("I38: moments order one day; without a moment a grant gives way and a refusal stands", () => {
    const at = (time: string) => ({ at: `2026-01-01T${time}:00+08:00` });
    const yes = said("c1", "2026-01-01", "granted", at("10:00"));
    const no = said("c2", "2026-01-01", "withdrawn", at("09:00"));
    expect(codeOf([yes, no])).toBe("consent-granted");
    expect(codeOf([yes, { ...no, ...at("10:00") }])).toBe("consent-withdrawn");
    expect(codeOf([yes, { ...no, at: null }])).toBe("consent-withdrawn");
    expect(codeOf([{ ...yes, at: null }, no])).toBe("consent-withdrawn");
  });

  it("I38: a replay and a permission say the same of a purpose that needs no consent", () => {
    const ended = said("c1", "2026-01-01", "granted", { purpose: "contract", expiresOn: "2026-02-01" });
    expect(replayConsent({ events: [ended] }, { asOf }).cells[0]).toMatchObject({ code: "expired", permitted: true });
    expect(codeOf([ended], { purpose: "contract" })).toBe("needs-no-consent");
    const no = said("c1", "2026-01-01", "denied", { purpose: "contract" });
    expect(replayConsent({ events: [no] }, { asOf }).cells[0]?.permitted).toBe(false);
  });

  it("I40: a field goes when no purpose is permitted, its time is over or its day is unknown", () => {
    const fields = {
      name: {},
      occupation: { collectedOn: "2026-01-01" },
      track: { collectedOn: "2026-10-22" },
      "payment-method": {},
      notes: { collectedOn: asOf },
    };
    const found = excessFields({ fields, purposes: ["contract", "safety"] }, { asOf });
    expect(found.excess.map(({ field, code, since }) => `${field} ${code} ${since}`)).toEqual([
      "notes not-listed null",
      "occupation no-purpose null",
      "payment-method day-unknown null",
      "track retention-over 2026-11-22",
    ]);
    expect(found.kept).toEqual(["name"]);
    expect(excessFields({ fields, purposes: ["safety"] }, { asOf: "2026-11-21" })).toMatchObject({ reviewOn: "2026-11-22" });
    expect(() => compileExcessFields({ ...dealerFieldUse, fields: { name: { purposes: [] } } })).toThrow("fields.name.purposes");
  });

  it("I40: a record that is imported again is known by its hash", () => {
    const keysOf = (value: string) => matchKeys({ source: "dms", id: "1", identifiers: [{ type: "phone", value }] }, { asOf }).keys;
    const hash = (text: string) => `h(${text})`;
    const { suppressionKeys } = eraseProfile({ keys: keysOf("13912345678"), decisions: [] }, hash);
    expect(hitsSuppression({ keys: keysOf("+86 139-1234-5678"), suppressionKeys }, hash)).toBe(true);
    expect(hitsSuppression({ keys: keysOf("13912345679"), suppressionKeys }, hash)).toBe(false);
  });

  it("I15, I40: another spelling of an erased mailbox is known where the policy folds it", () => {
    const folding = compileMatchKeys({ ...dealerIdentity, id: "folding", emailFolding: emailProviders });
    const keysOf = (value: string) => folding({ source: "dms", id: "1", identifiers: [{ type: "email", value }] }, { asOf }).keys;
    const hash = (text: string) => `h(${text})`;
    const { suppressionKeys } = eraseProfile({ keys: keysOf("zhang.san@gmail.com"), decisions: [] }, hash);
    expect(hitsSuppression({ keys: keysOf("zhangsan+car@googlemail.com"), suppressionKeys }, hash)).toBe(true);
    expect(hitsSuppression({ keys: keysOf("zhangsi@gmail.com"), suppressionKeys }, hash)).toBe(false);
  });

  it("I38: each controller asks for himself", () => {
    expect(codeOf([said("c1", "2026-01-01", "granted", { controller: "maker" })])).toBe("no-consent");
  });

  it("I39: of several records the strictest wins, unless a later grant is for the whole person", () => {
    const no = said("c1", "2026-01-01", "denied");
    const yes = said("c2", "2026-06-01", "granted", { record: "app:7" });
    expect(codeOf([no, yes])).toBe("consent-denied");
    expect(codeOf([no, { ...yes, wholePerson: true }])).toBe("consent-granted");
    expect(codeOf([no, { ...yes, wholePerson: true, on: "2025-01-01" }])).toBe("consent-denied");
    expect(codeOf([no, yes], { records: ["app:7"] })).toBe("consent-granted");
    const latest = compileConsent({ ...euConsent, merge: "latest" });
    expect(latest({ events: [no, yes] }, { asOf }).cells[0]?.code).toBe("granted");
  });

  it("I40: erasure leaves hashed keys, and a record that hits one is not contacted", () => {
    const record = {
      source: "dms",
      id: "1",
      identifiers: [
        { type: "phone", value: "13912345678" },
        { type: "plate", value: "粤A12345" },
      ],
    } as const;
    const decisions = [
      { id: "d1", on: "2026-01-01", type: "demote", identifier: "phone", value: "13912345678", by: "chen", reason: "r", evidence: null },
    ] as const;
    const { keys } = matchKeys(record, { asOf });
    const read = decisions.map((decision) => ({ ...decision, on: matchKeys(record, { asOf: decision.on }).asOf }));
    const erasure = eraseProfile({ keys, decisions: read }, (text) => `h(${text})`);
    expect(erasure).toEqual({
      suppressionKeys: ["h(mobile:+8613912345678)"],
      decisions: [{ id: "d1", on: "2026-01-01", type: "demote" }],
    });
    const again = { hashes: erasure.suppressionKeys, suppressionKeys: erasure.suppressionKeys };
    expect(codeOf([said("c1", "2026-01-01", "granted")], again)).toBe("suppressed");
    expect(codeOf([], { ...again, purpose: "safety" })).toBe("always-permitted");
    expect(codeOf([], { erased: true, purpose: "safety" })).toBe("erased");
  });

  it("refuses an end before the beginning, two contents of one id, and a day before the law", () => {
    const ended = replayConsent.safe({ events: [said("c1", "2026-01-01", "granted", { expiresOn: "2025-01-01" })] }, { asOf });
    expect(ended).toMatchObject({ ok: false, issues: [{ code: "inconsistent", path: ["events", 0, "expiresOn"] }] });
    const twice = { events: [said("c1", "2026-01-01", "granted"), said("c1", "2026-01-02", "granted")] };
    expect(replayConsent.safe(twice, { asOf })).toMatchObject({ issues: [{ code: "conflicting-event" }] });
    expect(replayConsent.safe({ events: [] }, { asOf: "2021-10-31" })).toMatchObject({ issues: [{ code: "before-policy" }] });
    expect(() => compileConsentPermission({ ...chinaConsent, withoutConsent: [""] })).toThrow("withoutConsent[0]");
  });
});
