import {
  grocerSegmentations,
  lifeStageClubs,
  needMiningAbilities,
  profitContributors,
  segmentedLines,
  segmentPotential,
} from "idic/differentiate";
import { describe, expect, it } from "vitest";

describe("profit contributors", () => {
  const customers = ["100.5", "50.25", "0", "-20", "50.25"].map((profit, at) => ({ id: `c${at}`, profit }));

  it("DF-16: only part of the base contributes, and effort follows profit to the last unit", () => {
    const { value } = profitContributors({ customers, effort: 10 });
    expect(value).toMatchObject({ contributors: 3, share: "0.6", unaimed: "0.4" });
    expect(value.efforts.map(({ effort }) => effort)).toEqual([5, 3, 0, 0, 2]);
  });

  it("G3: refuses a base that contributes nothing", () => {
    expect(profitContributors.safe({ customers: customers.slice(2, 4), effort: 10 })).toMatchObject({
      issues: [{ code: "zero-denominator", path: ["customers"] }],
    });
    expect(profitContributors.safe({ customers: [], effort: 1.5 })).toMatchObject({ issues: [{ path: ["effort"] }] });
  });
});

describe("segment potential", () => {
  const row = (id: string, segment: string, actual: string, potential: string) => ({ id, segment, actual, potential });

  it("DF-17: ranks segments by what they could bring and do not", () => {
    const customers = [row("a", "young", "1", "5"), row("b", "old", "3", "3"), row("c", "young", "-2", "-1"), row("d", "lost", "-9", "-1")];
    expect(segmentPotential({ customers }).value).toEqual([
      { segment: "lost", customers: 1, actual: "-9", potential: "-1", unrealised: "8", pursue: false },
      { segment: "young", customers: 2, actual: "-1", potential: "4", unrealised: "5", pursue: true },
      { segment: "old", customers: 1, actual: "3", potential: "3", unrealised: "0", pursue: false },
    ]);
  });

  it("refuses a potential below the actual profit", () => {
    expect(segmentPotential.safe({ customers: [row("a", "young", "2", "1")] })).toMatchObject({
      issues: [{ code: "inconsistent", path: ["customers", 0, "potential"] }],
    });
  });
});

describe("closed lists", () => {
  it("DF-12: five lines with segments of their own", () => expect(segmentedLines).toHaveLength(5));
  it("DF-18: 6, 8, 11 and as many as 5000 segments", () => expect(Object.values(grocerSegmentations)).toEqual([6, 8, 11, 5000]));
  it("DF-20: a club for a stage of life", () => expect(lifeStageClubs).toEqual(["mothers-and-newborns"]));
  it("DF-24: four abilities", () => expect(needMiningAbilities).toEqual(["awareness", "observation", "analysis", "expertise"]));
});
