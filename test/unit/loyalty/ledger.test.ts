import {
  compileLedger,
  dealerServicePoints,
  type LedgerEventInput,
  type LedgerPolicyInput,
  type LedgerStatus,
  memberDayPoints,
  retailPoints,
  starbucksCn2021,
} from "idic/loyalty";
import { describe, expect, it } from "vitest";

const plain = {
  ...retailPoints,
  expiry: { kind: "never" },
} as const satisfies LedgerPolicyInput;

const earn = (id: string, on: string, points: string | number) => ({ id, on, kind: "earn", points }) as const;
const redeem = (id: string, on: string, points: string | number, of?: string) =>
  ({ id, on, kind: "redeem", points, ...(of === undefined ? {} : { for: of }) }) as const;
const buy = (id: string, on: string, amount: string, more: object = {}) =>
  ({ id, on, kind: "purchase", lines: [{ id: "1", amount }], ...more }) as const;
const refund = (id: string, on: string, of: string, amount?: string) =>
  ({ id, on, kind: "refund", of, ...(amount === undefined ? {} : { lines: [{ id: "1", amount }] }) }) as const;

const ask = (policy: LedgerPolicyInput, events: readonly LedgerEventInput[], asOf: string, more: object = {}) =>
  compileLedger(policy)({ events, ...more }, { asOf });
const issuesOf = (policy: LedgerPolicyInput, input: object) => {
  const result = compileLedger(policy).safe(input, { asOf: "2026-12-31" });
  return result.ok ? [] : result.issues.map(({ code, path }) => [code, path.join(".")]);
};
const codes = ({ statement }: LedgerStatus) => statement.map(({ code, points, balance }) => [code, points, balance]);

describe("ledger", () => {
  it("R1: a moment becomes the day of the programme's zone, daylight saving included", () => {
    const late = { id: "o", at: "2026-05-10T16:30:00Z", kind: "purchase", lines: [{ id: "1", amount: "100" }] } as const;
    expect(ask(memberDayPoints, [late], "2026-12-31").statement[0]).toMatchObject({ on: "2026-05-11", pending: "200" });
    const newYork = { ...plain, timeZone: "America/New_York" };
    const at = (moment: string) => ask(newYork, [{ ...earn("e", "", 1), on: null, at: moment }], "2026-12-31").statement[0]?.on;
    expect(at("2026-07-02T03:59:59Z")).toBe("2026-07-01");
    expect(at("2026-07-02T04:00:00Z")).toBe("2026-07-02");
    expect(at("2026-01-02T04:30:00Z")).toBe("2026-01-01");
  });

  it("R2: later events are not known yet, and any day can be asked for", () => {
    const events = [buy("o", "2026-03-01", "100"), refund("f", "2026-04-01", "o"), earn("e", "2026-05-01", 7)];
    expect(ask(plain, events, "2026-02-28")).toMatchObject({ balance: "0", reviewOn: "2026-03-01", because: { code: "opened" } });
    expect(ask(plain, events, "2026-03-31")).toMatchObject({ balance: "100", reviewOn: "2026-04-01" });
    expect(ask(plain, events, "2026-04-01")).toMatchObject({ balance: "0", reviewOn: "2026-05-01" });
    expect(ask(plain, events, "2026-05-01")).toMatchObject({ balance: "7", reviewOn: null });
  });

  it("R3: a last valid day is in, and no last day is null", () => {
    const given = { id: "t", on: "2026-01-01", kind: "transfer-in", points: 5, from: "m2", validThrough: "2026-01-31" } as const;
    const used = (on: string) => ask(plain, [given, redeem("r", on, 5)], on).because.code;
    expect([used("2026-01-31"), used("2026-02-01")]).toEqual(["redeemed", "refused"]);
    expect(ask(plain, [earn("e", "2026-01-01", 5)], "2026-01-01").lots[0]?.validThrough).toBe(null);
  });

  it("R4: months clamp to the end of the month, leap days too", () => {
    const through = (on: string, period: object) =>
      ask({ ...plain, expiry: { kind: "after-earning", period } as LedgerPolicyInput["expiry"] }, [earn("e", on, 5)], on).lots[0]
        ?.validThrough;
    // The day before 28 February, before 29 February, and before 28 February a year after a leap day.
    expect(through("2026-01-31", { months: 1 })).toBe("2026-02-27");
    expect(through("2028-01-31", { months: 1 })).toBe("2028-02-28");
    expect(through("2028-02-29", { years: 1 })).toBe("2029-02-27");
  });

  it("R7: a review every so many days is counted from the day of joining, which is day 0", () => {
    const policy = { ...plain, reset: { kind: "every-days", days: 365 } } as const;
    const standing = (asOf: string) => ask(policy, [earn("e", "2026-06-01", 5)], asOf, { joinedOn: "2026-03-10" });
    expect(standing("2027-03-09")).toMatchObject({ balance: "5", reviewOn: "2027-03-10" });
    expect(standing("2027-03-10")).toMatchObject({ balance: "0", because: { code: "reset" } });
  });

  it("R21: amounts and points are decimal text; sums are exact at any size", () => {
    const tenths = { ...plain, decimals: 1 };
    const thirty = Array.from({ length: 30 }, (_, at) => earn(`e${at}`, "2026-01-01", "0.1"));
    expect(ask(tenths, thirty, "2026-01-01").balance).toBe("3");
    const huge = [
      earn("a", "2026-01-01", 9_007_199_254_740_991),
      earn("b", "2026-01-01", "900000000000000000000000000001"),
      redeem("r", "2026-01-02", "2"),
    ];
    expect(ask(plain, huge, "2026-01-02").balance).toBe("900000000000009007199254740990");
    expect(ask(plain, [buy("o", "2026-01-01", "99999999999999999999.99")], "2026-01-01").balance).toBe("99999999999999999999");
    expect(issuesOf(plain, { events: [earn("a", "2026-01-01", 0.5)] })).toEqual([["inexact-number", "events.0.points"]]);
    expect(issuesOf(plain, { events: [earn("a", "2026-01-01", "0.5")] })).toEqual([["too-fine", "events.0.points"]]);
    expect(ask(plain, [earn("a", "2026-01-01", "5.0")], "2026-01-01").balance).toBe("5");
  });

  it("D11: amounts in the smallest unit are read as such, the rules of the programme stay in the main unit", () => {
    expect(ask({ ...plain, amounts: "minor" }, [buy("o", "2026-01-01", "19990")], "2026-01-01").balance).toBe("199");
    expect(issuesOf({ ...plain, amounts: "minor" }, { events: [buy("o", "2026-01-01", "199.90")] })).toEqual([
      ["too-fine", "events.0.lines.0.amount"],
    ]);
    expect(ask({ ...plain, currency: "JPY" }, [buy("o", "2026-01-01", "1500")], "2026-01-01").balance).toBe("1500");
  });

  describe("R22: earned points", () => {
    const earning = (part: object, orders: readonly LedgerEventInput[], more: object = {}) =>
      ask({ ...plain, ...more, earn: { ...plain.earn, ...part } }, orders, "2026-12-31").balance;

    it("R22: floors the base, multiplies, and floors again", () => {
      const multipliers = [{ code: "half-more", factor: "1.5", when: {}, cites: [] }];
      // 33 points and a half more are 49.5; from 33.50 directly it would be 50.25.
      expect(earning({ multipliers }, [buy("o", "2026-01-01", "33.50")])).toBe("49");
    });

    it("R22: names how multipliers stack", () => {
      const multipliers = [
        { code: "double", factor: "2", when: {}, cites: [] },
        { code: "triple", factor: "3", when: {}, cites: [] },
      ];
      const stacked = (stacking: string) => earning({ multipliers, stacking }, [buy("o", "2026-01-01", "10.90")]);
      expect(["largest-only", "multiply", "add"].map(stacked)).toEqual(["30", "60", "40"]);
    });

    it("IN-44, R22: a member day is a condition on the day; a tier is a fact of the purchase", () => {
      const multipliers = [
        { code: "member-day", factor: "2", when: { daysOfMonth: [11] }, cites: [] },
        { code: "weekend", factor: "3", when: { weekdays: [6, 7], channels: ["shop"] }, cites: [] },
        { code: "gold", factor: "1.2", when: { tiers: ["gold"], from: "2026-03-01", through: "2026-03-31" }, cites: [] },
      ];
      const once = (on: string, more: object = {}) => earning({ multipliers }, [buy("o", on, "100", more)]);
      expect([once("2026-03-10"), once("2026-03-11"), once("2026-03-12")]).toEqual(["100", "200", "100"]);
      expect([once("2026-03-14"), once("2026-03-14", { channel: "shop" }), once("2026-03-16", { channel: "shop" })]).toEqual([
        "100",
        "300",
        "100",
      ]);
      expect([once("2026-03-02", { tier: "gold" }), once("2026-03-31", { tier: "gold" }), once("2026-04-01", { tier: "gold" })]).toEqual([
        "120",
        "120",
        "100",
      ]);
      // A double-points day of the preset, held back for a week.
      expect(ask(memberDayPoints, [buy("o", "2026-06-18", "10.50")], "2026-06-30")).toMatchObject({ balance: "20", shown: "20" });
    });

    it("R22: rounds where the programme says and which way", () => {
      const two = {
        id: "o",
        on: "2026-01-01",
        kind: "purchase",
        lines: [
          { id: "1", amount: "1.50" },
          { id: "2", amount: "2.50" },
        ],
      } as const;
      const rounded = (place: string, mode: string) => earning({ rounding: { place, mode } }, [two]);
      expect(["floor", "ceil", "half-up", "half-even", "down"].map((mode) => rounded("per-line", mode))).toEqual(["3", "5", "5", "4", "3"]);
      expect(["floor", "ceil", "half-up", "half-even"].map((mode) => rounded("per-order", mode))).toEqual(["4", "4", "4", "4"]);
      const day = [buy("a", "2026-01-01", "0.60"), buy("b", "2026-01-01", "0.60"), buy("c", "2026-01-02", "0.60")];
      expect(earning({ rounding: { place: "per-day", mode: "floor" } }, day)).toBe("1");
      expect(earning({ rounding: { place: "per-order", mode: "floor" } }, day)).toBe("0");
    });

    it("R22: keeps fractions where the programme says so, and shows them rounded down", () => {
      const events = [buy("a", "2021-03-01", "30"), buy("b", "2021-03-02", "25.55"), buy("c", "2021-03-03", "44.44")];
      // 0.6 + 0.511 + 0.8888 stars; each purchase rounded on its own would give none.
      expect(ask(starbucksCn2021, events, "2021-03-31")).toMatchObject({ balance: "1.9998", shown: "1" });
      const owing = { ...starbucksCn2021, shortage: "carry-debt" } as const;
      expect(ask(owing, [redeem("r", "2021-03-01", "0.5")], "2021-03-31")).toMatchObject({ balance: "-0.5", shown: "-1", debt: "0.5" });
      expect(() => compileLedger({ ...starbucksCn2021, decimals: 3 })).toThrow("decimals: expected enough decimals to keep every fraction");
      const third = [{ code: "third", basis: "amount", every: "3", points: "1", cites: [] }] as const;
      expect(() => compileLedger({ ...starbucksCn2021, earn: { ...starbucksCn2021.earn, rules: third } })).toThrow("decimals");
    });

    it("R8, R22: a new rate counts from its day, and what was earned before stays", () => {
      const rules = [
        { code: "old", basis: "amount", points: "1", through: "2026-06-30", cites: [] },
        { code: "new", basis: "amount", points: "2", from: "2026-07-01", cites: [] },
        { code: "review", basis: "action", action: "review", points: "5", from: "2026-07-01", cites: [] },
      ];
      const review = (id: string, on: string) => ({ id, on, kind: "action", action: "review" }) as const;
      const orders = [buy("a", "2026-06-30", "10"), buy("b", "2026-07-01", "10"), review("c", "2026-06-30"), review("d", "2026-07-01")];
      expect(earning({ rules }, orders)).toBe("35");
      // A return is counted by the rules of its purchase.
      expect(earning({ rules }, [...orders, refund("f", "2026-08-01", "a")])).toBe("25");
    });

    it("R22: earns by amount, order, unit and action, with exclusions and nets", () => {
      const rules = [
        { code: "spend", basis: "amount", every: "10", points: "1", except: { categories: ["gift-cards"], skus: ["x"] }, cites: [] },
        { code: "visit", basis: "order", points: "5", cites: [] },
        { code: "bottle", basis: "unit", every: "2", points: "3", only: { categories: ["oil"] }, cites: [] },
        { code: "review", basis: "action", action: "review", points: "7", cites: [] },
      ];
      const lines = [
        { id: "1", amount: "113", tax: "13", quantity: 4, category: "oil" },
        { id: "2", amount: "50", tax: "0", category: "gift-cards" },
        { id: "3", amount: "40", tax: "0", sku: "x" },
        { id: "4", amount: "20", tax: "0", kind: "delivery" },
      ];
      const order = { id: "o", on: "2026-01-01", kind: "purchase", lines, rewards: "22.30" } as const;
      const by = (netOf: string[]) => earning({ rules, netOf }, [order as unknown as LedgerEventInput]);
      // Spend 113 + 20 = 133 earns 13.3, the visit 5, four bottles 6.
      expect(by([])).toBe("24");
      expect(by(["tax"])).toBe("23"); // 120: 12 + 5 + 6
      expect(by(["delivery"])).toBe("22"); // 113: 11.3 + 5 + 6
      // 22.30 shared over 113, 50, 40, 20 is 11.30, 5, 4, 2: 113 − 11.30 + 20 − 2 = 119.70.
      expect(by(["rewards"])).toBe("22"); // 11.97 + 5 + 6
      const review = { id: "a", on: "2026-01-01", kind: "action", action: "review", quantity: 2 } as const;
      expect(earning({ rules, netOf: [] }, [review])).toBe("14");
      expect(earning({ rules, netOf: [] }, [{ ...review, action: "share" }])).toBe("0");
    });
  });

  it("R24: a refund is negative and points at its purchase; the points are counted anew from what is left", () => {
    const events = [
      buy("o", "2026-01-01", "199.90"),
      refund("f1", "2026-02-01", "o", "-0.90"),
      refund("f2", "2026-02-02", "o", "-99.50"),
      refund("f3", "2026-02-03", "o"),
    ];
    // 199.90, 199.00, 99.50, nothing: 199, 199, 99 and 0 points.
    expect(codes(ask(plain, events, "2026-03-01"))).toEqual([
      ["earned", "199", "199"],
      ["taken-back", "0", "199"],
      ["taken-back", "-100", "99"],
      ["taken-back", "-99", "0"],
    ]);
    expect(issuesOf(plain, { events: [events[0], { ...events[1], lines: [{ id: "1", amount: "0.90" }] }] })).toEqual([
      ["out-of-range", "events.1.lines.0.amount"],
    ]);
  });

  it("R25: a refund is unknown before it is booked, and is taken from the lot of its purchase", () => {
    const events = [earn("old", "2025-11-01", 50), buy("o", "2025-12-20", "100"), refund("f", "2026-01-05", "o")];
    expect(ask(retailPoints, events, "2026-01-04").lots.map(({ id, points }) => [id, points])).toEqual([
      ["old", "50"],
      ["o", "100"],
    ]);
    expect(ask(retailPoints, events, "2026-01-05").lots.map(({ id, points }) => [id, points])).toEqual([["old", "50"]]);
  });

  it("R27: takes points back without limit, within the balance, or only while pending", () => {
    const events = [buy("o", "2026-01-01", "100"), redeem("r", "2026-01-10", 80), refund("f", "2026-01-12", "o")];
    const outcome = (returns: "unlimited" | "within-balance" | "only-pending", days: number) => {
      const { balance, pending, debt, because, totals } = ask({ ...plain, returns, pending: { kind: "days", days } }, events, "2026-01-12");
      return [balance, pending, debt, because.code, totals.takenBack];
    };
    expect(outcome("unlimited", 0)).toEqual(["-80", "0", "80", "taken-back", "100"]);
    expect(outcome("within-balance", 0)).toEqual(["0", "0", "0", "taken-back-in-part", "20"]);
    expect(outcome("only-pending", 0)).toEqual(["20", "0", "0", "taken-back-in-part", "0"]);
    // Still pending on the 12th, so the redemption was refused and the points are simply not earned.
    expect(outcome("only-pending", 30)).toEqual(["0", "0", "0", "taken-back", "100"]);
    expect(outcome("within-balance", 30)).toEqual(["0", "0", "0", "taken-back", "100"]);
  });

  it("R27: points spent on the returned purchase come back once", () => {
    const events = [
      earn("e", "2025-12-01", 100),
      redeem("r", "2026-01-01", 50, "o"),
      buy("o", "2026-01-01", "100"),
      refund("f1", "2026-01-10", "o", "-33"),
      refund("f2", "2026-01-11", "o"),
    ];
    // 100 + 100 − 50; a third back gives 16 of 50 points and takes 33; the rest gives 34 and takes 67.
    expect(ask(plain, events, "2026-01-01").balance).toBe("150");
    expect(ask(plain, events, "2026-01-10").balance).toBe("133");
    expect(ask(plain, events, "2026-01-11").balance).toBe("100");
    expect(ask(plain, [...events, events[4], events[3]] as LedgerEventInput[], "2026-01-12").balance).toBe("100");
    expect(issuesOf(plain, { events: [...events, refund("f3", "2026-01-12", "o")] })).toEqual([["out-of-range", "events.5.of"]]);
    const late = [
      earn("e", "2025-12-01", 100),
      buy("o", "2026-01-01", "100"),
      refund("f", "2026-01-02", "o"),
      redeem("r", "2026-01-03", 40, "o"),
    ];
    expect(ask(plain, late, "2026-01-03").balance).toBe("100");
  });

  it("R28: events are a set; on one day credits come before debits, a review comes last, then ids decide", () => {
    const events = [
      redeem("a", "2026-01-01", 60),
      redeem("b", "2026-01-01", 60),
      earn("z", "2026-01-01", 100),
      { id: "0", on: "2026-01-01", kind: "reset" },
    ] as const;
    const expected = [
      ["granted", "100", "100"],
      ["redeemed", "-60", "40"],
      ["refused", "0", "40"],
      ["reset", "-40", "0"],
    ];
    expect(codes(ask(plain, events, "2026-01-01"))).toEqual(expected);
    expect(codes(ask(plain, [...events].reverse(), "2026-01-01"))).toEqual(expected);
    expect(codes(ask(plain, [...events, ...events], "2026-01-01"))).toEqual(expected);
    expect(issuesOf(plain, { events: [events[0], { ...events[0], points: 61 }] })).toEqual([["conflicting-event", "events.1.id"]]);
  });

  it("R29: a lot is valid through its last day and gone after it, job or no job", () => {
    const events = [earn("e", "2026-01-15", 100)];
    expect(ask(retailPoints, events, "2027-01-31")).toMatchObject({
      balance: "100",
      lapsing: [{ validThrough: "2027-01-31", points: "100" }],
      reviewOn: "2027-02-01",
    });
    expect(ask(retailPoints, events, "2027-02-01")).toMatchObject({ balance: "0", lots: [], reviewOn: null, because: { code: "lapsed" } });
    expect(codes(ask(retailPoints, [...events, redeem("r", "2027-02-01", 1)], "2027-02-01"))).toEqual([
      ["granted", "100", "100"],
      ["lapsed", "-100", "0"],
      ["refused", "0", "0"],
    ]);
    expect(ask(retailPoints, [...events, redeem("r", "2027-01-31", 100)], "2027-02-01").totals).toMatchObject({
      spent: "100",
      lapsed: "0",
    });
  });

  it("R30: the nearest expiry is spent first, those without expiry last, then the older lot, then the id", () => {
    const lot = (id: string, earnedOn: string, validThrough: string | null) => ({ id, points: 10, earnedOn, validThrough });
    const start = {
      on: "2026-01-01",
      lots: [
        lot("never", "2020-01-01", null),
        lot("late", "2025-01-01", "2026-12-31"),
        lot("b", "2025-06-01", "2026-06-30"),
        lot("a", "2025-06-01", "2026-06-30"),
        lot("older", "2025-05-01", "2026-06-30"),
      ],
    };
    const left = (points: number) =>
      ask(plain, [redeem("r", "2026-01-02", points)], "2026-01-02", { start }).lots.map(({ id, points: rest }) => `${id} ${rest}`);
    expect(left(0)).toEqual(["older 10", "a 10", "b 10", "late 10", "never 10"]);
    expect(left(15)).toEqual(["a 5", "b 10", "late 10", "never 10"]);
    expect(left(45)).toEqual(["never 5"]);
    // A partly used lot keeps its own expiry.
    expect(ask(plain, [redeem("r", "2026-01-02", 15)], "2026-07-01", { start })).toMatchObject({ balance: "20", totals: { lapsed: "15" } });
  });

  describe("R31: expiry", () => {
    const last = (expiry: LedgerPolicyInput["expiry"], on: string) =>
      ask({ ...plain, from: "1990-01-01", expiry }, [earn("e", on, 1)], on).lots[0]?.validThrough;

    it("D30, R31: n months from earning end on the day before, unless they are rounded to the end of a unit", () => {
      expect(last({ kind: "after-earning", period: { months: 12 } }, "2026-01-15")).toBe("2027-01-14");
      expect(last({ kind: "after-earning", period: { months: 24 } }, "2024-02-29")).toBe("2026-02-27");
      expect(last({ kind: "after-earning", period: { years: 1 } }, "2026-03-01")).toBe("2027-02-28");
      // A rule set of the field: twelve months from 6 July 2020 are gone on 1 August 2021.
      expect(last({ kind: "after-earning", period: { months: 12 }, roundTo: "month" }, "2020-07-06")).toBe("2021-07-31");
      expect(last({ kind: "after-earning", period: { months: 12 }, roundTo: "quarter" }, "2020-07-06")).toBe("2021-09-30");
      expect(last({ kind: "after-earning", period: { months: 12 }, roundTo: "year" }, "2020-07-06")).toBe("2021-12-31");
    });

    it("D30, R31: n days from earning: the n-th day after is the last", () => {
      expect(last({ kind: "after-earning", period: { days: 90 } }, "2026-01-01")).toBe("2026-04-01");
      expect(last({ kind: "after-earning", period: { weeks: 2 } }, "2026-01-01")).toBe("2026-01-15");
      expect(last({ kind: "after-earning", period: { days: 90 }, roundTo: "month" }, "2026-01-01")).toBe("2026-04-30");
    });

    it("R31: the end of the month, of the year, of the same month of the next year", () => {
      // Earned on 22 January, gone on 1 February; earned in 2018, gone on 1 January 2019.
      expect(last({ kind: "end-of-month" }, "2018-01-22")).toBe("2018-01-31");
      expect(last({ kind: "end-of-year" }, "2018-01-22")).toBe("2018-12-31");
      expect(last({ kind: "end-of-same-month-next-year" }, "2021-12-15")).toBe("2022-12-31");
      expect(last({ kind: "end-of-same-month-next-year" }, "2023-02-10")).toBe("2024-02-29");
      expect(last({ kind: "end-of-same-month-next-year" }, "2024-02-29")).toBe("2025-02-28");
      expect(last({ kind: "never" }, "2024-02-29")).toBeNull();
    });

    it("R31: after n months without activity all points lapse together", () => {
      const policy = { ...plain, expiry: { kind: "inactivity", months: 18 } } as const;
      const events = [earn("a", "2024-01-10", 30), earn("b", "2024-03-31", 20), redeem("r", "2024-05-31", 10)];
      expect(ask(policy, events, "2024-06-01")).toMatchObject({
        balance: "40",
        lapsing: [{ validThrough: "2025-11-29", points: "40" }],
        reviewOn: "2025-11-30",
      });
      expect(ask(policy, events, "2025-11-29").lots.map(({ validThrough }) => validThrough)).toEqual(["2025-11-29", "2025-11-29"]);
      expect(ask(policy, events, "2025-11-30")).toMatchObject({
        balance: "0",
        because: { code: "lapsed-inactive" },
        totals: { lapsed: "40" },
      });
      const moved = [...events, { id: "m", on: "2025-06-01", kind: "adjust", points: 5, by: "li", reason: "goodwill" } as const];
      expect(ask(policy, moved, "2025-11-30").balance).toBe("0");
      // What comes after the lapse lives its own time without activity.
      const late = [...events, { id: "m", on: "2026-01-01", kind: "adjust", points: 5, by: "li", reason: "goodwill" } as const];
      expect(ask(policy, late, "2026-01-02")).toMatchObject({ balance: "5", reviewOn: "2027-07-01" });
    });
  });

  it("R32: too small a balance refuses, or becomes a debt that the next credits pay off", () => {
    const events = [earn("a", "2026-01-01", 30), redeem("r", "2026-01-02", 50), earn("b", "2026-01-03", 15), earn("c", "2026-01-04", 15)];
    expect(codes(ask(plain, events, "2026-01-04"))).toEqual([
      ["granted", "30", "30"],
      ["refused", "0", "30"],
      ["granted", "15", "45"],
      ["granted", "15", "60"],
    ]);
    expect(ask(plain, events, "2026-01-02").warnings).toEqual([{ code: "refused", path: ["statement", 1] }]);
    const owing = { ...plain, shortage: "carry-debt" } as const;
    expect(codes(ask(owing, events, "2026-01-04"))).toEqual([
      ["granted", "30", "30"],
      ["redeemed-on-debt", "-50", "-20"],
      ["granted", "15", "-5"],
      ["granted", "15", "10"],
    ]);
    expect(ask(owing, events, "2026-01-03")).toMatchObject({ balance: "-5", debt: "5", lots: [] });
    expect(ask(owing, events, "2026-01-04").lots).toEqual([{ id: "c", points: "10", earnedOn: "2026-01-04", validThrough: null }]);
  });

  it("R33: a review sets the points to zero at the beginning of its day; what is pending and a debt stay", () => {
    const yearly = { ...plain, reset: { kind: "yearly", month: 2, day: 29 } } as const;
    const events = [earn("a", "2026-01-01", 30), earn("b", "2026-02-28", 7), earn("c", "2026-03-01", 1)];
    expect(ask(yearly, events, "2026-02-27")).toMatchObject({ balance: "30", reviewOn: "2026-02-28" });
    expect(codes(ask(yearly, events, "2026-03-01"))).toEqual([
      ["granted", "30", "30"],
      ["reset", "-30", "0"],
      ["granted", "7", "7"],
      ["granted", "1", "8"],
    ]);
    expect(ask(yearly, events, "2028-02-29").totals).toMatchObject({ credited: "38", reset: "38" });
    const every = { ...plain, reset: { kind: "every-days", days: 365 } } as const;
    // Counted from joining, which is day 0.
    const member = { joinedOn: "2025-03-10" };
    expect(ask(every, [earn("a", "2025-04-01", 5)], "2026-03-09", member)).toMatchObject({ balance: "5", reviewOn: "2026-03-10" });
    expect(ask(every, [earn("a", "2025-04-01", 5)], "2026-03-10", member)).toMatchObject({ balance: "0", because: { code: "reset" } });
    expect(issuesOf(every, { events: [] })).toEqual([["missing", "joinedOn"]]);
    const owing = { ...yearly, shortage: "carry-debt", pending: { kind: "until-confirmed" } } as const;
    const held = [redeem("r", "2026-01-01", 9), buy("o", "2026-01-02", "20")];
    expect(ask(owing, held, "2026-03-01")).toMatchObject({ balance: "-9", debt: "9", pending: "20" });
  });

  it("R34: everything that came in is somewhere", () => {
    const owing = { ...retailPoints, shortage: "carry-debt" } as const;
    const events = [
      buy("o", "2025-01-10", "100"),
      redeem("r", "2025-02-01", 30, "o"),
      refund("f", "2025-03-01", "o", "-50"),
      earn("e", "2026-01-05", 10),
      { id: "t", on: "2026-01-06", kind: "transfer-out", points: 4, to: "m2" } as const,
    ];
    const { balance, pending, totals } = ask(owing, events, "2026-02-01");
    // 100 earned and 30 of them spent, 15 of those back in a lot of their own, 50 taken back, 10 earned, 4 sent from the first lot, whose last 16 lapse.
    expect({ balance, pending, ...totals }).toEqual({
      balance: "25",
      pending: "0",
      opening: "0",
      credited: "125",
      spent: "30",
      lapsed: "16",
      takenBack: "50",
      sent: "4",
      deducted: "0",
      reset: "0",
    });
  });

  describe("pending points", () => {
    it("R27: become usable after some days, or when they are confirmed", () => {
      const policy = { ...plain, pending: { kind: "days", days: 15 } } as const;
      const events = [buy("o", "2026-01-01", "100")];
      expect(ask(policy, events, "2026-01-15")).toMatchObject({
        balance: "0",
        pending: "100",
        reviewOn: "2026-01-16",
        pendingLots: [{ id: "o", availableOn: "2026-01-16" }],
      });
      expect(ask(policy, events, "2026-01-16")).toMatchObject({ balance: "100", pending: "0", because: { code: "released" } });
      expect(ask(policy, [...events, { id: "c", on: "2026-01-05", kind: "confirm", of: "o" }], "2026-01-05")).toMatchObject({
        balance: "100",
        pending: "0",
      });
      const until = { ...plain, pending: { kind: "until-confirmed" } } as const;
      expect(ask(until, events, "2026-12-31")).toMatchObject({
        balance: "0",
        pending: "100",
        reviewOn: null,
        pendingLots: [{ availableOn: null }],
      });
      expect(issuesOf(until, { events: [{ id: "c", on: "2026-01-05", kind: "confirm", of: "o" }] })).toEqual([
        ["inconsistent", "events.0.of"],
      ]);
    });

    it("R29: pending points whose last day has passed lapse when they would become usable", () => {
      const policy = { ...plain, expiry: { kind: "end-of-month" }, pending: { kind: "days", days: 10 } } as const;
      const { statement, totals } = ask(policy, [buy("o", "2026-01-25", "100")], "2026-02-04");
      expect(statement.map(({ code, pending }) => [code, pending])).toEqual([
        ["held", "100"],
        ["lapsed", "-100"],
      ]);
      expect(totals.lapsed).toBe("100");
    });
  });

  it("R30, R34: points are transferred, added and deducted by hand with who and why", () => {
    const hand = (id: string, points: number, more: object = {}) =>
      ({ id, on: "2026-02-01", kind: "adjust", points, by: "li", reason: "goodwill", ...more }) as const;
    const received = { id: "t", on: "2026-01-01", kind: "transfer-in", points: 20, from: "m2", validThrough: "2026-03-31" } as const;
    const sent = (points: number) => ({ id: "s", on: "2026-02-02", kind: "transfer-out", points, to: "m3" }) as const;
    const events = [received, hand("h", 5), hand("d", -10), sent(12)];
    expect(codes(ask(plain, events, "2026-02-02"))).toEqual([
      ["received", "20", "20"],
      ["added", "5", "25"],
      ["deducted", "-10", "15"],
      ["sent", "-12", "3"],
    ]);
    // Nobody gives away what he does not have, not even where debts are carried.
    expect(codes(ask({ ...plain, shortage: "carry-debt" }, [sent(1)], "2026-02-02"))).toEqual([["refused", "0", "0"]]);
    expect(ask({ ...plain, shortage: "carry-debt" }, [hand("d", -10)], "2026-02-02").debt).toBe("10");
    expect(ask(plain, [hand("d", -10)], "2026-02-02").because.code).toBe("refused");
    expect(issuesOf(plain, { events: [{ ...hand("h", 5), by: null }] })).toEqual([["missing", "events.0.by"]]);
    expect(issuesOf(plain, { events: [hand("h", 5, { validThrough: "2026-01-31" })] })).toEqual([
      ["inconsistent", "events.0.validThrough"],
    ]);
  });

  it("R29, R31: an extension never shortens, and lapsed points can be made valid again", () => {
    const extend = (through: string, more: object = {}) => ({ id: "x", on: "2026-12-01", kind: "extend", through, ...more }) as const;
    const lots = [earn("a", "2026-01-15", 10), earn("b", "2026-06-15", 20)];
    const days = (event: LedgerEventInput) =>
      ask(retailPoints, [...lots, event], "2026-12-01").lots.map(({ id, validThrough }) => [id, validThrough]);
    expect(days(extend("2027-03-31"))).toEqual([
      ["a", "2027-03-31"],
      ["b", "2027-06-30"],
    ]);
    expect(days(extend("2028-03-31", { lots: ["a"] }))).toEqual([
      ["b", "2027-06-30"],
      ["a", "2028-03-31"],
    ]);
    expect(issuesOf(retailPoints, { events: [...lots, extend("2028-03-31", { lots: ["c"] })] })).toEqual([
      ["inconsistent", "events.2.lots.0"],
    ]);
    const back = (more: object = {}) => ({ id: "y", on: "2027-07-01", kind: "reinstate", ...more }) as const;
    expect(ask(retailPoints, [...lots, back()], "2027-07-01").lots).toEqual([
      { id: "y", points: "30", earnedOn: "2027-07-01", validThrough: "2028-07-31" },
    ]);
    expect(ask(retailPoints, [...lots, back({ lot: "b", validThrough: "2027-09-30" })], "2027-07-01").lots).toMatchObject([
      { points: "20", validThrough: "2027-09-30" },
    ]);
    expect(ask(retailPoints, [...lots, back({ lot: "b" }), { ...back({ lot: "b" }), id: "y2" }], "2027-07-01").because.code).toBe(
      "refused",
    );
    const inactive = { ...plain, expiry: { kind: "inactivity", months: 12 } } as const;
    expect(ask(inactive, [...lots, extend("2027-12-31")], "2026-12-01").reviewOn).toBe("2028-01-01");
    expect(ask(inactive, [...lots, extend("2026-12-31")], "2026-12-01").reviewOn).toBe("2027-06-15");
    expect(issuesOf(inactive, { events: [...lots, extend("2027-12-31", { lots: ["a"] })] })).toEqual([["inconsistent", "events.2.lots"]]);
  });

  it("R18, R34: opening balances are lots, and a snapshot goes on as if it were the whole history", () => {
    const ledger = compileLedger(retailPoints);
    const start = { on: "2026-01-01", lots: [{ id: "old", points: "70", earnedOn: "2025-03-05", validThrough: "2026-03-31" }] };
    expect(ledger({ start, events: [] }, { asOf: "2026-01-01" })).toMatchObject({
      balance: "70",
      because: { code: "opened" },
      totals: { opening: "70", credited: "0" },
    });
    expect(ledger({ start, events: [redeem("r", "2026-02-01", 20)] }, { asOf: "2026-04-01" })).toMatchObject({
      balance: "0",
      totals: { spent: "20", lapsed: "50" },
    });
    const events = [buy("o", "2026-02-01", "100"), redeem("r", "2026-05-01", 30), buy("p", "2026-06-01", "50")];
    const { snapshot } = ledger({ start, events }, { asOf: "2026-05-01" });
    const { balance, lots, totals, reviewOn } = ledger({ start, events }, { asOf: "2026-06-30" });
    expect(ledger.resume(snapshot, events.slice(2), { asOf: "2026-06-30" })).toMatchObject({ balance, lots, totals, reviewOn });
    expect(() => ledger.resume(snapshot, events, { asOf: "2026-06-30" })).toThrow("events[0].on: expected a day after 2026-05-01");
    expect(() => ledger.resume(snapshot, [refund("f", "2026-06-02", "o")], { asOf: "2026-06-30" })).toThrow(
      "events[0].of: expected the id of a purchase",
    );
    expect(() => ledger.resume(snapshot, [], { asOf: "2026-04-30" })).toThrow("asOf: expected a day from 2026-05-01");
    expect(() => ledger.resume({ ...snapshot, debt: 5 }, [], { asOf: "2026-06-30" })).toThrow("start.debt: expected no debt beside lots");
  });

  describe("defects of the field", () => {
    it("defect 2: expired points take nothing from what has ever been earned", () => {
      expect(ask(retailPoints, [earn("a", "2024-01-01", 100)], "2026-01-01").totals).toMatchObject({ credited: "100", lapsed: "100" });
    });

    it("defect 3: a debt is not forgiven by an expiry, and no tiny remainder makes a balance invalid", () => {
      const owing = { ...retailPoints, shortage: "carry-debt", decimals: 2 } as const;
      const events = [
        earn("a", "2025-01-01", "0.30"),
        redeem("r", "2025-01-02", "0.10"),
        redeem("s", "2025-01-03", "0.20"),
        redeem("t", "2025-01-04", "0.50"),
      ];
      expect(ask(owing, events, "2025-01-03").balance).toBe("0");
      expect(ask(owing, events, "2030-01-01")).toMatchObject({ balance: "-0.5", debt: "0.5" });
    });

    it("defect 4: a dead lot cannot be spent between its last day and the next job", () => {
      expect(ask(retailPoints, [earn("a", "2025-01-15", 100), redeem("r", "2026-02-01", 100)], "2026-02-01").because.code).toBe("refused");
    });

    it("defect 5: multipliers are exact, and a return takes from its own lot and not from older points", () => {
      const multipliers = [{ code: "m", factor: "1.1", when: {}, cites: [] }];
      expect(ask({ ...plain, earn: { ...plain.earn, multipliers } }, [buy("o", "2026-01-01", "10")], "2026-01-01").balance).toBe("11");
      const events = [earn("old", "2025-06-01", 100), buy("o", "2026-01-01", "100"), refund("f", "2026-01-02", "o", "-40")];
      expect(ask(retailPoints, events, "2026-01-02").lots.map(({ id, points }) => [id, points])).toEqual([
        ["old", "100"],
        ["o", "60"],
      ]);
    });

    it("defect 8: a single day can be asked for, not the day after a job", () => {
      expect(ask({ ...plain, expiry: { kind: "end-of-year" } }, [earn("a", "2025-05-05", 9)], "2026-01-01").balance).toBe("0");
    });
  });

  it("refuses what cannot be a history, with its path", () => {
    const order = buy("o", "2026-02-01", "100");
    expect(issuesOf(plain, { events: [refund("f", "2026-02-02", "o")] })).toEqual([["inconsistent", "events.0.of"]]);
    expect(issuesOf(plain, { events: [order, refund("f", "2026-01-31", "o")] })).toEqual([["inconsistent", "events.1.of"]]);
    expect(issuesOf(plain, { events: [order, refund("f", "2026-02-02", "o", "-60"), refund("g", "2026-02-03", "o", "-40.01")] })).toEqual([
      ["out-of-range", "events.2.lines.0.amount"],
    ]);
    expect(
      issuesOf(plain, {
        events: [order, { ...refund("f", "2026-02-02", "o", "-60"), lines: [{ id: "2", amount: "-60", quantity: "-1" }] }],
      }),
    ).toEqual([["inconsistent", "events.1.lines.0.id"]]);
    expect(issuesOf(plain, { joinedOn: "2026-02-02", events: [order] })).toEqual([["inconsistent", "events.0.on"]]);
    expect(issuesOf(plain, { events: [earn("e", "2026-01-01", -5)] })).toEqual([["out-of-range", "events.0.points"]]);
    expect(issuesOf(plain, { events: [{ ...earn("e", "", 5), on: null }] })).toEqual([["missing", "events.0.on"]]);
    expect(issuesOf({ ...plain, timeZone: null }, { events: [{ ...earn("e", "", 5), on: null, at: "2026-01-01T00:00:00Z" }] })).toEqual([
      ["unknown-time-zone", "events.0.at"],
    ]);
    expect(issuesOf(plain, { events: [{ ...earn("e", "", 5), on: null, at: "2026-01-01T00:00:00" }] })).toEqual([
      ["invalid-instant", "events.0.at"],
    ]);
    expect(issuesOf(dealerServicePoints, { events: [order] })).toEqual([["missing", "events.0.lines.0.tax"]]);
    expect(issuesOf(plain, { events: [buy("o", "2026-01-01", "10.005")] })).toEqual([["too-fine", "events.0.lines.0.amount"]]);
    expect(issuesOf(plain, { events: [buy("o", "2026-01-01", "10", { rewards: "10.01" })] })).toEqual([
      ["inconsistent", "events.0.rewards"],
    ]);
    expect(
      issuesOf(plain, {
        events: [
          { ...order, lines: [] },
          { ...earn("e", "2026-01-01", 1), kind: "steal" },
        ],
      }),
    ).toEqual([
      ["out-of-range", "events.0.lines"],
      ["not-an-option", "events.1.kind"],
    ]);
    expect(
      issuesOf(plain, {
        start: { on: "2026-01-01", lots: [{ id: "e", points: 1, earnedOn: "2025-01-01" }] },
        events: [earn("e", "2026-01-02", 1)],
      }),
    ).toEqual([["duplicate-id", "events.0.id"]]);
  });

  it("refuses programmes that contradict themselves", () => {
    const compile = (part: object) => () => compileLedger({ ...plain, ...part });
    expect(compile({ timeZone: "Mars/Olympus" })).toThrow("timeZone: expected a time zone this machine knows");
    expect(compile({ currency: "RMB" })).toThrow("currency: expected an ISO 4217 code");
    expect(compile({ earn: { ...plain.earn, rounding: { place: "per-order" } } })).toThrow(
      "earn.rounding.mode: expected a mode of rounding",
    );
    expect(compile({ earn: { ...plain.earn, rules: [...plain.earn.rules, ...plain.earn.rules] } })).toThrow(
      "earn.rules[1].code: expected each name once",
    );
    expect(compile({ earn: { ...plain.earn, rules: [{ ...plain.earn.rules[0], every: 0 }] } })).toThrow(
      "every: expected an amount above 0",
    );
    expect(compile({ earn: { ...plain.earn, rules: [{ ...plain.earn.rules[0], basis: "action" }] } })).toThrow(
      "action: expected the code of an action",
    );
    expect(
      compile({
        earn: { ...plain.earn, multipliers: [{ code: "m", factor: 2, when: { from: "2026-02-01", through: "2026-01-01" }, cites: [] }] },
      }),
    ).toThrow("through: expected a day from 2026-02-01");
    expect(compile({ earn: { ...plain.earn, rules: [{ ...plain.earn.rules[0], from: "2026-02-01", through: "2026-01-01" }] } })).toThrow(
      "rules[0].through",
    );
    expect(compile({ earn: { ...plain.earn, rules: [{ ...plain.earn.rules[0], action: "review" }] } })).toThrow(
      "rules[0].action: expected null",
    );
    expect(compile({ expiry: { kind: "sometimes" } })).toThrow("expiry.kind: expected one of");
  });

  it("replays 100,000 entries in linear time", () => {
    const events = Array.from({ length: 100_000 }, (_, at) =>
      at % 3 === 2 ? redeem(`e${at}`, `20${10 + (at % 17)}-01-01`, 1) : earn(`e${at}`, `20${10 + (at % 17)}-01-01`, 2),
    );
    // The processor's time, as a machine that is busy with other things says nothing about this.
    const started = process.cpuUsage();
    expect(ask(plain, events, "2026-12-31").balance).toBe(`${66_667 * 2 - 33_333}`);
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(5_000);
  });

  it("R29: extends 10,000 lots one by one in linear time", () => {
    const lots = Array.from({ length: 10_000 }, (_, at) => earn(`e${at}`, "2026-01-05", 2));
    const extended = lots.map(
      ({ id }, at) => ({ id: `x${at}`, on: "2026-02-01", kind: "extend", through: `209${at % 2}-01-01`, lots: [id] }) as const,
    );
    const started = process.cpuUsage();
    expect(ask(retailPoints, [...lots, ...extended], "2089-12-31").balance).toBe("20000");
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(3_000);
  });
});
