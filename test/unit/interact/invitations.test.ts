import { compileInvitations, type InviteeInput, inviteTo, zhengdaInvitations } from "idic/interact";
import { describe, expect, it } from "vitest";

const asOf = "2026-11-22";
const invitationsFor = compileInvitations({
  id: "store",
  edition: "1",
  from: "2026-01-01",
  activities: [
    { code: "camping", kind: "outdoor", department: "sales", preferences: ["family-event"], needs: ["child-care"], cites: ["IN-35"] },
    { code: "winter-check", kind: "workshop", department: "after-sales", needs: ["help"], cites: ["IN-25"] },
  ],
});
const codesOf = (invitee: InviteeInput) => invitationsFor(invitee, { asOf }).activities.map(({ code, invite }) => [code, invite]);

describe("invitations", () => {
  it("IN-35: invites who likes the kind, or a kind that goes with it", () => {
    const { activities } = invitationsFor({ preferences: { liked: ["family-event", "outdoor"] }, needs: [] }, { asOf });
    expect(activities[0]).toEqual({
      activity: "camping",
      kind: "outdoor",
      department: "sales",
      invite: true,
      code: "preference-match",
      matched: ["outdoor", "family-event"],
      cites: ["IN-35"],
    });
    expect(activities[1]).toMatchObject({ invite: false, code: "no-match", matched: [] });
  });

  it("IN-35: invites who has a need that the activity serves, also while his preferences are unknown", () => {
    expect(codesOf({ preferences: {}, needs: ["child-care"] })).toEqual([
      ["need-match", true],
      ["no-match", false],
    ]);
    expect(codesOf({ needs: ["help"] })).toEqual([
      ["unknown", false],
      ["need-match", true],
    ]);
  });

  it("IN-35: never invites to a kind he dislikes, whatever else speaks for it", () => {
    expect(codesOf({ preferences: { liked: ["outdoor"], disliked: ["outdoor"] }, needs: ["child-care"] })[0]).toEqual(["disliked", false]);
  });

  it("IN-33: what is unknown is a reason to ask and not to invite", () => {
    expect(codesOf({})).toEqual(Array(2).fill(["unknown", false]));
    expect(codesOf({ preferences: null, needs: [] })).toEqual(Array(2).fill(["unknown", false]));
    expect(codesOf({ preferences: { liked: [] }, needs: null })).toEqual(Array(2).fill(["unknown", false]));
    expect(codesOf({ preferences: {}, needs: [] })).toEqual(Array(2).fill(["no-match", false]));
    expect(["ask-first", "nothing-suits"]).toEqual([
      invitationsFor({}, { asOf }).because.code,
      invitationsFor({ preferences: {}, needs: [] }, { asOf }).because.code,
    ]);
  });

  it("IN-36: gives the lists of sales and of after-sales, row by row", () => {
    const rows = [{ needs: ["time", "replacement"] }, "not a customer", { preferences: { liked: ["test-drive"] }, needs: [] }];
    const lists: Record<string, (readonly [number, string])[]> = { sales: [], "after-sales": [] };
    [...inviteTo.many(rows, { asOf })].forEach((result, row) => {
      for (const { invite, department, activity } of result.ok ? result.value.activities : [])
        if (invite) lists[department]?.push([row, activity]);
    });
    expect(lists).toEqual({
      sales: [
        [0, "replacement-test-drive"],
        [2, "replacement-test-drive"],
      ],
      "after-sales": [[0, "pick-up-service"]],
    });
  });

  it("refuses activities that are there twice, other departments and needs that are no codes", () => {
    const [first] = zhengdaInvitations.activities;
    expect(() => compileInvitations({ ...zhengdaInvitations, activities: [first, first] })).toThrow(
      'Cannot compile invitations policy: activities[1].code: expected a code of its own, got "cabin-hygiene-day" again',
    );
    const refused = inviteTo.safe({ preferences: { liked: "cars" }, needs: ["Time"] }, { asOf });
    expect(refused.ok ? [] : refused.issues.map(({ code, path }) => [code, ...path])).toEqual([
      ["wrong-type", "preferences", "liked"],
      ["wrong-type", "needs", 0],
    ]);
  });
});
