// Replay of 51 events into a tier with its gap: a hand-written loop over whole numbers beside the compiled programme.
import { plainDate } from "../../dist/foundation/index.js";
import { compileTiers, jd2013 } from "../../dist/loyalty/index.js";
import { between, seeded } from "./random.mjs";

const random = seeded(20260103);
const asOf = "2014-06-30";
const days = Array.from({ length: 181 }, (_, at) => new Date(Date.UTC(2014, 0, 1 + at)).toISOString().slice(0, 10));
const bounds = jd2013.tiers.map(({ code, atLeast }) => [code, Number(atLeast.growth ?? 0)]).sort((a, b) => b[1] - a[1]);

/** One member in ten ends exactly on a threshold, in thousandths that doubles cannot add. */
function memberOf(position) {
  const amounts = Array.from({ length: 50 }, () => between(random, 1, position % 3 === 0 ? 400_000 : 60_000));
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  const above = bounds.map(([, bound]) => bound * 1000).filter((bound) => bound > sum);
  amounts.push(position % 10 === 0 && above.length > 0 ? Math.min(...above) - sum : between(random, 1, 60_000));
  const events = amounts.map((amount, at) => ({
    id: `e${String(at).padStart(2, "0")}`,
    on: days[between(random, 0, days.length - 1)],
    metrics: { growth: (amount / 1000).toFixed(3) },
  }));
  return { events };
}
const members = Array.from({ length: 1_000 }, (_, position) => memberOf(position));

const tierOf = compileTiers(jd2013);
const facts = members.map((member) => tierOf.parse(member).value);
const today = plainDate(asOf);

/** All events lie within a first term, so the highest threshold that the sum meets is the tier. */
function byHand({ events }) {
  let thousandths = 0;
  for (const { on, metrics } of events) {
    if (on > asOf) continue;
    const [whole, part] = metrics.growth.split(".");
    thousandths += Number(whole) * 1000 + Number(part);
  }
  return bounds.find(([, bound]) => thousandths >= bound * 1000)[0];
}
const byDoubles = ({ events }) => {
  let sum = 0;
  for (const { on, metrics } of events) if (on <= asOf) sum += Number(metrics.growth);
  return bounds.find(([, bound]) => sum >= bound)[0];
};
const right = members.map(({ events }) => {
  const units = events.reduce((total, { metrics }) => total + BigInt(metrics.growth.replace(".", "")), 0n);
  return bounds.find(([, bound]) => units >= BigInt(bound) * 1000n)[0];
});

export const tiers = {
  title: "Tier of a member after 51 events, with the gap and the timeline",
  unit: "member",
  size: members.length,
  wrong: (found) => found.filter((tier, position) => tier !== right[position]).length,
  rows: [
    { name: "idic, trusted", run: () => facts.map((fact) => tierOf.trusted(fact, { asOf: today }).tier) },
    { name: "idic, validating", run: () => members.map((member) => tierOf(member, { asOf }).tier) },
    { name: "whole numbers by hand, the tier alone", run: () => members.map(byHand) },
    { name: "doubles by hand, the tier alone", run: () => members.map(byDoubles) },
  ],
};
