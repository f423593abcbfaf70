import fc from "fast-check";
import { addDays, daysBetween } from "idic/foundation";
import { compileTierGroups, compileTiers } from "idic/loyalty";
import { verify } from "idic/rule";
import { describe, expect, it } from "vitest";
import { garbage, runs } from "../arbitrary";
import { history, JOINED, memberDay, programme } from "./tiers-arbitrary";

const member = { joinedOn: JOINED };
const time = { timeout: 600_000 };
const head = { id: "both", edition: "1", from: "2020-01-01" };

describe("tier groups of any programmes", () => {
  it("answer in each group exactly what its own rule answers alone, and review on the first day of any", time, () => {
    fc.assert(
      fc.property(programme, programme, history, memberDay, fc.boolean(), (first, second, events, asOf, explain) => {
        const { groups, reviewOn, snapshot } = compileTierGroups({ ...head, groups: { first, second } })(
          { member, events },
          { asOf, explain },
        );
        const alone = [first, second].map((policy) => compileTiers(policy)({ member, events }, { asOf, explain }));
        expect([groups["first"], groups["second"]]).toEqual(alone);
        expect([snapshot["first"], snapshot["second"]]).toEqual(alone.map((status) => status.snapshot));
        const days = alone.flatMap((status) => status.reviewOn ?? []);
        expect(reviewOn).toBe(days.length === 0 ? null : days.sort()[0]);
      }),
      runs,
    );
  });

  it("stay the same before reviewOn, do not depend on order or repetition, and verify", time, () => {
    fc.assert(
      fc.property(
        programme,
        programme,
        history,
        memberDay,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (first, second, events, asOf, share) => {
          const tiersOf = compileTierGroups({ ...head, groups: { first, second } });
          const tiers = (day: string) =>
            Object.values(tiersOf({ member, events }, { asOf: day }).groups).map(({ tier, since }) => [tier, since]);
          const now = tiersOf({ member, events }, { asOf });
          const last = addDays(now.reviewOn ?? addDays(asOf, 5000), -1);
          for (const later of [last, addDays(asOf, Math.floor(share * daysBetween(asOf, last)))]) expect(tiers(later)).toEqual(tiers(asOf));
          expect(tiersOf({ member, events: [...events].reverse().concat(events) }, { asOf })).toEqual(now);
          expect(verify(JSON.parse(JSON.stringify(now)), tiersOf)).toEqual({ verified: true });
        },
      ),
      runs,
    );
  });

  it("answer garbage with issues", () => {
    fc.assert(
      fc.property(programme, garbage, (policy, junk) => {
        const tiersOf = compileTierGroups({ ...head, groups: { first: policy, second: policy } });
        for (const anything of [
          junk,
          { events: junk },
          { events: [], start: junk },
          { events: [], grants: junk },
          { events: [], overrides: { first: junk } },
        ]) {
          const result = tiersOf.safe(anything, { asOf: "2026-01-01" });
          if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
        }
      }),
      runs,
    );
  });
});
