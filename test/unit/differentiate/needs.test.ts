import { compileNeeds, needKinds, zhengdaNeeds } from "idic/differentiate";
import { describe, expect, it } from "vitest";

const needsOf = compileNeeds(zhengdaNeeds);

describe("needs", () => {
  it("DF-06, DF-07, DF-08: follow from segments, several at once, whatever the order", () => {
    const observed = ["time-precious", "first-child", "parents"].map((code) => ({ code, on: "2026-05-01" }));
    const { needs } = needsOf({ observed }, { asOf: "2026-06-01" });
    expect(needs.map(({ need, segment }) => [need, segment])).toEqual([
      ["cabin-hygiene", "first-child"],
      ["child-care", "parents"],
      ["time", "time-precious"],
    ]);
    expect(needsOf({ observed: [...observed].reverse() }, { asOf: "2026-06-01" }).needs).toEqual(needs);
  });

  it("DF-23: are believed for a time and then asked for again", () => {
    const facts = { observed: [{ code: "quiet", on: "2026-02-28", through: "2026-03-31" }] };
    expect(needsOf(facts, { asOf: "2026-02-27" })).toMatchObject({ needs: [], because: { code: "needs-unknown" }, reviewOn: "2026-02-28" });
    expect(needsOf(facts, { asOf: "2026-03-31" })).toMatchObject({ needs: [{ need: "quiet", segment: null }], reviewOn: "2026-04-01" });
    expect(needsOf(facts, { asOf: "2026-04-01" })).toMatchObject({
      needs: [],
      stale: ["quiet"],
      because: { code: "needs-stale" },
      reviewOn: null,
    });
  });

  it("R5: an observation of the 29th is believed through the 28th two years later", () => {
    const { needs } = needsOf({ observed: [{ code: "parents", on: "2024-02-29" }] }, { asOf: "2026-02-27" });
    expect(needs[0]?.through).toBe("2026-02-27");
  });

  it("refuse an end before the beginning", () => {
    expect(needsOf.safe({ observed: [{ code: "time", on: "2026-02-02", through: "2026-02-01" }] }, { asOf: "2026-03-01" })).toMatchObject({
      issues: [{ code: "inconsistent", path: ["observed", 0, "through"] }],
    });
  });

  it("DF-03: are shown to staff who deal with the customer, and nobody sees what is confidential", () => {
    const observed = [
      { code: "parents", on: "2026-05-01" },
      { code: "divorce", on: "2026-05-01", confidential: true },
    ];
    const seen = (viewer: { interacting?: boolean | null } | null) => {
      const { needs, withheld, because } = needsOf({ observed, viewer }, { asOf: "2026-06-01" });
      return [needs.map(({ need }) => need), withheld, because.code];
    };
    expect(seen({ interacting: true })).toEqual([["child-care"], 1, "needs-known"]);
    expect(seen({ interacting: false })).toEqual([[], 2, "needs-withheld"]);
    expect(seen({})).toEqual([[], 2, "needs-withheld"]);
    expect(seen(null)).toEqual([["child-care", "divorce"], 0, "needs-known"]);
  });

  it("DF-03: may be open to all staff, if a policy says so", () => {
    const open = compileNeeds({ ...zhengdaNeeds, id: "open", visibleTo: "all-staff" });
    const observed = [{ code: "parents", on: "2026-05-01" }];
    expect(open({ observed, viewer: {} }, { asOf: "2026-06-01" }).needs).toHaveLength(1);
  });

  it("DF-03: keep stale needs from a viewer too", () => {
    const facts = { observed: [{ code: "parents", on: "2020-05-01" }], viewer: { interacting: false } };
    expect(needsOf(facts, { asOf: "2026-06-01" })).toMatchObject({ stale: [], withheld: 1, because: { code: "needs-withheld" } });
  });

  it("DF-21: are of three kinds", () => {
    expect(needKinds).toEqual(["current", "latent", "stimulable"]);
    const { needs } = needsOf({ observed: [{ code: "time", on: "2026-05-01", kind: "latent" }] }, { asOf: "2026-06-01" });
    expect(needs[0]?.kind).toBe("latent");
    expect(needsOf.safe({ observed: [{ code: "time", on: "2026-05-01", kind: "urgent" }] }, { asOf: "2026-06-01" })).toMatchObject({
      issues: [{ code: "not-an-option", path: ["observed", 0, "kind"] }],
    });
  });
});
