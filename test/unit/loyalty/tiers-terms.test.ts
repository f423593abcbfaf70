import { compileTiers, type TierPolicyInput } from "idic/loyalty";
import { describe, expect, it } from "vitest";

const house = { id: "house", edition: "1", from: "2000-01-01" } as const;
type Terms = Omit<TierPolicyInput, "id" | "edition" | "from" | "tiers"> & Partial<Pick<TierPolicyInput, "tiers">>;
const ladder = [
  { code: "base", cites: [] },
  { code: "silver", atLeast: { points: "100" }, cites: [] },
  { code: "gold", atLeast: { points: "300" }, cites: [] },
];
const programme = (terms: Terms) => compileTiers({ ...house, tiers: ladder, ...terms });
const event = (id: string, on: string, points: string) => ({ id, on, metrics: { points } });
const refund = (of: string, on: string, points: string) => ({ id: `r-${of}`, on, metrics: { points: `-${points}` }, refunds: of });
const yearly = { window: { kind: "calendar-year" }, validity: { kind: "later-window", windows: 1 } } as const;

describe("refunds", () => {
  it("R24: a refund is negative and points at its purchase", () => {
    const tierOf = programme(yearly);
    const events = [event("a", "2025-02-01", "100")];
    const issueOf = (id: string, points: string) =>
      tierOf.safe({ events: [...events, { id: "r", on: "2025-03-01", metrics: { points }, refunds: id }] }, { asOf: "2025-06-01" });
    expect(issueOf("unknown", "-1")).toMatchObject({ issues: [{ code: "inconsistent", path: ["events", 1, "refunds"] }] });
    expect(issueOf("a", "1")).toMatchObject({ issues: [{ code: "out-of-range", path: ["events", 1, "metrics", "points"] }] });
    expect(issueOf("a", "-100.01")).toMatchObject({ issues: [{ code: "out-of-range", path: ["events", 1, "metrics", "points"] }] });
    const twice = [...events, refund("a", "2025-03-01", "60"), { ...refund("a", "2025-03-02", "60"), id: "again" }];
    expect(tierOf.safe({ events: twice }, { asOf: "2025-06-01" })).toMatchObject({
      issues: [{ path: ["events", 2, "metrics", "points"] }],
    });
  });

  it("R25: in the window of its purchase it leaves the next window's own total alone", () => {
    const terms = { ...yearly, refunds: { attribution: "original-window", afterUpgrade: "reevaluate" } } as const;
    const events = [event("a", "2025-12-01", "310"), event("b", "2026-01-10", "90"), refund("a", "2026-02-01", "50")];
    const tierOf = programme(terms);
    expect(tierOf({ events }, { asOf: "2026-01-31" })).toMatchObject({
      tier: "gold",
      validThrough: "2026-12-31",
      balance: { points: "90" },
    });
    expect(tierOf({ events }, { asOf: "2026-02-01" })).toMatchObject({
      tier: "silver",
      since: "2026-02-01",
      balance: { points: "90" },
      because: { code: "re-evaluated" },
      shortOf: { next: { tier: "gold", missing: { points: "40" } } },
    });
  });

  it("R25: on the day it is booked it counts in the window of that day", () => {
    const tierOf = programme({ ...yearly, refunds: { attribution: "booking-day" } });
    const events = [event("a", "2025-12-01", "310"), event("b", "2026-01-10", "90"), refund("a", "2026-02-01", "50")];
    expect(tierOf({ events }, { asOf: "2026-02-01" })).toMatchObject({ tier: "gold", balance: { points: "40" } });
  });

  it("R26: re-evaluated at once, or kept to its end", () => {
    const events = [event("a", "2025-03-01", "300"), refund("a", "2025-04-01", "10")];
    const kept = programme({ ...yearly, refunds: { afterUpgrade: "keep-until-expiry" } });
    const fresh = programme({ ...yearly, refunds: { afterUpgrade: "reevaluate" } });
    expect(kept({ events }, { asOf: "2026-12-31" })).toMatchObject({ tier: "gold", validThrough: "2026-12-31" });
    expect(fresh({ events }, { asOf: "2025-03-31" }).tier).toBe("gold");
    expect(fresh({ events }, { asOf: "2025-04-01" })).toMatchObject({ tier: "silver", validThrough: "2026-12-31" });
  });

  it("R2: a refund is unknown before the day it is booked", () => {
    const tierOf = programme({ ...yearly, refunds: { afterUpgrade: "reevaluate" } });
    const events = [event("a", "2025-03-01", "300"), refund("a", "2025-04-01", "300")];
    expect(tierOf({ events }, { asOf: "2025-03-31" })).toMatchObject({ tier: "gold", reviewOn: "2025-04-01" });
  });

  it("R28: same id and content once, order of no matter, same id and other content an error", () => {
    const tierOf = programme(yearly);
    const events = [event("a", "2025-03-01", "60"), event("b", "2025-03-01", "60")];
    const once = tierOf({ events }, { asOf: "2025-06-01" });
    expect(tierOf({ events: [...events].reverse().concat(events) }, { asOf: "2025-06-01" })).toEqual(once);
    const two = { events: [...events, event("a", "2025-03-01", "61")] };
    expect(tierOf.safe(two, { asOf: "2025-06-01" })).toMatchObject({ issues: [{ code: "conflicting-event", path: ["events", 2, "id"] }] });
  });
});

describe("the terms of a programme", () => {
  it("keeps below the threshold to enter, judged at the end of the year, held to its last day", () => {
    const tiers = [ladder[0], { code: "gold", atLeast: { points: "300" }, keep: { atLeast: { points: "200" } }, cites: [] }].filter(
      (tier) => tier !== undefined,
    );
    const tierOf = programme({ tiers, window: { kind: "calendar-year" }, validity: { kind: "after-window", months: 0 } });
    const events = [event("a", "2024-05-01", "300"), event("b", "2025-05-01", "200"), event("c", "2026-05-01", "199.99")];
    expect(tierOf({ events }, { asOf: "2025-04-30" })).toMatchObject({ tier: "gold", keep: { tier: "gold", missing: { points: "200" } } });
    expect(tierOf({ events }, { asOf: "2026-12-31" })).toMatchObject({
      tier: "gold",
      since: "2024-05-01",
      keep: { missing: { points: "0.01" } },
    });
    expect(tierOf({ events }, { asOf: "2027-01-01" })).toMatchObject({ tier: "base", shortOf: { through: "2026-12-31" } });
  });

  it("falls to a named tier", () => {
    const tierOf = programme({ ...yearly, downgrade: { kind: "to-tier", tier: "silver" } });
    const events = [event("a", "2024-05-01", "300")];
    const on = (asOf: string) => tierOf({ events }, { asOf }).tier;
    expect([on("2025-12-31"), on("2026-01-01"), on("2027-01-01")]).toEqual(["gold", "silver", "base"]);
  });

  it("R33: a review resets the counters of a programme from which nobody falls, and takes no tier", () => {
    const tierOf = programme({ downgrade: { kind: "never" }, review: { every: { years: 1 }, reset: true } });
    const history = { member: { joinedOn: "2024-01-01" }, events: [event("a", "2024-05-01", "300")] };
    expect(tierOf(history, { asOf: "2025-01-01" })).toMatchObject({ tier: "gold", validThrough: null, balance: { points: "0" } });
  });

  it("keeps for good what was reached when nobody falls", () => {
    const tierOf = programme({ ...yearly, downgrade: { kind: "never" } });
    expect(tierOf({ events: [event("a", "2024-05-01", "300")] }, { asOf: "2090-01-01" })).toMatchObject({
      tier: "gold",
      validThrough: null,
    });
  });

  it("holds a tier for days of grace after its end", () => {
    const tierOf = programme({ ...yearly, grace: 30 });
    const events = [event("a", "2024-05-01", "300")];
    expect(tierOf({ events }, { asOf: "2026-01-30" })).toMatchObject({ tier: "gold", validThrough: "2026-01-30" });
    expect(tierOf({ events }, { asOf: "2026-01-31" }).tier).toBe("base");
    const follows = programme({ window: { kind: "rolling", lasts: { days: 10 } }, downgrade: { kind: "immediate" }, grace: 5 });
    const short = [event("a", "2026-01-01", "100")];
    expect(follows({ events: short }, { asOf: "2026-01-15" })).toMatchObject({ tier: "silver", validThrough: "2026-01-15" });
    expect(follows({ events: short }, { asOf: "2026-01-16" }).tier).toBe("base");
  });

  it("hands the surplus of a year on from a named tier, for qualification and gap", () => {
    const tierOf = programme({ ...yearly, metrics: { points: { rollover: "silver" } } });
    const events = [event("a", "2025-05-01", "250"), event("b", "2026-05-01", "60")];
    expect(tierOf({ events }, { asOf: "2026-01-01" })).toMatchObject({
      balance: { points: "150" },
      rolledIn: { points: "150" },
      next: { tier: "gold", missing: { points: "150" } },
      validThrough: "2027-12-31",
    });
    expect(tierOf({ events }, { asOf: "2026-05-01" })).toMatchObject({ balance: { points: "210" }, rolledIn: { points: "150" } });
    const little = tierOf({ events: [event("a", "2025-05-01", "99")] }, { asOf: "2026-01-01" });
    expect(little).toMatchObject({ balance: { points: "0" }, rolledIn: { points: "0" } });
  });

  it("sets the counters to zero on an upgrade, or keeps the surplus", () => {
    const events = [event("a", "2025-05-01", "130"), event("b", "2025-06-01", "200")];
    const reset = programme({ ...yearly, onUpgrade: "reset" });
    expect(reset({ events }, { asOf: "2025-05-01" })).toMatchObject({ balance: { points: "0" }, next: { missing: { points: "300" } } });
    expect(reset({ events }, { asOf: "2025-06-01" }).tier).toBe("silver");
    const carried = programme({ ...yearly, onUpgrade: "carry-surplus" });
    expect(carried({ events }, { asOf: "2025-05-01" }).balance).toEqual({ points: "30" });
  });

  it("D30: rounds a validity up to the end of a month, quarter or year", () => {
    const end = (roundTo: "month" | "quarter" | "year") => {
      const tierOf = programme({ validity: { kind: "from-start", lasts: { months: 12 }, roundTo } });
      return tierOf({ events: [event("a", "2020-07-06", "100")] }, { asOf: "2020-07-06" }).validThrough;
    };
    expect([end("month"), end("quarter"), end("year")]).toEqual(["2021-07-31", "2021-09-30", "2021-12-31"]);
  });

  it("names years of earning one by one; when none is open, next is null and shortOf says what was missing", () => {
    const tierOf = programme({
      window: { kind: "named-years", years: [{ from: "2025-04-01", through: "2026-03-31", statusThrough: "2027-03-31" }] },
      validity: { kind: "named-year" },
    });
    const events = [event("early", "2025-03-31", "500"), event("a", "2025-05-01", "120"), event("late", "2026-04-01", "500")];
    expect(tierOf({ events }, { asOf: "2026-03-31" })).toMatchObject({
      tier: "silver",
      next: { tier: "gold", missing: { points: "180" } },
    });
    expect(tierOf({ events }, { asOf: "2026-06-01" })).toMatchObject({
      tier: "silver",
      validThrough: "2027-03-31",
      window: null,
      next: null,
      shortOf: { from: "2025-04-01", through: "2026-03-31", next: { tier: "gold", missing: { points: "180" } } },
    });
    expect(tierOf({ events }, { asOf: "2027-04-01" }).tier).toBe("base");
  });

  it("counts since the day the tier began, and judges the term by that", () => {
    const tierOf = programme({ window: { kind: "since-tier", months: 12 }, validity: { months: 12 } });
    const events = [event("a", "2024-03-10", "100"), event("b", "2024-09-10", "100")];
    expect(tierOf({ events }, { asOf: "2025-03-09" })).toMatchObject({
      tier: "silver",
      balance: { points: "100" },
      keep: { missing: { points: "0" } },
    });
    expect(tierOf({ events }, { asOf: "2025-03-10" })).toMatchObject({ tier: "silver", since: "2025-03-10", balance: { points: "0" } });
    expect(tierOf({ events }, { asOf: "2026-03-10" })).toMatchObject({ tier: "base", because: { code: "lowered" } });
  });

  it("filters by kind, category and channel, counts events and days, and knows the time since joining", () => {
    const tierOf = programme({
      window: { kind: "calendar-year" },
      metrics: {
        online: { of: "points", channels: ["app"], categories: ["service"] },
        visits: { count: "events", kinds: ["visit"] },
        days: { count: "days" },
        months: { count: "months-since-joining" },
      },
      tiers: [
        { code: "base", cites: [] },
        { code: "loyal", atLeast: { online: "10", visits: "2", days: "2", months: "6" }, cites: [] },
      ],
    });
    const visit = (id: string, on: string) => ({ id, on, kind: "visit", category: "service", channel: "app", metrics: { points: "5" } });
    const history = {
      member: { joinedOn: "2025-01-31" },
      events: [visit("a", "2025-02-01"), visit("b", "2025-02-01"), { ...visit("c", "2025-03-01"), channel: "store", kind: "order" }],
    };
    expect(tierOf(history, { asOf: "2025-07-30" })).toMatchObject({
      tier: "base",
      balance: { online: "10", visits: "2", days: "2", months: "5" },
      reviewOn: "2025-07-31",
    });
    expect(tierOf(history, { asOf: "2025-07-31" })).toMatchObject({ tier: "loyal", since: "2025-07-31" });
  });

  it("converts money at the rate of the day of the event, and a refund at that of its purchase", () => {
    const tierOf = programme({
      window: { kind: "lifetime" },
      metrics: {
        points: {
          money: {
            currency: "USD",
            amounts: "major",
            rates: [
              { from: "2025-01-01", currency: "EUR", rate: "1.04" },
              { from: "2025-07-01", currency: "EUR", rate: "1.18" },
            ],
          },
        },
      },
    });
    const bought = { ...event("a", "2025-06-30", "100"), currency: "EUR" };
    expect(tierOf({ events: [bought] }, { asOf: "2025-08-01" })).toMatchObject({ tier: "silver", balance: { points: "104" } });
    expect(tierOf({ events: [bought, refund("a", "2025-07-15", "100")] }, { asOf: "2025-08-01" }).balance).toEqual({ points: "0" });
    const unknown = { ...event("a", "2024-12-31", "100"), currency: "EUR" };
    expect(tierOf.safe({ events: [unknown] }, { asOf: "2025-08-01" })).toMatchObject({
      issues: [{ code: "unknown-currency", path: ["events", 0, "currency"] }],
    });
    const minor = programme({
      metrics: { points: { money: { currency: "JPY", amounts: "minor", rates: [{ from: "2025-01-01", currency: "USD", rate: "150" }] } } },
    });
    expect(minor({ events: [{ ...event("a", "2025-06-30", "100"), currency: "USD" }] }, { asOf: "2025-08-01" }).balance).toEqual({
      points: "150",
    });
    expect(minor.safe({ events: [event("a", "2025-06-30", "1.5")] }, { asOf: "2025-08-01" })).toMatchObject({
      issues: [{ code: "too-fine" }],
    });
  });

  it("R1: asks for the rate of the day in the zone of the programme", () => {
    const rates = [{ from: "2025-07-01", currency: "EUR", rate: "1.18" }];
    const zoned = (timeZone: string) =>
      programme({ timeZone, window: { kind: "lifetime" }, metrics: { points: { money: { currency: "USD", amounts: "major", rates } } } });
    const evening = { id: "a", at: "2025-06-30T20:00:00Z", currency: "EUR", metrics: { points: "100" } };
    expect(zoned("Asia/Shanghai")({ events: [evening] }, { asOf: "2025-08-01" }).balance).toEqual({ points: "118" });
    const night = { ...evening, at: "2025-07-01T02:00:00Z" };
    expect(zoned("America/New_York").safe({ events: [night] }, { asOf: "2025-08-01" })).toMatchObject({
      issues: [{ code: "unknown-currency", path: ["events", 0, "currency"] }],
    });
  });

  it("has thresholds of their own in a market", () => {
    const tierOf = programme({
      tiers: [
        { code: "base", cites: [] },
        { code: "silver", atLeast: { points: "100" }, markets: { jp: { atLeast: { points: "15000" } } }, cites: [] },
      ],
    });
    const on = (market: string | null) => tierOf({ member: { market }, events: [event("a", "2026-01-01", "100")] }, { asOf: "2026-01-01" });
    expect([on("jp").tier, on("de").tier, on(null).tier]).toEqual(["base", "silver", "silver"]);
    expect(on("jp").next).toEqual({ tier: "silver", missing: { points: "14900" } });
  });

  it("pools a household only when the programme says so", () => {
    const events = [event("a", "2026-01-01", "60"), { ...event("b", "2026-01-02", "60"), by: "partner" }];
    expect(programme({})({ events }, { asOf: "2026-02-01" }).tier).toBe("base");
    expect(programme({ pooling: "household" })({ events }, { asOf: "2026-02-01" }).tier).toBe("silver");
  });

  it("respects a bought level: never below it, and above when earned", () => {
    const tierOf = programme({ window: { kind: "rolling", lasts: { months: 1 } }, downgrade: { kind: "immediate" } });
    const history = { events: [event("a", "2026-02-01", "300")], grants: [{ id: "bought", tier: "silver", from: "2026-01-10" }] };
    const on = (asOf: string) => tierOf(history, { asOf });
    expect(["2026-01-09", "2026-01-10", "2026-02-01", "2026-03-01", "2030-01-01"].map((asOf) => on(asOf).tier)).toEqual([
      "base",
      "silver",
      "gold",
      "silver",
      "silver",
    ]);
    expect(on("2026-01-09").reviewOn).toBe("2026-01-10");
    expect(on("2026-02-01")).toMatchObject({ validThrough: "2026-02-28", downgradeOn: "2026-03-01", projected: { tier: "silver" } });
  });

  it("a manual setting has an end, after which the programme goes on", () => {
    const tierOf = programme(yearly);
    const history = {
      events: [event("a", "2025-05-01", "300")],
      overrides: [{ id: "o", tier: "silver", from: "2025-06-01", through: "2025-06-30", reason: "inquiry" }],
    };
    expect(tierOf(history, { asOf: "2025-06-30" })).toMatchObject({
      tier: "silver",
      validThrough: "2025-06-30",
      projected: { tier: "gold" },
    });
    expect(tierOf(history, { asOf: "2025-07-01" }).segments.map(({ state, cause }) => [state, cause.code, cause.event])).toEqual([
      ["base", "base", null],
      ["gold", "reached", "a"],
      ["silver", "overridden", "o"],
      ["gold", "override-ended", null],
    ]);
  });

  it("finds the cheapest of several routes by the costs that the policy names", () => {
    const tiers = [ladder[0], { code: "gold", any: [{ atLeast: { nights: "40" } }, { atLeast: { stays: "20" } }], cites: [] }].filter(
      (tier) => tier !== undefined,
    );
    const priced = programme({ tiers, metrics: { nights: { cost: "90.50" }, stays: { cost: "120" } } });
    const history = { events: [{ id: "a", on: "2026-01-01", metrics: { nights: "30", stays: "12" } }] };
    expect(priced(history, { asOf: "2026-01-01" }).cheapest).toEqual({ tier: "gold", missing: { nights: "10" }, cost: "905" });
    expect(programme({ tiers })(history, { asOf: "2026-01-01" }).cheapest).toBeNull();
  });

  it("lists what lapses by day, and the events that decided", () => {
    const tierOf = programme({ window: { kind: "rolling", lasts: { months: 12 } }, downgrade: { kind: "immediate" } });
    const events = [event("a", "2025-02-10", "80"), event("b", "2025-03-10", "40"), event("c", "2025-03-10", "5")];
    const { working, downgradeOn } = tierOf({ events }, { asOf: "2025-06-01", explain: true });
    expect(working?.lapsing).toEqual([
      { on: "2026-02-10", amounts: { points: "80" } },
      { on: "2026-03-10", amounts: { points: "45" } },
    ]);
    expect([working?.events, downgradeOn]).toEqual([["b"], "2026-02-10"]);
  });

  it("R14: what will be deducted is missing to keep the tier", () => {
    const tierOf = programme({
      tiers: [
        { code: "base", cites: [] },
        { code: "gold", atLeast: { points: "10000" }, validity: { years: 1 }, decay: { points: "4000" }, cites: [] },
      ],
    });
    expect(tierOf({ events: [event("a", "2026-01-01", "12500")] }, { asOf: "2026-02-01" }).keep).toEqual({
      tier: "gold",
      missing: { points: "1500" },
    });
  });

  it("R18: goes on from a snapshot as the whole history would, in every kind of programme", () => {
    const kinds: Terms[] = [
      yearly,
      { window: { kind: "rolling", lasts: { months: 12 } }, downgrade: { kind: "immediate" } },
      { window: { kind: "rolling", lasts: { months: 12 } }, validity: { months: 12 } },
      { window: { kind: "since-tier", months: 6 }, validity: { months: 6 } },
      { ...yearly, metrics: { points: { rollover: "silver" } }, effective: "next-month" },
    ];
    const events = [
      event("a", "2024-05-01", "250"),
      event("b", "2024-12-30", "60"),
      event("c", "2025-07-01", "130"),
      event("d", "2026-02-28", "20"),
    ];
    for (const terms of kinds) {
      const tierOf = programme(terms);
      for (const cut of ["2024-05-01", "2024-12-31", "2025-06-30", "2026-01-01"]) {
        const { snapshot } = tierOf({ member: { joinedOn: "2024-01-15" }, events }, { asOf: cut });
        const rest = events.filter(({ on }) => on > cut);
        for (const asOf of ["2026-01-01", "2026-03-01", "2027-01-01"]) {
          const { tier, since, validThrough, balance, next, keep, reviewOn, snapshot: last } = tierOf.resume(snapshot, rest, { asOf });
          expect(tierOf({ member: { joinedOn: "2024-01-15" }, events }, { asOf })).toMatchObject({
            tier,
            since,
            validThrough,
            balance,
            next,
            keep,
            reviewOn,
            snapshot: last,
          });
        }
      }
    }
    const tierOf = programme(yearly);
    const { snapshot } = tierOf({ events }, { asOf: "2024-12-31" });
    const early = { ...refund("a", "2025-02-01", "10") };
    expect(() => tierOf.resume(snapshot, [early], { asOf: "2025-06-01" })).toThrow("events[0].refunds: expected the id of a purchase");
    expect(() => tierOf.resume(snapshot, [], { asOf: "2024-12-30" })).toThrow("expected a day from 2024-12-31, that of the snapshot");
  });
});

describe("going on from a snapshot", () => {
  const resumed = (tierOf: ReturnType<typeof programme>, facts: Parameters<typeof tierOf>[0], cut: string, asOf: string) => {
    const whole = tierOf(facts, { asOf });
    const { tier, since, validThrough } = tierOf.resume(tierOf(facts, { asOf: cut }).snapshot, [], { asOf });
    expect({ tier, since, validThrough }).toEqual({ tier: whole.tier, since: whole.since, validThrough: whole.validThrough });
    return whole;
  };

  it("R18: a status that was given ends on its own day, and is not taken for one that was earned", () => {
    const facts = { events: [], grants: [{ id: "match", tier: "gold", from: "2025-01-10", through: "2025-03-31" }] };
    expect(resumed(programme(yearly), facts, "2025-02-01", "2025-02-02").validThrough).toBe("2025-03-31");
    expect(resumed(programme(yearly), facts, "2025-02-01", "2025-04-01")).toMatchObject({ tier: "base", since: "2025-04-01" });
  });

  it("R16, R18: a tier for life is told from an earned one without an end", () => {
    const tiers = [
      { code: "base", cites: [] },
      { code: "gold", atLeast: { points: "100" }, lifetime: { atLeast: { ever: "1000" } }, cites: [] },
    ];
    const metrics = { ever: { of: "points", window: { kind: "lifetime" } } } as const;
    const tierOf = programme({ window: { kind: "calendar-year" }, metrics, tiers, refunds: { afterUpgrade: "reevaluate" } });
    const events = [event("a", "2025-01-10", "100"), event("b", "2025-01-11", "10")];
    resumed(tierOf, { events }, "2025-02-01", "2027-02-01");
    const { snapshot } = tierOf({ events: [event("all", "2025-01-10", "1000")] }, { asOf: "2025-02-01" });
    expect(snapshot.held.map(({ forLife }) => forLife)).toEqual([false, true]);
    expect(tierOf.resume(snapshot, [], { asOf: "2030-01-01" }).because.code).toBe("lifetime");
  });

  it("R18: what people decided before the snapshot does not move days before it", () => {
    const facts = {
      events: [event("a", "2025-01-05", "100")],
      overrides: [{ id: "o", tier: "base", from: "2025-01-01", through: "2025-01-01", reason: "care" }],
    };
    resumed(programme({ window: { kind: "since-tier", months: 12 } }), facts, "2025-01-05", "2025-02-01");
  });

  it("D8, R18: a time since joining stands as on the day of the snapshot when a version begins", () => {
    const tiers = [
      { code: "base", cites: [] },
      { code: "old", atLeast: { time: "2" }, cites: [] },
    ];
    const tierOf = programme({
      ...{ window: { kind: "rolling", lasts: { months: 12 } }, downgrade: { kind: "immediate" } },
      ...{ metrics: { time: { count: "months-since-joining" } }, tiers, versions: [{ from: "2025-01-01", tiers }] },
    });
    const facts = { member: { joinedOn: "2024-02-29" }, events: [event("a", "2024-03-02", "1")] };
    expect(resumed(tierOf, facts, "2024-06-01", "2025-01-01")).toMatchObject({ tier: "old", since: "2024-04-29" });
  });
});

describe("a status that is given before anything is known of the member", () => {
  it.each(["2018-06-01", "2018-12-01", "2019-12-31"])("R2, R13: begins on its own first day, also when asked for on %s", (asOf) => {
    const given = { tier: "gold", from: "2018-06-01", through: "2019-12-31" };
    const tierOf = programme(yearly);
    expect(tierOf({ events: [], grants: [{ id: "match", ...given }] }, { asOf })).toMatchObject({ tier: "gold", since: "2018-06-01" });
    expect(tierOf({ events: [], overrides: [{ id: "hand", ...given, reason: "care" }] }, { asOf })).toMatchObject({ since: "2018-06-01" });
  });
});
