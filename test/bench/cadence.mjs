// What to do about a prospect on one day: date-fns counted from the anchor beside the cadence.
import { addMonths, format, parseISO } from "date-fns";
import { plainDate } from "../../dist/foundation/index.js";
import { compileCadence, fawVwCadence } from "../../dist/interact/index.js";
import { between, seeded } from "./random.mjs";

const random = seeded(20260101);
const asOf = "2026-11-22";
const day = (from, days) => new Date(Date.UTC(from, 0, 1 + between(random, 0, days))).toISOString().slice(0, 10);
const prospects = Array.from({ length: 10_000 }, () => ({ anchor: day(2025, 600), plansToBuyOn: day(2026, 1_000) }));

const adviseCall = compileCadence(fawVwCadence);
const facts = prospects.map((prospect) => adviseCall.parse(prospect).value);
const today = plainDate(asOf);

const ISO = "yyyy-MM-dd";
/** The class by limits from the day asked for, then the first step after the anchor. */
const byDateFns = ({ anchor, plansToBuyOn }) => {
  const now = parseISO(asOf);
  const target = parseISO(plansToBuyOn);
  const step = target <= addMonths(now, 3) ? 1 : target <= addMonths(now, 6) ? 3 : 6;
  return format(addMonths(parseISO(anchor), step), ISO);
};

/** The same by hand on year, month and day, for checking. */
const addByHand = (date, months) => {
  const [year, month, dayOfMonth] = date.split("-").map(Number);
  const count = year * 12 + month - 1 + months;
  const last = new Date(Date.UTC(Math.floor(count / 12), (count % 12) + 1, 0)).getUTCDate();
  return [Math.floor(count / 12), (count % 12) + 1, Math.min(dayOfMonth, last)]
    .map((part, at) => String(part).padStart(at === 0 ? 4 : 2, "0"))
    .join("-");
};
const right = prospects.map(({ anchor, plansToBuyOn }) =>
  addByHand(anchor, plansToBuyOn <= addByHand(asOf, 3) ? 1 : plansToBuyOn <= addByHand(asOf, 6) ? 3 : 6),
);

export const cadence = {
  title: "Contact cadence, one prospect on one day",
  unit: "prospect",
  size: prospects.length,
  wrong: (days) => days.filter((dueOn, position) => dueOn !== right[position]).length,
  rows: [
    { name: "idic, trusted", run: () => facts.map((fact) => adviseCall.trusted(fact, { asOf: today }).outcome.dueOn) },
    { name: "idic, validating", run: () => prospects.map((prospect) => adviseCall(prospect, { asOf }).outcome.dueOn) },
    { name: "date-fns from the anchor, no reasons", run: () => prospects.map(byDateFns) },
  ],
};
