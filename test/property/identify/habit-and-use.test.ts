import fc from "fast-check";
import { addDays, daysBetween } from "idic/foundation";
import {
  type ConsentEventInput,
  dealerFieldUse,
  excessFields,
  type FieldUse,
  goldenRecord,
  households,
  type IdentityDecisionInput,
  mayUseData,
  purchaseHabit,
  recordsInView,
} from "idic/identify";
import { verify } from "idic/rule";
import { describe, expect, it } from "vitest";
import { day, garbage, runs } from "../arbitrary";

const asOf = "2026-11-22";
const near = day("2026-01-01", 600);
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe("purchase habit", () => {
  const purchase = fc.record({
    product: fc.constantFrom("service", "tyre", "insurance"),
    on: near,
    payment: fc.option(fc.constantFrom("card", "cash", "wechat")),
  });

  it("ID-16: is the same in any order and on every day before reviewOn, and receipts verify", () => {
    fc.assert(
      fc.property(fc.array(purchase, { maxLength: 12 }), near, share, (purchases, today, part) => {
        const answer = purchaseHabit({ purchases }, { asOf: today });
        const { given: _, ...now } = answer;
        const { given: __, ...turned } = purchaseHabit({ purchases: [...purchases].reverse() }, { asOf: today });
        expect(turned).toEqual(now);
        const last = addDays(answer.reviewOn ?? addDays(today, 800), -1);
        for (const later of [last, addDays(today, Math.floor(part * daysBetween(today, last)))])
          expect(purchaseHabit({ purchases }, { asOf: later }).products).toEqual(answer.products);
        expect(verify(JSON.parse(JSON.stringify(answer)), purchaseHabit)).toEqual({ verified: true });
        for (const { nextOn, lastOn, intervalDays, times } of answer.products) {
          expect(nextOn === null).toBe(times < 3);
          if (nextOn !== null) expect(daysBetween(lastOn, nextOn)).toBe(intervalDays);
        }
      }),
      runs,
    );
  });
});

describe("excess fields", () => {
  const field = fc.constantFrom("name", "occupation", "track", "payment-method", "unheard-of");
  const profile = fc.record({
    fields: fc.dictionary(field, fc.record({ collectedOn: fc.option(near) })),
    purposes: fc.uniqueArray(fc.constantFrom("contract", "safety", "marketing", "profiling")),
  });

  it("I40: every field is kept or goes, more purposes never make more go, and nothing changes before reviewOn", () => {
    fc.assert(
      fc.property(profile, near, share, (held, today, part) => {
        const answer = excessFields(held, { asOf: today });
        const names = [...answer.excess.map((entry) => entry.field), ...answer.kept].sort();
        expect(names).toEqual(Object.keys(held.fields).sort());
        const more = excessFields({ ...held, purposes: [...held.purposes, "contract"] }, { asOf: today });
        for (const kept of answer.kept) expect(more.kept).toContain(kept);
        const last = addDays(answer.reviewOn ?? addDays(today, 5000), -1);
        for (const later of [last, addDays(today, Math.floor(part * daysBetween(today, last)))])
          expect(excessFields(held, { asOf: later }).excess).toEqual(answer.excess);
      }),
      runs,
    );
  });
});

describe("records in view", () => {
  const uses: Readonly<Record<string, Partial<FieldUse>>> = dealerFieldUse.fields;
  const event: fc.Arbitrary<Omit<ConsentEventInput, "id">> = fc.record({
    on: near,
    at: fc.constant(null),
    record: fc.constantFrom("a", "b", "c"),
    controller: fc.constantFrom("store", "maker"),
    purpose: fc.constantFrom("sharing", "marketing", "*"),
    channel: fc.constant("*"),
    status: fc.constantFrom("granted", "denied", "withdrawn"),
  });

  it("I37: shows no record without a grant and no field without a purpose; a refusal never shows more", () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 6 }), fc.constantFrom("adviser", "analyst", "nobody"), (log, role) => {
        const events = log.map((entry, at) => ({ ...entry, id: `c${at}` }));
        const records = ["a", "b", "c"].map((key) => ({
          key,
          controller: key === "a" ? "store" : "maker",
          fields: { name: "张伟", model: "迈腾", track: "x", other: 1 },
        }));
        const viewer = { controller: "store", role, purposes: ["contract"] };
        const seen = recordsInView(records, { viewer, events, asOf });
        const denied = ["b", "c"].map((record) => ({
          id: `no-${record}`,
          on: asOf,
          record,
          controller: "store",
          purpose: "sharing",
          channel: "*",
          status: "denied" as const,
        }));
        expect(recordsInView(records, { viewer, events: [...events, ...denied], asOf }).map(({ key }) => key)).toEqual(["a"]);
        for (const { key, fields } of seen) {
          if (key !== "a") expect(events.some(({ record, status }) => record === key && status === "granted")).toBe(true);
          for (const name of Object.keys(fields)) expect(uses[name]?.purposes).toContain("contract");
          if (role === "nobody") expect(fields).toEqual({});
        }
      }),
      runs,
    );
  });
});

describe("consent", () => {
  it("I38: leaving the moment out never permits more", () => {
    const moment = fc.option(fc.constantFrom("T08:00:00Z", "T09:00:00Z", "T10:00:00Z"));
    const word = fc.record({ time: moment, status: fc.constantFrom("granted" as const, "denied" as const, "withdrawn" as const) });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 5 }), fc.nat(4), (words, which) => {
        const events = words.map(({ time, status }, at) => ({
          id: `c${at}`,
          on: "2026-01-01",
          at: time === null ? null : `2026-01-01${time}`,
          record: "a",
          controller: "store",
          purpose: "marketing",
          channel: "*",
          status,
        }));
        const may = (list: readonly ConsentEventInput[]) =>
          mayUseData({ controller: "store", purpose: "marketing", channel: "sms", events: list, doNotContact: [] }, { asOf }).outcome
            .permitted;
        const granted = events.map((entry, at) => (at === which && entry.status === "granted" ? { ...entry, at: null } : entry));
        expect(may([...events].reverse())).toBe(may(events));
        if (may(granted) && !may(events)) expect.fail("a grant gained by leaving its moment out");
      }),
      runs,
    );
  });
});

describe("households", () => {
  const customer = fc.record({
    name: fc.constantFrom("张伟", "张娜", "李娜", null),
    address: fc.constantFrom("广州市天河路385号", "广州市天河路1号", null),
    phones: fc.array(fc.constantFrom("13912345678", "020-83331111", "13800138000"), { maxLength: 2 }),
  });
  const said = { on: "2026-01-01", by: "chen", reason: "r" };
  const decision = fc.record({
    type: fc.constantFrom("merge" as const, "not-match" as const),
    records: fc.uniqueArray(fc.constantFrom("0", "1", "2", "3"), { minLength: 2, maxLength: 3 }),
  });

  it("I34: holds nobody apart from himself, in any order, and puts nobody together who was put apart", () => {
    fc.assert(
      fc.property(fc.array(customer, { maxLength: 7 }), fc.array(decision, { maxLength: 3 }), (rows, log) => {
        const customers = rows.map((row, at) => ({ ...row, key: `${at}` }));
        const decisions: IdentityDecisionInput[] = log.map((entry, at) => ({ ...said, ...entry, id: `d${at}` }));
        const answer = households({ customers, decisions }, { asOf });
        const turned = households({ customers: [...customers].reverse(), decisions: [...decisions].reverse() }, { asOf });
        expect(turned.households).toEqual(answer.households);
        const members = answer.households.flatMap((household) => household.members);
        expect(new Set(members).size).toBe(members.length);
        for (const { type, records } of log)
          if (type === "not-match")
            for (const household of answer.households)
              expect(records.filter((key) => household.members.includes(key)).length).toBeLessThanOrEqual(1);
      }),
      runs,
    );
  });
});

describe("golden record", () => {
  it("I28: a demoted value wins only where every other one is worth less", () => {
    const value = fc.constantFrom("13912345678", "13800000001", "13800138000", "无", "139****5678", null);
    fc.assert(
      fc.property(fc.array(value, { maxLength: 5 }), fc.subarray(["13912345678", "13800000001"]), (phones, out) => {
        const records = phones.map((phone, at) => ({ key: `dms:${at}`, source: "dms", collectedOn: null, fields: { phone } }));
        const demoted = out.map((entry) => ({ identifier: "phone", value: entry }));
        const [field] = goldenRecord({ records, demoted }, { asOf }).fields;
        const good = phones.filter((phone) => phone === "13912345678" || phone === "13800000001").filter((phone) => !out.includes(phone));
        if (good.length > 0) expect(good).toContain(field?.value);
        for (const kept of field?.values ?? []) expect(phones).toContain(kept);
      }),
      runs,
    );
  });
});

describe("all of them", () => {
  it("answer garbage with issues", () => {
    fc.assert(
      fc.property(garbage, (junk) => {
        for (const result of [
          purchaseHabit.safe(junk, { asOf }),
          purchaseHabit.safe({ purchases: [junk] }, { asOf }),
          excessFields.safe({ fields: junk, purposes: junk }, { asOf }),
          households.safe({ customers: [], decisions: junk }, { asOf }),
          goldenRecord.safe({ records: [], demoted: junk }, { asOf }),
        ])
          if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
      }),
      runs,
    );
  });
});
