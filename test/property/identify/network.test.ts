import fc from "fast-check";
import { addDays, daysBetween } from "idic/foundation";
import { customerNetwork, dataQuality, households, nextBestField, seventeenFields, vehicleOwnership } from "idic/identify";
import { verify } from "idic/rule";
import { describe, expect, it } from "vitest";
import { day, garbage, runs } from "../arbitrary";

const span = fc.tuple(fc.option(day("2020-01-01", 900)), fc.option(fc.nat(900)));
const ownership = fc
  .record({ vehicle: fc.constantFrom("v1", "v2"), person: fc.constantFrom("a", "b", "c"), span })
  .map(({ span: [from, length], ...rest }) => ({
    ...rest,
    from,
    through: from === null || length === null ? null : addDays(from, length),
  }));
const tag = fc
  .record({
    code: fc.constantFrom("golf", "boat"),
    source: fc.constantFrom("dms", "app"),
    on: day("2020-01-01", 900),
    length: fc.option(fc.nat(900)),
  })
  .map(({ length, ...rest }) => ({ ...rest, expiresOn: length === null ? null : addDays(rest.on, length) }));
const customer = fc.record({
  name: fc.constantFrom("张伟", "李娜", "张先生", null),
  address: fc.constantFrom("天河路385号", "天河路386号", null),
  phones: fc.array(fc.constantFrom("13912345678", "020-83331111", "x"), { maxLength: 2 }),
});
const value = fc.record({ value: fc.constantFrom("张伟", "13912345678", "无", 0, null), collectedOn: fc.option(day("2020-01-01", 2500)) });
const fields = fc.dictionary(fc.constantFrom(...seventeenFields.fields.map(({ code }) => code)), value);
const files = fc
  .array(
    fc.record({
      kind: fc.constantFrom("owner" as const, "prospect" as const),
      sources: fc.array(fc.constantFrom("dms", "app"), { minLength: 1, maxLength: 3 }),
      fields,
    }),
    { maxLength: 5 },
  )
  .map((list) => list.map((entry, at) => ({ ...entry, key: `${at}` })));

/** A later day on which nothing may have changed. */
function dayBefore(reviewOn: ReturnType<typeof addDays> | null, asOf: ReturnType<typeof addDays>, share: number) {
  return addDays(asOf, Math.floor(share * daysBetween(asOf, addDays(reviewOn ?? addDays(asOf, 900), -1))));
}
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe("network", () => {
  it("I18: ownership is the same in any order and on every day before reviewOn", () => {
    fc.assert(
      fc.property(fc.array(ownership, { maxLength: 6 }), day("2019-06-01", 2000), share, (ownerships, asOf, part) => {
        const now = vehicleOwnership({ ownerships }, { asOf });
        expect(vehicleOwnership({ ownerships: [...ownerships].reverse() }, { asOf }).vehicles).toEqual(now.vehicles);
        const then = vehicleOwnership({ ownerships }, { asOf: dayBefore(now.reviewOn, asOf, part) });
        expect([then.vehicles, then.owners]).toEqual([now.vehicles, now.owners]);
        expect(verify(JSON.parse(JSON.stringify(now)), vehicleOwnership)).toEqual({ verified: true });
      }),
      runs,
    );
  });

  it("I34: nobody lives in two households, and the order does not matter", () => {
    fc.assert(
      fc.property(fc.array(customer, { maxLength: 8 }), (list) => {
        const customers = list.map((entry, at) => ({ ...entry, key: `k${at}` }));
        const found = households({ customers }, { asOf: "2026-01-01" }).households;
        expect(households({ customers: [...customers].reverse() }, { asOf: "2026-01-01" }).households).toEqual(found);
        const members = found.flatMap((household) => household.members);
        expect(new Set(members).size).toBe(members.length);
      }),
      runs,
    );
  });

  it("I36: tags are the same on every day before reviewOn", () => {
    fc.assert(
      fc.property(fc.array(tag, { maxLength: 5 }), day("2019-06-01", 2000), share, (tags, asOf, part) => {
        const now = customerNetwork({ customer: "a", tags }, { asOf });
        expect(customerNetwork({ customer: "a", tags }, { asOf: dayBefore(now.reviewOn, asOf, part) }).tags).toEqual(now.tags);
      }),
      runs,
    );
  });
});

describe("data quality", () => {
  it("I31, I33: every rate lies in [0, 1], fresh is at most valid, and nothing changes before reviewOn", () => {
    fc.assert(
      fc.property(files, day("2019-06-01", 3000), share, (customers, asOf, part) => {
        const now = dataQuality({ customers }, { asOf });
        for (const rate of [now.fieldRate, now.completeProfileRate, now.freshFieldRate, ...now.duplicates.map((entry) => entry.rate)])
          if (rate !== null) expect(Number(rate) >= 0 && Number(rate) <= 1).toBe(true);
        expect(Number(now.freshFieldRate)).toBeLessThanOrEqual(Number(now.fieldRate));
        for (const { valid, missing, invalid } of now.fields) expect(valid + missing + invalid).toBe(now.population);
        const then = dataQuality({ customers }, { asOf: dayBefore(now.reviewOn, asOf, part) });
        expect([then.fieldRate, then.freshFieldRate]).toEqual([now.fieldRate, now.freshFieldRate]);
      }),
      runs,
    );
  });

  it("I33: asks the same on every day before reviewOn", () => {
    fc.assert(
      fc.property(fields, day("2019-06-01", 3000), day("2019-06-01", 3000), share, (written, asOf, refused, part) => {
        const question = { fields: written, refusedOn: { name: refused, phone: refused } };
        const now = nextBestField(question, { asOf });
        expect(nextBestField(question, { asOf: dayBefore(now.reviewOn, asOf, part) }).ask).toEqual(now.ask);
        expect(now.ask.length).toBeLessThanOrEqual(1);
      }),
      runs,
    );
  });
});

it("answers garbage with issues", () => {
  fc.assert(
    fc.property(garbage, (junk) => {
      for (const input of [junk, { ownerships: [junk] }, { customers: [junk] }, { customer: "a", tags: junk }, { fields: junk }])
        for (const rule of [vehicleOwnership, households, customerNetwork, dataQuality, nextBestField]) {
          const result = rule.safe(input, { asOf: "2026-01-01" });
          if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
        }
    }),
    runs,
  );
});
