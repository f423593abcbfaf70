import { compileTiers, jd2013 } from "idic/loyalty";
import { diffPolicies } from "idic/rule";
import { describe, expect, it } from "vitest";

const [bronze, silver, gold, diamond] = jd2013.tiers;

describe("diff policies", () => {
  it("finds nothing between a policy and itself", () => {
    expect(diffPolicies(jd2013, JSON.parse(JSON.stringify(jd2013)))).toEqual([]);
    expect(diffPolicies({ a: 1, b: 2 }, { b: 2, a: 1, c: undefined })).toEqual([]);
  });

  it("names what was added, removed and changed, by the code of the entry", () => {
    const platinum = { ...gold, code: "platinum" };
    const next = { ...jd2013, tiers: [bronze, silver, { ...gold, validity: { years: 2 } }, platinum] };
    expect(diffPolicies(jd2013, next)).toEqual([
      { change: "changed", path: ["tiers", "gold", "validity", "years"], before: 1, after: 2 },
      { change: "removed", path: ["tiers", "diamond"], before: diamond, after: null },
      { change: "added", path: ["tiers", "platinum"], before: null, after: platinum },
    ]);
  });

  it("tells an entry put in between as one difference", () => {
    const tin = { ...bronze, code: "tin" };
    expect(
      diffPolicies(jd2013, { ...jd2013, tiers: [bronze, tin, silver, gold, diamond] }).map(({ change, path }) => [change, path]),
    ).toEqual([["added", ["tiers", "tin"]]]);
  });

  it("tells a new order", () => {
    expect(diffPolicies({ tiers: [{ id: "a" }, { id: "b" }] }, { tiers: [{ id: "b" }, { id: "a" }] })).toEqual([
      { change: "reordered", path: ["tiers"], before: ["a", "b"], after: ["b", "a"] },
    ]);
  });

  it("compares other lists by position, and values of two kinds as a whole", () => {
    expect(diffPolicies({ cites: ["R1", "R2"] }, { cites: ["R1", "R3", "R4"] })).toEqual([
      { change: "changed", path: ["cites", 1], before: "R2", after: "R3" },
      { change: "added", path: ["cites", 2], before: null, after: "R4" },
    ]);
    expect(diffPolicies({ tiers: [{ code: "a" }, { code: "a" }] }, { tiers: [{ code: "b" }, { code: "a" }] })).toEqual([
      { change: "changed", path: ["tiers", 0, "code"], before: "a", after: "b" },
    ]);
    expect(diffPolicies({ end: null }, { end: { years: 1 } })).toEqual([
      { change: "changed", path: ["end"], before: null, after: { years: 1 } },
    ]);
  });

  it("between compiled policies shows no defaults that were merely written out", () => {
    const written = { ...jd2013, origins: {}, tiers: jd2013.tiers.map((tier) => ({ decay: {}, validity: null, ...tier })) };
    expect(diffPolicies(jd2013, written)).not.toEqual([]);
    expect(diffPolicies(compileTiers(jd2013).policy, compileTiers(written).policy)).toEqual([]);
  });
});
