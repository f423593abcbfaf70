// Every contact with 100,000 prospects for twelve months: date-fns counted from the anchor and rrule beside the contact plan.
import { addMonths } from "date-fns/addMonths";
import { format } from "date-fns/format";
import { planContacts } from "../../dist/interact/index.js";
import { between, seeded } from "./random.mjs";

const SIZE = 100_000;
const DAY = 86_400_000;
const random = seeded(1);
const CLASSES = { 1: "near", 3: "within-half-year", 6: "long-term" };

/** A fifth is called every month, three tenths every three months, half every half year; any day of two years may open a series. */
const prospects = Array.from({ length: SIZE }, () => {
  const share = random();
  const step = share < 0.2 ? 1 : share < 0.5 ? 3 : 6;
  const date = new Date(Date.UTC(2026, 0, 1) + between(random, 0, 729) * DAY);
  const anchor = date.toISOString().slice(0, 10);
  const through = `${Number(anchor.slice(0, 4)) + 1}${anchor.slice(4)}`;
  // date-fns counts in the zone of the process, so it is given a day of that zone.
  return { anchor, step, class: CLASSES[step], through, local: new Date(`${anchor}T00:00:00`) };
});
const facts = prospects.map((prospect) => planContacts.parse(prospect).value);
const inputs = prospects.map(({ anchor, class: stored, through }) => ({ anchor, class: stored, through }));

/** The right days, by hand on year, month and day. */
function right({ anchor, step }) {
  const [year, month, day] = anchor.split("-").map(Number);
  const two = (value) => String(value).padStart(2, "0");
  return Array.from({ length: 12 / step }, (_, at) => {
    const months = year * 12 + month - 1 + step * (at + 1);
    const last = new Date(Date.UTC(Math.floor(months / 12), (months % 12) + 1, 0)).getUTCDate();
    return `${Math.floor(months / 12)}-${two((months % 12) + 1)}-${two(Math.min(day, last))}`;
  });
}
const expected = prospects.map(right);

/** Texts, dates of the process's zone, or days since 1970-01-01. */
const textOf = (date) => {
  if (typeof date === "string") return date;
  return typeof date === "number" ? new Date(date * DAY).toISOString().slice(0, 10) : format(date, "yyyy-MM-dd");
};
/** Days that are wrong or missing. */
const wrong = (plans) =>
  plans.reduce((count, days, position) => {
    const found = new Set(days.map(textOf));
    return count + expected[position].filter((day) => !found.has(day)).length;
  }, 0);

function groupByAnchor() {
  const groups = new Map();
  prospects.forEach(({ anchor }, position) => {
    if (!groups.has(anchor)) groups.set(anchor, []);
    groups.get(anchor).push(position);
  });
  return groups;
}

/** The prospects whose series begin on one day are a table. */
const tables = [...groupByAnchor()].map(([anchor, positions]) => ({
  positions,
  columns: {
    anchor: Int32Array.from(positions, () => Date.parse(anchor) / DAY),
    class: Int32Array.from(positions, (position) => [1, 3, 6].indexOf(prospects[position].step)),
  },
  options: { asOf: anchor, through: prospects[positions[0]].through },
}));
const byTables = () => {
  const plans = prospects.map(() => []);
  for (const { positions, columns, options } of tables) {
    const { prospect, planned } = planContacts.columns(columns, options);
    for (let at = 0; at < planned.length; at += 1) plans[positions[prospect[at]]].push(planned[at]);
  }
  return plans;
};

const fromAnchor = ({ local, step }) => {
  const dates = [];
  for (let months = step; months <= 12; months += step) dates.push(addMonths(local, months));
  return dates;
};
const chained = ({ local, step }) => {
  const dates = [];
  let date = local;
  for (let months = step; months <= 12; months += step) {
    date = addMonths(date, step);
    dates.push(date);
  }
  return dates;
};

/** rrule counts in UTC and gives the anchor itself as the first day. */
async function rruleRow() {
  try {
    const { default: rrule } = await import("rrule");
    const { RRule } = rrule;
    const byRule = ({ anchor, step, through }) => {
      const rule = new RRule({ freq: RRule.MONTHLY, interval: step, dtstart: new Date(anchor), until: new Date(through) });
      return rule
        .all()
        .slice(1)
        .map((date) => date.toISOString().slice(0, 10));
    };
    return [row("rrule 2.8.1, FREQ=MONTHLY", byRule)];
  } catch {
    return [];
  }
}

const days = ({ contacts }) => contacts.map(({ planned }) => planned);

/**
 * A night run hands each plan on and keeps none, so what is measured counts the days and lets them go; the answers are checked
 * in a pass of their own.
 */
const row = (name, daysOf, inputs = prospects) => ({
  name,
  answers: () => inputs.map(daysOf),
  run: () => inputs.reduce((count, input) => count + daysOf(input).length, 0),
});

export const contactPlan = {
  title: "Contacts with 100,000 prospects for twelve months",
  unit: "date",
  size: expected.reduce((count, days) => count + days.length, 0),
  samples: 5,
  wrong,
  rows: [
    {
      ...row("idic, trusted, every contact with its reason", (fact) => days(planContacts.trusted(fact, { asOf: fact.anchor })), facts),
      run: () => facts.reduce((count, fact) => count + planContacts.trusted(fact, { asOf: fact.anchor }).contacts.length, 0),
    },
    {
      ...row("idic, validating", (input) => days(planContacts(input, { asOf: input.anchor })), inputs),
      run: () => inputs.reduce((count, input) => count + planContacts(input, { asOf: input.anchor }).contacts.length, 0),
    },
    {
      name: "idic, the door for tables",
      answers: byTables,
      run: () => tables.reduce((count, { columns, options }) => count + planContacts.columns(columns, options).planned.length, 0),
    },
    row("date-fns from the anchor, no reasons", fromAnchor),
    row("date-fns from the anchor, days as text", (prospect) => fromAnchor(prospect).map(textOf)),
    row("date-fns chained from contact to contact", chained),
    ...(await rruleRow()),
  ],
};
