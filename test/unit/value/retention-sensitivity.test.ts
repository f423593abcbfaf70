import { faw35To95Claim, impliedRetention, reichheldSasser25To85Claim, retentionElasticity, retentionSensitivity } from "idic/value";
import { describe, expect, it } from "vitest";
import { refused } from "./refused";

const terms = { retention: "0.8", discountRate: "0.1", change: "0.05", reading: "points", firstMargin: "included" } as const;

describe("retention sensitivity", () => {
  it("VA-03: has three readings of “5%”, and two of the first margin", () => {
    expect(retentionSensitivity(terms).value).toBe("0.2");
    expect(retentionSensitivity({ ...terms, firstMargin: "excluded" }).value).toBe("0.275");
    expect(retentionSensitivity({ ...terms, reading: "relative" }).value).toBe("0.15384615384615384615");
    expect(retentionSensitivity({ ...terms, reading: "defections" }).value).toBe("0.034482758620689655172");
  });

  it("is negative when retention falls and nothing when it stays", () => {
    expect(retentionSensitivity({ ...terms, change: 0 }).value).toBe("0");
    // 1.1 / 0.4 against 1.1 / 0.3.
    expect(retentionSensitivity({ ...terms, change: "-0.1" }).value).toBe("-0.25");
  });

  it("is +100% where “5%” halves a defection rate of 10%", () => {
    expect(retentionSensitivity({ ...terms, retention: "0.9", discountRate: 0 }).value).toBe("1");
  });

  it("G1, G2, G3: refuses what no rate can be, what has no end and what was nothing", () => {
    expect(retentionSensitivity.safe({ ...terms, change: "0.3" })).toEqual(refused("out-of-range", ["change"]));
    expect(retentionSensitivity.safe({ ...terms, change: 5 })).toEqual(refused("out-of-range", ["change"]));
    expect(retentionSensitivity.safe({ ...terms, change: "0.2", discountRate: 0 })).toEqual(refused("diverges", []));
    expect(retentionSensitivity.safe({ ...terms, retention: 0, firstMargin: "excluded" })).toEqual(
      refused("zero-denominator", ["retention"]),
    );
    const { reading: _, ...unsaid } = terms;
    expect(retentionSensitivity.safe(unsaid)).toEqual(refused("missing", ["reading"]));
  });
});

describe("retention elasticity", () => {
  it("differs by one between the two readings of the first margin", () => {
    expect(retentionElasticity({ retention: "0.8", discountRate: "0.1", firstMargin: "included" }).value).toBe("2.6666666666666666667");
    expect(retentionElasticity({ retention: "0.8", discountRate: "0.1", firstMargin: "excluded" }).value).toBe("3.6666666666666666667");
  });

  it("VA-03: is five at one rate and no law", () => {
    expect(retentionElasticity({ retention: "0.896", discountRate: "0.12", firstMargin: "excluded" }).value).toBe("5");
    expect(retentionElasticity({ retention: "0.7", discountRate: "0.12", firstMargin: "excluded" }).value).toBe("2.6666666666666666667");
  });

  it("G2: diverges where everybody stays and nothing is discounted", () => {
    expect(retentionElasticity.safe({ retention: 1, discountRate: 0, firstMargin: "included" })).toEqual(refused("diverges", []));
  });
});

describe("implied retention", () => {
  it.each([
    ["0.25", "0.75", "0.85"],
    ["0.35", "0.80714285714285714286", "0.90714285714285714286"],
    ["0.85", "0.89117647058823529412", "0.99117647058823529412"],
    ["0.95", "0.89736842105263157895", "0.99736842105263157895"],
  ])("VA-03: an uplift of %s for five points needs a retention of %s, or %s at a discount of 10%%", (uplift, without, at10) => {
    expect(impliedRetention({ points: "0.05", uplift, discountRate: 0 }).value).toBe(without);
    expect(impliedRetention({ points: "0.05", uplift, discountRate: "0.1" }).value).toBe(at10);
  });

  it("VA-03: takes a claim as it is stated, and reads the ranges of two sources apart", () => {
    const at = (points: string, uplift: string) => impliedRetention({ points, uplift, discountRate: 0 }).value;
    expect(at(faw35To95Claim.change, faw35To95Claim.uplift.from)).toBe("0.80714285714285714286");
    expect(at(reichheldSasser25To85Claim.change, reichheldSasser25To85Claim.uplift.to)).toBe("0.89117647058823529412");
  });

  it("refuses a claim that no retention can give, and warns of one that ends above 1", () => {
    expect(impliedRetention({ points: "0.05", uplift: "1.25", discountRate: 0 }).value).toBe("0.91");
    expect(impliedRetention.safe({ points: "0.05", uplift: "1.25", discountRate: "0.1" })).toEqual(refused("inconsistent", ["uplift"]));
    expect(impliedRetention.safe({ points: "0.05", uplift: "0.01", discountRate: 0 })).toEqual(refused("inconsistent", ["uplift"]));
    expect(impliedRetention({ points: "0.05", uplift: "0.85", discountRate: "0.1" }).warnings).toEqual([
      { code: "raised-above-one", path: ["points"] },
    ]);
    expect(impliedRetention({ points: "0.05", uplift: "0.35", discountRate: "0.1" }).warnings).toEqual([]);
  });
});
