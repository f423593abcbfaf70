import fc from "fast-check";
import { addDays, plainDate } from "idic/foundation";
import { contactCoverage } from "idic/interact";
import { expect, it } from "vitest";
import { day, runs } from "../arbitrary";

const from = plainDate("2026-11-01");
const contact = fc.record({
  customer: fc.integer({ min: 0, max: 9 }).map((number) => `c${number}`),
  on: day("2026-10-20", 60),
  effective: fc.option(fc.boolean()),
});

it("IN-34: contact coverage is the share reached, whatever the order; more contacts never lower it and a longer period neither", () => {
  fc.assert(
    fc.property(fc.array(contact, { maxLength: 40 }), contact, fc.integer({ min: 0, max: 20 }), (contacts, more, days) => {
      const period = { customers: 16, from, through: addDays(from, days) };
      const share = (log: typeof contacts, terms = period) => Number(contactCoverage({ ...terms, contacts: log }).value);
      const reached = ["c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9"].filter((name) =>
        contacts.some(({ customer, on, effective }) => customer === name && effective && on >= from && on <= period.through),
      );
      // Sixteenths are exact in binary, so the share can be compared as a number.
      expect(share(contacts)).toBe(reached.length / 16);
      expect(share(contacts.toReversed())).toBe(share(contacts));
      expect(share([...contacts, more])).toBeGreaterThanOrEqual(share(contacts));
      expect(share(contacts, { ...period, through: addDays(period.through, 5) })).toBeGreaterThanOrEqual(share(contacts));
    }),
    runs,
  );
});
