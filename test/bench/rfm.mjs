// RFM scores of 1,000,000 customers: a plain sort-and-rank and rows as objects beside the door for tables.
import { independentRfm, nestedRfm, rfm } from "../../dist/differentiate/index.js";
import { between, seeded } from "./random.mjs";

const SIZE = 1_000_000;
const BINS = 5;
const random = seeded(20260105);

const columns = { recencyDays: new Int32Array(SIZE), frequency: new Int32Array(SIZE), monetary: new Float64Array(SIZE) };
for (let at = 0; at < SIZE; at += 1) {
  columns.recencyDays[at] = between(random, 0, 1500);
  columns.frequency[at] = between(random, 1, 40);
  columns.monetary[at] = between(random, 0, 5_000_000);
}

/** 1 + ⌊k · worse / n⌋ by counting how many have each value: a second derivation for whole numbers. */
function counted(values, sign) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const scores = new Map();
  let worse = 0;
  for (const value of [...counts.keys()].sort((a, b) => sign * (a - b))) {
    scores.set(value, 1 + Math.floor((BINS * worse) / values.length));
    worse += counts.get(value);
  }
  return Uint8Array.from(values, (value) => scores.get(value));
}
const right = {
  recency: counted(columns.recencyDays, -1),
  frequency: counted(columns.frequency, 1),
  monetary: counted(columns.monetary, 1),
};

/** What one writes by hand: sort positions by value, walk up, give everybody the score of the first of his value. */
function sortAndRank(values, sign) {
  const order = Uint32Array.from(values, (_, at) => at).sort((a, b) => sign * (values[a] - values[b]));
  const scores = new Uint8Array(values.length);
  let worse = 0;
  for (let at = 0; at < order.length; at += 1) {
    if (at > 0 && values[order[at]] !== values[order[at - 1]]) worse = at;
    scores[order[at]] = 1 + Math.floor((BINS * worse) / values.length);
  }
  return scores;
}

const differing = (scores, expected) => scores.reduce((count, score, at) => count + (score === expected[at] ? 0 : 1), 0);

/** Nested scores are checked by recency, which they share, and by how evenly they fill their cells elsewhere in the tests. */
const wrong = ({ recency, frequency, monetary }) =>
  differing(recency, right.recency) +
  (frequency === undefined ? 0 : differing(frequency, right.frequency)) +
  (monetary === undefined ? 0 : differing(monetary, right.monetary));

export const rfmScores = {
  title: "RFM scores of 1,000,000 customers",
  unit: "customer",
  size: SIZE,
  samples: 5,
  wrong,
  rows: [
    { name: "idic, the door for tables, checked", run: () => rfm.columns(columns, independentRfm) },
    { name: "idic, the same, nested", run: () => ({ recency: rfm.columns(columns, nestedRfm).recency }) },
    {
      name: "sort and rank by hand",
      run: () => ({
        recency: sortAndRank(columns.recencyDays, -1),
        frequency: sortAndRank(columns.frequency, 1),
        monetary: sortAndRank(columns.monetary, 1),
      }),
    },
  ],
};
