import fc from "fast-check";
import { type InviteeInput, inviteTo, zhengdaInvitations } from "idic/interact";
import { verify } from "idic/rule";
import { describe, expect, it } from "vitest";
import { garbage, runs } from "../arbitrary";

const asOf = "2026-11-22";
const kinds = fc.subarray(["unheard-of", ...zhengdaInvitations.activities.map(({ kind }) => kind)]);
const needs = fc.subarray(["unheard-of", ...zhengdaInvitations.activities.flatMap((activity) => [...activity.needs])]);
const invitee = fc.record({
  preferences: fc.option(fc.record({ liked: fc.option(kinds), disliked: fc.option(kinds) })),
  needs: fc.option(needs),
});
const invitedTo = (facts: InviteeInput) =>
  inviteTo(facts, { asOf }).activities.flatMap(({ invite, activity }) => (invite ? [activity] : []));

describe("invitations", () => {
  it("IN-35: a dislike that becomes known never leads to an invitation, a like or a need never takes one away", () => {
    fc.assert(
      fc.property(invitee, kinds, needs, (facts, more, others) => {
        const { liked, disliked } = facts.preferences ?? {};
        const invited = invitedTo(facts);
        const warier = { ...facts, preferences: { liked: liked ?? [], disliked: [...(disliked ?? []), ...more] } };
        for (const activity of invitedTo(warier)) expect(invited).toContain(activity);
        const keener = {
          preferences: { liked: [...(liked ?? []), ...more], disliked: disliked ?? [] },
          needs: [...(facts.needs ?? []), ...others],
        };
        for (const activity of invited) expect(invitedTo(keener)).toContain(activity);
      }),
      runs,
    );
  });

  it("does not depend on the order of what is known, replays receipts and answers garbage with issues", () => {
    fc.assert(
      fc.property(invitee, garbage, (facts, junk) => {
        const { activities } = inviteTo(facts, { asOf });
        const { preferences } = facts;
        const turned = {
          needs: facts.needs?.toReversed() ?? null,
          preferences: preferences === null ? null : { ...preferences, liked: preferences.liked?.toReversed() ?? null },
        };
        expect(inviteTo(turned, { asOf }).activities).toEqual(activities);
        expect(verify(JSON.parse(JSON.stringify(inviteTo(facts, { asOf }))), inviteTo)).toEqual({ verified: true });
        for (const anything of [junk, { preferences: junk }, { preferences: { liked: junk } }, { needs: junk }]) {
          const result = inviteTo.safe(anything, { asOf });
          if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
        }
      }),
      runs,
    );
  });
});
