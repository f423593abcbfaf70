import { aadvantage, baec2019, bonvoy2025, compileTiers, hilton2016, hyatt2024, sephora2017, type TierPolicyInput } from "idic/loyalty";
import { describe, expect, it } from "vitest";

const house = { id: "house", edition: "1", from: "2000-01-01" } as const;
const programme = (policy: Omit<TierPolicyInput, "id" | "edition" | "from">) => compileTiers({ ...house, ...policy });
const event = (id: string, on: string, metrics: Record<string, string>) => ({ id, on, metrics });

const yearly = programme({
  window: { kind: "calendar-year" },
  validity: { kind: "later-window", windows: 1 },
  tiers: [
    { code: "base", cites: [] },
    { code: "silver", atLeast: { points: "100" }, cites: [] },
    { code: "gold", atLeast: { points: "300" }, cites: [] },
    { code: "black", atLeast: { points: "1000" }, cites: [] },
  ],
});

const rolling = programme({
  window: { kind: "rolling", lasts: { months: 12 } },
  downgrade: { kind: "immediate" },
  tiers: [
    { code: "base", cites: [] },
    { code: "silver", atLeast: { points: "100" }, cites: [] },
    { code: "gold", atLeast: { points: "300" }, cites: [] },
  ],
});

describe("tiers over windows", () => {
  it("R1: a moment becomes the day of the programme's zone, daylight saving included", () => {
    const shanghai = programme({
      timeZone: "Asia/Shanghai",
      window: { kind: "calendar-year" },
      validity: { kind: "after-window", months: 0 },
      tiers: [
        { code: "base", cites: [] },
        { code: "silver", atLeast: { points: "100" }, cites: [] },
      ],
    });
    const events = [{ id: "a", at: "2025-12-31T16:00:00Z", metrics: { points: "100" } }];
    expect(shanghai({ events }, { asOf: "2025-12-31" })).toMatchObject({ tier: "base", reviewOn: "2026-01-01" });
    expect(shanghai({ events }, { asOf: "2026-01-01" })).toMatchObject({ tier: "silver", since: "2026-01-01", validThrough: "2026-12-31" });
    expect(yearly.safe({ events }, { asOf: "2026-01-01" })).toMatchObject({ issues: [{ code: "missing", path: ["events", 0, "on"] }] });
  });

  it("R3: the last valid day is valid and the next is the first without", () => {
    const events = [event("a", "2025-05-05", { points: "300" })];
    expect(yearly({ events }, { asOf: "2026-12-31" })).toMatchObject({ tier: "gold", validThrough: "2026-12-31", reviewOn: "2027-01-01" });
    expect(yearly({ events }, { asOf: "2027-01-01" })).toMatchObject({ tier: "base", validThrough: null, since: "2027-01-01" });
  });

  it("R4: a window from 1 March contains the leap day, and one year from 1 March ends on it", () => {
    const tierOf = programme({
      window: { kind: "fixed-year", start: "03-01" },
      validity: { years: 1 },
      tiers: [
        { code: "base", cites: [] },
        { code: "silver", atLeast: { points: "100" }, cites: [] },
      ],
    });
    const leap = tierOf(
      { events: [event("a", "2027-03-01", { points: "60" }), event("b", "2028-02-29", { points: "40" })] },
      { asOf: "2028-02-29" },
    );
    expect(leap).toMatchObject({ tier: "silver", since: "2028-02-29", window: { from: "2027-03-01", through: "2028-02-29" } });
    const early = tierOf({ events: [event("a", "2027-03-01", { points: "100" })] }, { asOf: "2027-03-01" });
    expect(early.validThrough).toBe("2028-02-29");
  });

  it("R5: in a rolling window an event counts through the day before its anniversary", () => {
    const events = [event("a", "2025-08-31", { points: "100" }), event("b", "2024-02-29", { points: "300" })];
    expect(rolling({ events: events.slice(0, 1) }, { asOf: "2026-08-30" })).toMatchObject({ tier: "silver", validThrough: "2026-08-30" });
    expect(rolling({ events: events.slice(0, 1) }, { asOf: "2026-08-31" })).toMatchObject({ tier: "base", balance: { points: "0" } });
    expect(rolling({ events: events.slice(1) }, { asOf: "2025-02-27" }).tier).toBe("gold");
    expect(rolling({ events: events.slice(1) }, { asOf: "2025-02-28" }).tier).toBe("base");
  });

  it("R5: days in a rolling window are counted as days", () => {
    const tierOf = programme({
      window: { kind: "rolling", lasts: { days: 30 } },
      downgrade: { kind: "immediate" },
      tiers: [
        { code: "base", cites: [] },
        { code: "silver", atLeast: { points: "1" }, cites: [] },
      ],
    });
    const events = [event("a", "2026-01-01", { points: "1" })];
    expect(tierOf({ events }, { asOf: "2026-01-30" }).tier).toBe("silver");
    expect(tierOf({ events }, { asOf: "2026-01-31" }).tier).toBe("base");
  });

  it("R6: totals of a window start from zero and amounts of two windows never add up", () => {
    const events = [event("a", "2025-12-31", { points: "99" }), event("b", "2026-01-01", { points: "99" })];
    expect(yearly({ events }, { asOf: "2026-06-01" })).toMatchObject({
      tier: "base",
      balance: { points: "99" },
      window: { from: "2026-01-01", through: "2026-12-31" },
      next: { tier: "silver", missing: { points: "1" } },
    });
  });

  it("R6: a membership year begins on the member's own day, and a member cycle on the day of joining", () => {
    const member = { joinedOn: "2018-11-08" };
    const own = compileTiers(baec2019)({ member, events: [] }, { asOf: "2019-06-01" });
    expect(own.window).toEqual({ from: "2018-11-08", through: "2019-11-07" });
    const set = compileTiers(baec2019)({ member: { yearStart: "02-29" }, events: [] }, { asOf: "2020-02-28" });
    expect(set.window).toEqual({ from: "2019-02-28", through: "2020-02-28" });
    const cycle = programme({
      window: { kind: "member-cycle", months: 18 },
      validity: { kind: "after-window", months: 0 },
      tiers: [
        { code: "base", cites: [] },
        { code: "silver", atLeast: { points: "100" }, cites: [] },
      ],
    });
    expect(cycle({ member: { joinedOn: "2024-08-31" }, events: [] }, { asOf: "2026-02-28" }).window).toEqual({
      from: "2026-02-28",
      through: "2027-08-30",
    });
    expect(cycle.safe({ events: [] }, { asOf: "2026-02-28" })).toMatchObject({
      issues: [{ code: "missing", path: ["member", "joinedOn"] }],
    });
    expect(compileTiers(baec2019).safe({ events: [] }, { asOf: "2020-02-28" })).toMatchObject({
      issues: [{ code: "missing", path: ["member", "yearStart"] }],
    });
  });

  it("R7: a review every n days falls on the day of joining and n days, and n months after the tier began", () => {
    const reviewed = programme({
      review: { every: { days: 365 }, reset: true },
      tiers: [
        { code: "level-0", cites: [] },
        { code: "level-1", atLeast: { points: "10" }, cites: [] },
        { code: "level-2", atLeast: { points: "30" }, cites: [] },
        { code: "level-3", atLeast: { points: "100" }, cites: [] },
      ],
    });
    const history = { member: { joinedOn: "2019-01-01" }, events: [event("a", "2019-03-01", { points: "35" })] };
    expect(reviewed(history, { asOf: "2019-12-31" })).toMatchObject({
      tier: "level-2",
      validThrough: "2019-12-31",
      reviewOn: "2020-01-01",
    });
    const renewal = programme({
      validity: { months: 12 },
      tiers: [
        { code: "base", cites: [] },
        { code: "silver", atLeast: { points: "100" }, cites: [] },
        { code: "gold", atLeast: { points: "300" }, cites: [] },
      ],
    });
    const events = [event("a", "2025-01-31", { points: "100" }), event("b", "2025-03-31", { points: "200" })];
    expect(renewal({ events }, { asOf: "2025-02-01" }).validThrough).toBe("2026-01-30");
    expect(renewal({ events }, { asOf: "2025-04-01" })).toMatchObject({ tier: "gold", validThrough: "2026-03-30" });
  });

  it("R33: a review works the tier out first and sets the points to zero after it", () => {
    const reviewed = programme({
      review: { every: { days: 365 }, reset: true },
      tiers: [
        { code: "level-0", cites: [] },
        { code: "level-1", atLeast: { points: "10" }, cites: [] },
        { code: "level-2", atLeast: { points: "30" }, cites: [] },
      ],
    });
    const member = { joinedOn: "2019-01-01" };
    const events = [event("a", "2019-03-01", { points: "35" }), { ...event("s", "2019-06-01", { points: "-20" }), kind: "spend" }];
    expect(reviewed({ member, events }, { asOf: "2019-12-31" })).toMatchObject({ tier: "level-2", balance: { points: "15" } });
    expect(reviewed({ member, events }, { asOf: "2020-01-01" })).toMatchObject({
      tier: "level-1",
      balance: { points: "0" },
      because: { code: "lowered" },
    });
    expect(reviewed({ member, events }, { asOf: "2020-12-31" }).tier).toBe("level-0");
    const kept = reviewed({ member, events: events.slice(0, 1) }, { asOf: "2020-01-01" });
    expect(kept).toMatchObject({ tier: "level-2", balance: { points: "0" }, because: { code: "reviewed" } });
  });

  it("R8: the thresholds in force are those of the year in which the points were earned", () => {
    const tierOf = compileTiers(aadvantage);
    const earned = (on: string) => ({ events: [event("a", on, { loyaltyPoints: "35000" })] });
    expect(tierOf(earned("2023-02-28"), { asOf: "2023-06-01" })).toMatchObject({ tier: "gold", validThrough: "2024-03-31" });
    expect(tierOf(earned("2023-03-01"), { asOf: "2023-06-01" })).toMatchObject({
      tier: "member",
      next: { tier: "gold", missing: { loyaltyPoints: "5000" } },
    });
  });

  it("D8: with a rolling window the version of the day is in force, and a change of version is a day of its own", () => {
    const tiers = (silver: string) => [
      { code: "base", cites: [] },
      { code: "silver", atLeast: { points: silver }, cites: [] },
    ];
    const tierOf = programme({
      window: { kind: "rolling", lasts: { months: 12 } },
      downgrade: { kind: "immediate" },
      tiers: tiers("100"),
      versions: [{ from: "2026-04-01", tiers: tiers("150") }],
    });
    const events = [event("a", "2026-02-01", { points: "120" })];
    expect(tierOf({ events }, { asOf: "2026-03-31" })).toMatchObject({
      tier: "silver",
      validThrough: "2026-03-31",
      reviewOn: "2026-04-01",
    });
    expect(tierOf({ events }, { asOf: "2026-04-01", explain: true })).toMatchObject({ tier: "base", working: { version: "2026-04-01" } });
  });

  it("R10: the tier is the highest whose condition holds, even when one below does not", () => {
    const tierOf = compileTiers(hilton2016);
    const stays = tierOf({ events: [event("a", "2026-02-01", { nights: "1", stays: "30" })] }, { asOf: "2026-02-01" });
    expect(stays.tier).toBe("diamond");
    const gap = programme({
      window: { kind: "calendar-year" },
      tiers: [
        { code: "base", cites: [] },
        { code: "silver", atLeast: { nights: "10" }, cites: [] },
        { code: "gold", any: [{ atLeast: { nights: "40" } }, { atLeast: { stays: "20" } }], cites: [] },
      ],
    });
    expect(gap({ events: [event("a", "2026-02-01", { stays: "20" })] }, { asOf: "2026-02-01" }).tier).toBe("gold");
  });

  it("R10: one level at a time: a single large event lifts one level only", () => {
    const tierOf = programme({
      step: "one",
      window: { kind: "calendar-year" },
      validity: { kind: "later-window", windows: 1 },
      tiers: [
        { code: "base", cites: [] },
        { code: "silver", atLeast: { points: "100" }, cites: [] },
        { code: "gold", atLeast: { points: "300" }, cites: [] },
      ],
    });
    const events = [event("a", "2026-02-01", { points: "5000" }), event("b", "2026-02-02", { points: "1" })];
    expect(tierOf({ events }, { asOf: "2026-02-01" }).tier).toBe("silver");
    expect(tierOf({ events }, { asOf: "2026-02-02" }).tier).toBe("gold");
  });

  it.each([
    ["same-day", "2026-02-10"],
    ["next-day", "2026-02-11"],
    ["next-month", "2026-03-01"],
    ["next-window", "2027-01-01"],
  ] as const)("R11: a tier that begins on the %s", (effective, first) => {
    for (const downgrade of [{ kind: "earned" }, { kind: "immediate" }] as const) {
      if (effective === "next-window" && downgrade.kind === "immediate") continue;
      const tierOf = programme({
        effective,
        downgrade,
        window: { kind: "calendar-year" },
        validity: { kind: "later-window", windows: 1 },
        tiers: [
          { code: "base", cites: [] },
          { code: "silver", atLeast: { points: "100" }, cites: [] },
        ],
      });
      const events = [event("a", "2026-02-10", { points: "100" })];
      const { segments } = tierOf({ events }, { asOf: "2027-06-01" });
      expect(segments[1]).toMatchObject({ state: "silver", from: first });
      expect(tierOf({ events }, { asOf: first }).tier).toBe("silver");
    }
  });

  it("R11: on the day of the event the old tier still shows when tiers begin on the next", () => {
    const tierOf = programme({
      effective: "next-day",
      validity: { years: 1 },
      tiers: [
        { code: "base", cites: [] },
        { code: "silver", atLeast: { points: "100" }, cites: [] },
      ],
    });
    const events = [event("a", "2026-02-10", { points: "100" })];
    expect(tierOf({ events }, { asOf: "2026-02-10" })).toMatchObject({ tier: "base", reviewOn: "2026-02-11" });
    expect(tierOf({ events }, { asOf: "2026-02-11" })).toMatchObject({ tier: "silver", since: "2026-02-11", validThrough: "2027-02-10" });
  });

  it("R12: several grants are valid at once, the highest shows, and when it ends levels may be skipped", () => {
    const events = [event("a", "2025-02-01", { points: "1000" }), event("b", "2026-03-01", { points: "100" })];
    expect(yearly({ events }, { asOf: "2026-12-31" })).toMatchObject({ tier: "black", since: "2025-02-01", validThrough: "2026-12-31" });
    const after = yearly({ events }, { asOf: "2027-01-01" });
    expect(after).toMatchObject({ tier: "silver", since: "2027-01-01", validThrough: "2027-12-31", because: { code: "lowered" } });
  });

  it("R12: requalifying extends the end, and since stays", () => {
    const events = [event("a", "2025-02-01", { points: "300" }), event("b", "2026-11-01", { points: "300" })];
    expect(yearly({ events }, { asOf: "2026-10-31" }).validThrough).toBe("2026-12-31");
    expect(yearly({ events }, { asOf: "2026-11-01" })).toMatchObject({ tier: "gold", since: "2025-02-01", validThrough: "2027-12-31" });
    expect(yearly({ events }, { asOf: "2027-06-01" }).since).toBe("2025-02-01");
  });

  it("R13: since is null for a base tier held from the beginning, else the day after the last status", () => {
    expect(yearly({ events: [] }, { asOf: "2026-01-01" }).since).toBeNull();
    const events = [event("a", "2025-02-01", { points: "100" })];
    expect(yearly({ events }, { asOf: "2027-05-05" })).toMatchObject({ tier: "base", since: "2027-01-01" });
  });

  it("R15: one level down for each membership year; what was earned meanwhile counts when it is higher", () => {
    const tierOf = compileTiers(baec2019);
    const member = { joinedOn: "2015-05-08" };
    const gold = [event("a", "2019-06-01", { tierPoints: "1500" })];
    const on = (asOf: string, events = gold) => tierOf({ member, events }, { asOf }).tier;
    expect(["2021-05-07", "2021-05-08", "2022-05-08", "2023-05-08"].map((asOf) => on(asOf))).toEqual(["gold", "silver", "bronze", "blue"]);
    expect(tierOf({ member, events: gold }, { asOf: "2021-05-08" })).toMatchObject({
      since: "2021-05-08",
      validThrough: "2022-05-07",
      because: { code: "landed" },
      projected: { tier: "bronze", on: "2022-05-08" },
    });
    const again = [...gold, event("b", "2021-09-01", { tierPoints: "600" })];
    expect(tierOf({ member, events: again }, { asOf: "2022-06-01" })).toMatchObject({ tier: "silver", validThrough: "2023-05-07" });
  });

  it("R16: a lifetime tier has no last day, with or without activity", () => {
    const tierOf = compileTiers(hyatt2024);
    const events = Array.from({ length: 10 }, (_, year) => event(`y${year}`, `${2018 + year}-06-01`, { basePoints: "100000" }));
    expect(tierOf({ events }, { asOf: "2027-05-31" }).validThrough).toBe("2028-02-29");
    expect(tierOf({ events }, { asOf: "2027-06-01" })).toMatchObject({
      tier: "globalist",
      validThrough: null,
      projected: null,
      downgradeOn: null,
    });
    expect(tierOf({ events }, { asOf: "2060-01-01" })).toMatchObject({ tier: "globalist", balance: { lifetimeBasePoints: "1000000" } });
  });

  it("R16: who has a tier for life is told so from the day he has it, also where he had reached or been given it otherwise", () => {
    const tierOf = compileTiers(hyatt2024);
    const event = (id: string, on: string, basePoints: string) => ({ id, on, metrics: { basePoints } });
    const atOnce = { events: [event("all", "2019-01-05", "1000000")] };
    for (const asOf of ["2019-01-05", "2040-01-01"]) {
      expect(tierOf(atOnce, { asOf })).toMatchObject({ since: "2019-01-05", validThrough: null, because: { code: "lifetime" } });
    }
    const later = { events: [event("most", "2018-01-05", "999999"), event("rest", "2019-01-05", "1")] };
    expect(tierOf(later, { asOf: "2019-01-04" })).toMatchObject({ validThrough: "2020-02-29", because: { code: "reached" } });
    expect(tierOf(later, { asOf: "2019-01-05" })).toMatchObject({ since: "2018-01-05", validThrough: null, because: { code: "lifetime" } });
    const given = { ...atOnce, grants: [{ id: "match", tier: "globalist", from: "2018-06-01", through: "2019-12-31" }] };
    expect(tierOf(given, { asOf: "2022-01-01" })).toMatchObject({ since: "2018-06-01", because: { code: "lifetime" } });
    expect(tierOf(given, { asOf: "2018-12-01" })).toMatchObject({ since: "2018-06-01", because: { code: "granted" } });
    const { snapshot } = tierOf(atOnce, { asOf: "2019-02-01" });
    expect(tierOf.resume(snapshot, [], { asOf: "2040-01-01" })).toMatchObject({ tier: "globalist", because: { code: "lifetime" } });
  });

  it("R14, R16: a tier for life has no terms and no deduction", () => {
    const tierOf = compileTiers({
      ...house,
      metrics: { ever: { of: "growth", window: { kind: "lifetime" } } },
      tiers: [
        { code: "base", cites: [] },
        {
          code: "top",
          atLeast: { growth: "100" },
          lifetime: { atLeast: { ever: "500" } },
          validity: { years: 1 },
          decay: { growth: "50" },
          cites: [],
        },
      ],
    });
    const events = [{ id: "a", on: "2020-03-01", metrics: { growth: "600" } }];
    expect(tierOf({ events }, { asOf: "2035-01-01" })).toMatchObject({
      tier: "top",
      since: "2020-03-01",
      balance: { growth: "600" },
      because: { code: "lifetime" },
    });
  });

  it("R17: an earned programme does not lower a tier when points are spent; a balance programme does, at once", () => {
    const tiers = [
      { code: "basic", cites: [] },
      { code: "silver", atLeast: { points: "100" }, cites: [] },
      { code: "gold", atLeast: { points: "500" }, cites: [] },
    ];
    const events = [event("a", "2026-01-01", { points: "500" }), { ...event("s", "2026-01-05", { points: "-450" }), kind: "spend" }];
    const earned = programme({ window: { kind: "lifetime" }, downgrade: { kind: "immediate" }, tiers });
    const balance = programme({ window: { kind: "balance" }, downgrade: { kind: "immediate" }, tiers });
    expect(earned({ events }, { asOf: "2026-01-05" })).toMatchObject({ tier: "gold", balance: { points: "500" } });
    expect(balance({ events }, { asOf: "2026-01-05" })).toMatchObject({ tier: "basic", balance: { points: "50" }, since: "2026-01-05" });
  });

  it("R19: a conjunction lists every metric, those met with zero; routes are listed one by one; the top has no next", () => {
    const stays = [event("a", "2026-02-01", { nights: "101", spendUsd: "20000.5" })];
    expect(compileTiers(bonvoy2025)({ events: stays }, { asOf: "2026-02-01" }).next).toEqual({
      tier: "ambassador",
      missing: { nights: "0", spendUsd: "2999.5" },
    });
    const routes = compileTiers(hilton2016)(
      { events: [event("a", "2026-02-01", { nights: "12", stays: "3", basePoints: "20000" })] },
      { asOf: "2026-02-01" },
    );
    expect(routes).toMatchObject({
      tier: "silver",
      next: { tier: "gold", missingAnyOf: [{ nights: "28" }, { stays: "17" }, { basePoints: "55000" }] },
    });
    const top = [event("a", "2026-02-01", { spendUsd: "1000" })];
    expect(compileTiers(sephora2017)({ events: top }, { asOf: "2026-02-01" })).toMatchObject({ tier: "rouge", next: null });
  });

  it("D30: next skips tiers by invitation", () => {
    const tierOf = programme({
      tiers: [
        { code: "base", cites: [] },
        { code: "circle", invitationOnly: true, cites: [] },
        { code: "gold", atLeast: { points: "300" }, cites: [] },
      ],
    });
    expect(tierOf({ events: [] }, { asOf: "2026-01-01" }).next).toEqual({ tier: "gold", missing: { points: "300" } });
    const invited = { events: [], grants: [{ id: "g", tier: "circle", from: "2026-01-01" }] };
    expect(tierOf(invited, { asOf: "2026-01-01" })).toMatchObject({ tier: "circle", validThrough: null });
  });

  it("R20: the gap to keep in the running window, and what was missing in the one that closed", () => {
    const events = [event("a", "2025-02-01", { points: "310" }), event("b", "2026-03-01", { points: "120" })];
    expect(yearly({ events }, { asOf: "2026-06-01" })).toMatchObject({
      tier: "gold",
      keep: { tier: "gold", missing: { points: "180" } },
      shortOf: { from: "2025-01-01", through: "2025-12-31", next: { tier: "black", missing: { points: "690" } } },
      projected: { tier: "silver", on: "2027-01-01" },
      downgradeOn: "2027-01-01",
    });
    expect(yearly({ events }, { asOf: "2027-01-01" }).shortOf).toMatchObject({ next: { tier: "gold", missing: { points: "180" } } });
  });

  it("R20: the reason names a ceiling as well as a floor", () => {
    const tierOf = programme({
      window: { kind: "calendar-year" },
      downgrade: { kind: "immediate" },
      metrics: { noShows: { count: "events", kinds: ["no-show"] }, visits: { count: "events", kinds: ["visit"] } },
      tiers: [
        { code: "base", cites: [] },
        { code: "trusted", atLeast: { visits: "2" }, atMost: { noShows: "1" }, cites: [] },
      ],
    });
    const at = (kind: string, day: number) => ({ id: `${kind}${day}`, on: `2026-01-0${day}`, kind });
    const events = [at("visit", 1), at("visit", 2), at("no-show", 3), at("no-show", 4)];
    expect(tierOf({ events }, { asOf: "2026-01-03" }).tier).toBe("trusted");
    const fallen = tierOf({ events }, { asOf: "2026-01-04", explain: true });
    expect(fallen).toMatchObject({
      tier: "base",
      next: { tier: "trusted", missing: { visits: "0" }, exceeded: { noShows: "1" } },
      because: { code: "re-evaluated" },
    });
    expect(fallen.working?.tiers[1]).toEqual({
      tier: "trusted",
      met: false,
      condition: {
        metric: null,
        kind: "all",
        have: null,
        need: null,
        missing: null,
        met: false,
        parts: [
          { metric: "visits", kind: "at-least", have: "2", need: "2", missing: "0", met: true, parts: [] },
          { metric: "noShows", kind: "at-most", have: "2", need: "1", missing: "1", met: false, parts: [] },
        ],
      },
    });
  });
});
