import { compileIdentityDecisions, identityDecisionLog, replayDecisions } from "idic/identify";
import { describe, expect, it } from "vitest";

const asOf = "2026-11-22";
const said = { by: "chen", reason: "looked at both files" };
const merge = { ...said, id: "d1", on: "2026-03-01", type: "merge", records: ["b:2", "a:1"] } as const;
const apart = { ...said, id: "d2", on: "2026-02-01", type: "not-match", records: ["a:1", "b:2"] } as const;
const split = { ...said, id: "d3", on: "2026-04-01", type: "split", records: ["b:2"], rest: ["a:1", "c:3"] } as const;
const revoke = { ...said, id: "d4", on: "2026-05-01", type: "revoke", revokes: "d2" } as const;

describe("identity decisions", () => {
  it("I25: “not the same” wins over a merge, also an earlier one, until it is revoked by name", () => {
    const before = replayDecisions({ decisions: [merge, apart] }, { asOf });
    expect(before.merged).toEqual([]);
    expect(before.decisions).toMatchObject([
      { id: "d2", code: "stands", because: [] },
      { id: "d1", code: "overruled", because: ["d2"] },
    ]);
    const after = replayDecisions({ decisions: [merge, apart, revoke] }, { asOf });
    expect(after.merged).toEqual([{ left: "a:1", right: "b:2", decision: "d1" }]);
    expect(after.decisions[0]).toMatchObject({ id: "d2", code: "revoked", because: ["d4"] });
    expect(replayDecisions({ decisions: [merge, apart, revoke] }, { asOf: "2026-04-30" })).toMatchObject({
      merged: [],
      reviewOn: "2026-05-01",
    });
  });

  it("I25: a split keeps each separated pair apart and undoes a merge", () => {
    const { merged, apart: pairs } = replayDecisions({ decisions: [merge, split] }, { asOf });
    expect(merged).toEqual([]);
    expect(pairs.map(({ left, right }) => `${left} ${right}`)).toEqual(["a:1 b:2", "b:2 c:3"]);
  });

  it("I25, D23: the same id counts once, with other content it is an issue", () => {
    expect(replayDecisions({ decisions: [merge, merge] }, { asOf }).decisions).toHaveLength(1);
    expect(replayDecisions.safe({ decisions: [merge, { ...merge, by: "li" }] }, { asOf })).toMatchObject({
      ok: false,
      issues: [{ code: "conflicting-event" }],
    });
  });

  it("I25: a revocation names an earlier decision that is none itself", () => {
    for (const revokes of ["nobody", "d4"])
      expect(replayDecisions.safe({ decisions: [apart, { ...revoke, revokes }] }, { asOf })).toMatchObject({
        ok: false,
        issues: [{ code: "invalid-transition", path: ["decisions", 1, "revokes"] }],
      });
    expect(replayDecisions.safe({ decisions: [{ ...split, rest: ["b:2"] }] }, { asOf })).toMatchObject({
      issues: [{ code: "inconsistent", path: ["decisions", 0, "rest"] }],
    });
  });

  it("refuses a policy that would change what decisions mean", () => {
    const policy = { ...identityDecisionLog, mergeWins: true };
    expect(() => compileIdentityDecisions(policy)).toThrow("mergeWins");
  });
});
