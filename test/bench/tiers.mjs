// The tier of a member with the gap: growth value and visits of the last twelve months, 51 events a member, one member in ten
// exactly on a threshold. Beside the compiled programme: loops by hand over whole numbers and over doubles, and two rule engines.
import { plainDate } from "../../dist/foundation/index.js";
import { compileTiers } from "../../dist/loyalty/index.js";
import { between, seeded } from "./random.mjs";

const MEMBERS = 10_000;
const EVENTS = 51;
const asOf = "2026-06-30";
const windowStart = "2025-06-30";
const TIERS = [
  { code: "base", growth: 0, visits: 0 },
  { code: "silver", growth: 1_000, visits: 2 },
  { code: "gold", growth: 3_000, visits: 5 },
  { code: "platinum", growth: 8_000, visits: 9 },
  { code: "diamond", growth: 20_000, visits: 14 },
];

const programme = {
  id: "bench",
  edition: "1",
  from: "2020-01-01",
  window: { kind: "rolling", lasts: { months: 12 } },
  downgrade: { kind: "immediate" },
  metrics: { visits: { count: "events", kinds: ["visit"] } },
  tiers: TIERS.map(({ code, growth, visits }, rank) => ({
    code,
    ...(rank === 0 ? {} : { atLeast: { growth: `${growth}`, visits: `${visits}` } }),
    cites: [],
  })),
};

const random = seeded(20260630);
const days = Array.from({ length: 540 }, (_, at) => new Date(Date.UTC(2026, 5, 30 - at)).toISOString().slice(0, 10));
const text = (thousandths) => `${Math.trunc(thousandths / 1000)}.${`${thousandths % 1000}`.padStart(3, "0")}`;
const counts = (on) => on > windowStart && on <= asOf;

/** Amounts of thousandths, so that doubles cannot add them; every tenth member ends exactly on a threshold. */
function memberOf(position) {
  const most = [40, 150, 400, 1_000][position % 4] * 1000;
  const events = Array.from({ length: EVENTS - 1 }, (_, at) => ({
    id: `e${at}`,
    on: days[between(random, 0, days.length - 1)],
    kind: random() < 0.5 ? "visit" : "order",
    thousandths: between(random, 1, most),
  }));
  const sum = events.reduce((total, { on, thousandths }) => total + (counts(on) ? thousandths : 0), 0);
  const above = TIERS.map(({ growth }) => growth * 1000).find((bound) => bound > sum);
  const last = position % 10 === 0 && above !== undefined ? above - sum : between(random, 1, most);
  events.push({ id: "last", on: asOf, kind: "order", thousandths: last });
  return { events: events.map(({ thousandths, ...event }) => ({ ...event, metrics: { growth: text(thousandths) } })) };
}
const members = Array.from({ length: MEMBERS }, (_, position) => memberOf(position));

const tierOf = compileTiers(programme);
const facts = members.map((member) => tierOf.parse(member).value);
const today = plainDate(asOf);

/** The tier and the gap from sums in any unit; the same for every loop by hand. */
function answer(growth, visits, unit) {
  let rank = TIERS.length - 1;
  while (growth < TIERS[rank].growth * unit || visits < TIERS[rank].visits) rank -= 1;
  const next = TIERS[rank + 1];
  const missing =
    next === undefined ? null : { growth: Math.max(0, next.growth * unit - growth), visits: Math.max(0, next.visits - visits) };
  return { tier: TIERS[rank].code, missing };
}

/** Parses decimal text to thousandths while it adds. */
function byHand({ events }) {
  let growth = 0;
  let visits = 0;
  for (let at = 0; at < events.length; at += 1) {
    const { on, kind, metrics } = events[at];
    if (on <= windowStart || on > asOf) continue;
    const amount = metrics.growth;
    let units = 0;
    let decimals = -1;
    for (let place = 0; place < amount.length; place += 1) {
      const code = amount.charCodeAt(place);
      if (code === 46) decimals = 0;
      else {
        units = units * 10 + code - 48;
        if (decimals >= 0) decimals += 1;
      }
    }
    for (let place = Math.max(decimals, 0); place < 3; place += 1) units *= 10;
    growth += units;
    if (kind === "visit") visits += 1;
  }
  return answer(growth, visits, 1000);
}

function byDoubles({ events }) {
  let growth = 0;
  let visits = 0;
  for (const { on, kind, metrics } of events) {
    if (!counts(on)) continue;
    growth += Number(metrics.growth);
    if (kind === "visit") visits += 1;
  }
  return answer(growth, visits, 1);
}

const right = members.map(({ events }) => {
  const inside = events.filter(({ on }) => counts(on));
  const growth = inside.reduce((total, { metrics }) => total + BigInt(metrics.growth.replace(".", "")), 0n);
  const visits = inside.filter(({ kind }) => kind === "visit").length;
  return TIERS.findLast((tier) => growth >= BigInt(tier.growth) * 1000n && visits >= tier.visits).code;
});

/** Sums and thresholds as one logic rule, compiled once. */
async function logicRows() {
  try {
    const { LogicEngine } = await import("json-logic-engine");
    const engine = new LogicEngine();
    const inside = {
      filter: [{ var: "events" }, { and: [{ ">": [{ var: "on" }, windowStart] }, { "<=": [{ var: "on" }, asOf] }] }],
    };
    const growth = { reduce: [inside, { "+": [{ var: "accumulator" }, { var: "current.metrics.growth" }] }, 0] };
    const visits = { reduce: [inside, { "+": [{ var: "accumulator" }, { if: [{ "==": [{ var: "current.kind" }, "visit"] }, 1, 0] }] }, 0] };
    const sums = engine.build({ map: [[growth, visits], { var: "" }] });
    const chain = TIERS.slice(1)
      .reverse()
      .flatMap((tier) => [{ and: [{ ">=": [{ var: "growth" }, tier.growth] }, { ">=": [{ var: "visits" }, tier.visits] }] }, tier.code]);
    const tier = engine.build({ if: [...chain, "base"] });
    const byLogic = (member) => {
      const [growthSum, visitSum] = sums(member);
      return tier({ growth: growthSum, visits: visitSum });
    };
    return [{ name: "json-logic-engine 5.0.7, compiled, the tier alone", run: () => members.map(byLogic) }];
  } catch (error) {
    if (error.code !== "ERR_MODULE_NOT_FOUND") throw error;
    return [];
  }
}

/** Sums as facts that the engine asks for, a rule for every tier. */
async function rulesRows() {
  try {
    const { Engine } = await import("json-rules-engine");
    const engine = new Engine();
    const insideOf = async (almanac) => (await almanac.factValue("events")).filter(({ on }) => counts(on));
    engine.addFact("growth", async (_, almanac) =>
      (await insideOf(almanac)).reduce((total, { metrics }) => total + Number(metrics.growth), 0),
    );
    engine.addFact("visits", async (_, almanac) => (await insideOf(almanac)).filter(({ kind }) => kind === "visit").length);
    TIERS.slice(1).forEach((tier, rank) => {
      engine.addRule({
        priority: rank + 1,
        conditions: {
          all: [
            { fact: "growth", operator: "greaterThanInclusive", value: tier.growth },
            { fact: "visits", operator: "greaterThanInclusive", value: tier.visits },
          ],
        },
        event: { type: tier.code },
      });
    });
    const byRules = async ({ events }) => {
      const { events: fired } = await engine.run({ events });
      const types = new Set(fired.map(({ type }) => type));
      return TIERS.findLast(({ code }) => code === "base" || types.has(code)).code;
    };
    const run = async () => {
      const tiers = [];
      for (const member of members) tiers.push(await byRules(member));
      return tiers;
    };
    return [{ name: "json-rules-engine 7.3.1, the tier alone", run }];
  } catch (error) {
    if (error.code !== "ERR_MODULE_NOT_FOUND") throw error;
    return [];
  }
}

export const tiers = {
  title: "Tier of a member with 51 events in a rolling year, with the gap",
  unit: "member",
  size: MEMBERS,
  samples: 5,
  wrong: (found) => found.filter((tier, position) => (tier.tier ?? tier) !== right[position]).length,
  rows: [
    { name: "whole numbers by hand, parsing decimal text", run: () => members.map(byHand) },
    { name: "idic, trusted, with the timeline", run: () => facts.map((fact) => tierOf.trusted(fact, { asOf: today }).tier) },
    { name: "idic, trusted, explained", run: () => facts.map((fact) => tierOf.trusted(fact, { asOf: today, explain: true }).tier) },
    { name: "idic, validating", run: () => members.map((member) => tierOf(member, { asOf }).tier) },
    { name: "doubles by hand", run: () => members.map(byDoubles) },
    ...(await logicRows()),
    ...(await rulesRows()),
  ],
};
