// The night of a store: every customer is walked through the model, and in the morning there are a call list, an upgrade list and a
// report of values. The next night reads only the rows whose day has come, and shows that a full run would say the same.
//
//   node docs/examples/night.mjs                     10,000 customers, five lines of each list
//   node docs/examples/night.mjs --customers 500     so many
//   node docs/examples/night.mjs --all               every line, as CSV
//
// The customers are made up, the same at every run: nothing is read from a clock or drawn by chance.
import { createHash } from "node:crypto";
import { addDays, compileIdic, compileUpgrades, fawVwUpgrade, plainDate, roundMoney, sum } from "idic";

const TONIGHT = plainDate("2026-11-22");
const TOMORROW = addDays(TONIGHT, 1);

const walk = compileIdic({ id: "our-store" });
const upgradeOf = compileUpgrades(fawVwUpgrade);

/** Numbers from 0 to below 1 that are the same at every run. */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const SURNAMES = [..."王李张刘陈杨赵黄周吴徐孙胡朱高"];
const GIVEN = ["建国", "丽", "伟", "秀英", "强", "敏", "静", "磊", "洋", "艳"];
const MODELS = ["jetta", "bora", "golf", "magotan", "sagitar"];
const NEEDS = ["time-precious", "first-child", "parents"];

/** The row of one customer, as a database would hand it out. */
function customerAt(position) {
  const random = seeded(20_261_122 + position * 7919);
  const upTo = (most) => Math.floor(random() * (most + 1));
  const chance = (share) => random() < share;
  const one = (list) => list[upTo(list.length - 1)];
  const ago = (most) => addDays(TONIGHT, -upTo(most));
  const recently = (first) => [first, ago(200)].sort()[1];
  const maybe = (share, value) => (chance(share) ? value() : null);

  const isOwner = chance(0.7);
  const since = ago(3650);
  const after = () => addDays(since, upTo(Math.max(0, daysUntilTonight(since))));
  const file = {
    name: maybe(0.95, () => one(SURNAMES) + one(GIVEN)),
    phone: maybe(0.9, () => `139${`${upTo(99_999_999)}`.padStart(8, "0")}`),
    address: maybe(0.6, () => `正大路${1 + upTo(400)}号`),
    model: isOwner ? one(MODELS) : null,
    "purchase-date": isOwner ? since : null,
    mileage: maybe(0.5, () => upTo(200_000)),
    occupation: maybe(0.3, () => one(["teacher", "engineer", "driver"])),
    wechat: maybe(0.4, () => `wx${upTo(999_999)}`),
    "preferred-time": maybe(0.2, () => "工作日早上"),
  };
  const events = [
    { type: "identified", on: since },
    ...["profile-verified", "valued", "need-learned", "answered", "answered", "treated"].flatMap((type) =>
      chance(0.5) ? [{ type, on: after() }] : [],
    ),
    ...(chance(0.6) ? [{ type: "consent-granted", on: after() }] : []),
    ...(chance(0.05) ? [{ type: "consent-withdrawn", on: after() }] : []),
  ].map((event, number) => ({ id: `${position}-${number}`, ...event }));
  const odometer = { on: ago(60), kilometres: 20_000 + upTo(100_000) };

  return {
    id: `c${position}`,
    identify: { customerSince: since, file, openIssues: chance(0.02) ? ["uneasy-about-bill"] : [] },
    differentiate: {
      spent: maybe(0.8, () => ({ spent: `${upTo(200_000)}`, years: 1 + upTo(9) })),
      loyalty: maybe(0.3, () => ({ attitude: `${upTo(20) / 10 - 1}`, behaviour: `${upTo(10) / 10}` })),
      needs: { observed: chance(0.5) ? [{ code: one(NEEDS), on: after() }] : [] },
    },
    interact: isOwner
      ? {
          owner: {
            vehicleSince: since,
            lastVisit: maybe(0.9, () => recently(since)),
            lastMaintenance: maybe(0.9, () => ({ on: recently(since), kilometres: odometer.kilometres - upTo(9_000) })),
            odometer,
            insuredThrough: addDays(TONIGHT, upTo(365)),
            inspectedThrough: addDays(TONIGHT, upTo(730)),
            requests: chance(0.01) ? [{ id: "ride", kind: "ride", on: ago(5) }] : [],
            contacted: ["maintenance", "stay-in-touch", "win-back"].flatMap((code) => (chance(0.7) ? [{ code, on: ago(60) }] : [])),
          },
        }
      : {
          prospect: {
            anchor: since,
            lastContact: chance(0.9) ? ago(40) : null,
            plansToBuyOn: maybe(0.5, () => addDays(TONIGHT, upTo(400))),
          },
        },
    questions: { collectedOn: { phone: since, mileage: odometer.on } },
    value: maybe(0.5, () => ({ lifetime: { margin: `${upTo(9_000) - 500}` } })),
    loyalty: maybe(0.4, () => ({
      tiers: {
        events: Array.from({ length: 1 + upTo(11) }, (_, number) => ({
          id: `o${number}`,
          on: after(),
          metrics: { growth: `${upTo(2_000)}` },
        })),
      },
    })),
    history: { events },
  };
}

const daysUntilTonight = (day) => Math.round((Date.parse(TONIGHT) - Date.parse(day)) / 86_400_000);

/** A cursor over rows; it would be that of a database. */
async function* cursor(positions) {
  for (const position of positions) yield customerAt(position);
}

/** What differs from day to day by design: the day asked for, the day on which to ask again, the odometer as it may stand today, and the
 * day of a snapshot of tiers. */
const PASSING = new Set(["asOf", "reviewOn", "onAsOf", "snapshot"]);

/** A mark of everything an answer says, whatever the day it was asked for. */
function contentOf(answer) {
  const text = JSON.stringify(answer, (key, value) => (PASSING.has(key) ? undefined : value));
  return createHash("sha256").update(text).digest("base64");
}

/** What the store keeps of an answer: the lines of the lists, and the day on which to ask again. */
function rowOf({ id, identify, interact }, answer, asOf) {
  const upgrade = upgradeOf(
    {
      openComplaint: answer.because.code === "service-first",
      model: identify.file.model,
      boughtOn: interact.owner?.vehicleSince ?? null,
      brandsOwned: interact.owner === undefined ? [] : ["faw-vw"],
    },
    { asOf },
  );
  const { nextAction, nextQuestion, state, differentiate, value, loyalty } = answer;
  return {
    id,
    reviewOn: [answer.reviewOn, upgrade.reviewOn].filter((day) => day !== null).sort()[0] ?? null,
    call: ["settle-service-issue", "make-contact", "call-prospect"].includes(nextAction.code)
      ? [id, nextAction.code, nextAction.about, nextAction.dueOn ?? "", nextQuestion?.field ?? "", state.state, nextAction.cites.join(" ")]
      : null,
    upgrade: upgrade.outcome.prospect
      ? [id, upgrade.outcome.target, upgrade.outcome.actions.join(" "), loyalty?.tiers?.tier ?? "", upgrade.because.cites.join(" ")]
      : null,
    tier: differentiate.valueTier.outcome.tier ?? "unknown",
    annual: differentiate.annualValue?.value ?? null,
    lifetime: value?.lifetime?.value ?? null,
    content: contentOf([answer, upgrade]),
  };
}

const BATCH = 100;

/** Walks every row through the doors that a hot loop uses, and takes the processor time of the walk alone, batch by batch. */
async function fullNight(positions, asOf) {
  const kept = new Map();
  const costs = [];
  let refused = 0;
  let batch = [];
  const walkBatch = () => {
    const before = process.cpuUsage();
    const answers = batch.map(({ facts }) => walk.trusted(facts, { asOf }));
    const { user, system } = process.cpuUsage(before);
    costs.push((user + system) / batch.length);
    batch.forEach(({ row }, position) => {
      kept.set(row.id, rowOf(row, answers[position], asOf));
    });
    batch = [];
  };
  for await (const row of cursor(positions)) {
    const facts = walk.parse(row);
    if (!facts.ok) refused += 1;
    else batch.push({ row, facts: facts.value });
    if (batch.length === BATCH) walkBatch();
  }
  if (batch.length > 0) walkBatch();
  costs.sort((a, b) => a - b);
  return { kept, refused, micros: (costs[costs.length >> 1] ?? 0).toFixed(0) };
}

/** Reads the rows whose day has come, one answer at a time, and keeps the rest as it was. */
async function nextNight(kept, asOf) {
  const due = [...kept.values()].filter(({ reviewOn }) => reviewOn !== null && reviewOn <= asOf).map(({ id }) => Number(id.slice(1)));
  const next = new Map(kept);
  let at = 0;
  for await (const result of walk.many(cursor(due), { asOf })) {
    const row = customerAt(due[at]);
    at += 1;
    if (result.ok) next.set(row.id, rowOf(row, result.value, asOf));
  }
  return { kept: next, read: due.length };
}

/** What of a row must not differ: everything but the day on which to ask again. */
const lasting = ({ reviewOn: _, ...row }) => JSON.stringify(row);

const total = (values) => roundMoney({ amount: sum(values.map(finite)), currency: "CNY" }, { mode: "half-even" }).amount;

/** Twenty digits are more than an amount can hold after the point. */
function finite(value) {
  const point = value.indexOf(".");
  return point < 0 ? value : value.slice(0, point + 21);
}

function valueReport(kept) {
  const rows = [...kept.values()];
  return ["high", "middle", "low", "unknown"].map((tier) => {
    const inTier = rows.filter((row) => row.tier === tier);
    const known = (part) => inTier.map((row) => row[part]).filter((value) => value !== null);
    return [tier, inTier.length, total(known("annual")), known("lifetime").length, total(known("lifetime"))];
  });
}

function listed(title, head, rows, shown) {
  return [`${title}: ${rows.length}`, head.join(","), ...rows.slice(0, shown).map((row) => row.join(",")), ""].join("\n");
}

function readArguments(words) {
  const at = words.indexOf("--customers");
  const customers = at < 0 ? 10_000 : Number(words[at + 1]);
  if (!Number.isSafeInteger(customers) || customers < 1) {
    console.error("--customers: expected a whole number above 0");
    process.exit(1);
  }
  return { customers, shown: words.includes("--all") ? customers : 5 };
}

const { customers, shown } = readArguments(process.argv.slice(2));
const everybody = Array.from({ length: customers }, (_, position) => position);

const tonight = await fullNight(everybody, TONIGHT);
const rows = [...tonight.kept.values()];
const calls = rows.flatMap(({ call }) => (call === null ? [] : [call])).sort((a, b) => (a[3] < b[3] ? -1 : a[3] > b[3] ? 1 : 0));
const upgrades = rows.flatMap(({ upgrade }) => (upgrade === null ? [] : [upgrade]));
console.log(`${TONIGHT}: ${customers} customers, ${tonight.refused} refused\n`);
console.log(listed("call list", ["id", "action", "about", "due_on", "ask", "state", "cites"], calls, shown));
console.log(listed("upgrade list", ["id", "target", "actions", "tier", "cites"], upgrades, shown));
console.log("value report\ntier,customers,annual_value,with_lifetime,lifetime_value");
console.log(`${valueReport(tonight.kept).join("\n")}\n`);

const tomorrow = await nextNight(tonight.kept, TOMORROW);
const again = await fullNight(everybody, TOMORROW);
const differing = [...again.kept.values()].filter((row) => lasting(row) !== lasting(tomorrow.kept.get(row.id)));
console.log(`${TOMORROW}: ${tomorrow.read} of ${customers} customers read again`);
console.log(`a full run gives the same answers: ${differing.length === 0 ? "yes" : `no, ${differing.length} differ`}\n`);
console.log(`µs CPU a customer through .trusted: ${again.micros}, and ${tonight.micros} in the first run, while the engine still compiles`);
if (differing.length > 0) process.exitCode = 1;
