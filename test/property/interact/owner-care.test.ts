import fc from "fast-check";
import { addDays, daysBetween } from "idic/foundation";
import { compileOwnerCare, dealerOwnerCare, type OwnerCarePlan, ownerStages, serviceRequestKinds } from "idic/interact";
import { verify } from "idic/rule";
import { describe, expect, it } from "vitest";
import { day, garbage, runs } from "../arbitrary";

const careFor = compileOwnerCare(dealerOwnerCare);
const some = day("2020-01-01", 2500);
const known = fc.option(some);
const kilometres = fc.integer({ min: 0, max: 200_000 });
const request = fc
  .record({
    id: fc.uuid(),
    kind: fc.constantFrom(...serviceRequestKinds),
    on: some,
    prompts: fc.integer({ min: 0, max: 3 }),
    settledAfter: fc.option(fc.integer({ min: 0, max: 10 })),
  })
  .map(({ settledAfter, ...rest }) => ({ ...rest, settledOn: settledAfter === null ? null : addDays(rest.on, settledAfter) }));
const reading = fc.record({ on: some, kilometres });
const event = fc.record({ event: fc.constantFrom("adviser-left", "logged-in", "unheard-of"), on: some });
const contact = fc.record({
  code: fc.constantFrom("maintenance", "win-back", "stay-in-touch", "introduce-adviser"),
  on: some,
  need: fc.option(fc.constantFrom("time-precious", "child-seat")),
});
const owner = fc.record({
  vehicleSince: some,
  kilometresAtHandOver: fc.option(kilometres),
  lastVisit: known,
  lastMaintenance: fc.option(fc.record({ on: some, kilometres: fc.option(kilometres) })),
  odometer: fc.option(reading),
  odometerReplaced: fc.option(fc.record({ on: some, from: fc.option(kilometres), to: kilometres })),
  insuredThrough: known,
  inspectedThrough: known,
  requests: fc.uniqueArray(request, { maxLength: 4, selector: ({ id }) => id }),
  events: fc.array(event, { maxLength: 4 }),
  spending: fc.uniqueArray(fc.record({ year: fc.integer({ min: 2019, max: 2027 }), spent: fc.nat(5) }), { selector: ({ year }) => year }),
  contacted: fc.array(contact, { maxLength: 4 }),
});

/** Everything that reviewOn speaks for: the mileage expected on the very day moves with the day. */
const lasting = ({ asOf: _, reviewOn: __, maintenance: { projected, ...maintenance }, ...plan }: OwnerCarePlan) => ({
  ...plan,
  maintenance: { ...maintenance, onDueDay: projected.onDueDay },
});

describe("owner care", () => {
  it("stays the same on every day before reviewOn", () => {
    fc.assert(
      fc.property(owner, day("2019-06-01", 3000), fc.double({ min: 0, max: 1, noNaN: true }), (facts, asOf, share) => {
        const plan = careFor(facts, { asOf });
        const last = addDays(plan.reviewOn ?? addDays(asOf, 500), -1);
        for (const later of [last, addDays(asOf, Math.floor(share * daysBetween(asOf, last)))])
          expect(lasting(careFor(facts, { asOf: later }))).toEqual(lasting(plan));
      }),
      runs,
    );
  });

  it("does not depend on the order of any list", () => {
    fc.assert(
      fc.property(owner, some, (facts, asOf) => {
        const turned = {
          ...facts,
          requests: facts.requests?.toReversed() ?? null,
          events: facts.events?.toReversed() ?? null,
          spending: facts.spending?.toReversed() ?? null,
          contacted: facts.contacted?.toReversed() ?? null,
        };
        const { given: _, ...plan } = careFor(facts, { asOf });
        expect(careFor(turned, { asOf })).toMatchObject(plan);
      }),
      runs,
    );
  });

  it("puts every open failure before everything else, and the rest by day", () => {
    fc.assert(
      fc.property(owner, some, (facts, asOf) => {
        const { contacts, serviceFailures } = careFor(facts, { asOf });
        expect(contacts.slice(0, serviceFailures.length).map(({ about }) => about)).toEqual(serviceFailures);
        const days = contacts.slice(serviceFailures.length).filter(({ code }) => code !== "answer-request");
        expect(days.map(({ dueOn }) => dueOn)).toEqual(days.map(({ dueOn }) => dueOn).sort());
      }),
      runs,
    );
  });

  it("never gives a worse stage for a later visit", () => {
    fc.assert(
      fc.property(owner, some, some, some, (facts, a, b, asOf) => {
        const stage = (lastVisit: string) => ownerStages.indexOf(careFor({ ...facts, lastVisit }, { asOf }).stage);
        const [early, late] = a < b ? [a, b] : [b, a];
        expect(stage(late)).toBeLessThanOrEqual(stage(early));
      }),
      runs,
    );
  });

  /** From 1,000 km too few to a little more than the interval. */
  const driven = fc.oneof(fc.constantFrom(-1, 0, 1), fc.integer({ min: -1000, max: 6000 }));

  it("never makes maintenance later for more kilometres on the same day", () => {
    fc.assert(
      fc.property(owner, fc.nat(90), driven, driven, (facts, days, a, b) => {
        const { on, kilometres: before } = facts.lastMaintenance ?? { on: facts.vehicleSince, kilometres: facts.kilometresAtHandOver };
        const due = (gone: number) => {
          const odometer = { on: addDays(on, days), kilometres: Math.max(0, (before ?? 0) + gone) };
          return careFor({ ...facts, odometer }, { asOf: "2026-01-01" }).maintenance.dueOn;
        };
        expect(due(Math.max(a, b)) <= due(Math.min(a, b))).toBe(true);
      }),
      runs,
    );
  });

  it("projects a mileage that never falls, from the reading to the distance on the due day", () => {
    fc.assert(
      fc.property(owner, some, fc.nat(800), (facts, asOf, later) => {
        const { maintenance } = careFor(facts, { asOf });
        const { projected, reading, dueAt } = maintenance;
        const then = careFor(facts, { asOf: addDays(asOf, later) }).maintenance.projected.onAsOf;
        if (projected.onAsOf !== null) {
          expect(projected.onAsOf).toBeGreaterThanOrEqual(reading?.kilometres ?? Number.NaN);
          if (maintenance.pace !== null) expect(then).toBeGreaterThanOrEqual(projected.onAsOf);
        }
        if (maintenance.by === "distance") expect(projected.onDueDay).toBeGreaterThanOrEqual(dueAt ?? Number.NaN);
        if (maintenance.by === "time" && projected.onDueDay !== null && maintenance.byDistance === null && dueAt !== null)
          expect(projected.onDueDay).toBeLessThan(dueAt);
      }),
      runs,
    );
  });

  it("replays receipts and answers garbage with issues", () => {
    fc.assert(
      fc.property(owner, garbage, (facts, junk) => {
        const asOf = "2026-01-01";
        expect(verify(JSON.parse(JSON.stringify(careFor(facts, { asOf }))), careFor)).toEqual({ verified: true });
        for (const anything of [junk, { ...facts, requests: junk }, { ...facts, odometer: junk }, { ...facts, file: junk }]) {
          const result = careFor.safe(anything, { asOf });
          if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
        }
      }),
      runs,
    );
  });
});
