// The quote worked out once more in decimal.js, as a book would: nothing is shared with the library but the names of the policies.
import { Decimal as Shared } from "decimal.js";
import fc from "fast-check";
import {
  type AbcQuoteLineInput,
  type AbcQuotePolicy,
  allocations,
  compileAbcQuote,
  priceBases,
  quoteClasses,
  quoteRoundings,
  standardAbcQuote,
  taxRoundings,
} from "idic/customize";
import { currencyDecimals } from "idic/foundation";
import { describe, expect, it } from "vitest";
import { decimal, runs } from "../arbitrary";

const Decimal = Shared.clone({ defaults: true, precision: 150 });
type Reading = Pick<AbcQuotePolicy, "prices" | "taxRounding" | "rounding" | "allocation">;

interface Order {
  readonly currency: string;
  readonly lines: readonly AbcQuoteLineInput[];
  readonly discount?: string;
  readonly discountRate?: string;
}

const zero = new Decimal(0);
const add = (values: readonly Shared[]) => values.reduce((a, b) => a.plus(b), zero);

/** The order discount by line of the base. */
function shared(discount: Shared, amounts: readonly Shared[], reading: Reading, unit: Shared): Shared[] {
  const whole = add(amounts);
  if (whole.isZero()) return amounts.map(() => zero);
  const ideal = amounts.map((amount) => discount.times(amount).div(whole).div(unit));
  if (reading.allocation === "cumulative") {
    const upTo = amounts.map((_, at) =>
      discount
        .times(add(amounts.slice(0, at + 1)))
        .div(whole)
        .div(unit)
        .toDecimalPlaces(0, Decimal.ROUND_HALF_UP),
    );
    return upTo.map((sum, at) => sum.minus(at === 0 ? zero : (upTo[at - 1] ?? zero)).times(unit));
  }
  const shares = ideal.map((share) => share.floor());
  const left = discount.div(unit).minus(add(shares)).toNumber();
  // Exact remainders, because a quotient cut at some digit could make or hide a tie.
  const remainder = (at: number) =>
    discount
      .div(unit)
      .times(amounts[at] ?? 0)
      .div(unit)
      .mod(whole.div(unit));
  const size = (at: number) => (reading.allocation === "largest-ratio" ? (amounts[at] ?? zero) : remainder(at));
  const order = amounts.map((_, at) => at).sort((a, b) => size(b).cmp(size(a)) || a - b);
  for (const at of order.slice(0, left)) shares[at] = (shares[at] ?? zero).plus(1);
  return shares.map((share) => share.times(unit));
}

function reference({ currency, lines, discount, discountRate }: Order, reading: Reading) {
  const decimals = currencyDecimals(currency) ?? 0;
  const unit = new Decimal(10).pow(-decimals);
  const mode = reading.rounding === "half-up" ? Decimal.ROUND_HALF_UP : Decimal.ROUND_HALF_EVEN;
  const round = (value: Shared) => value.toDecimalPlaces(decimals, mode);
  const inclusive = reading.prices === "tax-inclusive";
  const netOf = (amount: Shared, rate: string) => (inclusive ? round(amount.div(new Decimal(1).plus(rate))) : amount);
  const taxOf = (amount: Shared, rate: string) => (inclusive ? amount.minus(netOf(amount, rate)) : round(amount.times(rate)));
  const all = lines.map((line) => ({
    ...line,
    rate: `${line.taxRate}`,
    amount: round(new Decimal(`${line.unitPrice}`).times(`${line.quantity}`).times(new Decimal(1).minus(`${line.discountRate ?? 0}`))),
  }));
  const base = all.filter((line) => line.class === "A").map(({ amount }) => amount);
  const sum = add(base);
  const asked = discountRate === undefined ? new Decimal(discount ?? 0) : round(sum.times(discountRate));
  const applied = asked.gt(sum) ? sum : asked;
  const shares = shared(applied, base, reading, unit);
  const totals = quoteClasses.map((quoteClass) => {
    const own = all.filter((line) => line.class === quoteClass);
    const bases = own.map(({ amount }, at) => (quoteClass === "A" ? amount.minus(shares[at] ?? 0) : amount));
    const rates = reading.taxRounding === "per-line" ? own.map((_, at) => [at]) : byRate(own.map(({ rate }) => rate));
    const tax = add(rates.map((group) => taxOf(add(group.map((at) => bases[at] ?? zero)), own[group[0] ?? 0]?.rate ?? "0")));
    const net = add(rates.map((group) => netOf(add(group.map((at) => own[at]?.amount ?? zero)), own[group[0] ?? 0]?.rate ?? "0")));
    const total = inclusive ? add(bases) : add(bases).plus(tax);
    const taxable = total.minus(tax);
    return [net, net.minus(taxable), taxable, tax, total].map((value) => value.toFixed(decimals));
  });
  return { totals, shares: shares.map((share) => share.toFixed(decimals)) };
}

function byRate(rates: readonly string[]): number[][] {
  return [...new Set(rates)].map((rate) => rates.flatMap((other, at) => (other === rate ? [at] : [])));
}

const anyReading: fc.Arbitrary<Reading> = fc.record({
  prices: fc.constantFrom(...priceBases),
  taxRounding: fc.constantFrom(...taxRoundings),
  rounding: fc.constantFrom(...quoteRoundings),
  allocation: fc.constantFrom(...allocations),
});

const anyPrice = fc.oneof(
  decimal({ min: 0, max: 20_000, decimals: 3 }),
  decimal({ min: 0, max: 3, decimals: 2 }),
  fc
    .oneof(fc.bigInt({ min: 0n, max: 10n ** 27n }), fc.bigInt({ min: 0n, max: 10n ** 18n }))
    .map((units) => `${units / 1000n}.${`${units % 1000n}`.padStart(3, "0")}`),
);
const anyLines = fc
  .array(
    fc.record({
      class: fc.constantFrom(...quoteClasses),
      kind: fc.constant("part" as const),
      unitPrice: anyPrice,
      quantity: decimal({ min: 0, max: 9, decimals: 1 }),
      discountRate: fc.option(decimal({ min: 0, max: 1, decimals: 3 })),
      taxRate: fc.constantFrom("0.13", "0.09", "0.06", "0.0825", "0"),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map((lines) => lines.map((line, position) => ({ id: `line-${position}`, ...line })));

const anyOrder: fc.Arbitrary<Order> = fc
  .record({
    currency: fc.constantFrom("CNY", "JPY", "KWD"),
    lines: anyLines,
    off: fc.oneof(
      fc.constant({}),
      fc.bigInt({ min: 0n, max: 10n ** 26n }).map((discount) => ({ discount: `${discount}` })),
      fc.integer({ min: 0, max: 3_000 }).map((discount) => ({ discount: `${discount}` })),
      decimal({ min: 0, max: 1, decimals: 4 }).map((discountRate) => ({ discountRate })),
    ),
  })
  .map(({ currency, lines, off }) => ({ currency, lines, ...off }));

describe("abc quote", () => {
  it("M1 to M8: is equal to a decimal.js reference on every input", () => {
    fc.assert(
      fc.property(anyReading, anyOrder, (reading, order) => {
        const quote = compileAbcQuote({ ...standardAbcQuote, id: "any", ...reading })(
          { amounts: "major", ...order },
          { asOf: "2026-11-22" },
        );
        const { totals, shares } = reference(order, reading);
        const mine = [quote.payable, quote.deferred, quote.saved].map(({ net, discount, taxable, tax, total }) => [
          net,
          discount,
          taxable,
          tax,
          total,
        ]);
        expect(mine).toEqual(totals);
        expect(quote.lines.filter((line) => line.class === "A").map(({ discount }) => discount)).toEqual(shares);
      }),
      { numRuns: runs.numRuns * 5 },
    );
  });
});
