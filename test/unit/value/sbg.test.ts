import { sbgLifetime, sbgResidualLifetime, sbgRetention, sbgSurvival } from "idic/value";
import { describe, expect, it } from "vitest";
import { refused } from "./refused";

const printed = { alpha: "0.668", beta: "3.806" };

describe("shifted beta geometric", () => {
  it("gives the survival that its authors print, to three places", () => {
    const { value } = sbgSurvival({ ...printed, periods: 12 });
    expect(value.slice(8).map((share) => Number(share).toFixed(3))).toEqual(["0.460", "0.436", "0.414", "0.395", "0.378"]);
    expect(value[12]).toBe("0.37804042018209043014");
  });

  it("lets retention rise with age though nobody changes", () => {
    expect(sbgRetention({ ...printed, periods: 3 }).value).toEqual([
      "0.85069289226642825212",
      "0.87796857873584216295",
      "0.89681804139635464937",
    ]);
  });

  // 2F1 of an independent library at 60 digits.
  it.each([
    ["0.668", "3.806", "0.1", "5.9225964076127641587"],
    ["0.5", "0.5", "0.01", "10.04987562112089027"],
    ["2", "3", "0.05", "3.0618508278182534722"],
    ["10", "40", "0.1", "3.7974978741742483839"],
    ["0.1", "0.2", "0.001", "349.85399913892191003"],
    ["1", "1", "0.25", "2.0117973905426254683"],
    ["1000", "50000", "0.0001", "50.795589870557609515"],
    ["0.01", "1000000", "1", "1.9999999800000203999"],
  ])("has the lifetime of a mix of %s and %s at a discount of %s", (alpha, beta, discountRate, value) => {
    expect(sbgLifetime({ alpha, beta, discountRate }).value).toBe(value);
  });

  it("has the residual lifetime after seven renewals", () => {
    expect(sbgResidualLifetime({ ...printed, discountRate: "0.1", renewals: 7 }).value).toBe("7.5299495309109695282");
  });

  it("G2: has a lifetime without a discount when alpha is above 1, and diverges when it is not", () => {
    expect(sbgLifetime({ alpha: 3, beta: 7, discountRate: 0 }).value).toBe("4.5");
    expect(sbgLifetime.safe({ ...printed, discountRate: 0 })).toEqual(refused("diverges", []));
    expect(sbgResidualLifetime.safe({ alpha: 1, beta: 7, discountRate: 0, renewals: 2 })).toEqual(refused("diverges", []));
  });

  it("refuses parameters of no distribution and discounts too small to work out", () => {
    expect(sbgSurvival.safe({ ...printed, alpha: 0, periods: 1 })).toEqual(refused("out-of-range", ["alpha"]));
    expect(sbgRetention.safe({ ...printed, periods: 0 })).toEqual(refused("out-of-range", ["periods"]));
    expect(sbgLifetime.safe({ ...printed, discountRate: "0.00001" })).toEqual(refused("out-of-range", ["discountRate"]));
    expect(sbgResidualLifetime.safe({ ...printed, discountRate: "0.1", renewals: -1 })).toEqual(refused("out-of-range", ["renewals"]));
  });
});
