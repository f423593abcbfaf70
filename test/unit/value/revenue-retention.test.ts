import {
  churnRate,
  grossRevenueRetention,
  grossRevenueRetentionByCustomer,
  netRevenueRetention,
  netRevenueRetentionByCustomer,
  retentionRate,
} from "idic/value";
import { describe, expect, it } from "vitest";
import { refused } from "./refused";

const year = { start: 100, churned: 3, contraction: 2, expansion: 10 };

describe("revenue retention", () => {
  it("is net of expansion, or gross of it", () => {
    expect(netRevenueRetention(year).value).toBe("1.05");
    expect(grossRevenueRetention(year).value).toBe("0.95");
  });

  it("leaves new customers out, and growth of one out of the loss of another", () => {
    const customers = [
      { start: 50, end: 60 },
      { start: 50, end: 15 },
      { start: 0, end: 80 },
    ];
    expect(netRevenueRetentionByCustomer({ customers }).value).toBe("0.75");
    expect(grossRevenueRetentionByCustomer({ customers }).value).toBe("0.65");
  });

  it("G3: refuses revenue from nothing, and losses above what was there", () => {
    expect(netRevenueRetention.safe({ ...year, start: 0 })).toMatchObject({ ok: false, issues: [{ code: "zero-denominator" }] });
    expect(grossRevenueRetention.safe({ ...year, churned: 99 })).toEqual(refused("inconsistent", ["churned"]));
    expect(netRevenueRetention.safe({ ...year, expansion: -1 })).toEqual(refused("out-of-range", ["expansion"]));
    expect(netRevenueRetentionByCustomer.safe({ customers: [{ start: 0, end: 1 }] })).toEqual(refused("zero-denominator", ["customers"]));
    expect(grossRevenueRetentionByCustomer.safe({ customers: [] })).toEqual(refused("out-of-range", ["customers"]));
    expect(grossRevenueRetentionByCustomer.safe({ customers: [{ start: -1, end: 1 }] })).toEqual(
      refused("out-of-range", ["customers", 0, "start"]),
    );
  });
});

describe("retention and churn rates", () => {
  const period = { start: 1000, won: 250, end: 1200 };

  it("takes those won out of those at the end", () => {
    expect(retentionRate(period).value).toBe("0.95");
    expect(churnRate({ ...period, denominator: "start" }).value).toBe("0.05");
    expect(churnRate({ ...period, denominator: "average" }).value).toBe("0.045454545454545454545");
  });

  it("refuses more old customers than there were, fewer than none, a start of 0 and a denominator that is not said", () => {
    expect(retentionRate.safe({ ...period, end: 1251 })).toEqual(refused("inconsistent", ["end"]));
    expect(retentionRate.safe({ ...period, end: 249 })).toEqual(refused("inconsistent", ["end"]));
    expect(retentionRate.safe({ start: 0, won: 1, end: 1 })).toEqual(refused("zero-denominator", ["start"]));
    expect(churnRate.safe(period)).toEqual(refused("missing", ["denominator"]));
  });
});
