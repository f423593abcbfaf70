import fc from "fast-check";
import { addDays, daysBetween } from "idic/foundation";
import { compileOwnerCare, dealerOwnerCare, type OwnerInput, serviceRequestKinds } from "idic/interact";
import { verify } from "idic/rule";
import { describe, expect, it } from "vitest";
import { day, garbage, runs } from "../arbitrary";

const careFor = compileOwnerCare(dealerOwnerCare);
const some = day("2020-01-01", 2500);
const known = fc.option(some);
const request = fc.record({
  id: fc.uuid(),
  kind: fc.constantFrom(...serviceRequestKinds),
  on: some,
  prompts: fc.integer({ min: 0, max: 3 }),
  settledOn: known,
});
const reading = fc.record({ on: some, kilometres: fc.integer({ min: 0, max: 200_000 }) });
const event = fc.record({ event: fc.constantFrom("adviser-left", "logged-in", "unheard-of"), on: some });
const owner: fc.Arbitrary<OwnerInput> = fc
  .record({
    vehicleSince: some,
    lastVisit: known,
    lastMaintenance: fc.option(reading),
    odometer: fc.option(reading),
    insuredThrough: known,
    inspectedThrough: known,
    requests: fc.array(request, { maxLength: 4 }),
    events: fc.array(event, { maxLength: 4 }),
    contacted: fc.dictionary(fc.constantFrom("maintenance", "win-back", "stay-in-touch"), some),
  })
  .filter((facts) => careFor.parse(facts).ok);

describe("owner care", () => {
  it("stays the same on every day before reviewOn", () => {
    fc.assert(
      fc.property(owner, day("2019-06-01", 3000), fc.double({ min: 0, max: 1, noNaN: true }), (facts, asOf, share) => {
        const { stage, signals, serviceFailures, contacts, because, reviewOn } = careFor(facts, { asOf });
        const last = addDays(reviewOn ?? addDays(asOf, 500), -1);
        for (const later of [last, addDays(asOf, Math.floor(share * daysBetween(asOf, last)))])
          expect(careFor(facts, { asOf: later })).toMatchObject({ stage, signals, serviceFailures, contacts, because });
      }),
      runs,
    );
  });

  it("does not depend on the order of requests and events", () => {
    fc.assert(
      fc.property(owner, some, (facts, asOf) => {
        const turned = { ...facts, requests: facts.requests?.toReversed() ?? null, events: facts.events?.toReversed() ?? null };
        expect(careFor(turned, { asOf }).contacts).toEqual(careFor(facts, { asOf }).contacts);
      }),
      runs,
    );
  });

  it("puts every open failure before everything else", () => {
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

  it("replays receipts and answers garbage with issues", () => {
    fc.assert(
      fc.property(owner, garbage, (facts, junk) => {
        const asOf = "2026-01-01";
        expect(verify(JSON.parse(JSON.stringify(careFor(facts, { asOf }))), careFor)).toEqual({ verified: true });
        for (const anything of [junk, { ...facts, requests: junk }, { ...facts, odometer: junk }]) {
          const result = careFor.safe(anything, { asOf });
          if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
        }
      }),
      runs,
    );
  });
});
