import fc from "fast-check";
import { addDays, daysBetween } from "idic/foundation";
import { type ConsentEventInput, goldenRecord, mayUseData, replayConsent } from "idic/identify";
import { verify } from "idic/rule";
import { describe, expect, it } from "vitest";
import { day, garbage, runs } from "../arbitrary";

const event = fc.record({
  on: day("2026-01-01", 60),
  record: fc.constantFrom("a:1", "b:2"),
  controller: fc.constantFrom("store", "maker"),
  purpose: fc.constantFrom("marketing", "contract", "*"),
  channel: fc.constantFrom("phone", "*"),
  status: fc.constantFrom("granted" as const, "denied" as const, "withdrawn" as const, "expired" as const),
  expiresOn: fc.option(day("2026-03-05", 60)),
});
const events: fc.Arbitrary<ConsentEventInput[]> = fc
  .array(event, { maxLength: 8 })
  .map((list) => list.map((entry, at) => ({ ...entry, id: `c${at}` })));
const question = (said: readonly ConsentEventInput[]) => ({
  controller: "store",
  purpose: "marketing",
  channel: "phone",
  events: said,
  doNotContact: [],
});

describe("consent", () => {
  it("I38: adding a refusal never permits anything", () => {
    fc.assert(
      fc.property(events, event, day("2026-01-01", 120), (said, extra, asOf) => {
        const refusal = { ...extra, id: "x", status: "denied" as const };
        const before = mayUseData(question(said), { asOf }).outcome.permitted;
        const after = mayUseData(question([...said, refusal]), { asOf }).outcome.permitted;
        expect(before || !after).toBe(true);
      }),
      runs,
    );
  });

  it("I39: merging records never permits what one of them refused", () => {
    fc.assert(
      fc.property(events, day("2026-01-01", 120), (said, asOf) => {
        const alone = (record: string) => mayUseData({ ...question(said), records: [record] }, { asOf }).outcome;
        const refused = ["a:1", "b:2"].some((record) => ["denied", "withdrawn"].includes(alone(record).state));
        if (refused) expect(mayUseData(question(said), { asOf }).outcome.permitted).toBe(false);
      }),
      runs,
    );
  });

  it("is the same in any order and on every day before reviewOn, and receipts verify", () => {
    fc.assert(
      fc.property(events, day("2026-01-01", 120), fc.double({ min: 0, max: 1, noNaN: true }), (said, asOf, share) => {
        const now = replayConsent({ events: said }, { asOf });
        expect(replayConsent({ events: [...said].reverse() }, { asOf }).cells).toEqual(now.cells);
        const last = addDays(now.reviewOn ?? addDays(asOf, 300), -1);
        const later = addDays(asOf, Math.floor(share * daysBetween(asOf, last)));
        expect(replayConsent({ events: said }, { asOf: later }).cells).toEqual(now.cells);
        expect(verify(JSON.parse(JSON.stringify(now)), replayConsent)).toEqual({ verified: true });
      }),
      runs,
    );
  });

  it("answers garbage with issues", () => {
    fc.assert(
      fc.property(garbage, (junk) => {
        for (const input of [junk, { events: junk }, { ...question([]), doNotContact: junk }])
          for (const rule of [replayConsent, mayUseData]) {
            const result = rule.safe(input, { asOf: "2026-01-01" });
            if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
          }
      }),
      runs,
    );
  });
});

const value = fc.constantFrom("张建国", "张先生", "无", "", null, "13912345678", "139****5678", 0, true);
const members = fc
  .array(
    fc.record({ collectedOn: fc.option(day("2020-01-01", 2000)), fields: fc.dictionary(fc.constantFrom("name", "phone", "city"), value) }),
    {
      maxLength: 6,
    },
  )
  .map((list) => list.map((entry, at) => ({ ...entry, key: `dms:${at}`, source: at % 2 === 0 ? "dms" : "app" })));

describe("golden record", () => {
  it("I28, I29: nothing never wins, every value is the winner or a loser, and the order does not matter", () => {
    fc.assert(
      fc.property(members, (records) => {
        const { fields } = goldenRecord({ records }, { asOf: "2026-11-22" });
        expect(goldenRecord({ records: [...records].reverse() }, { asOf: "2026-11-22" }).fields).toEqual(fields);
        for (const { field, value: won, winner, losers } of fields) {
          const written = records.filter((record) => record.fields[field] !== undefined && record.fields[field] !== null);
          expect(losers.length + (winner === null ? 0 : 1)).toBe(written.length);
          expect(won === null).toBe(losers.length === written.length);
          if (winner !== null) expect(["valid", "incomplete"]).toContain(winner.standing);
          else for (const { standing } of losers) expect(["missing", "masked", "invalid"]).toContain(standing);
        }
      }),
      runs,
    );
  });
});
