import { geometricClv, guptaLehmann, marginMultiple, varyingRetentionClv } from "idic/value";
import { describe, expect, it } from "vitest";
import { refused } from "./refused";

describe("margin multiple", () => {
  it("G6: is r / (1 + i − r), and with growth r / (1 + i − r (1 + g))", () => {
    expect(marginMultiple({ retention: "0.8", discountRate: "0.12" }).value).toBe("2.5");
    expect(marginMultiple({ retention: "0.8", discountRate: "0.1", growth: "0.05" }).value).toBe("3.0769230769230769231");
  });

  it("is the geometric CLV of a margin of 1 in the reading of its authors", () => {
    const terms = { retention: "0.8", discountRate: "0.1", growth: "0.05" };
    expect(geometricClv({ ...terms, ...guptaLehmann, margin: 1 }).value).toBe(marginMultiple(terms).value);
    expect(geometricClv({ ...terms, ...guptaLehmann, margin: 100 }).value).toBe("307.69230769230769231");
  });

  it("G2: diverges rather than turning negative or infinite", () => {
    expect(marginMultiple.safe({ retention: 1, discountRate: 0 })).toEqual(refused("diverges", []));
    expect(marginMultiple.safe({ retention: "0.9", discountRate: "0.05", growth: "0.3" })).toEqual(refused("diverges", []));
    expect(marginMultiple.safe({ retention: 80, discountRate: "0.1" })).toEqual(refused("out-of-range", ["retention"]));
  });
});

describe("varying retention", () => {
  const terms = { margins: [90, 100, 110, 120], retentions: ["0.6", "0.75", "0.85"], discountRate: "0.1" };

  it("counts the current margin in full and each later one for those who are left", () => {
    expect(varyingRetentionClv(terms).value).toBe("219.93989481592787378");
    expect(varyingRetentionClv({ margins: [90], retentions: [], discountRate: 0 }).value).toBe("90");
  });

  it("VA-08: takes the cost of keeping off, and warns where it rises with age", () => {
    const falling = varyingRetentionClv({ ...terms, keepingCosts: [20, 10, 5, 5] });
    expect(falling.warnings).toEqual([]);
    expect(falling.value).toBe(varyingRetentionClv({ ...terms, margins: [70, 90, 105, 115] }).value);
    expect(varyingRetentionClv({ ...terms, keepingCosts: [5, 10, 5, 6] }).warnings).toEqual([
      { code: "keeping-cost-rises", path: ["keepingCosts", 1] },
      { code: "keeping-cost-rises", path: ["keepingCosts", 3] },
    ]);
  });

  it("refuses lists that do not fit", () => {
    expect(varyingRetentionClv.safe({ ...terms, retentions: ["0.6"] })).toEqual(refused("length", ["retentions"]));
    expect(varyingRetentionClv.safe({ ...terms, keepingCosts: [1] })).toEqual(refused("length", ["keepingCosts"]));
    expect(varyingRetentionClv.safe({ ...terms, margins: [], retentions: [] }).ok).toBe(false);
    expect(varyingRetentionClv.safe({ ...terms, retentions: ["0.6", 75, "0.85"] })).toEqual(refused("out-of-range", ["retentions", 1]));
  });
});
