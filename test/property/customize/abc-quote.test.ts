import fc from "fast-check";
import {
  type AbcQuote,
  type AbcQuoteInput,
  type AbcQuoteLineInput,
  allocations,
  compileAbcQuote,
  lineKinds,
  payers,
  priceBases,
  quoteClasses,
  quoteRoundings,
  standardAbcQuote,
  taxRoundings,
} from "idic/customize";
import { type PlainDate, sum } from "idic/foundation";
import { verify } from "idic/rule";
import { describe, expect, it } from "vitest";
import { decimal, garbage, runs } from "../arbitrary";

const asOf = "2026-11-22";

const anyRule = fc
  .record({
    prices: fc.constantFrom(...priceBases),
    taxRounding: fc.constantFrom(...taxRoundings),
    rounding: fc.constantFrom(...quoteRoundings),
    allocation: fc.constantFrom(...allocations),
    roundTo: fc.constantFrom(null, "0.1", "1"),
  })
  .map((policy) => compileAbcQuote({ ...standardAbcQuote, id: "any", ...policy }));

const anyLine = (quantity: fc.Arbitrary<string>) =>
  fc.record({
    class: fc.constantFrom(...quoteClasses),
    kind: fc.constantFrom(...lineKinds),
    unitPrice: fc.oneof(decimal({ min: 0, max: 20_000, decimals: 3 }), decimal({ min: 0, max: 9, decimals: 2 })),
    quantity,
    discountRate: fc.option(decimal({ min: 0, max: 1, decimals: 3 })),
    taxRate: fc.constantFrom("0.13", "0.09", "0.06", "0"),
    payer: fc.oneof({ weight: 3, arbitrary: fc.constant("customer" as const) }, fc.constantFrom(...payers)),
  });

const named = (lines: readonly Omit<AbcQuoteLineInput, "id">[]): AbcQuoteLineInput[] =>
  lines.map((line, position) => ({ id: `line-${position}`, ...line }));

const quantity = decimal({ min: 0, max: 9, decimals: 1 });
const anyLines = fc.array(anyLine(quantity), { minLength: 1, maxLength: 8 }).map(named);
const anyDiscount = fc.oneof(
  fc.constant({}),
  decimal({ min: 0, max: 500, decimals: 2 }).map((discount) => ({ discount })),
  decimal({ min: 0, max: 1, decimals: 3 }).map((discountRate) => ({ discountRate })),
);
const anyInput: fc.Arbitrary<AbcQuoteInput> = fc
  .tuple(anyLines, anyDiscount)
  .map(([lines, discount]) => ({ currency: "CNY", amounts: "major", lines, ...discount }));

const minus = (amount: string) => (/^-?0(\.0+)?$/.test(amount) ? amount : amount.startsWith("-") ? amount.slice(1) : `-${amount}`);
const isZero = (amounts: readonly string[]) => /^-?0(\.0+)?$/.test(sum(amounts));
const totalsOf = ({ payable, deferred, saved, classes, byPayer, byKind, taxes, due }: AbcQuote) => ({
  payable,
  deferred,
  saved,
  classes,
  byPayer,
  byKind,
  taxes,
  due,
});

describe("abc quote", () => {
  it("keeps every sum: five amounts, shares of discount and tax, classes, payers, rounding", () => {
    fc.assert(
      fc.property(anyRule, anyInput, (rule, input) => {
        const quote = rule(input, { asOf });
        const amounts = [quote.payable, quote.deferred, quote.saved, ...Object.values(quote.classes), ...quote.byPayer];
        for (const { net, discount, taxable, tax, total } of amounts) {
          expect(isZero([net, minus(discount), minus(taxable)])).toBe(true);
          expect(isZero([taxable, tax, minus(total)])).toBe(true);
        }
        expect(isZero([...quote.lines.map(({ discount }) => discount), minus(quote.discount.applied)])).toBe(true);
        for (const quoteClass of quoteClasses) {
          const lines = quote.lines.filter((line) => line.class === quoteClass);
          expect(isZero([...lines.map(({ tax }) => tax), minus(quote.classes[quoteClass].tax)])).toBe(true);
          expect(isZero([...lines.map(({ total }) => total), minus(quote.classes[quoteClass].total)])).toBe(true);
        }
        for (const { class: quoteClass, payer, rate, tax, taxable } of quote.taxes) {
          const lines = quote.lines.filter((line) => line.class === quoteClass && line.payer === payer && line.taxRate === rate);
          expect(isZero([...lines.map((line) => line.tax), minus(tax)])).toBe(true);
          expect(isZero([...lines.map((line) => line.taxable), minus(taxable)])).toBe(true);
        }
        expect(isZero([...quote.byPayer.map(({ total }) => total), minus(quote.classes.A.total)])).toBe(true);
        expect(isZero([quote.due, quote.roundedOff, minus(quote.payable.total)])).toBe(true);
        if (rule.policy.prices === "tax-exclusive") {
          const nets = Object.values(quote.classes).map(({ net }) => net);
          expect(isZero([...nets, ...quote.lines.map(({ amount }) => minus(amount))])).toBe(true);
        }
      }),
      runs,
    );
  });

  it("never asks for less than nothing and never takes off more than there is", () => {
    fc.assert(
      fc.property(anyRule, anyInput, (rule, input) => {
        const quote = rule(input, { asOf });
        const shown = [quote.payable, quote.deferred, quote.saved].flatMap((amounts) => Object.values(amounts));
        const ofLines = quote.lines.flatMap(({ amount, discount, taxable, tax, total }) => [amount, discount, taxable, tax, total]);
        for (const amount of [...shown, ...ofLines, quote.due, quote.roundedOff]) expect(amount).toMatch(/^(0|[1-9]\d*)\.\d\d$/);
      }),
      runs,
    );
  });

  it("is taken back exactly, by the reversal mark and by negative quantities alike", () => {
    fc.assert(
      fc.property(anyRule, anyInput, (rule, input) => {
        const forth = rule(input, { asOf });
        const mirrored = JSON.stringify({ lines: forth.lines, ...totalsOf(forth) }, (key, value) =>
          typeof value === "string" && /^-?\d+\.\d\d$/.test(value) && key !== "taxRate" && key !== "rate" ? minus(value) : value,
        );
        const back = rule({ ...input, reversal: true }, { asOf });
        expect(JSON.stringify({ lines: back.lines, ...totalsOf(back) })).toBe(mirrored);
        const negated = input.lines.map((line) => ({ ...line, quantity: minus(`${line.quantity}`) }));
        const byHand = rule({ ...input, lines: negated }, { asOf });
        const twice = rule({ ...input, lines: negated, reversal: true }, { asOf });
        expect([twice.lines, totalsOf(twice)]).toEqual([forth.lines, totalsOf(forth)]);
        if (forth.discount.requested === forth.discount.applied) {
          expect(JSON.stringify({ lines: byHand.lines, ...totalsOf(byHand) })).toBe(mirrored);
        }
      }),
      runs,
    );
  });

  it("takes lines of both signs back exactly", () => {
    const lines = fc.array(anyLine(decimal({ min: -9, max: 9, decimals: 1 })), { minLength: 1, maxLength: 8 }).map(named);
    fc.assert(
      fc.property(anyRule, lines, (rule, given) => {
        const quote = (reversal: boolean) => rule({ currency: "CNY", amounts: "major", lines: given, reversal }, { asOf });
        const taxes = quote(false).lines.map(({ tax }) => minus(tax));
        expect(quote(true).lines.map(({ tax }) => tax)).toEqual(taxes);
      }),
      runs,
    );
  });

  it("leaves the payable alone when a class C line is added", () => {
    fc.assert(
      fc.property(anyRule, anyInput, anyLine(quantity), (rule, input, extra) => {
        const before = rule(input, { asOf });
        const after = rule({ ...input, lines: [...input.lines, { ...extra, id: "extra", class: "C" }] }, { asOf });
        expect([after.payable, after.due, after.byPayer]).toEqual([before.payable, before.due, before.byPayer]);
      }),
      runs,
    );
  });

  it("gives the same totals in any order of lines without a discount to share", () => {
    fc.assert(
      fc.property(
        anyRule,
        anyLines.chain((lines) => fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length }))),
        (rule, [lines, shuffled]) => {
          const quote = (given: readonly AbcQuoteLineInput[]) => rule({ currency: "CNY", amounts: "major", lines: given }, { asOf });
          expect(totalsOf(quote(shuffled))).toEqual(totalsOf(quote(lines)));
        },
      ),
      runs,
    );
  });

  it("gives the same shares in any order of lines when no two of them tie", () => {
    const rule = compileAbcQuote(standardAbcQuote);
    const price = (position: number) => `${(position + 1) * 97 + 0}.${position + 11}`;
    const lines = [0, 1, 2, 3, 4].map((position) => ({
      id: `line-${position}`,
      class: "A" as const,
      kind: "part" as const,
      unitPrice: price(position),
      quantity: "1",
      taxRate: position % 2 === 0 ? "0.13" : "0.06",
    }));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(lines, { minLength: lines.length }),
        decimal({ min: 1, max: 900, decimals: 2 }),
        (given, discount) => {
          const shares = (order: typeof lines) => {
            const quote = rule({ currency: "CNY", amounts: "major", lines: order, discount }, { asOf });
            const exact = order.map(({ unitPrice }) => (BigInt(discount.replace(".", "")) * BigInt(unitPrice.replace(".", ""))) % whole);
            return {
              tied: new Set(exact).size < exact.length,
              byId: Object.fromEntries(quote.lines.map((line) => [line.id, line.discount])),
            };
          };
          const whole = lines.reduce((total, { unitPrice }) => total + BigInt(unitPrice.replace(".", "")), 0n);
          const before = shares(lines);
          if (!before.tied) expect(shares(given).byId).toEqual(before.byId);
        },
      ),
      runs,
    );
  });

  it("replays a stored receipt, through every door alike, and mutates nothing", () => {
    fc.assert(
      fc.property(anyRule, anyInput, (rule, input) => {
        const before = JSON.stringify(input);
        const quote = rule(input, { asOf });
        expect(verify(JSON.parse(JSON.stringify(quote)), rule)).toEqual({ verified: true });
        const parsed = rule.parse(input);
        expect(parsed.ok && rule.trusted(parsed.value, { asOf: quote.asOf })).toEqual(quote);
        expect([...rule.many([input, null], { asOf })]).toMatchObject([{ ok: true, value: quote }, { ok: false }]);
        expect(JSON.stringify(input)).toBe(before);
      }),
      runs,
    );
  });

  it("says the same on every day before reviewOn", () => {
    const rule = compileAbcQuote({ ...standardAbcQuote, id: "valid", validFor: { days: 10 } });
    const lines = named([{ class: "A", kind: "part", unitPrice: "1", quantity: "1", taxRate: "0" }]);
    const days = Array.from({ length: 20 }, (_, day) => `2026-11-${String(day + 1).padStart(2, "0")}` as PlainDate);
    const quotes = days.map((day) => rule({ currency: "CNY", amounts: "major", quotedOn: "2026-11-05", lines }, { asOf: day }));
    quotes.forEach((quote, position) => {
      const changes = quotes.slice(position + 1).find((later) => later.warnings.length !== quote.warnings.length);
      expect(quote.reviewOn).toBe(changes?.asOf ?? null);
    });
  });

  it("answers garbage with issues, never with another exception", () => {
    const anyGarbage = fc.oneof(
      garbage,
      fc.record({ currency: garbage, amounts: garbage, lines: garbage, discount: garbage }),
      fc.record({
        currency: fc.constant("CNY"),
        amounts: fc.constant("major"),
        lines: fc.array(fc.record({ id: garbage, class: garbage, unitPrice: garbage, quantity: garbage, taxRate: garbage, kind: garbage })),
      }),
    );
    fc.assert(
      fc.property(anyRule, anyGarbage, (rule, input) => {
        const result = rule.safe(input, { asOf });
        if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
      }),
      runs,
    );
  });

  it("reckons ten thousand lines of very large amounts exactly", () => {
    const rule = compileAbcQuote(standardAbcQuote);
    const lines = Array.from({ length: 10_000 }, (_, position) => ({
      id: `${position}`,
      class: "A" as const,
      kind: "part" as const,
      unitPrice: "1000000000000000.01",
      quantity: "1",
      taxRate: "0.13",
    }));
    const quote = rule({ currency: "CNY", amounts: "major", discount: "0.05", lines }, { asOf });
    expect(quote.payable).toEqual({
      net: "10000000000000000100.00",
      discount: "0.05",
      taxable: "10000000000000000099.95",
      tax: "1300000000000000012.99",
      total: "11300000000000000112.94",
    });
  });
});
