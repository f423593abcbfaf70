// Customer lifetime value: plain decimal.js and doubles beside the formula with and without its steps, and a Markov chain beside a matrix loop.
import { Decimal } from "decimal.js";
import { geometricClv, markovClv } from "../../dist/value/index.js";
import { between, seeded } from "./random.mjs";

const random = seeded(20260104);
const inputs = Array.from({ length: 2_000 }, () => ({
  margin: String(between(random, 100, 9_999)),
  retention: `0.${between(random, 50, 95)}`,
  discountRate: `0.0${between(random, 1, 9)}`,
  firstMargin: "included",
  timing: "begin",
}));
const facts = inputs.map((input) => geometricClv.parse(input).value);

/** m (1 + d) / (1 + d − r), to 20 digits. */
const decimalClv = ({ margin, retention, discountRate }) => {
  const growth = new Decimal(1).plus(discountRate);
  return new Decimal(margin).times(growth).div(growth.minus(retention));
};
const doubleClv = ({ margin, retention, discountRate }) => (margin * (1 + +discountRate)) / (1 + +discountRate - retention);

/** As many digits as the library prints. */
const printed = (value) => new Decimal(value).toSignificantDigits(18).toFixed();
Decimal.set({ precision: 40 });
const right = inputs.map((input) => printed(decimalClv(input)));

export const clv = {
  title: "Customer lifetime value at constant retention",
  unit: "value",
  size: inputs.length,
  wrong: (values) => values.filter((value, position) => printed(value) !== right[position]).length,
  rows: [
    { name: "idic, trusted, without steps", run: () => facts.map((fact) => geometricClv.trusted(fact, { explain: false }).value) },
    { name: "idic, trusted, with steps", run: () => facts.map((fact) => geometricClv.trusted(fact).value) },
    { name: "idic, validating, with steps", run: () => inputs.map((input) => geometricClv(input).value) },
    { name: "decimal.js by hand, 40 digits", run: () => inputs.map((input) => decimalClv(input).toFixed()) },
    { name: "doubles by hand", run: () => inputs.map((input) => doubleClv(input)) },
  ],
};

const STATES = 50;

/** Chains in which everybody can move everywhere, each row an exact sum of ten-thousandths. */
const chains = Array.from({ length: 4 }, () => ({
  transitions: Array.from({ length: STATES }, () => {
    const row = Array.from({ length: STATES }, () => between(random, 1, 199));
    const rest = 10_000 - row.reduce((sum, share) => sum + share, 0);
    return row.map((share, position) => `0.${String(position === 0 ? share + rest : share).padStart(4, "0")}`);
  }),
  margins: Array.from({ length: STATES }, () => String(between(random, -99, 99))),
  discountRate: "0.1",
}));
const chainFacts = chains.map((chain) => markovClv.parse(chain).value);

/** (I − P / (1 + d)) V = R by Gaussian elimination with row exchange, in doubles. */
function doubleMarkov({ transitions, margins, discountRate }) {
  const growth = 1 + Number(discountRate);
  const rows = transitions.map((row, from) => [...row.map((share, to) => (from === to ? 1 : 0) - share / growth), Number(margins[from])]);
  for (let at = 0; at < STATES; at += 1) {
    let best = at;
    for (let row = at + 1; row < STATES; row += 1) if (Math.abs(rows[row][at]) > Math.abs(rows[best][at])) best = row;
    [rows[at], rows[best]] = [rows[best], rows[at]];
    for (let row = at + 1; row < STATES; row += 1) {
      const factor = rows[row][at] / rows[at][at];
      for (let column = at; column <= STATES; column += 1) rows[row][column] -= factor * rows[at][column];
    }
  }
  const values = new Array(STATES);
  for (let row = STATES - 1; row >= 0; row -= 1) {
    let worth = rows[row][STATES];
    for (let column = row + 1; column < STATES; column += 1) worth -= rows[row][column] * values[column];
    values[row] = worth / rows[row][row];
  }
  return values;
}
const chainValues = chains.map(doubleMarkov);
const largest = chainValues.map((values) => Math.max(...values.map(Math.abs)));

export const markov = {
  title: `Markov lifetime value of ${STATES} states`,
  unit: "chain",
  size: chains.length,
  /** Chains in which some state differs by more than 10^−12 of the largest value. */
  wrong: (results) =>
    results.filter((values, chain) => values.some((value, state) => Math.abs(value - chainValues[chain][state]) > 1e-12 * largest[chain]))
      .length,
  samples: 5,
  rows: [
    { name: "idic, trusted, without steps", run: () => chainFacts.map((fact) => markovClv.trusted(fact, { explain: false }).value) },
    { name: "idic, validating, with steps", run: () => chains.map((chain) => markovClv(chain).value) },
    { name: "doubles by hand, a matrix loop", run: () => chains.map(doubleMarkov) },
  ],
};
