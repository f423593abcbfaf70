import fc from "fast-check";
import { addDays, addMonths, daysBetween, type PlainDate, plainDate } from "idic/foundation";
import {
  beijingHyundaiCadence,
  compileCadence,
  compileContactPlan,
  compileProspect,
  fawVwCadence,
  fawVwContactPlan,
  fawVwProspect,
  lateContacts,
  mainlandCalendar2026,
  missedContacts,
  type ProspectEventInput,
  type ProspectHistoryInput,
  type ProspectTimeline,
  prospectEvents,
  weekendsOnly,
} from "idic/interact";
import { verify } from "idic/rule";
import { describe, expect, it } from "vitest";
import { day, garbage, runs } from "../arbitrary";

const conventions = ["unadjusted", "following", "preceding", "modified-following", "modified-preceding", "nearest"] as const;
const contactPlan = fc
  .record({
    cadence: fc.constantFrom(fawVwCadence, beijingHyundaiCadence),
    calendar: fc.constantFrom(null, weekendsOnly, mainlandCalendar2026),
    convention: fc.constantFrom(...conventions),
    late: fc.constantFrom(...lateContacts),
    minGapDays: fc.constantFrom(0, 0, 10, 45),
    missed: fc.constantFrom(...missedContacts),
    maxLatenessDays: fc.constant(60),
  })
  .map((part) => ({ ...fawVwContactPlan, ...part }));

const START = plainDate("2025-06-01");
const DAYS = 600;
const offset = fc.integer({ min: 0, max: DAYS });
const text = fc.option(fc.constantFrom("price", "garage", "model"));
const target = fc.option(day(START, 1200));

/** Events as a store may write them down, none before the capture. */
function eventOn(anchor: PlainDate): fc.Arbitrary<ProspectEventInput> {
  const head = { id: fc.string({ minLength: 1, maxLength: 2 }), on: offset.map((days) => addDays(anchor, days)) };
  const bare = fc.record({
    ...head,
    type: fc.constantFrom("no-answer", "paused", "resumed", "bought-ours", "opted-out"),
  });
  const moving = fc.oneof(
    fc.record({ ...head, type: fc.constant("contacted"), need: text }),
    fc
      .record({ ...head, type: fc.constant("call-back-later"), after: fc.integer({ min: 0, max: 60 }) })
      .map(({ after, ...event }) => ({ ...event, callBackOn: addDays(event.on, after) })),
    fc.record({ ...head, type: fc.constant("horizon-changed"), plansToBuyOn: target }),
  );
  const telling = fc.oneof(
    fc.record({ ...head, type: fc.constant("not-now"), reason: text, preferences: fc.option(fc.constant(["suv"])) }),
    fc.record({ ...head, type: fc.constant("details-recorded"), reason: text, brand: text, preferences: fc.constant(null) }),
  );
  const losing = fc.oneof(
    fc.record({ ...head, type: fc.constant("bought-other"), reason: text, brand: text }),
    fc.record({ ...head, type: fc.constant("gave-up"), reason: text }),
  );
  return fc.oneof(
    { arbitrary: moving, weight: 8 },
    { arbitrary: telling, weight: 3 },
    { arbitrary: bare, weight: 3 },
    { arbitrary: losing, weight: 1 },
  ) as fc.Arbitrary<ProspectEventInput>;
}

const history = fc
  .record({ anchor: day(START, 100), plansToBuyOn: target })
  .chain((capture) =>
    fc
      .uniqueArray(eventOn(capture.anchor), { maxLength: 14, selector: ({ id }) => id })
      .map((events): ProspectHistoryInput & { anchor: PlainDate } => ({ ...capture, events })),
  );
const someDay = day(addDays(START, 100), DAYS + 100);
const compiled = contactPlan.map((plan) => ({
  prospectOn: compileProspect({ ...fawVwProspect, contactPlan: plan }),
  planContacts: compileContactPlan(plan),
}));

/** What an answer says, without the facts and the day it was asked for. */
function said({ given: _, asOf: __, snapshot: { on: ___, ...stood }, ...answer }: ProspectTimeline) {
  return { ...answer, snapshot: stood };
}
/** The same for a history that began elsewhere: how it came to where it is may be told in other segments. */
function saidNow(answer: ProspectTimeline) {
  const { segments: _, ...rest } = said(answer);
  return rest;
}

const closing: readonly string[] = ["bought-ours", "bought-other", "gave-up", "opted-out"];

describe("prospect", () => {
  it("D23: does not depend on the order of events or on repeats", () => {
    fc.assert(
      fc.property(compiled, history, someDay, fc.infiniteStream(fc.nat()), ({ prospectOn }, facts, asOf, numbers) => {
        const keyed = [...facts.events, ...facts.events].map((event) => [numbers.next().value, event] as const);
        const events = keyed.sort(([a], [b]) => a - b).map(([, event]) => event);
        expect(said(prospectOn({ ...facts, events }, { asOf }))).toEqual(said(prospectOn(facts, { asOf })));
      }),
      runs,
    );
  });

  it("goes on from a snapshot as the whole history does, wherever it is cut", () => {
    fc.assert(
      fc.property(compiled, history, someDay, someDay, ({ prospectOn }, facts, a, b) => {
        const [cut, asOf] = a <= b ? [a, b] : [b, a];
        const { snapshot } = prospectOn(facts, { asOf: cut });
        const later = facts.events.filter(({ on }) => on > cut);
        const resumed = prospectOn.resume(JSON.parse(JSON.stringify(snapshot)), later, { asOf });
        expect(saidNow(resumed)).toEqual(saidNow(prospectOn(facts, { asOf })));
      }),
      runs,
    );
  });

  it("K8: stays closed whatever comes after, with no contact from that day on", () => {
    fc.assert(
      fc.property(compiled, history, someDay, ({ prospectOn, planContacts }, facts, asOf) => {
        const { closedBy, closedOn, status, next, plan, segments } = prospectOn(facts, { asOf });
        const ends = facts.events.filter(({ type, on }) => closing.includes(type) && on <= asOf).map(({ on }) => on);
        expect(closedOn).toBe(ends.sort()[0] ?? null);
        expect(status === "closed").toBe(closedBy !== null);
        expect(segments.filter(({ state }) => state.status === "closed").length).toBe(status === "closed" ? 1 : 0);
        if (closedOn === null || plan === null) return;
        expect(next).toBeNull();
        // Asked for an earlier day, the plan ends before the choice.
        const { contacts } = planContacts({ ...plan, through: addDays(closedOn, 700) }, { asOf: addDays(closedOn, -40) });
        for (const { adjusted, planned } of contacts) expect((adjusted ?? planned) < closedOn).toBe(true);
      }),
      runs,
    );
  });

  it("D18: plans and replays the same next contact", () => {
    fc.assert(
      fc.property(compiled, history, someDay, ({ prospectOn, planContacts }, facts, asOf) => {
        const { next, plan, status } = prospectOn(facts, { asOf });
        expect(plan === null).toBe(status === "paused");
        if (plan === null) return;
        const { contacts } = planContacts({ ...plan, through: addMonths(asOf, 119) }, { asOf });
        expect(contacts[0] ?? null).toEqual(next);
        const days = contacts.map(({ planned }) => planned);
        expect(days).toEqual([...new Set(days)].sort());
      }),
      runs,
    );
  });

  it("D18: decides and replays the same next day, given the same day of classification", () => {
    const plans = contactPlan.map((plan) => ({ ...plan, minGapDays: 0, missed: "coalesce" as const }));
    const moves: readonly string[] = ["contacted", "no-answer", "horizon-changed", "not-now"];
    fc.assert(
      fc.property(plans, history, (plan, facts) => {
        const prospectOn = compileProspect({ ...fawVwProspect, contactPlan: plan });
        const moved = { ...facts, events: facts.events.filter(({ type }) => moves.includes(type)) };
        const classified = moved.events.filter(({ type }) => type === "contacted" || type === "horizon-changed").map(({ on }) => on);
        // The beginning of a series in days can lie after the contact that was made for it.
        const last = [facts.anchor, ...classified].sort().at(-1) ?? facts.anchor;
        const asOf = [last, prospectOn(moved, { asOf: last }).plan?.anchor ?? last].sort()[1] ?? last;
        const { next, plan: series } = prospectOn(moved, { asOf });
        if (series === null) throw new Error("an open series can be planned");
        const { outcome } = compileCadence(plan.cadence)(series, { asOf });
        if (outcome.call === "wait") expect(next).toMatchObject({ call: "wait", planned: outcome.dueOn });
        else expect([outcome.call, next?.call]).toEqual(["now", "now"]);
      }),
      runs,
    );
  });

  it("K1, K10: keeps the grid of the capture, however late the contacts are", () => {
    const prospectOn = compileProspect(fawVwProspect);
    const steps = fc.constantFrom(["near", 1] as const, ["within-half-year", 3] as const, ["long-term", 6] as const);
    fc.assert(
      fc.property(day(START, 100), steps, fc.array(offset, { minLength: 1, maxLength: 6 }), (anchor, [code, step], days) => {
        const events = days.map((after, at) => ({ id: `${at}`, on: addDays(anchor, after), type: "contacted" }) as const);
        const asOf = addDays(anchor, Math.max(...days));
        // The first day of the grid after the last contact, found by trying one after the other.
        let k = 1;
        while (addMonths(anchor, k * step) <= asOf) k += 1;
        const { next, plan } = prospectOn({ anchor, class: code, events }, { asOf });
        expect(next).toMatchObject({ call: "wait", planned: addMonths(anchor, k * step), monthsSoFar: k * step });
        expect(plan).toMatchObject({ anchor, lastContact: asOf, monthsSoFar: (k - 1) * step });
      }),
      runs,
    );
  });

  it("K9: contacts on the days of a plan reproduce that plan", () => {
    const plans = contactPlan.map((plan) => ({ ...plan, calendar: null, minGapDays: 0 }));
    fc.assert(
      fc.property(plans, day(START, 100), target, (plan, anchor, plansToBuyOn) => {
        const prospectOn = compileProspect({ ...fawVwProspect, contactPlan: plan });
        const { contacts } = compileContactPlan(plan)({ anchor, plansToBuyOn, through: addDays(anchor, 400) }, { asOf: anchor });
        const events = contacts.map(({ planned }, at) => ({ id: `${at}`, on: planned, type: "contacted" }) as const);
        contacts.slice(0, 12).forEach(({ planned, class: code, code: led }, at) => {
          const { next } = prospectOn({ anchor, plansToBuyOn, events: events.slice(0, at) }, { asOf: events[at - 1]?.on ?? anchor });
          expect(next).toMatchObject({ call: "wait", planned, class: code, code: led });
        });
      }),
      runs,
    );
  });

  it("says the same on every day before reviewOn", () => {
    fc.assert(
      fc.property(compiled, history, someDay, fc.double({ min: 0, max: 1, noNaN: true }), ({ prospectOn }, facts, asOf, share) => {
        const answer = prospectOn(facts, { asOf });
        expect(answer.reviewOn === null || answer.reviewOn > asOf).toBe(true);
        const last = addDays(answer.reviewOn ?? addDays(asOf, 3000), -1);
        for (const later of [last, addDays(asOf, Math.floor(share * daysBetween(asOf, last)))])
          expect(said(prospectOn(facts, { asOf: later }))).toEqual(said(answer));
      }),
      runs,
    );
  });

  it("tiles the time without gap or overlap", () => {
    fc.assert(
      fc.property(compiled, history, someDay, ({ prospectOn }, facts, asOf) => {
        const { segments, state } = prospectOn(facts, { asOf });
        expect(segments[0]?.from).toBeNull();
        expect(segments.at(-1)).toMatchObject({ state, through: null });
        segments.slice(1).forEach(({ from }, at) => {
          expect(addDays(plainDate(segments[at]?.through ?? ""), 1)).toBe(from);
        });
      }),
      runs,
    );
  });

  it("changes nothing of what it is given, and replays receipts", () => {
    fc.assert(
      fc.property(compiled, history, someDay, ({ prospectOn }, facts, asOf) => {
        const before = JSON.stringify(facts);
        const answer = prospectOn(facts, { asOf });
        expect(JSON.stringify(facts)).toBe(before);
        expect(verify(JSON.parse(JSON.stringify(answer)), prospectOn)).toEqual({ verified: true });
        const { snapshot } = answer;
        const resumed = prospectOn.resume(snapshot, [], { asOf: addDays(asOf, 30) });
        expect(verify(JSON.parse(JSON.stringify(resumed)), prospectOn)).toEqual({ verified: true });
      }),
      runs,
    );
  });

  it("answers garbage with issues", () => {
    const prospectOn = compileProspect(fawVwProspect);
    fc.assert(
      fc.property(history, someDay, fc.constantFrom(...prospectEvents), garbage, (facts, asOf, type, junk) => {
        const event = {
          id: "j",
          on: facts.anchor,
          type,
          need: junk,
          callBackOn: junk,
          reason: junk,
          preferences: junk,
          plansToBuyOn: junk,
        };
        const { snapshot } = prospectOn(facts, { asOf });
        for (const anything of [
          junk,
          { ...facts, events: junk },
          { ...facts, events: [junk] },
          { ...facts, events: [event] },
          { start: junk, events: [] },
          { start: { ...snapshot, series: junk }, events: [] },
          { start: { ...snapshot, series: { ...snapshot.series, firstContact: junk, monthsSoFar: junk } }, events: [] },
        ]) {
          const result = prospectOn.safe(anything, { asOf });
          if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
        }
      }),
      runs,
    );
  });
});
