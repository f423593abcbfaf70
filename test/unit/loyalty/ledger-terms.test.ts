import {
  compileLedger,
  compilePreviewOrder,
  dealerServicePoints,
  type EarnCapInput,
  type LedgerEventInput,
  type LedgerPolicyInput,
  type LedgerVersionInput,
  retailPoints,
} from "idic/loyalty";
import { describe, expect, it } from "vitest";

const plain = { ...retailPoints, expiry: { kind: "never" } } as const satisfies LedgerPolicyInput;
const rules = [
  { code: "spend", basis: "amount", points: "1", cites: [] },
  { code: "review", basis: "action", action: "review", points: "7", cites: [] },
] as const;
const capped = (...caps: Omit<EarnCapInput, "cites" | "code">[]): LedgerPolicyInput => ({
  ...plain,
  earn: { ...plain.earn, rules, caps: caps.map((cap, at) => ({ code: `cap-${at}`, ...cap, cites: [] })) },
});
const buy = (id: string, on: string, amount: string, more: object = {}) =>
  ({ id, on, kind: "purchase", lines: [{ id: "1", amount, ...more }] }) as const;
const review = (id: string, on: string, quantity = 1) => ({ id, on, kind: "action", action: "review", quantity }) as const;
const refund = (id: string, on: string, of: string, amount?: string) =>
  ({ id, on, kind: "refund", of, ...(amount === undefined ? {} : { lines: [{ id: "1", amount }] }) }) as const;
const redeem = (id: string, on: string, points: number) => ({ id, on, kind: "redeem", points }) as const;

const ask = (policy: LedgerPolicyInput, events: readonly LedgerEventInput[], asOf: string, more: object = {}) =>
  compileLedger(policy)({ events, ...more }, { asOf });
const earned = (policy: LedgerPolicyInput, events: readonly LedgerEventInput[]) =>
  ask(policy, events, "2027-12-31").statement.map(({ points }) => points);

describe("caps", () => {
  it("R22: limits what one purchase or action earns, and says so", () => {
    const policy = capped({ points: 100, per: "event" });
    const status = ask(policy, [buy("a", "2026-01-01", "250"), buy("b", "2026-01-01", "40")], "2026-01-01");
    expect(status.statement.map(({ points }) => points)).toEqual(["100", "40"]);
    expect(status.warnings).toEqual([{ code: "capped", path: ["statement", 0] }]);
  });

  it("R6, R22: counts over a calendar day, week, month, quarter, year, or the whole membership, and begins anew with each", () => {
    const days = ["2026-01-01", "2026-01-01", "2026-01-04", "2026-01-05", "2026-02-01", "2026-04-01", "2027-01-01"];
    const buys = days.map((on, at) => buy(`o${at}`, on, "60"));
    const by = (per: EarnCapInput["per"]) => earned(capped({ points: 100, per }), buys);
    // 4 January 2026 is a Sunday, so the 5th begins a week.
    expect(by("day")).toEqual(["60", "40", "60", "60", "60", "60", "60"]);
    expect(by("week")).toEqual(["60", "40", "0", "60", "60", "60", "60"]);
    expect(by("month")).toEqual(["60", "40", "0", "0", "60", "60", "60"]);
    expect(by("quarter")).toEqual(["60", "40", "0", "0", "0", "60", "60"]);
    expect(by("year")).toEqual(["60", "40", "0", "0", "0", "0", "60"]);
    expect(by("membership")).toEqual(["60", "40", "0", "0", "0", "0", "0"]);
  });

  it("R1: the day of a cap is that of the programme's zone", () => {
    const at = (id: string, moment: string) => ({ ...buy(id, "", "60"), on: null, at: moment });
    const events = [at("a", "2026-01-01T15:59:59Z"), at("b", "2026-01-01T16:00:00Z"), at("c", "2026-01-02T15:00:00Z")];
    expect(earned(capped({ points: 100, per: "day" }), events)).toEqual(["60", "60", "40"]);
  });

  it("R22: a cap of one rule leaves the others alone, and several caps all hold", () => {
    const policy = capped({ rule: "review", points: 14, per: "month" }, { points: 50, per: "month" });
    expect(earned(policy, [review("a", "2026-01-01", 3), buy("b", "2026-01-02", "20"), buy("c", "2026-01-03", "20")])).toEqual([
      "14",
      "20",
      "16",
    ]);
  });

  it("R22: caps count points with their multipliers, as the preview shows them by rule", () => {
    const earn = {
      ...plain.earn,
      rules: [
        { code: "spend", basis: "amount", points: "1", cites: [] },
        { code: "tyres", basis: "amount", points: "1", only: { categories: ["tyres"] }, cites: [] },
      ],
      multipliers: [{ code: "double", factor: "2", when: {}, cites: [] }],
      caps: [{ code: "tyres-cap", rule: "tyres", points: 50, per: "month", cites: [] }],
    } as const;
    const preview = compilePreviewOrder({ ...plain, earn });
    const order = { id: "o", lines: [{ id: "1", amount: "40", category: "tyres" }] };
    // 80 points by each rule, of which the second may give 50.
    expect(preview({ order, events: [] }, { asOf: "2026-01-01" })).toMatchObject({
      points: "130",
      byRule: [
        { code: "spend", points: "80" },
        { code: "tyres", points: "50" },
      ],
      cutByCaps: "30",
      warnings: [{ code: "capped", path: [] }],
      because: { code: "earns-at-once" },
    });
  });

  it("R22: a cap that is used up is the reason, not the order", () => {
    const preview = compilePreviewOrder(capped({ points: 100, per: "month" }));
    const order = { id: "o", lines: [{ id: "1", amount: "40" }] };
    expect(preview({ order, events: [buy("a", "2026-01-01", "100")] }, { asOf: "2026-01-02" })).toMatchObject({
      points: "0",
      cutByCaps: "40",
      because: { code: "cap-reached" },
    });
  });

  it("R24, R27: a return takes no more than the cap let through, and opens the cap by what it takes", () => {
    const policy = capped({ points: 100, per: "month" });
    const events = [
      buy("a", "2026-01-01", "150"),
      refund("f", "2026-01-02", "a", "-40"), // 110 left, of which 100 still count
      refund("g", "2026-01-03", "a", "-50"), // 60 left
      buy("b", "2026-01-04", "70"),
    ];
    expect(earned(policy, events)).toEqual(["100", "0", "-40", "40"]);
  });

  it("R25: what comes back in a later month opens the month of the purchase, not the running one", () => {
    const policy = capped({ points: 100, per: "month" });
    const events = [
      buy("a", "2026-01-31", "100"),
      buy("b", "2026-02-01", "90"),
      refund("f", "2026-02-02", "a"),
      buy("c", "2026-02-03", "20"),
    ];
    expect(earned(policy, events)).toEqual(["100", "90", "-100", "10"]);
  });

  it("R27: points that a return could not take back go on counting", () => {
    const policy: LedgerPolicyInput = { ...capped({ points: 100, per: "day" }), returns: "within-balance" };
    const events = [
      buy("a", "2026-01-01", "100"),
      redeem("b", "2026-01-01", 70),
      refund("f", "2026-01-01", "a"),
      // Credits come before debits on one day, so the next purchase is of the same month.
      buy("c", "2026-01-02", "100"),
    ];
    expect(earned(policy, events)).toEqual(["100", "-70", "-30", "100"]);
    const month: LedgerPolicyInput = { ...capped({ points: 100, per: "month" }), returns: "within-balance" };
    expect(earned(month, events)).toEqual(["100", "-70", "-30", "30"]);
  });

  it("R27: and so they do after a second return that takes all it asks for", () => {
    const policy: LedgerPolicyInput = { ...capped({ points: 100, per: "month" }), returns: "within-balance" };
    const events = [
      buy("a", "2026-01-01", "100"),
      redeem("r", "2026-01-02", 80),
      refund("f", "2026-01-03", "a", "-50"), // 50 too many, 20 there to take
      { id: "e", on: "2026-01-04", kind: "earn", points: 90 },
      refund("g", "2026-01-05", "a"), // 50 too many, all taken: of the 100 the member has kept 30
      buy("b", "2026-01-06", "100"),
    ] as const;
    expect(earned(policy, events)).toEqual(["100", "-80", "-20", "90", "-50", "70"]);
  });

  it("R18: a snapshot carries what has been used", () => {
    const ledger = compileLedger(capped({ points: 100, per: "month" }, { points: 150, per: "membership" }));
    const { snapshot } = ledger({ events: [buy("a", "2026-01-01", "80")] }, { asOf: "2026-01-15" });
    expect(snapshot.caps).toEqual([
      { code: "cap-0", from: "2026-01-01", points: "80" },
      { code: "cap-1", from: null, points: "80" },
    ]);
    const later = [buy("b", "2026-01-20", "50"), buy("c", "2026-02-01", "90")];
    expect(ledger.resume(snapshot, later, { asOf: "2026-02-01" }).statement.map(({ points }) => points)).toEqual(["80", "20", "50"]);
    const issues = (caps: object[]) => {
      const result = ledger.safe({ start: { ...snapshot, caps }, events: [] }, { asOf: "2026-02-01" });
      return result.ok ? [] : result.issues.map(({ code, path }) => [code, path.join(".")]);
    };
    expect(issues([{ code: "cap-0", from: "2026-01-16", points: "1" }])).toEqual([["inconsistent", "start.caps.0.from"]]);
    expect(issues([{ code: "cap-0", points: "0.5" }])).toEqual([["too-fine", "start.caps.0.points"]]);
    expect(issues([1, 2].map((points) => ({ code: "cap-0", points })))).toEqual([["duplicate-id", "start.caps.1.code"]]);
  });

  it("R22: has a first and a last day, and leaves points counted elsewhere alone", () => {
    const policy = capped({ points: 10, per: "day", from: "2026-02-01", through: "2026-02-28" });
    const days = ["2026-01-31", "2026-02-01", "2026-02-28", "2026-03-01"];
    expect(
      earned(
        policy,
        days.map((on) => buy(on, on, "60")),
      ),
    ).toEqual(["60", "10", "10", "60"]);
    expect(earned(policy, [{ id: "e", on: "2026-02-01", kind: "earn", points: 60 }])).toEqual(["60"]);
  });

  it("refuses a cap of an unknown rule, of points finer than the programme keeps, and two of one code", () => {
    expect(() => compileLedger(capped({ rule: "visit", points: 1, per: "day" }))).toThrow("earn.caps[0].rule: expected the code of a rule");
    expect(() => compileLedger(capped({ points: "0.5", per: "day" }))).toThrow("earn.caps[0].points: expected at most 0 decimals");
    const cap = { code: "c", points: 1, per: "day", cites: [] } as const;
    expect(() => compileLedger({ ...plain, earn: { ...plain.earn, caps: [cap, cap] } })).toThrow("earn.caps[1].code");
  });
});

describe("multipliers for goods", () => {
  const multipliers = [
    { code: "gold", factor: "1.5", when: { tiers: ["gold"] }, cites: [] },
    { code: "tyres", factor: "3", only: { categories: ["tyres"] }, when: {}, cites: [] },
    { code: "but-oil", factor: "2", except: { skus: ["oil"] }, when: { daysOfMonth: [11] }, cites: [] },
  ] as const;
  const order = {
    id: "o",
    tier: "gold",
    lines: [
      { id: "1", amount: "10.60", category: "tyres" },
      { id: "2", amount: "10.60", category: "wipers" },
      { id: "3", amount: "10.60", sku: "oil" },
    ],
  } as const;
  const total = (part: object, on: string) => {
    const policy = { ...plain, earn: { ...plain.earn, multipliers, ...part } };
    const award = ask(policy, [{ ...order, kind: "purchase", on }], on).balance;
    expect(compilePreviewOrder(policy)({ order, events: [] }, { asOf: on }).points).toBe(award);
    return award;
  };

  it("R22: lines under one factor are rounded together; each line stacks what applies to it", () => {
    // Largest only: tyres 10 × 3, wipers and oil together 21 × 1.5 = 31.
    expect(total({}, "2026-01-10")).toBe("61");
    // On the 11th wipers double: 30, 20, 10 × 1.5.
    expect(total({}, "2026-01-11")).toBe("65");
    // Multiplied: 10 × 4.5 = 45 and 21 × 1.5 = 31; on the 11th 10 × 9, 10 × 3 and 10 × 1.5.
    expect(total({ stacking: "multiply" }, "2026-01-10")).toBe("76");
    expect(total({ stacking: "multiply" }, "2026-01-11")).toBe("135");
    // Added: 10 × 3.5 and 21 × 1.5; on the 11th 10 × 4.5, 10 × 2.5 and 10 × 1.5.
    expect(total({ stacking: "add" }, "2026-01-10")).toBe("66");
    expect(total({ stacking: "add" }, "2026-01-11")).toBe("85");
    expect(total({ rounding: { place: "per-line", mode: "floor" } }, "2026-01-10")).toBe("60"); // 30 + 15 + 15
    expect(total({ rounding: { place: "per-day", mode: "floor" } }, "2026-01-10")).toBe("61");
  });

  it("R22: what the order itself earns has the factor of the order", () => {
    const visit = [{ code: "visit", basis: "order", points: "4", cites: [] }] as const;
    expect(total({ rules: visit, stacking: "multiply" }, "2026-01-11")).toBe("12"); // gold and the 11th: 4 × 3, never the tyres
  });

  it("R22: the preview names the factor of every line", () => {
    const preview = compilePreviewOrder({ ...plain, earn: { ...plain.earn, multipliers } });
    const { multipliers: applied, factor, byLine } = preview({ order, events: [] }, { asOf: "2026-01-10" });
    expect([applied.map(({ code }) => code), factor, byLine]).toEqual([
      ["gold", "tyres"],
      "1.5",
      [
        { id: "1", factor: "3" },
        { id: "2", factor: "1.5" },
        { id: "3", factor: "1.5" },
      ],
    ]);
  });

  it("R24: a return takes back what its own line earned", () => {
    const policy = { ...plain, earn: { ...plain.earn, multipliers } };
    const back = { id: "f", on: "2026-01-12", kind: "refund", of: "o", lines: [{ id: "1", amount: "-10.60" }] } as const;
    expect(ask(policy, [{ ...order, kind: "purchase", on: "2026-01-10" }, back], "2026-01-12").balance).toBe("31");
  });
});

describe("versions", () => {
  const terms = { earn: plain.earn, pending: null, expiry: plain.expiry, shortage: "refuse", returns: "unlimited" } as const;
  const changed = (...versions: LedgerVersionInput[]): LedgerPolicyInput => ({ ...plain, ...terms, versions });

  it("R8: points keep the expiry of the day they were earned", () => {
    const policy = changed({ ...terms, from: "2026-07-01", expiry: { kind: "end-of-year" } });
    const { lots } = ask(policy, [buy("a", "2026-06-30", "1"), buy("b", "2026-07-01", "1")], "2026-07-01");
    expect(lots.map(({ id, validThrough }) => [id, validThrough])).toEqual([
      ["b", "2026-12-31"],
      ["a", null],
    ]);
  });

  it("R8: earn rules, pending and rounding change on one day", () => {
    const double = { ...plain.earn, rules: [{ code: "spend", basis: "amount", points: "2", cites: [] }] } as const;
    const policy = changed({ ...terms, from: "2026-07-01", earn: double, pending: { kind: "days", days: 10 } });
    const { balance, pending, pendingLots } = ask(policy, [buy("a", "2026-06-30", "10"), buy("b", "2026-07-01", "10")], "2026-07-01");
    expect([balance, pending, pendingLots[0]?.availableOn]).toEqual(["10", "20", "2026-07-11"]);
    // A return counts its purchase by the terms of its own day.
    expect(ask(policy, [buy("a", "2026-06-30", "10"), refund("f", "2026-07-02", "a")], "2026-07-02").balance).toBe("0");
    const preview = compilePreviewOrder(policy);
    const order = { id: "o", lines: [{ id: "1", amount: "10" }] };
    expect(["2026-06-30", "2026-07-01"].map((asOf) => preview({ order, events: [] }, { asOf }).points)).toEqual(["10", "20"]);
  });

  it("R8, R27: a purchase is taken back by the terms of its own day", () => {
    const policy = changed({ ...terms, from: "2026-07-01", returns: "within-balance" });
    const history = (on: string) => [buy("a", on, "100"), redeem("r", "2026-07-05", 80), refund("f", "2026-07-06", "a")];
    expect(ask(policy, history("2026-06-30"), "2026-07-06").debt).toBe("80");
    expect(ask(policy, history("2026-07-01"), "2026-07-06")).toMatchObject({ debt: "0", because: { code: "taken-back-in-part" } });
  });

  it("R8, R32: shortage is judged by the terms of the redemption", () => {
    const policy = changed({ ...terms, from: "2026-07-01", shortage: "carry-debt" });
    expect(ask(policy, [redeem("r", "2026-06-30", 5)], "2026-07-01").balance).toBe("0");
    expect(ask(policy, [redeem("r", "2026-07-01", 5)], "2026-07-01").balance).toBe("-5");
  });

  it("R8, R33: a review follows the terms of its own day", () => {
    const policy = changed(
      { ...terms, from: "2026-07-01", reset: { kind: "yearly", month: 7, day: 1 } },
      { ...terms, from: "2027-07-01", reset: null },
    );
    const standing = (asOf: string) => {
      const { balance, reviewOn } = ask(policy, [buy("a", "2026-03-01", "10"), buy("b", "2026-08-01", "20")], asOf);
      return [balance, reviewOn];
    };
    expect(standing("2026-06-30")).toEqual(["10", "2026-07-01"]);
    expect(standing("2026-07-01")).toEqual(["0", "2026-08-01"]);
    expect(standing("2027-12-31")).toEqual(["20", null]);
  });

  it("R8, R31: the months without activity are those of the last activity", () => {
    const waiting = (months: number) => ({ ...terms, expiry: { kind: "inactivity", months } }) as const;
    const policy: LedgerPolicyInput = { ...plain, ...waiting(12), versions: [{ from: "2026-07-01", ...waiting(3) }] };
    expect(ask(policy, [buy("a", "2026-06-30", "10")], "2026-07-01").lapsing).toEqual([{ validThrough: "2027-06-29", points: "10" }]);
    expect(ask(policy, [buy("a", "2026-06-30", "10"), redeem("r", "2026-07-01", 1)], "2026-07-01").lapsing).toEqual([
      { validThrough: "2026-09-30", points: "9" },
    ]);
  });

  it("R8, R22: tax must be known where the terms of the day are net of it", () => {
    const net = { ...plain.earn, netOf: ["tax"] } as const;
    const result = compileLedger(changed({ ...terms, from: "2026-07-01", earn: net })).safe(
      { events: [buy("a", "2026-06-30", "10"), buy("b", "2026-07-01", "10")] },
      { asOf: "2026-07-01" },
    );
    expect(result.ok ? [] : result.issues.map(({ code, path }) => [code, path.join(".")])).toEqual([["missing", "events.1.lines.0.tax"]]);
  });

  it("refuses versions out of order, and a change between lapsing lot by lot and all together", () => {
    const from = (day: string) => ({ ...terms, from: day });
    expect(() => compileLedger(changed(from("2026-07-01"), from("2026-07-01")))).toThrow(
      "versions[1].from: expected a day after 2026-07-01, that of the terms before, got 2026-07-01",
    );
    expect(() => compileLedger(changed(from("2000-01-01")))).toThrow("versions[0].from: expected a day after 2000-01-01");
    expect(() => compileLedger(changed({ ...from("2026-07-01"), expiry: { kind: "inactivity", months: 6 } }))).toThrow(
      "versions[0].expiry.kind: expected points that lapse lot by lot",
    );
    expect(() =>
      compileLedger({ ...plain, versions: [{ ...from("2026-07-01"), earn: { ...plain.earn, rounding: { place: "never" } } }] }),
    ).toThrow("versions[0].earn.rounding.place: expected enough decimals");
  });

  it("R18: from lapsing together to lapsing lot by lot the opening balance is carried over as lots", () => {
    const together = compileLedger(dealerServicePoints);
    const bought = { id: "a", on: "2026-01-10", kind: "purchase", lines: [{ id: "1", amount: "500", tax: "0" }] } as const;
    const history = [bought, { id: "c", on: "2026-01-12", kind: "confirm", of: "a" }] as const;
    const { snapshot } = together({ events: history }, { asOf: "2026-06-30" });
    // From July on every lot has a last day of its own; those that are there get one as they are carried over.
    const lots = snapshot.lots.map((lot) => ({ ...lot, validThrough: "2027-06-30" }));
    const lotByLot = compileLedger(plain);
    expect(lotByLot({ start: { ...snapshot, lots }, events: [] }, { asOf: "2027-06-30" })).toMatchObject({
      balance: "50",
      reviewOn: "2027-07-01",
    });
    expect(lotByLot({ start: { ...snapshot, lots }, events: [] }, { asOf: "2027-07-01" })).toMatchObject({ balance: "0" });
  });
});

describe("several currencies", () => {
  const rates = [
    { from: "2026-01-01", currency: "USD", rate: "7.1" },
    { from: "2026-07-01", currency: "USD", rate: "6.5" },
    { from: "2026-01-01", currency: "JPY", rate: "0.046" },
    { from: "2026-01-01", currency: "KWD", rate: "23" },
  ] as const;
  const world = { ...plain, rates } as const satisfies LedgerPolicyInput;
  const pay = (currency: string, on: string, amount: string, more: object = {}) => ({ ...buy("o", on, amount), currency, ...more });
  const issues = (policy: LedgerPolicyInput, event: object) => {
    const result = compileLedger(policy).safe({ events: [event] }, { asOf: "2026-12-31" });
    return result.ok ? [] : result.issues.map(({ code, path }) => [code, path.join(".")]);
  };

  it("R22: an order earns on what it is worth at the rate of its day, exactly", () => {
    expect(earned(world, [pay("USD", "2026-06-30", "19.99")])).toEqual(["141"]); // 141.929
    expect(earned(world, [pay("USD", "2026-07-01", "19.99")])).toEqual(["129"]); // 129.935
    expect(earned(world, [pay("JPY", "2026-03-01", "1500")])).toEqual(["69"]);
    expect(earned(world, [pay("KWD", "2026-03-01", "0.999")])).toEqual(["22"]); // 22.977
    expect(earned(world, [pay("CNY", "2026-03-01", "19.99")])).toEqual(["19"]);
    expect(earned({ ...world, amounts: "minor" }, [pay("USD", "2026-06-30", "1999")])).toEqual(["141"]);
  });

  it("R24: a return is worth what the purchase was, on its own day", () => {
    const events = [pay("USD", "2026-06-30", "20"), refund("f", "2026-07-02", "o", "-10")];
    expect(earned(world, events)).toEqual(["142", "-71"]);
  });

  it("R22: what is paid with rewards is shared in the order's own money", () => {
    const lines = [1, 2, 3].map((id) => ({ id: `${id}`, amount: "10", ...(id === 3 ? { kind: "delivery" } : {}) }));
    // One dollar over three lines is 0.34, 0.33 and 0.33, so 19.33 dollars earn.
    expect(earned(world, [pay("USD", "2026-06-30", "0", { lines, rewards: "1" })])).toEqual(["137"]);
  });

  it("refuses a currency without a rate on the day, amounts finer than it has, and rates that contradict themselves", () => {
    expect(issues(world, pay("EUR", "2026-03-01", "10"))).toEqual([["inconsistent", "events.0.currency"]]);
    expect(issues(world, pay("USD", "2025-12-31", "10"))).toEqual([["inconsistent", "events.0.currency"]]);
    expect(issues(world, pay("JPY", "2026-03-01", "1500.5"))).toEqual([["too-fine", "events.0.lines.0.amount"]]);
    const preview = compilePreviewOrder(world).safe({ order: pay("EUR", "", "10"), events: [] }, { asOf: "2026-03-01" });
    expect(preview).toMatchObject({ ok: false, issues: [{ code: "inconsistent", path: ["order", "currency"] }] });
    expect(() => compileLedger({ ...plain, rates: [{ from: "2026-01-01", currency: "CNY", rate: 1 }] })).toThrow("rates[0].currency");
    expect(() => compileLedger({ ...plain, rates: [rates[0], rates[0]] })).toThrow("rates[1]: expected one rate for USD from 2026-01-01");
  });
});
