import { compileTiers, type TierPolicyInput } from "idic/loyalty";
import { describe, expect, it } from "vitest";

/**
 * Programmes that are no presets, written down as they are published (secondary sources, and not dated further than the
 * heading): they must fit into the terms of a policy without code.
 */

const credits = (id: string, on: string, statusCredits: string) => ({ id, on, kind: "own-flight", metrics: { statusCredits } });

describe("an airline with thresholds to keep below those to enter, a number of own flights, and a soft landing (Qantas before 2027)", () => {
  const ladder = (code: string, enter: string, keep: string) => ({
    code,
    atLeast: { statusCredits: enter, ownFlights: "4" },
    keep: { atLeast: { statusCredits: keep, ownFlights: "4" } },
    cites: [],
  });
  const qantas: TierPolicyInput = {
    id: "airline",
    edition: "2019",
    from: "2014-07-01",
    window: { kind: "membership-year" },
    validity: { kind: "later-window", windows: 1 },
    downgrade: { kind: "one-level" },
    metrics: { ownFlights: { count: "events", kinds: ["own-flight"] } },
    tiers: [
      { code: "bronze", cites: [] },
      ladder("silver", "300", "250"),
      ladder("gold", "700", "600"),
      ladder("platinum", "1400", "1200"),
      ladder("platinum-one", "3600", "3600"),
    ],
  };
  const tierOf = compileTiers(qantas);
  const member = { joinedOn: "2015-04-01" };
  const year = (of: number, total: number) => [1, 2, 3, 4].map((n) => credits(`${of}-${n}`, `${of}-0${n + 4}-01`, `${total / 4}`));

  it("R20: 600 credits keep gold, 595 do not, and he drops one level", () => {
    const kept = [...year(2020, 700), ...year(2021, 600)];
    expect(tierOf({ member, events: kept }, { asOf: "2022-04-01" })).toMatchObject({ tier: "gold", validThrough: "2023-03-31" });
    const lost = [...year(2020, 700), ...year(2021, 595.2)];
    expect(tierOf({ member, events: lost }, { asOf: "2022-03-31" })).toMatchObject({
      tier: "gold",
      keep: { missing: { statusCredits: "4.8", ownFlights: "0" } },
    });
    expect(tierOf({ member, events: lost }, { asOf: "2022-04-01" })).toMatchObject({ tier: "silver" });
  });

  it("R15: four years without a flight lead from the top to the bottom", () => {
    const on = (asOf: string) => tierOf({ member, events: year(2020, 3600) }, { asOf }).tier;
    expect(["2022-03-31", "2022-04-01", "2023-04-01", "2024-04-01", "2025-04-01"].map(on)).toEqual([
      "platinum-one",
      "platinum",
      "gold",
      "silver",
      "bronze",
    ]);
  });
});

describe("an airline that looks at the last 12 months, and at the last 24 before it lets a member fall (Qatar Airways, renewal thresholds)", () => {
  const ladder = (code: string, enter: string, keep12: string, keep24: string) => ({
    code,
    atLeast: { qpoints: enter },
    keep: { any: [{ atLeast: { qpoints: keep12 } }, { atLeast: { qpoints24: keep24 } }] },
    cites: [],
  });
  const tierOf = compileTiers({
    id: "airline",
    edition: "1",
    from: "2010-01-01",
    window: { kind: "rolling", lasts: { months: 12 } },
    validity: { months: 12 },
    metrics: { qpoints24: { of: "qpoints", window: { kind: "rolling", lasts: { months: 24 } } } },
    tiers: [
      { code: "burgundy", cites: [] },
      ladder("silver", "150", "140", "280"),
      ladder("gold", "300", "275", "550"),
      ladder("platinum", "600", "550", "1100"),
    ],
  });
  const points = (id: string, on: string, qpoints: string) => ({ id, on, metrics: { qpoints } });

  it("R5, R20: 275 of the last 12 months keep gold, else 550 of the last 24", () => {
    const history = (of2017: string) => ({
      events: [
        points("a", "2015-03-01", "300"),
        points("b", "2016-02-01", "275"),
        points("c", "2017-02-01", of2017),
        points("d", "2018-02-01", "260"),
      ],
    });
    const on = (of2017: string, asOf: string) => tierOf(history(of2017), { asOf }).tier;
    expect(on("260", "2016-03-01")).toBe("gold");
    // In March 2017 the last twelve months hold 260; the twenty-four from 1 March 2015 hold 835.
    expect(on("260", "2017-03-01")).toBe("gold");
    // In March 2018 they hold 260 and 520, or 260 and 550.
    expect(on("260", "2018-03-01")).toBe("silver");
    expect(on("290", "2018-03-01")).toBe("gold");
  });
});

describe("a hotel with status years that count towards a tier for life (Marriott Bonvoy lifetime elite)", () => {
  const tierOf = compileTiers({
    id: "hotel",
    edition: "2020",
    from: "2019-01-01",
    window: { kind: "lifetime" },
    metrics: {
      silverYears: { count: "events", kinds: ["silver-year", "gold-year", "platinum-year"] },
      goldYears: { count: "events", kinds: ["gold-year", "platinum-year"] },
      platinumYears: { count: "events", kinds: ["platinum-year"] },
    },
    tiers: [
      { code: "none", cites: [] },
      { code: "silver-for-life", atLeast: { nights: "250", silverYears: "5" }, cites: [] },
      { code: "gold-for-life", atLeast: { nights: "400", goldYears: "7" }, cites: [] },
      { code: "platinum-for-life", atLeast: { nights: "600", platinumYears: "10" }, cites: [] },
    ],
  });
  const yearOf = (kind: string, of: number, nights: string) => ({ id: `${of}`, on: `${of}-12-31`, kind, metrics: { nights } });

  it("R16, R19: nights and years of status together, each missing part by name", () => {
    const events = Array.from({ length: 7 }, (_, at) => yearOf(at < 4 ? "platinum-year" : "gold-year", 2012 + at, "60"));
    expect(tierOf({ events }, { asOf: "2019-01-01" })).toMatchObject({
      tier: "gold-for-life",
      validThrough: null,
      next: { tier: "platinum-for-life", missing: { nights: "180", platinumYears: "6" } },
    });
  });
});

describe("a retailer whose points of three months count, with upgrades from the next month and a point that lasts", () => {
  it("R11: spend of a rolling quarter gives the tier of the month after, held for a year to the end of a month", () => {
    const tierOf = compileTiers({
      id: "shop",
      edition: "1",
      from: "2020-01-01",
      timeZone: "Europe/Berlin",
      window: { kind: "rolling", lasts: { months: 3 } },
      effective: "next-month",
      validity: { kind: "from-start", lasts: { months: 11 }, roundTo: "month" },
      metrics: { spend: { categories: ["food", "home"], money: { currency: "EUR", amounts: "major" } } },
      tiers: [
        { code: "guest", cites: [] },
        { code: "regular", atLeast: { spend: "300" }, cites: [] },
      ],
    });
    const bought = (id: string, at: string, spend: string, category: string) => ({ id, at, category, metrics: { spend } });
    const events = [
      bought("a", "2026-01-15T10:00:00Z", "200", "food"),
      bought("b", "2026-03-31T21:59:59Z", "100", "home"),
      bought("c", "2026-02-01T10:00:00Z", "900", "tobacco"),
    ];
    expect(tierOf({ events }, { asOf: "2026-03-31" }).tier).toBe("guest");
    expect(tierOf({ events }, { asOf: "2026-04-01" })).toMatchObject({ tier: "regular", since: "2026-04-01", validThrough: "2027-03-31" });
    const late = [
      { ...events[0], id: "a" },
      { ...events[1], at: "2026-03-31T22:00:00Z" },
    ].flatMap((event) => (event.at === undefined ? [] : [event]));
    expect(tierOf.safe({ events: late }, { asOf: "2026-04-30" })).toMatchObject({ ok: true, value: { tier: "guest" } });
  });
});
