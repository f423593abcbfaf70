import {
  churnPerPeriod,
  churnPerYear,
  continuousFromEffective,
  discountPerPeriod,
  discountPerYear,
  effectiveFromContinuous,
  effectiveFromNominal,
  faderHardie1,
  geometricClv,
  nominalFromEffective,
  retentionPerPeriod,
  retentionPerYear,
} from "idic/value";
import { describe, expect, it } from "vitest";
import { refused } from "./refused";

describe("rate conversions", () => {
  it("G6: 12% a year is not 1% a month", () => {
    expect(discountPerPeriod({ perYear: "0.12", periodsPerYear: 12 }).value).toBe("0.0094887929345829741264");
    // 1.01^12 − 1, exact by hand multiplication.
    expect(discountPerYear({ perPeriod: "0.01", periodsPerYear: 12 }).value).toBe("0.126825030131969720661201");
  });

  it("G6: tells nominal, effective and continuous rates apart", () => {
    expect(effectiveFromNominal({ nominalPerYear: "0.12", periodsPerYear: 12 }).value).toBe("0.126825030131969720661201");
    expect(nominalFromEffective({ perYear: "0.21", periodsPerYear: 2 }).value).toBe("0.2");
    expect(continuousFromEffective({ effective: "0.12" }).value).toBe("0.11332868530700317474");
    expect(effectiveFromContinuous({ continuous: 0 }).value).toBe("0");
  });

  it("compounds retention and churn", () => {
    expect(retentionPerPeriod({ perYear: "0.8", periodsPerYear: 12 }).value).toBe("0.98157652987375167363");
    expect(retentionPerYear({ perPeriod: "0.5", periodsPerYear: 4 }).value).toBe("0.0625");
    expect(churnPerYear({ perPeriod: "0.05", periodsPerYear: 12 }).value).toBe("0.459639912337363037109375");
    expect(churnPerPeriod({ perYear: "0.36", periodsPerYear: 2 }).value).toBe("0.2");
  });

  it("knows the ends: nobody leaves, everybody leaves", () => {
    expect(retentionPerPeriod({ perYear: 0, periodsPerYear: 12 }).value).toBe("0");
    expect(churnPerPeriod({ perYear: 1, periodsPerYear: 12 }).value).toBe("1");
    expect(churnPerYear({ perPeriod: 0, periodsPerYear: 12 }).value).toBe("0");
  });

  it("gives rates that every formula reads, however many digits they have", () => {
    const discountRate = discountPerPeriod({ perYear: "0.12", periodsPerYear: 12 }).value;
    const retention = retentionPerYear({ perPeriod: "0.95", periodsPerYear: 12 }).value;
    expect(geometricClv.safe({ margin: 1, retention, discountRate, ...faderHardie1 }).ok).toBe(true);
  });

  it("G1: refuses percentages and half periods", () => {
    expect(discountPerPeriod.safe({ perYear: 12, periodsPerYear: 12 })).toEqual(refused("out-of-range", ["perYear"]));
    expect(churnPerYear.safe({ perPeriod: 5, periodsPerYear: 12 })).toEqual(refused("out-of-range", ["perPeriod"]));
    expect(retentionPerYear.safe({ perPeriod: "0.9", periodsPerYear: 0 })).toEqual(refused("out-of-range", ["periodsPerYear"]));
    expect(continuousFromEffective.safe({ effective: -1 })).toEqual(refused("out-of-range", ["effective"]));
    expect(effectiveFromContinuous.safe({ continuous: 12 })).toEqual(refused("out-of-range", ["continuous"]));
    expect(discountPerYear.safe({ perPeriod: 1, periodsPerYear: 12.5 })).toEqual(refused("wrong-type", ["periodsPerYear"]));
    expect(effectiveFromNominal.safe({ nominalPerYear: 12, periodsPerYear: 12 })).toEqual(refused("out-of-range", ["nominalPerYear"]));
    expect(nominalFromEffective.safe({ perYear: -1, periodsPerYear: 2 })).toEqual(refused("out-of-range", ["perYear"]));
    expect(retentionPerPeriod.safe({ perYear: 80, periodsPerYear: 12 })).toEqual(refused("out-of-range", ["perYear"]));
    expect(churnPerPeriod.safe({ perYear: "0.36", periodsPerYear: 367 })).toEqual(refused("out-of-range", ["periodsPerYear"]));
  });
});
