// A quote of ten lines with an order discount and two tax rates: plain decimal.js, dinero.js and doubles beside the quote.
import { Decimal } from "decimal.js";
import { compileAbcQuote, standardAbcQuote } from "../../dist/customize/index.js";
import { plainDate } from "../../dist/foundation/index.js";
import { between, seeded } from "./random.mjs";

const random = seeded(20260102);
const asOf = "2026-11-22";
const fen = (amount) => (amount / 100).toFixed(2);
const quotes = Array.from({ length: 500 }, () => ({
  currency: "CNY",
  amounts: "major",
  discount: fen(between(random, 0, 5_000)),
  lines: Array.from({ length: 10 }, (_, at) => ({
    id: `l${at}`,
    class: at === 0 ? "A" : "ABC"[between(random, 0, 2)],
    kind: at % 3 === 0 ? "labour" : "part",
    unitPrice: fen(between(random, 6_000, 90_000)),
    quantity: String(between(random, 1, 4)),
    taxRate: random() < 0.7 ? "0.13" : "0.06",
  })),
}));

const quoteRepair = compileAbcQuote(standardAbcQuote);
const facts = quotes.map((quote) => quoteRepair.parse(quote).value);
const today = plainDate(asOf);

/** Shares by largest remainder, ties to the earlier line. */
function shares(total, weights) {
  const sum = weights.reduce((a, b) => a + b, 0n);
  const floors = weights.map((weight) => (total * weight) / sum);
  let spare = total - floors.reduce((a, b) => a + b, 0n);
  const order = weights
    .map((weight, at) => [(total * weight) % sum, at])
    .sort((a, b) => (a[0] === b[0] ? a[1] - b[1] : a[0] > b[0] ? -1 : 1));
  for (const [, at] of order) {
    if (spare === 0n) break;
    floors[at] += 1n;
    spare -= 1n;
  }
  return floors;
}

/** The payable total in fen: a second derivation in whole numbers, to check by. */
function rightTotal({ lines, discount }) {
  const payable = lines.filter((line) => line.class === "A");
  const nets = payable.map(({ unitPrice, quantity }) => BigInt(unitPrice.replace(".", "")) * BigInt(quantity));
  const parts = shares(BigInt(discount.replace(".", "")), nets);
  const bases = new Map();
  payable.forEach(({ taxRate }, at) => {
    bases.set(taxRate, (bases.get(taxRate) ?? 0n) + nets[at] - parts[at]);
  });
  let total = 0n;
  for (const [rate, base] of bases) total += base + (base * BigInt(rate.slice(2)) * 2n + 100n) / 200n;
  return `${total / 100n}.${String(total % 100n).padStart(2, "0")}`;
}
const right = quotes.map(rightTotal);

/** The same policy in decimal.js, with its sums of all three classes. */
function byDecimal({ lines, discount }) {
  const totals = ["A", "B", "C"].map((name) => {
    const own = lines.filter((line) => line.class === name);
    const nets = own.map(({ unitPrice, quantity }) => new Decimal(unitPrice).times(quantity).toDecimalPlaces(2, Decimal.ROUND_HALF_UP));
    const sum = nets.reduce((a, b) => a.plus(b), new Decimal(0));
    const off = new Decimal(name === "A" ? discount : 0);
    const exactShares = nets.map((net) => off.times(net).div(sum));
    const parts = exactShares.map((share) => share.toDecimalPlaces(2, Decimal.ROUND_DOWN));
    let spare = off.minus(parts.reduce((a, b) => a.plus(b), new Decimal(0)));
    const order = exactShares.map((share, at) => [share.minus(parts[at]), at]).sort((a, b) => b[0].cmp(a[0]) || a[1] - b[1]);
    for (const [, at] of order) {
      if (!spare.gt(0)) break;
      parts[at] = parts[at].plus("0.01");
      spare = spare.minus("0.01");
    }
    const bases = new Map();
    own.forEach(({ taxRate }, at) => {
      bases.set(taxRate, (bases.get(taxRate) ?? new Decimal(0)).plus(nets[at]).minus(parts[at]));
    });
    let total = new Decimal(0);
    for (const [rate, base] of bases) total = total.plus(base).plus(base.times(rate).toDecimalPlaces(2, Decimal.ROUND_HALF_UP));
    return total.toFixed(2);
  });
  return totals[0];
}

/** As people write it: doubles, a proportional share rounded on its own, tax on each line. */
function byDoubles({ lines, discount }) {
  const round = (value) => Math.round(value * 100) / 100;
  const totals = ["A", "B", "C"].map((name) => {
    const own = lines.filter((line) => line.class === name);
    const sum = own.reduce((total, { unitPrice, quantity }) => total + unitPrice * quantity, 0);
    let total = 0;
    for (const { unitPrice, quantity, taxRate } of own) {
      const net = unitPrice * quantity;
      const base = net - (name === "A" ? round((discount * net) / sum) : 0);
      total += base + round(base * taxRate);
    }
    return total.toFixed(2);
  });
  return totals[0];
}

/** The same policy with dinero.js, whose own allocation gives spare units to the largest ratio. */
async function dineroRow() {
  let dineroJs;
  try {
    dineroJs = await import("dinero.js");
  } catch {
    return [];
  }
  const { dinero, add, subtract, multiply, allocate, transformScale, toSnapshot, halfAwayFromZero } = dineroJs;
  const { CNY } = await import("dinero.js/currencies");
  const money = (amount) => dinero({ amount, currency: CNY });
  const zero = money(0);
  const byDinero = ({ lines, discount }) => {
    const totals = ["A", "B", "C"].map((name) => {
      const own = lines.filter((line) => line.class === name);
      if (own.length === 0) return 0;
      const nets = own.map(({ unitPrice, quantity }) => multiply(money(Math.round(unitPrice * 100)), Number(quantity)));
      const off = money(name === "A" ? Math.round(discount * 100) : 0);
      const parts = allocate(
        off,
        nets.map((net) => toSnapshot(net).amount),
      );
      const bases = new Map();
      own.forEach(({ taxRate }, at) => {
        bases.set(taxRate, add(bases.get(taxRate) ?? zero, subtract(nets[at], parts[at])));
      });
      let total = zero;
      for (const [rate, base] of bases)
        total = add(add(total, base), transformScale(multiply(base, { amount: Number(rate.slice(2)), scale: 2 }), 2, halfAwayFromZero));
      return toSnapshot(total).amount;
    });
    return fen(totals[0]);
  };
  return [{ name: "dinero.js 2.0.2, same policy, no reasons", run: () => quotes.map(byDinero) }];
}

export const quote = {
  title: "ABC quote of ten lines",
  unit: "quote",
  size: quotes.length,
  wrong: (totals) => totals.filter((total, position) => total !== right[position]).length,
  rows: [
    {
      name: "idic, trusted, every line with its reason",
      run: () => facts.map((fact) => quoteRepair.trusted(fact, { asOf: today }).payable.total),
    },
    { name: "idic, validating", run: () => quotes.map((input) => quoteRepair(input, { asOf }).payable.total) },
    { name: "decimal.js by hand, same policy, no reasons", run: () => quotes.map(byDecimal) },
    ...(await dineroRow()),
    { name: "doubles as people write them", run: () => quotes.map(byDoubles) },
  ],
};
