import fc from "fast-check";
import { addDays, addMonths, daysBetween, plainDate } from "idic/foundation";
import {
  type CustomerRecordInput,
  compileMatchOne,
  compileResolveRecords,
  dealerIdentity,
  type IdentifierInput,
  type IdentityDecisionInput,
  indexRecords,
  matchIndexed,
  parsePersonName,
  replayDecisions,
  resolveRecords,
} from "idic/identify";
import { verify } from "idic/rule";
import { describe, expect, it } from "vitest";
import { day, garbage, runs } from "../arbitrary";

const asOf = "2026-11-22";
const identifier: fc.Arbitrary<IdentifierInput> = fc.oneof(
  fc.record({ type: fc.constant("phone" as const), value: fc.constantFrom("13912345678", "13900000002", "13900000003", "020-83331111") }),
  fc.record({ type: fc.constant("email" as const), value: fc.constantFrom("a@x.cn", "b@x.cn") }),
  fc.record({ type: fc.constant("account" as const), value: fc.constantFrom("u1", "u2", "u3") }),
  fc.record({ type: fc.constant("resident-id-hash" as const), value: fc.constantFrom("h1", "h2") }),
  fc.record({ type: fc.constant("vin" as const), value: fc.constantFrom("1HGCM82633A004352", "1HGCM82633AOO4352") }),
);
const record = fc.record({
  name: fc.constantFrom("张伟", "张先生", "张建国", "张建华", "李娜", null),
  reading: fc.constantFrom("zhang jian guo", null),
  birthDate: fc.option(fc.constantFrom("1978-05-06", "1990-01-01")),
  address: fc.constantFrom("广州市天河路385号", null),
  identifiers: fc.array(identifier, { maxLength: 3 }),
  collectedOn: fc.option(day("2019-01-01", 3000)),
  suppressed: fc.constantFrom(false, false, false, false, true),
});
const recordSet: fc.Arbitrary<CustomerRecordInput[]> = fc
  .array(record, { maxLength: 8 })
  .map((rows) => rows.map((row, at) => ({ ...row, source: at % 2 === 0 ? "dms" : "app", id: `${at}` })));
const said = fc.record({ on: day("2026-01-01", 500), by: fc.constant("chen"), reason: fc.constant("r") });
const keys = fc.uniqueArray(fc.constantFrom("dms:0", "app:1", "dms:2", "app:3"), { minLength: 2, maxLength: 3 });
const decision = fc.oneof(
  fc
    .record({ said, records: keys, type: fc.constantFrom("merge" as const, "not-match" as const) })
    .map(({ said: s, ...rest }) => ({ ...s, ...rest })),
  fc
    .record({ said, records: keys })
    .map(({ said: s, records }) => ({ ...s, type: "split" as const, records: records.slice(0, 1), rest: records.slice(1) })),
);
const decisions: fc.Arbitrary<IdentityDecisionInput[]> = fc
  .array(decision, { maxLength: 4 })
  .map((list) => list.map((entry, at) => ({ ...entry, id: `d${at}` })));

describe("resolve records", () => {
  it("I22: gives the same for every order of records, identifiers and decisions", () => {
    fc.assert(
      fc.property(recordSet, decisions, fc.integer(), (records, log, seed) => {
        const turn = <T>(list: readonly T[]) =>
          [...list.slice(Math.abs(seed) % (list.length + 1)), ...list.slice(0, Math.abs(seed) % (list.length + 1))].reverse();
        const { given: _, ...one } = resolveRecords({ records, decisions: log }, { asOf });
        const turned = turn(records).map((row) => ({ ...row, identifiers: turn(row.identifiers ?? []) }));
        const { given: __, ...other } = resolveRecords({ records: turned, decisions: turn(log) }, { asOf });
        expect(other).toEqual(one);
      }),
      runs,
    );
  });

  it("I21, I22: puts every record into one entity, and none that must stay apart together", () => {
    fc.assert(
      fc.property(recordSet, decisions, (records, log) => {
        const { entities, reviews } = resolveRecords({ records, decisions: log }, { asOf });
        expect(entities.flatMap((entity) => entity.records).sort()).toEqual(records.map(({ source, id }) => `${source}:${id}`).sort());
        const { apart } = replayDecisions({ decisions: log }, { asOf });
        for (const { left, right } of apart) {
          expect(entities.some((entity) => entity.records.includes(left) && entity.records.includes(right))).toBe(false);
          expect(reviews.some((review) => review.left === left && review.right === right)).toBe(false);
        }
        for (const { source, id, suppressed } of records)
          if (suppressed === true) expect(entities.find((entity) => entity.records.includes(`${source}:${id}`))?.records).toHaveLength(1);
      }),
      runs,
    );
  });

  it("I21: without strong identifiers and decisions, no entity holds two different complete names", () => {
    fc.assert(
      fc.property(recordSet, (records) => {
        const weak = records.map((row) => ({
          ...row,
          reading: null,
          identifiers: (row.identifiers ?? []).filter(({ type }) => type !== "account" && type !== "resident-id-hash"),
        }));
        const nameOf = new Map(weak.map(({ source, id, name }) => [`${source}:${id}`, parsePersonName(name)]));
        for (const entity of resolveRecords({ records: weak }, { asOf }).entities) {
          const names = entity.records.map((key) => nameOf.get(key)).filter((name) => name?.complete === true);
          expect(new Set(names.map((name) => name?.key)).size).toBeLessThanOrEqual(1);
        }
      }),
      runs,
    );
  });

  it("I25: merge then split gives back the former entities", () => {
    fc.assert(
      fc.property(recordSet, (records) => {
        const entities = resolveRecords({ records }, { asOf }).entities;
        const [some, others] = entities;
        if (some === undefined || others === undefined) return;
        const base = { on: "2026-01-01", by: "chen", reason: "r" };
        const merge = { ...base, id: "m", type: "merge", records: [...some.records, ...others.records] } as const;
        const split = { ...base, id: "s", type: "split", records: some.records, rest: others.records } as const;
        const within = entities
          .slice(0, 2)
          .flatMap((entity, at) =>
            entity.records.length > 1 ? [{ ...base, id: `k${at}`, type: "merge" as const, records: entity.records }] : [],
          );
        const after = resolveRecords({ records, decisions: [merge, split, ...within] }, { asOf }).entities;
        expect(after.map((entity) => entity.records)).toEqual(entities.map((entity) => entity.records));
      }),
      runs,
    );
  });

  it("I24: matches one contact, with or without an index, as a run over the whole set does", () => {
    const earlier = fc.dictionary(fc.constantFrom("dms:0", "app:1", "dms:2", "app:3"), fc.constantFrom("K", "dms:0", "app:1", "dms:2#2"));
    const rulesUpTo = (recordsPerValue: number) => {
      const policy = { ...dealerIdentity, recordsPerValue };
      return [policy, compileResolveRecords(policy), compileMatchOne(policy)] as const;
    };
    const [small, large] = [rulesUpTo(2), rulesUpTo(200)];
    fc.assert(
      fc.property(recordSet, decisions, earlier, fc.boolean(), (records, log, before, few) => {
        const [contact, ...others] = records;
        if (contact === undefined) return;
        const [policy, resolve, match] = few ? small : large;
        const base = { decisions: log, earlier: before };
        const whole = resolve({ records, ...base }, { asOf });
        const key = `${contact.source}:${contact.id}`;
        const isOwn = ({ left, right }: { left: string; right: string }) => left === key || right === key;
        const expected = {
          entity: whole.entities.find((candidate) => candidate.records.includes(key)),
          links: whole.links.filter(isOwn),
          reviews: whole.reviews.filter(isOwn),
        };
        const indexed = matchIndexed(indexRecords({ records: others, ...base }, policy))(contact, { asOf });
        const scanned = match({ contact, records: others, ...base }, { asOf });
        for (const { entity, links, reviews } of [indexed, scanned]) expect({ entity, links, reviews }).toEqual(expected);
      }),
      runs,
    );
  });

  it("I24: an index is plain data that may be written down and taken up again", () => {
    fc.assert(
      fc.property(recordSet, decisions, (records, log) => {
        const [contact, ...others] = records;
        if (contact === undefined) return;
        const index = indexRecords({ records: others, decisions: log });
        const answer = matchIndexed(index)(contact, { asOf });
        expect(matchIndexed(JSON.parse(JSON.stringify(index)))(contact, { asOf })).toEqual(answer);
        expect(verify(JSON.parse(JSON.stringify(answer)), matchIndexed(index))).toEqual({ verified: true });
      }),
      runs,
    );
  });

  it("keeps the answer on every day before reviewOn", () => {
    fc.assert(
      fc.property(
        recordSet,
        decisions,
        day("2026-01-01", 500),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (records, log, today, share) => {
          const now = resolveRecords({ records, decisions: log }, { asOf: today });
          const last = addDays(now.reviewOn ?? addDays(today, 800), -1);
          for (const later of [last, addDays(today, Math.floor(share * daysBetween(today, last)))]) {
            const then = resolveRecords({ records, decisions: log }, { asOf: later });
            expect([then.entities, then.links, then.reviews]).toEqual([now.entities, now.links, now.reviews]);
          }
        },
      ),
      runs,
    );
  });

  it("replays receipts and answers garbage with issues", () => {
    fc.assert(
      fc.property(recordSet, decisions, garbage, (records, log, junk) => {
        const answer = resolveRecords({ records, decisions: log }, { asOf });
        expect(verify(JSON.parse(JSON.stringify(answer)), resolveRecords)).toEqual({ verified: true });
        for (const input of [junk, { records: junk }, { records: [junk] }, { records, decisions: junk }, { records, earlier: junk }]) {
          const result = resolveRecords.safe(input, { asOf });
          if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
        }
      }),
      runs,
    );
  });

  it("I17: never joins more phones in a window than the policy allows", () => {
    fc.assert(
      fc.property(fc.array(day("2024-01-01", 1500), { minLength: 1, maxLength: 12 }), (days) => {
        const records = days.map((collectedOn, at) => ({
          source: "dms",
          id: `${at}`,
          name: "张伟",
          collectedOn,
          identifiers: [
            { type: "phone" as const, value: `139000000${10 + at}` },
            { type: "account" as const, value: "u1" },
          ],
        }));
        const { perPerson, withinMonths } = dealerIdentity.identifiers.mobile;
        for (const entity of resolveRecords({ records }, { asOf }).entities) {
          const inWindow = entity.records.filter((key) => {
            const collectedOn = records[Number(key.slice(4))]?.collectedOn;
            return collectedOn !== undefined && addMonths(collectedOn, withinMonths) > plainDate(asOf);
          });
          expect(inWindow.length).toBeLessThanOrEqual(perPerson);
        }
      }),
      runs,
    );
  });
});
