// A quote of ten lines with line discounts, an order discount over class A and two tax rates: plain decimal.js, dinero.js and
// doubles beside the quote. Each gives the same figures as text: the five amounts of every class, and for every line its amount,
// its share of the discount and what is left of it. None but the quote gives tax by line and rate, kinds, payers and reasons.
import { Decimal } from "decimal.js";
import { compileAbcQuote, standardAbcQuote } from "../../dist/customize/index.js";
import { plainDate } from "../../dist/foundation/index.js";
import { between, seeded } from "./random.mjs";

const random = seeded(20260102);
const asOf = "2026-11-22";
const classes = ["A", "B", "C"];
const withDecimals = (units, decimals) => (units / 10 ** decimals).toFixed(decimals);
const fen = (amount) => withDecimals(amount, 2);
const quotes = Array.from({ length: 500 }, () => ({
  currency: "CNY",
  amounts: "major",
  discount: fen(between(random, 0, 5_000)),
  lines: Array.from({ length: 10 }, (_, at) => {
    const labour = at % 3 === 0;
    return {
      id: `l${at}`,
      class: at === 0 ? "A" : classes[between(random, 0, 2)],
      kind: labour ? "labour" : "part",
      unitPrice: fen(between(random, 6_000, 90_000)),
      quantity: labour ? withDecimals(between(random, 3, 40), 1) : String(between(random, 1, 4)),
      discountRate: fen(between(random, 0, 20)),
      taxRate: random() < 0.7 ? "0.13" : "0.06",
    };
  }),
}));

const quoteRepair = compileAbcQuote(standardAbcQuote);
const facts = quotes.map((quote) => quoteRepair.parse(quote).value);
const today = plainDate(asOf);

/** The digits and the decimals of a text, as whole numbers. */
const digits = (text) => BigInt(String(text).replace(".", ""));
const decimals = (text) => text.length - 1 - (text.includes(".") ? text.indexOf(".") : text.length - 1);
const rounded = (dividend, divisor) => (2n * dividend + divisor) / (2n * divisor);

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

/** The total of class A in fen: a second derivation in whole numbers, to check by. */
function rightTotal({ lines, discount }) {
  const payable = lines.filter((line) => line.class === "A");
  const nets = payable.map(({ unitPrice, quantity, discountRate }) =>
    rounded(digits(unitPrice) * digits(quantity) * (100n - digits(discountRate)), 10n ** BigInt(decimals(quantity) + 2)),
  );
  const parts = shares(digits(discount), nets);
  const bases = new Map();
  payable.forEach(({ taxRate }, at) => {
    bases.set(taxRate, (bases.get(taxRate) ?? 0n) + nets[at] - parts[at]);
  });
  let total = 0n;
  for (const [rate, base] of bases) total += base + rounded(base * digits(rate), 100n);
  return total;
}
const right = quotes.map(rightTotal);

/** The same policy in decimal.js. */
function byDecimal({ lines, discount }) {
  const classAmounts = (name) => {
    const own = lines.filter((line) => line.class === name);
    const nets = own.map(({ unitPrice, quantity, discountRate }) =>
      new Decimal(unitPrice).times(quantity).times(new Decimal(1).minus(discountRate)).toDecimalPlaces(2, Decimal.ROUND_HALF_UP),
    );
    const net = nets.reduce((a, b) => a.plus(b), new Decimal(0));
    const off = new Decimal(name === "A" ? discount : 0);
    const exactShares = nets.map((amount) => off.times(amount).div(net));
    const parts = exactShares.map((share) => share.toDecimalPlaces(2, Decimal.ROUND_DOWN));
    let spare = off.minus(parts.reduce((a, b) => a.plus(b), new Decimal(0)));
    const order = exactShares.map((share, at) => [share.minus(parts[at]), at]).sort((a, b) => b[0].cmp(a[0]) || a[1] - b[1]);
    for (const [, at] of order) {
      if (!spare.gt(0)) break;
      parts[at] = parts[at].plus("0.01");
      spare = spare.minus("0.01");
    }
    const bases = new Map();
    const written = own.map(({ taxRate }, at) => {
      const base = nets[at].minus(parts[at]);
      bases.set(taxRate, (bases.get(taxRate) ?? new Decimal(0)).plus(base));
      return { class: name, amount: nets[at].toFixed(2), discount: parts[at].toFixed(2), taxable: base.toFixed(2) };
    });
    let tax = new Decimal(0);
    for (const [rate, base] of bases) tax = tax.plus(base.times(rate).toDecimalPlaces(2, Decimal.ROUND_HALF_UP));
    const taxable = net.minus(off);
    const amounts = { net, discount: off, taxable, tax, total: taxable.plus(tax) };
    for (const key of Object.keys(amounts)) amounts[key] = amounts[key].toFixed(2);
    return { amounts, written };
  };
  return together(classes.map(classAmounts));
}

/** As people write it: doubles, a proportional share rounded on its own, tax on each line. */
function byDoubles({ lines, discount }) {
  const round = (value) => Math.round(value * 100) / 100;
  const classAmounts = (name) => {
    const own = lines.filter((line) => line.class === name);
    const nets = own.map(({ unitPrice, quantity, discountRate }) => round(unitPrice * quantity * (1 - discountRate)));
    const net = nets.reduce((sum, amount) => sum + amount, 0);
    const off = name === "A" ? Number(discount) : 0;
    let tax = 0;
    const written = own.map(({ taxRate }, at) => {
      const part = off === 0 ? 0 : round((off * nets[at]) / net);
      tax += round((nets[at] - part) * taxRate);
      return { class: name, amount: nets[at].toFixed(2), discount: part.toFixed(2), taxable: (nets[at] - part).toFixed(2) };
    });
    const amounts = { net, discount: off, taxable: net - off, tax, total: net - off + tax };
    for (const key of Object.keys(amounts)) amounts[key] = amounts[key].toFixed(2);
    return { amounts, written };
  };
  return together(classes.map(classAmounts));
}

function together([a, b, c]) {
  return { payable: a.amounts, deferred: b.amounts, saved: c.amounts, lines: [...a.written, ...b.written, ...c.written] };
}

/** What is kept of a quote to be checked; five hundred whole ones would measure the memory. */
const kept = ({ payable, lines }) => ({ payable: payable.total, shares: lines.map((line) => line.discount) });

/** The same policy with dinero.js, whose own allocation gives spare units to the largest ratio. */
async function dineroRow() {
  let dineroJs;
  try {
    dineroJs = await import("dinero.js");
  } catch {
    return [];
  }
  const { dinero, add, subtract, multiply, allocate, transformScale, toDecimal, toSnapshot, halfAwayFromZero } = dineroJs;
  const { CNY } = await import("dinero.js/currencies");
  const money = (amount) => dinero({ amount, currency: CNY });
  const zero = money(0);
  const units = (text) => Math.round(Number(text) * 10 ** decimals(text));
  const factor = (text) => ({ amount: units(text), scale: decimals(text) });
  const toFen = (precise) => transformScale(precise, 2, halfAwayFromZero);
  const byDinero =
    (write) =>
    ({ lines, discount }) => {
      const classAmounts = (name) => {
        const own = lines.filter((line) => line.class === name);
        const nets = own.map(({ unitPrice, quantity, discountRate }) =>
          toFen(multiply(multiply(money(units(unitPrice)), factor(quantity)), { amount: 100 - units(discountRate), scale: 2 })),
        );
        const net = nets.reduce((a, b) => add(a, b), zero);
        const off = name === "A" ? money(units(discount)) : zero;
        const weights = nets.map((amount) => toSnapshot(amount).amount);
        const parts = name === "A" ? allocate(off, weights) : nets.map(() => zero);
        const bases = new Map();
        const written = own.map(({ taxRate }, at) => {
          const base = subtract(nets[at], parts[at]);
          bases.set(taxRate, add(bases.get(taxRate) ?? zero, base));
          return { class: name, amount: write(nets[at]), discount: write(parts[at]), taxable: write(base) };
        });
        let tax = zero;
        for (const [rate, base] of bases) tax = add(tax, toFen(multiply(base, factor(rate))));
        const taxable = subtract(net, off);
        const amounts = { net, discount: off, taxable, tax, total: add(taxable, tax) };
        for (const key of Object.keys(amounts)) amounts[key] = write(amounts[key]);
        return { amounts, written };
      };
      return together(classes.map(classAmounts));
    };
  const inText = byDinero(toDecimal);
  const inFen = byDinero((money) => toSnapshot(money).amount);
  return [
    { name: "dinero.js 2.0.2, same policy, no reasons", run: () => quotes.map((quote) => kept(inText(quote))) },
    { name: "the same, left in whole fen", run: () => quotes.map((quote) => kept(inFen(quote))) },
  ];
}

/** How many payables differ from the second derivation, and how many orders have shares that don't add up to the discount. */
function wrong(results) {
  const payables = results.filter(({ payable }, at) => digits(payable) !== right[at]).length;
  const sumOfShares = ({ shares }) => shares.reduce((sum, share) => sum + digits(share), 0n);
  const loose = results.filter((result, at) => sumOfShares(result) !== digits(quotes[at].discount)).length;
  return payables + loose === 0 ? "0" : `${payables} payables, ${loose} sums of shares`;
}

export const quote = {
  title: "ABC quote of ten lines",
  unit: "quote",
  size: quotes.length,
  wrong,
  rows: [
    {
      name: "idic, trusted, every line with its reason",
      run: () => facts.map((fact) => kept(quoteRepair.trusted(fact, { asOf: today }))),
    },
    { name: "idic, validating", run: () => quotes.map((input) => kept(quoteRepair(input, { asOf }))) },
    { name: "decimal.js by hand, same policy, no reasons", run: () => quotes.map((quote) => kept(byDecimal(quote))) },
    ...(await dineroRow()),
    { name: "doubles as people write them", run: () => quotes.map((quote) => kept(byDoubles(quote))) },
  ],
};
