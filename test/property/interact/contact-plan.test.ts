import fc from "fast-check";
import { addDays, addMonths, daysBetween, type PlainDate, plainDate } from "idic/foundation";
import {
  beijingHyundaiCadence,
  type ContactPlanRule,
  compileCadence,
  compileContactPlan,
  fawVwCadence,
  fawVwContactPlan,
  lateContacts,
  mainlandCalendar2026,
  missedContacts,
  noDay,
  type PlannedProspectInput,
  weekendsOnly,
} from "idic/interact";
import { verify } from "idic/rule";
import { describe, expect, it } from "vitest";
import { day, garbage, runs } from "../arbitrary";

const some = day("2025-06-01", 700);
const conventions = ["unadjusted", "following", "preceding", "modified-following", "modified-preceding", "nearest"] as const;
const policy = fc.record({
  cadence: fc.constantFrom(fawVwCadence, beijingHyundaiCadence),
  calendar: fc.constantFrom(null, weekendsOnly, mainlandCalendar2026),
  convention: fc.constantFrom(...conventions),
  late: fc.constantFrom(...lateContacts),
  minGapDays: fc.constantFrom(0, 0, 10, 45),
  missed: fc.constantFrom(...missedContacts),
  maxLatenessDays: fc.constant(60),
});
const compiled = policy.map((part) => compileContactPlan({ ...fawVwContactPlan, ...part }));

const prospect = fc
  .record({
    anchor: some,
    firstContactAfter: fc.option(fc.integer({ min: 0, max: 60 })),
    lastContact: fc.option(some),
    plansToBuyOn: fc.option(day("2025-06-01", 1200)),
    monthsSoFar: fc.option(fc.integer({ min: 0, max: 12 }), { freq: 2 }),
    choiceOn: fc.option(some, { freq: 2 }),
    plansSince: fc.option(some, { freq: 2 }),
    callBackAfter: fc.option(fc.integer({ min: 0, max: 500 }), { freq: 2 }),
    asOf: some,
    days: fc.integer({ min: 0, max: 700 }),
  })
  .map(({ firstContactAfter, callBackAfter, choiceOn, days, asOf, ...facts }): [PlannedProspectInput, PlainDate] => [
    {
      ...facts,
      callBackOn: callBackAfter === null ? null : addDays(facts.anchor, callBackAfter),
      firstContact: firstContactAfter === null ? null : addDays(facts.anchor, firstContactAfter),
      choice: choiceOn === null ? null : "gave-up",
      choiceOn,
      through: addDays(asOf, days),
    },
    asOf,
  ]);

const epoch = (date: string | null | undefined) => (date ? daysBetween(plainDate("1970-01-01"), plainDate(date)) : noDay);

/** The answers for one prospect through the door for tables, written as the rule writes them. */
function byColumns(rule: ContactPlanRule, facts: PlannedProspectInput, asOf: string) {
  const table = rule.columns(
    {
      anchor: [epoch(facts.anchor)],
      firstContact: [epoch(facts.firstContact)],
      lastContact: [epoch(facts.lastContact)],
      plansToBuyOn: [epoch(facts.plansToBuyOn)],
      plansSince: [epoch(facts.plansSince)],
      callBackOn: [epoch(facts.callBackOn)],
      monthsSoFar: [facts.monthsSoFar ?? 0],
      closedOn: [epoch(facts.choiceOn)],
    },
    { asOf, through: facts.through },
  );
  const written = (days: number | undefined) => (days === undefined || days === noDay ? null : addDays(plainDate("1970-01-01"), days));
  const contacts = [...table.planned].map((planned, at) => ({
    k: table.k[at],
    call: table.overdue[at] === 1 ? "now" : "wait",
    planned: written(planned),
    adjusted: written(table.adjusted[at]),
    class: table.codes[table.class[at] ?? -1],
    code: table.codes[table.led[at] ?? -1],
    monthsSoFar: table.monthsSoFar[at],
  }));
  return { contacts, missed: table.missed[0] };
}

describe("contact plan", () => {
  it("plans strictly rising days, each later than the last contact and none beyond the range", () => {
    fc.assert(
      fc.property(compiled, prospect, (plan, [facts, asOf]) => {
        const days = plan(facts, { asOf }).contacts.map(({ planned }) => planned);
        expect(days).toEqual([...new Set(days)].sort());
        for (const planned of days) {
          expect(planned >= facts.anchor && planned <= facts.through).toBe(true);
          expect(planned > (facts.lastContact ?? "")).toBe(true);
        }
      }),
      runs,
    );
  });

  it("gives back the planned days when the calendar is taken away", () => {
    fc.assert(
      fc.property(policy, prospect, (part, [facts, asOf]) => {
        // A choice looks at the working day, and so does a contact that was on time or is left out.
        const open = { ...facts, choice: null, choiceOn: null };
        const missed = part.missed === "skip" ? "coalesce" : part.missed;
        const keep = { ...fawVwContactPlan, ...part, missed, late: "keep-grid" } as const;
        const planned = (rule: ContactPlanRule) => rule(open, { asOf }).contacts.map((contact) => contact.planned);
        expect(planned(compileContactPlan(keep))).toEqual(planned(compileContactPlan({ ...keep, calendar: null })));
      }),
      runs,
    );
  });

  it("K1: makes the k-th day depend on the anchor and k alone", () => {
    fc.assert(
      fc.property(
        some,
        fc.constantFrom(["near", 1] as const, ["within-half-year", 3] as const, ["long-term", 6] as const),
        (anchor, [code, step]) => {
          const plan = compileContactPlan(fawVwContactPlan)({ anchor, class: code, through: addMonths(anchor, 36) }, { asOf: anchor });
          expect(plan.contacts.map(({ planned }) => planned)).toEqual(
            Array.from({ length: 36 / step }, (_, at) => addMonths(anchor, step * (at + 1))),
          );
        },
      ),
      runs,
    );
  });

  it("D18: agrees with the single decision on the next day, given the same day of classification", () => {
    fc.assert(
      fc.property(fc.constantFrom(fawVwCadence, beijingHyundaiCadence), prospect, (cadence, [facts]) => {
        const asOf =
          facts.lastContact !== null && facts.lastContact !== undefined && facts.lastContact > facts.anchor
            ? facts.lastContact
            : facts.anchor;
        const series = { firstContact: null, plansSince: null, callBackOn: null, choice: null, choiceOn: null };
        const open = { ...facts, ...series, through: addMonths(plainDate(asOf), 24) };
        const { outcome } = compileCadence(cadence)(open, { asOf });
        const [first] = compileContactPlan({ ...fawVwContactPlan, cadence })(open, { asOf }).contacts;
        expect(outcome).toEqual({ call: "wait", dueOn: first?.planned });
      }),
      runs,
    );
  });

  it("plans the same when it is asked again after a contact that was on time", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(fawVwCadence, beijingHyundaiCadence),
        prospect,
        fc.constantFrom(...lateContacts),
        (cadence, [facts, asOf], late) => {
          const plan = compileContactPlan({ ...fawVwContactPlan, cadence, late });
          const series = { firstContact: null, lastContact: null, plansSince: null, callBackOn: null, monthsSoFar: null };
          const open = { ...facts, ...series, anchor: asOf, choice: null, choiceOn: null };
          const [first, ...later] = plan(open, { asOf }).contacts;
          if (first === undefined) return;
          // A series in days is counted from where it stands, so the contact itself is its anchor.
          const inMonths = first.every !== null && "months" in first.every;
          const made = inMonths
            ? { ...open, lastContact: first.planned, monthsSoFar: first.monthsSoFar }
            : { ...open, anchor: first.planned };
          const rest = plan(made, { asOf: first.planned }).contacts;
          expect(rest.map(({ planned, code }) => [planned, code])).toEqual(later.map(({ planned, code }) => [planned, code]));
        },
      ),
      runs,
    );
  });

  it("gives the same contacts on every day before reviewOn", () => {
    fc.assert(
      fc.property(compiled, prospect, fc.double({ min: 0, max: 1, noNaN: true }), (plan, [facts, asOf], share) => {
        const { contacts, missed, because, warnings, reviewOn } = plan(facts, { asOf });
        expect(reviewOn !== null && reviewOn > asOf).toBe(true);
        const last = addDays(plainDate(reviewOn ?? asOf), -1);
        for (const later of [last, addDays(asOf, Math.floor(share * daysBetween(asOf, last)))]) {
          const again = plan(facts, { asOf: later });
          expect({ ...again, contacts: again.contacts }).toMatchObject({ contacts, missed, because, warnings });
        }
      }),
      runs,
    );
  });

  it("K11: calls for the next contact on its day, whatever becomes of missed ones", () => {
    fc.assert(
      fc.property(compiled, prospect, (plan, [facts, asOf]) => {
        const open = { ...facts, choice: null, choiceOn: null, lastContact: facts.lastContact ?? null };
        const planned = plan(open, { asOf }).contacts[0]?.planned;
        if (planned === undefined || planned < asOf) return;
        const { contacts } = plan({ ...open, through: planned }, { asOf: planned });
        expect(contacts.map((contact) => [contact.call, contact.planned])).toContainEqual(["now", planned]);
      }),
      runs,
    );
  });

  it("answers alike through the door for tables", () => {
    fc.assert(
      fc.property(compiled, prospect, (plan, [facts, asOf]) => {
        const { contacts, missed } = plan(facts, { asOf });
        const read = contacts.map(({ k, call, planned, adjusted, class: code, code: led, monthsSoFar }) => ({
          k,
          call,
          planned,
          adjusted,
          class: code,
          code: led,
          monthsSoFar,
        }));
        expect(byColumns(plan, facts, asOf)).toEqual({ contacts: read, missed });
      }),
      runs,
    );
  });

  it("replays receipts and answers garbage with issues", () => {
    fc.assert(
      fc.property(compiled, prospect, garbage, (plan, [facts, asOf], junk) => {
        expect(verify(JSON.parse(JSON.stringify(plan(facts, { asOf }))), plan)).toEqual({ verified: true });
        for (const anything of [junk, { ...facts, lastContact: junk }, { ...facts, through: junk }]) {
          const result = plan.safe(anything, { asOf });
          if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
        }
      }),
      runs,
    );
  });
});
