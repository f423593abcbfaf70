// Customer lifetime value at constant retention: plain decimal.js and a double beside the formula with and without its steps.
import { Decimal } from "decimal.js";
import { geometricClv } from "../../dist/value/index.js";
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
