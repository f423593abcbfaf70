import { compileTiers, jd2013, type MemberEventInput } from "idic/loyalty";
import { describe, expect, it } from "vitest";

const tierOf = compileTiers(jd2013);
const order = (id: string, on: string, growth: string): MemberEventInput => ({ id, on, metrics: { growth } });

describe("tiers", () => {
  it("R11: a tier starts on the day its threshold is reached", () => {
    const member = tierOf({ events: [order("o1", "2013-11-02", "2100")] }, { asOf: "2014-03-01" });
    expect(member).toMatchObject({
      tier: "silver",
      since: "2013-11-02",
      validThrough: "2014-11-01",
      reviewOn: "2014-11-02",
      next: { tier: "gold", missing: { growth: "7900" } },
      because: { code: "reached" },
    });
    expect(member.segments.map(({ state, from, through }) => [state, from, through])).toEqual([
      ["bronze", null, "2013-11-01"],
      ["silver", "2013-11-02", null],
    ]);
  });

  it("R2: nothing is known before its day, and an earlier day can still be asked for", () => {
    const history = { events: [order("o1", "2013-11-02", "2100")] };
    expect(tierOf(history, { asOf: "2013-11-01" })).toMatchObject({
      tier: "bronze",
      since: null,
      validThrough: null,
      reviewOn: "2013-11-02",
    });
  });

  it("R9: a threshold is inclusive and compared exactly", () => {
    const balance = (...growth: string[]) =>
      tierOf({ events: growth.map((amount, at) => order(`o${at}`, "2014-01-01", amount)) }, { asOf: "2014-01-01" });
    expect(balance("1999.9", "0.1").tier).toBe("silver");
    expect(balance("1999.9", "0.09999999999999999999").tier).toBe("bronze");
    expect(balance(...Array.from({ length: 10 }, () => "200.0")).tier).toBe("silver");
  });

  it("R10: one large order skips tiers", () => {
    expect(tierOf({ events: [order("o1", "2014-01-01", "30000")] }, { asOf: "2014-01-01" })).toMatchObject({ tier: "diamond", next: null });
  });

  it("R14: the published example: gold on 1 February 2013 with 20,000 is gold again with 16,000", () => {
    const events = [order("a", "2013-02-01", "10000"), order("b", "2013-08-15", "10000")];
    expect(tierOf({ events }, { asOf: "2014-01-31" })).toMatchObject({ tier: "gold", since: "2013-02-01", balance: { growth: "20000" } });
    expect(tierOf({ events }, { asOf: "2014-02-01" })).toMatchObject({
      tier: "gold",
      since: "2014-02-01",
      validThrough: "2015-01-31",
      balance: { growth: "16000" },
      because: { code: "renewed" },
    });
  });

  it("R14: terms without activity follow one another, each with the deduction of its own level", () => {
    const { segments, balance } = tierOf({ events: [order("a", "2014-01-10", "12000")] }, { asOf: "2030-01-01" });
    expect(segments.map(({ state, from, cause }) => [state, from, cause.code])).toEqual([
      ["bronze", null, "base"],
      ["gold", "2014-01-10", "reached"],
      ["silver", "2015-01-10", "lowered"],
      ["silver", "2016-01-10", "renewed"],
      ["silver", "2017-01-10", "renewed"],
      ["silver", "2018-01-10", "renewed"],
      ["silver", "2019-01-10", "renewed"],
      ["silver", "2020-01-10", "renewed"],
      ["silver", "2021-01-10", "renewed"],
      ["bronze", "2022-01-10", "lowered"],
    ]);
    expect(balance).toEqual({ growth: "1000" });
  });

  it("R14: an upgrade starts a new term, and the old one no longer matters", () => {
    const events = [order("a", "2014-01-10", "2000"), order("b", "2014-12-31", "8000")];
    expect(tierOf({ events }, { asOf: "2015-06-01" })).toMatchObject({
      tier: "gold",
      validThrough: "2015-12-30",
      balance: { growth: "10000" },
    });
  });

  it("R4: a year from 29 February ends on 27 February", () => {
    expect(tierOf({ events: [order("a", "2016-02-29", "2000")] }, { asOf: "2016-03-01" }).validThrough).toBe("2017-02-27");
  });

  it("R24: a refund counts on its day; the tier that was reached holds to its end", () => {
    const events = [order("a", "2014-01-10", "2100"), order("r", "2014-02-10", "-600")];
    expect(tierOf({ events }, { asOf: "2014-02-10" })).toMatchObject({
      tier: "silver",
      balance: { growth: "1500" },
      next: { missing: { growth: "8500" } },
    });
    expect(tierOf({ events }, { asOf: "2015-01-10" })).toMatchObject({ tier: "bronze", balance: { growth: "500" } });
  });

  it("R28: an event delivered twice counts once, and one id with two contents is an issue", () => {
    const event = order("a", "2014-01-10", "1500");
    expect(tierOf({ events: [event, { ...event }] }, { asOf: "2014-02-01" }).balance).toEqual({ growth: "1500" });
    expect(tierOf.safe({ events: [event, { ...event, on: "2014-01-11" }] }, { asOf: "2014-02-01" })).toMatchObject({
      ok: false,
      issues: [{ code: "conflicting-event", path: ["events", 1, "id"] }],
    });
  });

  it("D23: on one day what lowers the balance comes last, then ids in code-unit order", () => {
    const events = [order("z", "2014-01-10", "-600"), order("b", "2014-01-10", "500"), order("a", "2014-01-10", "1600")];
    const { tier, balance, segments } = tierOf({ events }, { asOf: "2014-01-10" });
    expect([tier, balance["growth"], segments.at(-1)?.cause.event]).toEqual(["silver", "1500", "b"]);
  });

  it("R34: the segments tile the time, and asking twice gives the same", () => {
    const history = { events: [order("a", "2014-01-10", "12000"), order("b", "2015-03-01", "500")] };
    const { segments } = tierOf(history, { asOf: "2020-01-01" });
    expect(segments.map(({ from, through }) => [from, through])).toEqual([
      [null, "2014-01-09"],
      ["2014-01-10", "2015-01-09"],
      ["2015-01-10", "2016-01-09"],
      ["2016-01-10", "2017-01-09"],
      ["2017-01-10", "2018-01-09"],
      ["2018-01-10", "2019-01-09"],
      ["2019-01-10", null],
    ]);
    expect(tierOf(history, { asOf: "2020-01-01" })).toEqual(tierOf(history, { asOf: "2020-01-01" }));
  });

  it("R21: refuses a binary fraction and leaves metrics it does not know alone", () => {
    expect(tierOf.safe({ events: [{ ...order("a", "2014-01-10", "1"), metrics: { growth: 0.1 } }] }, { asOf: "2014-02-01" })).toMatchObject(
      {
        issues: [{ code: "inexact-number", path: ["events", 0, "metrics", "growth"] }],
      },
    );
    const event = { id: "a", on: "2014-01-10", metrics: { growth: "5", constructor: "7" } };
    expect(tierOf({ events: [event] }, { asOf: "2014-02-01" }).balance).toEqual({ growth: "5" });
  });

  it("R18: goes on from a snapshot, and refuses what lies before it", () => {
    const events = [order("a", "2014-01-10", "12000"), order("b", "2015-03-01", "500")];
    const { snapshot } = tierOf({ events: events.slice(0, 1) }, { asOf: "2014-06-01" });
    const whole = tierOf({ events }, { asOf: "2016-06-01" });
    const { tier, since, validThrough, balance, next, reviewOn } = tierOf.resume(snapshot, events.slice(1), { asOf: "2016-06-01" });
    expect(whole).toMatchObject({ tier, since, validThrough, balance, next, reviewOn });
    expect(() => tierOf.resume(snapshot, [order("late", "2014-05-01", "-100")], { asOf: "2016-06-01" })).toThrow(
      "events[0].on: expected a day after 2014-06-01, the day of the snapshot",
    );
    expect(() => tierOf.resume({ ...snapshot, tier: "iron", since: "2020-01-01" }, [], { asOf: "2016-06-01" })).toThrow("start.since");
    expect(() => tierOf.resume({ ...snapshot, tier: "iron" }, [], { asOf: "2016-06-01" })).toThrow('start.tier: expected one of "bronze"');
  });

  it("D13: cannot be asked for a day before the programme", () => {
    expect(tierOf.safe({ events: [] }, { asOf: "2013-10-14" })).toMatchObject({
      ok: false,
      issues: [{ code: "before-policy", path: ["asOf"] }],
    });
  });

  it("refuses a programme that no member could climb", () => {
    const tiers = [
      { code: "a", atLeast: { growth: "5" }, validity: { years: 1 }, cites: [] },
      { code: "b", atLeast: { growth: "5" }, cites: [] },
      { code: "b", atLeast: {}, decay: { growth: "-1" }, cites: [] },
    ];
    expect(() => compileTiers({ ...jd2013, tiers })).toThrow(
      expect.objectContaining({ name: "PolicyError", issues: [expect.objectContaining({ path: ["tiers", 2, "decay", "growth"] })] }),
    );
    expect(() => compileTiers({ ...jd2013, tiers: tiers.map(({ decay: _, ...tier }) => tier) })).toThrow(
      expect.objectContaining({
        issues: [
          expect.objectContaining({ code: "inconsistent", path: ["tiers", 0, "validity"] }),
          expect.objectContaining({ code: "inconsistent", path: ["tiers", 0, "atLeast", "growth"] }),
          expect.objectContaining({ code: "inconsistent", path: ["tiers", 1, "atLeast", "growth"] }),
          expect.objectContaining({ code: "duplicate-id", path: ["tiers", 2, "code"] }),
          expect.objectContaining({ code: "missing", path: ["tiers", 2, "atLeast"] }),
        ],
      }),
    );
  });
});
