import fc from "fast-check";
import { addDays, daysBetween, type PlainDate } from "idic/foundation";
import {
  capPeriods,
  compileLedger,
  compilePreviewOrder,
  type EarnCapInput,
  type LedgerEventInput,
  type LedgerPolicyInput,
  type LedgerTermsInput,
  retailPoints,
} from "idic/loyalty";
import { verify } from "idic/rule";
import { describe, expect, it } from "vitest";
import { day, decimal, garbage, runs } from "../arbitrary";
import { slowLedger } from "./slow-ledger";

const JOINED = "2024-01-01" as PlainDate;
const SPAN = 900;
const aDay = day(JOINED, SPAN);
const asOfDay = day(JOINED, SPAN + 300);

const lotByLot: fc.Arbitrary<LedgerPolicyInput["expiry"]> = fc.oneof(
  fc.constantFrom({ kind: "never" }, { kind: "end-of-month" }, { kind: "end-of-year" }, { kind: "end-of-same-month-next-year" }),
  fc.record({
    kind: fc.constant("after-earning"),
    period: fc.oneof(fc.record({ months: fc.integer({ min: 1, max: 18 }) }), fc.record({ days: fc.integer({ min: 1, max: 300 }) })),
    roundTo: fc.constantFrom(null, "month", "quarter", "year"),
  }),
) as fc.Arbitrary<LedgerPolicyInput["expiry"]>;
const together: fc.Arbitrary<LedgerPolicyInput["expiry"]> = fc.record({
  kind: fc.constant("inactivity"),
  months: fc.integer({ min: 1, max: 12 }),
});

const rules = (every: string) => [
  { code: "spend", basis: "amount", every, points: "1", cites: [] },
  { code: "tyres", basis: "amount", every: "2", points: "3", only: { categories: ["tyres"] }, cites: [] },
  { code: "visit", basis: "order", points: "5", cites: [] },
  { code: "review", basis: "action", action: "review", points: "7", cites: [] },
];

/** The times are fixed by the code, so that a later version can only change how much a cap lets through. */
const caps: fc.Arbitrary<readonly EarnCapInput[]> = fc.subarray([...capPeriods]).chain((times) =>
  fc.tuple(
    ...times.map((per) =>
      fc.record({
        code: fc.constant(per),
        per: fc.constant(per),
        rule: fc.constant(per === "week" ? "tyres" : per === "quarter" ? "review" : per === "membership" ? "visit" : null),
        points: fc.integer({ min: 0, max: 400 }),
        through: fc.option(aDay),
        cites: fc.constant([]),
      }),
    ),
  ),
);

const terms = (expiry: fc.Arbitrary<LedgerPolicyInput["expiry"]>): fc.Arbitrary<LedgerTermsInput> =>
  fc
    .record({
      place: fc.constantFrom("per-line", "per-order", "per-day"),
      mode: fc.constantFrom("floor", "ceil", "half-up", "half-even"),
      every: fc.constantFrom("1", "3", "7"),
      stacking: fc.constantFrom("largest-only", "multiply", "add"),
      kept: fc.subarray(["spend", "tyres", "visit", "review"], { minLength: 1 }),
      byGoods: fc.boolean(),
      limits: fc.oneof(fc.constant<readonly EarnCapInput[]>([]), caps),
      pending: fc.constantFrom(null, { kind: "days", days: 0 }, { kind: "days", days: 15 }, { kind: "until-confirmed" }),
      expiry,
      shortage: fc.constantFrom("refuse", "carry-debt"),
      returns: fc.constantFrom("unlimited", "within-balance", "only-pending"),
      reset: fc.constantFrom(null, null, { kind: "yearly", month: 2, day: 30 }, { kind: "every-days", days: 100 }),
    })
    .map(
      ({ place, mode, every, stacking, kept, byGoods, limits, ...rest }) =>
        ({
          ...rest,
          earn: {
            rules: rules(every).filter(({ code }) => kept.includes(code)),
            multipliers: [
              { code: "member-day", factor: "2", when: { daysOfMonth: [11, 12, 13] }, cites: [] },
              { code: "weekend", factor: "1.5", when: { weekdays: [6, 7] }, cites: [] },
              { code: "gold", factor: "1.3", when: { tiers: ["gold"] }, cites: [] },
              ...(byGoods ? [{ code: "tyres", factor: "2.5", only: { categories: ["tyres"] }, when: {}, cites: [] }] : []),
            ],
            stacking,
            rounding: { place, mode },
            caps: limits.filter(({ rule }) => rule == null || kept.includes(rule)),
          },
        }) as LedgerTermsInput,
    );

/** Points lapse lot by lot or all together; that is one for all versions. */
const policies: fc.Arbitrary<LedgerPolicyInput> = fc.constantFrom(lotByLot, lotByLot, together).chain((expiry) =>
  fc
    .record({
      decimals: fc.constantFrom(0, 0, 2),
      later: aDay,
      first: terms(expiry),
      versions: fc.oneof(
        fc.constant<[PlainDate, LedgerTermsInput][]>([]),
        fc.uniqueArray(fc.tuple(aDay, terms(expiry)), { minLength: 1, maxLength: 2, selector: ([from]) => from }),
      ),
    })
    .map(({ decimals, later, first, versions }) => ({
      ...retailPoints,
      ...first,
      decimals,
      rates: [
        { from: JOINED, currency: "USD", rate: "6.5" },
        { from: addDays(later, 1), currency: "USD", rate: "7.2345" },
      ],
      versions: versions.map(([from, later]) => ({ from, ...later })).sort((a, b) => (a.from < b.from ? -1 : 1)),
    })),
);

const money = decimal({ min: 0, max: 300, decimals: 2 });
const few = fc.integer({ min: 0, max: 400 });

/** A purchase with what may follow it: a part returned, all of it returned, points spent on it, a confirmation. */
const purchases = fc.record({
  on: aDay,
  first: money,
  second: money,
  tier: fc.constantFrom(null, "gold"),
  category: fc.constantFrom(null, "tyres"),
  currency: fc.constantFrom(null, null, "CNY", "USD"),
  part: fc.option(fc.record({ after: fc.integer({ min: 0, max: 60 }), share: fc.integer({ min: 1, max: 100 }) })),
  whole: fc.option(fc.integer({ min: 60, max: 200 })),
  spent: fc.option(fc.record({ after: fc.integer({ min: 0, max: 90 }), points: few })),
  confirmed: fc.option(fc.integer({ min: 0, max: 30 })),
});

const others = fc.oneof(
  fc.record({ kind: fc.constant("earn"), points: few }),
  fc.record({ kind: fc.constant("action"), action: fc.constantFrom("review", "share"), quantity: fc.integer({ min: 0, max: 3 }) }),
  fc.record({ kind: fc.constant("redeem"), points: few }),
  fc.record({ kind: fc.constant("adjust"), points: fc.integer({ min: -200, max: 200 }), by: fc.constant("li"), reason: fc.constant("") }),
  fc.record({ kind: fc.constant("transfer-in"), points: few, from: fc.constant("m") }),
  fc.record({ kind: fc.constant("transfer-out"), points: few, to: fc.constant("m") }),
  fc.record({ kind: fc.constant("extend"), later: fc.integer({ min: 0, max: 300 }) }),
  fc.record({ kind: fc.constant("reinstate") }),
  fc.record({ kind: fc.constant("reset") }),
);

const cents = (text: string) => BigInt(text.replace(".", ""));
const negative = (amount: bigint) => (amount === 0n ? "0" : `-${amount / 100n}.${`${amount % 100n}`.padStart(2, "0")}`);

const histories: fc.Arbitrary<LedgerEventInput[]> = fc
  .record({
    bought: fc.array(purchases, { maxLength: 5 }),
    rest: fc.array(fc.tuple(aDay, others), { maxLength: 10 }),
    salt: fc.integer({ min: 0, max: 6 }),
  })
  .map(({ bought, rest, salt }) => {
    const events: object[] = [];
    const id = (name: string, at: number) => `${(at * 5 + salt) % 7}${name}${at}`;
    bought.forEach(({ on, first, second, tier, category, currency, part, whole, spent, confirmed }, at) => {
      const of = id("p", at);
      events.push({
        id: of,
        on,
        kind: "purchase",
        tier,
        currency,
        lines: [
          { id: "1", amount: first, category },
          { id: "2", amount: second },
        ],
      });
      if (part !== null) {
        const lines = [{ id: "1", amount: negative((cents(first) * BigInt(part.share)) / 100n) }];
        events.push({ id: id("f", at), on: addDays(on, part.after), kind: "refund", of, lines });
      }
      if (whole !== null) events.push({ id: id("g", at), on: addDays(on, whole + 1), kind: "refund", of });
      if (spent !== null) events.push({ id: id("s", at), on: addDays(on, spent.after), kind: "redeem", points: spent.points, for: of });
      if (confirmed !== null) events.push({ id: id("c", at), on: addDays(on, confirmed), kind: "confirm", of });
    });
    rest.forEach(([on, { ...event }], at) => {
      const through = "later" in event ? { through: addDays(on, event.later) } : {};
      events.push({ id: id("r", at), on, ...event, ...through });
    });
    return events as LedgerEventInput[];
  });

const ask = (policy: LedgerPolicyInput, events: readonly LedgerEventInput[], asOf: string) =>
  compileLedger(policy)({ joinedOn: JOINED, events }, { asOf });
const units = (text: string, decimals: number) => {
  const [whole = "", part = ""] = text.split(".");
  return BigInt(whole + part.padEnd(decimals, "0"));
};

function agree(policy: LedgerPolicyInput, events: readonly LedgerEventInput[], asOf: PlainDate): void {
  const decimals = policy.decimals ?? 0;
  const { balance, pending, debt, lots, totals } = ask(policy, events, asOf);
  const big = (text: string) => units(text, decimals);
  const { opening: _, ...counted } = totals;
  expect({
    balance: big(balance),
    pending: big(pending),
    debt: big(debt),
    lots: lots.map(({ id, points, validThrough }) => [id, big(points), validThrough]),
    totals: Object.fromEntries(Object.entries(counted).map(([key, text]) => [key, big(text)])),
  }).toEqual(slowLedger(policy, [...events], asOf, JOINED));
}

describe("ledger", { timeout: 120_000 }, () => {
  it("agrees with a walk day by day", () => {
    fc.assert(fc.property(policies, histories, asOfDay, agree), runs);
  });

  it("R29: agrees with it where lots are extended by name, one by one", () => {
    const extensions = fc.array(fc.tuple(aDay, fc.nat(4), fc.integer({ min: 0, max: 900 })), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(policies, histories, extensions, asOfDay, (policy, events, extended, asOf) => {
        const lots = events.filter(({ kind }) => kind === "purchase").map(({ id }) => id);
        fc.pre(policy.expiry.kind !== "inactivity" && lots.length > 0);
        const more = extended.map(
          ([on, lot, later], at) =>
            ({ id: `x${at}`, on, kind: "extend", through: addDays(on, later), lots: [lots[lot % lots.length] ?? ""] }) as const,
        );
        agree(policy, [...events, ...more], asOf);
      }),
      runs,
    );
  });

  it("R34: the balance is the live lots less the debt, and everything that came in is somewhere", () => {
    fc.assert(
      fc.property(policies, histories, asOfDay, (policy, events, asOf) => {
        const { balance, pending, debt, lots, pendingLots, totals, lapsing, statement } = ask(policy, events, asOf);
        const big = (text: string) => units(text, 2);
        const sum = (rows: readonly { readonly points: string }[]) => rows.reduce((total, { points }) => total + big(points), 0n);
        expect(sum(lots) - big(debt)).toBe(big(balance));
        expect(sum(pendingLots)).toBe(big(pending));
        expect(sum(lots.filter(({ validThrough }) => validThrough !== null))).toBe(sum(lapsing));
        const { opening, credited, spent, lapsed, takenBack, sent, deducted, reset } = totals;
        const out = [spent, lapsed, takenBack, sent, deducted, reset].reduce((total, text) => total + big(text), 0n);
        expect(big(opening) + big(credited) - out).toBe(big(balance) + big(pending));
        expect(lots.length === 0 || debt === "0").toBe(true);
        let running = 0n;
        for (const line of statement) {
          running += big(line.points);
          expect(big(line.balance)).toBe(running);
        }
        expect(running).toBe(big(balance));
      }),
      runs,
    );
  });

  it("R28: does not depend on the order of events or on repeats", () => {
    fc.assert(
      fc.property(policies, histories, asOfDay, (policy, events, asOf) => {
        const { given: _, ...whole } = ask(policy, events, asOf);
        const { given: __, ...again } = ask(policy, [...events].reverse().concat(events), asOf);
        expect(again).toEqual(whole);
      }),
      runs,
    );
  });

  it("R2: stays the same on every day before reviewOn", () => {
    fc.assert(
      fc.property(policies, histories, asOfDay, fc.double({ min: 0, max: 1, noNaN: true }), (policy, events, asOf, share) => {
        const standing = (on: string) => {
          const { given: _, asOf: __, snapshot, ...status } = ask(policy, events, on);
          return { ...status, snapshot: { ...snapshot, on: null } };
        };
        const { reviewOn } = ask(policy, events, asOf);
        const last = addDays(reviewOn ?? addDays(asOf, 3000), -1);
        for (const later of [last, addDays(asOf, Math.floor(share * daysBetween(asOf, last)))])
          expect(standing(later)).toEqual(standing(asOf));
      }),
      runs,
    );
  });

  it("R18: a snapshot and what came after give the same as the whole history", () => {
    fc.assert(
      fc.property(policies, histories, asOfDay, asOfDay, (policy, events, a, b) => {
        const [cut, asOf] = a <= b ? [a, b] : [b, a];
        const ledger = compileLedger(policy);
        const later = events.filter(({ on }) => (on ?? "") > cut);
        const isLater = (id: string) => later.some((event) => event.id === id);
        // What is returned from before the snapshot is an issue, not a guess, and so is an early confirmation of it.
        fc.pre(later.every((event) => event.kind !== "refund" || isLater(event.of)));
        fc.pre(later.every((event) => event.kind !== "confirm" || isLater(event.of)));
        fc.pre(events.every((event) => event.kind !== "redeem" || event.for == null || isLater(event.id) === isLater(event.for)));
        const whole = ask(policy, events, asOf);
        const { snapshot } = ask(policy, events, cut);
        const { statement, given: _, because: __, warnings: ___, ...rest } = ledger.resume(snapshot, later, { asOf });
        expect(whole).toMatchObject(rest);
        expect(whole.statement.slice(whole.statement.length - statement.length + 1)).toEqual(statement.slice(1));
      }),
      runs,
    );
  });

  it("R22: a preview is the award", () => {
    fc.assert(
      fc.property(
        policies,
        histories,
        asOfDay,
        fc.tuple(money, money),
        fc.constantFrom(null, "gold"),
        fc.constantFrom(null, "tyres"),
        fc.constantFrom(null, "USD"),
        (policy, events, asOf, [first, second], tier, category, currency) => {
          const order = {
            id: "~order",
            lines: [
              { id: "1", amount: first, category },
              { id: "2", amount: second },
            ],
            tier,
            currency,
          };
          const preview = compilePreviewOrder(policy)({ order, joinedOn: JOINED, events }, { asOf });
          const award = ask(policy, [...events, { ...order, kind: "purchase", on: asOf }], asOf);
          const line = award.statement.find(({ event }) => event === order.id);
          const big = (text: string) => units(text, 2);
          expect(big(line?.points ?? "") + big(line?.pending ?? "")).toBe(big(preview.points));
          expect(preview.byRule.reduce((sum, { points }) => sum + big(points), 0n)).toBe(big(preview.points));
          expect(preview).toMatchObject({ balanceAfter: award.balance, pendingAfter: award.pending, debtAfter: award.debt });
        },
      ),
      runs,
    );
  });

  it("R29: an extension never loses a point", () => {
    fc.assert(
      fc.property(policies, histories, aDay, fc.integer({ min: 0, max: 400 }), asOfDay, (policy, events, on, later, asOf) => {
        // What is extended may lapse, be spent or be reset later instead of something else; on the day itself nothing is lost.
        const calm = { ...policy, reset: null, versions: (policy.versions ?? []).map((version) => ({ ...version, reset: null })) };
        const quiet = events.filter((event) => event.on !== null && event.on !== undefined && event.on <= on);
        const extended = [...quiet, { id: "~", on, kind: "extend", through: addDays(on, later) } as const];
        const [without, withIt] = [ask(calm, quiet, asOf), ask(calm, extended, asOf)];
        expect(units(withIt.balance, 2) >= units(without.balance, 2)).toBe(true);
      }),
      runs,
    );
  });

  it("R21: is exact at any size: twenty zeros more change nothing else", () => {
    const zeros = "0".repeat(20);
    fc.assert(
      fc.property(policies, histories, asOfDay, (policy, events, asOf) => {
        const small = events.filter(({ kind }) => !["purchase", "action", "refund", "confirm"].includes(kind));
        const large = small.map((event) =>
          "points" in event && `${event.points}` !== "0" ? { ...event, points: `${event.points}${zeros}` } : event,
        );
        const times = (text: string) => (text === "0" ? text : `${text}${zeros}`);
        const [a, b] = [ask(policy, small, asOf), ask(policy, large, asOf)];
        expect({ balance: b.balance, debt: b.debt, totals: b.totals }).toEqual({
          balance: times(a.balance),
          debt: times(a.debt),
          totals: Object.fromEntries(Object.entries(a.totals).map(([key, text]) => [key, times(text)])),
        });
        expect(b.lots.map(({ id, points }) => [id, points])).toEqual(a.lots.map(({ id, points }) => [id, times(points)]));
      }),
      runs,
    );
  });

  it("replays receipts and answers garbage with issues", () => {
    const ledger = compileLedger(retailPoints);
    const preview = compilePreviewOrder(retailPoints);
    fc.assert(
      fc.property(policies, histories, asOfDay, garbage, (policy, events, asOf, junk) => {
        const own = compileLedger(policy);
        expect(verify(JSON.parse(JSON.stringify(own({ joinedOn: JOINED, events }, { asOf }))), own)).toEqual({ verified: true });
        for (const anything of [
          junk,
          { events: junk },
          { events: [junk] },
          { events: [], start: junk },
          { events: [{ id: "a", on: "2026-01-01", kind: "purchase", lines: junk }] },
        ])
          for (const result of [ledger.safe(anything, { asOf }), preview.safe(anything, { asOf })])
            if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
      }),
      runs,
    );
  });
});
