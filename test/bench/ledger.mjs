// Replay of 50 entries of a points ledger: a hand-written loop over whole numbers that keeps lots in the order in which they are
// spent, beside the compiled programme.
import { plainDate } from "../../dist/foundation/index.js";
import { compileLedger, retailPoints } from "../../dist/loyalty/index.js";
import { between, seeded } from "./random.mjs";

const random = seeded(20260104);
const asOf = "2026-06-30";
const days = Array.from({ length: 900 }, (_, at) => new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10));

/** 34 purchases and 16 redemptions over two and a half years; points last twelve months and to the end of the month. */
function memberOf() {
  const events = Array.from({ length: 50 }, (_, at) => {
    const [id, on] = [`e${String(at).padStart(2, "0")}`, days[between(random, 0, days.length - 1)]];
    if (at % 3 === 2) return { id, on, kind: "redeem", points: String(between(random, 1, 400)) };
    return { id, on, kind: "purchase", lines: [{ id: "1", amount: (between(random, 100, 60_000) / 100).toFixed(2) }] };
  });
  return { events };
}
const members = Array.from({ length: 2_000 }, memberOf);

const ledger = compileLedger(retailPoints);
const facts = members.map((member) => ledger.parse(member).value);
const today = plainDate(asOf);

const isDebit = ({ kind }) => (kind === "redeem" ? 1 : 0);
const inOrder = (a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : isDebit(a) - isDebit(b) || (a.id < b.id ? -1 : 1));
const two = (value) => (value < 10 ? `0${value}` : `${value}`);
const LAST = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const lastOf = (year, month) => (month === 2 && year % 4 === 0 ? 29 : LAST[month - 1]);
const lastDay = (on) => {
  const [year, month] = [Number(on.slice(0, 4)) + 1, Number(on.slice(5, 7))];
  return `${year}-${two(month)}-${two(lastOf(year, month))}`;
};
const dayAfterMonth = (through) => {
  const [year, month] = [Number(through.slice(0, 4)), Number(through.slice(5, 7))];
  return month === 12 ? `${year + 1}-01-01` : `${year}-${two(month + 1)}-01`;
};

/** All that the ledger answers: lots, what lapses when, and a line for everything that happened. */
function byHand({ events }) {
  const lots = [];
  const statement = [];
  let [first, balance] = [0, 0];
  const lapse = (on) => {
    for (; first < lots.length && lots[first].validThrough < on; first += 1) {
      const { id, points, validThrough } = lots[first];
      if (points === 0) continue;
      balance -= points;
      statement.push({
        on: dayAfterMonth(validThrough),
        code: "lapsed",
        event: null,
        lot: id,
        points: `-${points}`,
        balance: `${balance}`,
      });
    }
  };
  for (const { id, on, kind, lines, points: asked } of [...events].sort(inOrder)) {
    if (on > asOf) break;
    lapse(on);
    if (kind === "purchase") {
      const [whole, part] = lines[0].amount.split(".");
      const points = Math.floor((Number(whole) * 100 + Number(part)) / 100);
      balance += points;
      lots.push({ id, points, earnedOn: on, validThrough: lastDay(on) });
      statement.push({ on, code: "earned", event: id, lot: id, points: `${points}`, balance: `${balance}` });
      continue;
    }
    let open = Number(asked);
    if (open > balance) {
      statement.push({ on, code: "refused", event: id, lot: null, points: "0", balance: `${balance}` });
      continue;
    }
    balance -= open;
    while (open > 0) {
      const taken = Math.min(open, lots[first].points);
      lots[first].points -= taken;
      open -= taken;
      if (lots[first].points === 0) first += 1;
    }
    statement.push({ on, code: "redeemed", event: id, lot: null, points: `-${asked}`, balance: `${balance}` });
  }
  lapse(asOf);
  const lapsing = [];
  const live = lots.slice(first).filter(({ points }) => points > 0);
  for (const { points, validThrough } of live) {
    const last = lapsing.at(-1);
    if (last?.validThrough === validThrough) last.points += points;
    else lapsing.push({ validThrough, points });
  }
  return { balance: `${balance}`, lots: live.map((lot) => ({ ...lot, points: `${lot.points}` })), lapsing, statement };
}

/** The balance alone, from all lots on every redemption, on bigints: slow, and obviously right. */
function slowly({ events }) {
  const lots = [];
  const alive = (on) => lots.filter(({ validThrough, points }) => validThrough >= on && points > 0n);
  for (const { on, kind, lines, points } of [...events].sort(inOrder)) {
    if (on > asOf) continue;
    if (kind === "purchase") lots.push({ validThrough: lastDay(on), points: BigInt(lines[0].amount.replace(".", "")) / 100n, on });
    else {
      let open = BigInt(points);
      const usable = alive(on).sort((a, b) => (a.validThrough < b.validThrough ? -1 : a.validThrough > b.validThrough ? 1 : 0));
      if (usable.reduce((sum, lot) => sum + lot.points, 0n) < open) continue;
      for (const lot of usable) {
        const taken = lot.points < open ? lot.points : open;
        lot.points -= taken;
        open -= taken;
      }
    }
  }
  return `${alive(asOf).reduce((sum, lot) => sum + lot.points, 0n)}`;
}
const right = members.map(slowly);

/** Every part that both give must be the same. */
const partsOf = ({ balance, lots, lapsing, statement }) =>
  JSON.stringify({
    balance,
    lots: lots.map(({ id, points, validThrough }) => [id, points, validThrough]),
    lapsing: lapsing.map(({ validThrough, points }) => [validThrough, `${points}`]),
    statement: statement.map(({ on, code, event, lot, points, balance: after }) => [on, code, event, lot, points, after]),
  });
const whole = members.map((member) => partsOf(byHand(member)));

export const ledgers = {
  title: "Points ledger of a member after 50 entries, with lots, what lapses when, and the statement",
  unit: "member",
  size: members.length,
  wrong: (found) => found.filter((answer, at) => answer.balance !== right[at] || partsOf(answer) !== whole[at]).length,
  rows: [
    { name: "idic, trusted", run: () => facts.map((fact) => ledger.trusted(fact, { asOf: today })) },
    { name: "idic, validating", run: () => members.map((member) => ledger(member, { asOf })) },
    { name: "whole numbers by hand, the same answer", run: () => members.map(byHand) },
    { name: "the same on entries that are in order already", run: () => facts.map(byHand) },
  ],
};
