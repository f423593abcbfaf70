import fc from "fast-check";
import { addDays, daysBetween, type PlainDate } from "idic/foundation";
import { compileTiers, jd2013 } from "idic/loyalty";
import { verify } from "idic/rule";
import { describe, expect, it } from "vitest";
import { day, decimal, garbage, runs } from "../arbitrary";

const tierOf = compileTiers(jd2013);
const events = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 3 }),
    on: day("2013-01-01", 3000),
    metrics: fc.record({ growth: decimal({ min: -500, max: 15_000, decimals: 2 }) }),
  }),
  { maxLength: 12, selector: ({ id }) => id },
);
const asOfDay = day("2013-10-15", 4000);
const verdict = (list: Parameters<typeof tierOf>[0]["events"], asOf: string) => {
  const { tier, since, validThrough, next, because, balance } = tierOf({ events: list }, { asOf });
  return { tier, since, validThrough, next, because, balance };
};

/** The same programme walked day by day, with plain numbers of hundredths: slow, and obviously right. */
function dayByDay(list: readonly { id: string; on: PlainDate; metrics: { growth: string } }[], asOf: PlainDate) {
  const cents = (text: string) => Math.round(Number(text) * 100);
  const levels = jd2013.tiers.map((tier) => ({
    code: tier.code,
    from: cents(tier.atLeast.growth),
    decay: "decay" in tier ? cents(tier.decay.growth) : 0,
  }));
  const rankOf = (balance: number) =>
    Math.max(
      0,
      levels.findLastIndex(({ from }, rank) => rank > 0 && balance >= from),
    );
  const sorted = [...list].sort((a, b) =>
    a.on < b.on
      ? -1
      : a.on > b.on
        ? 1
        : cents(b.metrics.growth) < 0 !== cents(a.metrics.growth) < 0
          ? cents(a.metrics.growth) < 0
            ? 1
            : -1
          : a.id < b.id
            ? -1
            : 1,
  );
  let [rank, balance, since] = [0, 0, null as PlainDate | null];
  const first = sorted[0]?.on ?? asOf;
  for (let today = first; today <= asOf; today = addDays(today, 1)) {
    const [year, rest] = [Number(today.slice(0, 4)), today.slice(4)];
    const due =
      since !== null &&
      rank > 0 &&
      (today.slice(0, 10) === `${Number(since.slice(0, 4)) + 1}${since.slice(4)}` ||
        (since.endsWith("-02-29") && rest === "-02-28" && year === Number(since.slice(0, 4)) + 1));
    if (due) {
      balance -= levels[rank]?.decay ?? 0;
      rank = rankOf(balance);
      since = today;
    }
    for (const { on, metrics } of sorted) {
      if (on !== today) continue;
      balance += cents(metrics.growth);
      if (rankOf(balance) > rank) {
        rank = rankOf(balance);
        since = today;
      }
    }
  }
  return { tier: levels[rank]?.code, since, balance };
}

describe("tiers", () => {
  it("agree with a walk day by day", () => {
    fc.assert(
      fc.property(events, asOfDay, (list, asOf) => {
        const { tier, since, balance } = tierOf({ events: list }, { asOf });
        expect({ tier, since, balance: Math.round(Number(balance["growth"]) * 100) }).toEqual(dayByDay(list, asOf));
      }),
      runs,
    );
  });

  it("stay the same on every day before reviewOn", () => {
    fc.assert(
      fc.property(events, asOfDay, fc.double({ min: 0, max: 1, noNaN: true }), (list, asOf, share) => {
        const { reviewOn } = tierOf({ events: list }, { asOf });
        const last = addDays(reviewOn ?? addDays(asOf, 5000), -1);
        for (const later of [last, addDays(asOf, Math.floor(share * daysBetween(asOf, last)))])
          expect(verdict(list, later)).toEqual(verdict(list, asOf));
      }),
      runs,
    );
  });

  it("do not depend on the order of events, on repeats, or on how the history is cut", () => {
    fc.assert(
      fc.property(events, asOfDay, asOfDay, (list, a, b) => {
        const [cut, asOf] = a <= b ? [a, b] : [b, a];
        const whole = verdict(list, asOf);
        expect(verdict([...list].reverse().concat(list), asOf)).toEqual(whole);
        const { snapshot } = tierOf({ events: list }, { asOf: cut });
        const { tier, since, validThrough, next, balance } = tierOf.resume(
          snapshot,
          list.filter(({ on }) => on > cut),
          { asOf },
        );
        expect(whole).toMatchObject({ tier, since, validThrough, next, balance });
      }),
      runs,
    );
  });

  it("R34: tile the time without gap or overlap", () => {
    fc.assert(
      fc.property(events, asOfDay, (list, asOf) => {
        const { segments } = tierOf({ events: list }, { asOf });
        expect(segments[0]?.from).toBeNull();
        expect(segments.at(-1)?.through).toBeNull();
        segments.slice(1).forEach(({ from }, at) => {
          expect(addDays((segments[at]?.through ?? "") as PlainDate, 1)).toBe(from);
        });
      }),
      runs,
    );
  });

  it("replay receipts and answer garbage with issues", () => {
    fc.assert(
      fc.property(events, asOfDay, garbage, (list, asOf, junk) => {
        expect(verify(JSON.parse(JSON.stringify(tierOf({ events: list }, { asOf }))), tierOf)).toEqual({ verified: true });
        for (const anything of [junk, { events: junk }, { events: [junk] }, { events: [], start: junk }]) {
          const result = tierOf.safe(anything, { asOf });
          if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
        }
      }),
      runs,
    );
  });
});
