import fc from "fast-check";
import { addDays, daysBetween, type PlainDate } from "idic/foundation";
import {
  type ComplaintEventInput,
  type ComplaintInput,
  complaintCircumstances,
  complaintEventKinds,
  complaintLevels,
  replayComplaint,
} from "idic/interact";
import { verify } from "idic/rule";
import { describe, expect, it } from "vitest";
import { day, decimal, garbage, runs } from "../arbitrary";

const telling: readonly string[] = ["raised", "repeated", "aggravated", "rejected", "reopened"];

/** Days around the end of the calendar, so that clocks with and without a day are met. */
const some = day("2026-09-20", 110);
const asOfDay = day("2026-09-10", 200);
const event: fc.Arbitrary<ComplaintEventInput> = fc
  .record({
    id: fc.uuid(),
    on: some,
    kind: fc.constantFrom("raised" as const, ...complaintEventKinds),
    circumstances: fc.option(fc.subarray([...complaintCircumstances])),
    compensation: fc.option(fc.record({ amount: decimal({ min: 0, max: 1000, decimals: 2 }), currency: fc.constantFrom("CNY", "USD") })),
  })
  .map(({ circumstances, compensation, ...rest }) => ({
    ...rest,
    circumstances: rest.kind === "aggravated" ? ["media" as const] : telling.includes(rest.kind) ? circumstances : null,
    compensation: rest.kind === "remedied" ? compensation : null,
  }));
const since = fc.option(day("2020-01-01", 2500));
const complaint: fc.Arbitrary<ComplaintInput> = fc.record({
  customerSince: since,
  events: fc.array(event, { maxLength: 8 }),
});

const verdict = (given: ComplaintInput, asOf: string) => {
  const { given: _, asOf: __, policy: ___, reviewOn: ____, ...rest } = replayComplaint(given, { asOf });
  return rest;
};

describe("complaint", () => {
  it("stays the same on every day before reviewOn", () => {
    fc.assert(
      fc.property(complaint, asOfDay, fc.double({ min: 0, max: 1, noNaN: true }), (given, asOf, share) => {
        const { reviewOn } = replayComplaint(given, { asOf });
        const last = addDays(reviewOn ?? addDays(asOf, 500), -1);
        for (const later of [last, addDays(asOf, Math.floor(share * daysBetween(asOf, last)))])
          expect(verdict(given, later)).toEqual(verdict(given, asOf));
      }),
      runs,
    );
  });

  it("D23: does not depend on the order of events or on repeats", () => {
    fc.assert(
      fc.property(complaint, asOfDay, (given, asOf) => {
        const turned = { ...given, events: [...given.events].reverse().concat(given.events) };
        expect(verdict(turned, asOf)).toEqual(verdict(given, asOf));
      }),
      runs,
    );
  });

  it("is never overdue before the day after its due day, and always from then on", () => {
    fc.assert(
      fc.property(complaint, asOfDay, (given, asOf) => {
        const { overdue, dueOn, state } = replayComplaint(given, { asOf });
        expect(overdue).toBe(dueOn !== null && dueOn < asOf);
        expect(overdue).toBe(state.endsWith("-overdue"));
      }),
      runs,
    );
  });

  it("has a clock for every step that waits, and no other", () => {
    fc.assert(
      fc.property(complaint, asOfDay, (given, asOf) => {
        const { steps, state, dueOn, warnings } = replayComplaint(given, { asOf });
        const days = steps.flatMap(({ dueOn: due }) => due ?? []);
        expect(dueOn).toBe([...days].sort()[0] ?? null);
        if (state === "closed" || state === "not-raised" || state === "awaiting-customer") expect(days).toEqual([]);
        else if (dueOn === null) expect(warnings.map(({ code }) => code)).toContain("calendar-not-covered");
        for (const { status, doneOn, dueOn: due } of steps) {
          expect(doneOn === null).toBe(status !== "done");
          if (due !== null) expect(status).not.toBe("done");
        }
      }),
      runs,
    );
  });

  it("stays closed until he comes back", () => {
    const opening: readonly string[] = ["raised", "repeated", "rejected", "reopened"];
    fc.assert(
      fc.property(complaint, asOfDay, asOfDay, (given, a, b) => {
        const [asOf, later] = a <= b ? [a, b] : [b, a];
        const events = given.events.filter(({ on, kind }) => on <= asOf || !opening.includes(kind));
        if (replayComplaint({ ...given, events }, { asOf }).closed)
          expect(replayComplaint({ ...given, events }, { asOf: later }).closed).toBe(true);
      }),
      runs,
    );
  });

  it("never falls to a lower level, and never bears on loyalty", () => {
    const rankOf = (level: string | null) => (complaintLevels as readonly (string | null)[]).indexOf(level);
    fc.assert(
      fc.property(complaint, asOfDay, asOfDay, (given, a, b) => {
        const [earlier, later] = (a <= b ? [a, b] : [b, a]).map((asOf) => replayComplaint(given, { asOf }));
        expect(rankOf(later?.level ?? null)).toBeGreaterThanOrEqual(rankOf(earlier?.level ?? null));
        expect(later?.loyaltyEffect).toBe("none");
      }),
      runs,
    );
  });

  it("CH-09: trust falls only after a due day has passed", () => {
    fc.assert(
      fc.property(complaint, asOfDay, (given, asOf) => {
        const { trust, closed } = replayComplaint(given, { asOf });
        expect(trust === "regained-or-higher").toBe(closed);
        const days = Array.from({ length: Math.max(0, daysBetween("2026-09-10" as PlainDate, asOf)) + 1 }, (_, back) =>
          addDays(asOf, -back),
        );
        if (trust === "ignored-and-falling") {
          const wasLate = days.some((on) => {
            const before = replayComplaint({ ...given, events: given.events.filter((past) => past.on < on) }, { asOf: on });
            return before.overdue;
          });
          expect(wasLate).toBe(true);
        }
      }),
      runs,
    );
  });

  it("tiles the time without gap or overlap", () => {
    fc.assert(
      fc.property(complaint, asOfDay, (given, asOf) => {
        const { segments, state } = replayComplaint(given, { asOf });
        expect([segments[0]?.from, segments.at(-1)?.through, segments.at(-1)?.state]).toEqual([null, null, state]);
        segments.slice(1).forEach(({ from }, position) => {
          expect(addDays((segments[position]?.through ?? "") as PlainDate, 1)).toBe(from);
        });
      }),
      runs,
    );
  });

  it("replays receipts and answers garbage with issues", () => {
    fc.assert(
      fc.property(complaint, asOfDay, garbage, (given, asOf, junk) => {
        expect(verify(JSON.parse(JSON.stringify(replayComplaint(given, { asOf }))), replayComplaint)).toEqual({ verified: true });
        for (const anything of [junk, { events: junk }, { events: [junk] }, { ...given, customerSince: junk }]) {
          const result = replayComplaint.safe(anything, { asOf });
          if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
        }
      }),
      runs,
    );
  });
});
