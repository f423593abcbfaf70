import {
  competitorEffect,
  compileLoyalCustomer,
  eightSteps,
  exclusivityGap,
  loyaltyOutcome,
  loyaltySteps,
  staffLoyalty,
  switchingCost,
  twoApproaches,
} from "idic/loyalty";
import { describe, expect, it } from "vitest";

const issue = (code: string, path: (string | number)[]) => ({ ok: false, issues: [expect.objectContaining({ code, path })] });

describe("two approaches", () => {
  const rewardOnly = { cost: "50000", customers: 1000, behaviour: "0.4", attitude: "0.1", both: "0.05" };
  const relevantService = { cost: "50000", customers: 1000, behaviour: "0.35", attitude: "0.4", both: "0.3" };
  const ways = { rewardOnly, relevantService, tolerance: "0.05" };

  it("VA-20, CU-21: puts both side by side at equal cost, with the effects that are given", () => {
    expect(twoApproaches(ways).value).toEqual({
      rewardOnly: { costPerCustomer: "50", unstable: "0.35", trulyLoyal: "0.05", costPerTrulyLoyal: "1000" },
      relevantService: { costPerCustomer: "50", unstable: "0.05", trulyLoyal: "0.3", costPerTrulyLoyal: "166.66666666666666667" },
      difference: "0.25",
      better: "relevant-service",
    });
  });

  it("VA-20: claims nothing: where rewards do better, it says so", () => {
    expect(twoApproaches({ ...ways, relevantService: { ...relevantService, both: "0" } }).value).toMatchObject({
      relevantService: { costPerTrulyLoyal: null },
      difference: "-0.05",
      better: "reward-only",
    });
    expect(twoApproaches({ ...ways, relevantService: { ...relevantService, both: "0.05" } }).value.better).toBe(null);
  });

  it("LO-37: who acts loyally without thinking so is unstable", () => {
    const bribed = { ...rewardOnly, behaviour: "0.6", attitude: "0", both: "0" };
    expect(twoApproaches({ ...ways, rewardOnly: bribed }).value.rewardOnly.unstable).toBe("0.6");
  });

  it("VA-20: refuses unequal cost beyond the tolerance, per customer and not in all", () => {
    const costing = (cost: string, customers = 1000) =>
      twoApproaches.safe({ ...ways, relevantService: { ...relevantService, cost, customers } });
    expect(costing("47500").ok).toBe(true);
    expect(costing("47499.99")).toEqual(issue("inconsistent", ["relevantService", "cost"]));
    expect(costing("52631.57").ok).toBe(true);
    expect(costing("52632")).toEqual(issue("inconsistent", ["relevantService", "cost"]));
    expect(costing("5000", 100).ok).toBe(true);
    expect(twoApproaches.safe({ ...ways, tolerance: 0 }).ok).toBe(true);
    expect(twoApproaches.safe({ ...ways, tolerance: undefined })).toEqual(issue("missing", ["tolerance"]));
  });

  it("refuses more truly loyal customers than the shares allow, and fewer", () => {
    const both = (share: string, behaviour = "0.9", attitude = "0.8") =>
      twoApproaches.safe({ ...ways, rewardOnly: { ...rewardOnly, behaviour, attitude, both: share } });
    expect(both("0.8").ok).toBe(true);
    expect(both("0.81")).toEqual(issue("inconsistent", ["rewardOnly", "both"]));
    expect(both("0.7").ok).toBe(true);
    expect(both("0.69")).toEqual(issue("inconsistent", ["rewardOnly", "both"]));
  });

  it("D12: refuses percentages", () => {
    expect(twoApproaches.safe({ ...ways, tolerance: 5 })).toEqual(issue("out-of-range", ["tolerance"]));
    expect(twoApproaches.safe({ ...ways, rewardOnly: { ...rewardOnly, customers: 0 } })).toEqual(
      issue("out-of-range", ["rewardOnly", "customers"]),
    );
  });
});

describe("eight steps", () => {
  it("LO-08: the first that is missing is next, whatever was done beyond it", () => {
    const taken = Object.fromEntries(loyaltySteps.map((step) => [step, true]));
    expect(eightSteps({ steps: taken }).value).toEqual({ reached: [...loyaltySteps], next: null, ahead: [], unknown: [] });
    expect(eightSteps({ steps: { ...taken, "executive-support": false } }).value).toEqual({
      reached: ["awareness", "staff-loyalty"],
      next: "executive-support",
      ahead: ["satisfaction-and-trust", "deliberate-contact", "feedback", "handling-complaints", "new-products"],
      unknown: [],
    });
  });

  it("LO-08: a step of which nothing is known has not been reached", () => {
    expect(eightSteps({ steps: { awareness: null, feedback: true } }).value).toMatchObject({
      reached: [],
      next: "awareness",
      ahead: ["feedback"],
    });
    expect(eightSteps({ steps: {} }).value.unknown).toEqual([...loyaltySteps]);
    expect(eightSteps.safe({ steps: { awareness: "yes" } })).toEqual(issue("wrong-type", ["steps", "awareness"]));
  });
});

describe("staff loyalty", () => {
  const store = { leavers: 6, staff: 40, turnoverLimit: "0.15", dutiful: true };

  it("LO-10: turnover above the limit leaves no loyal customers to be expected; the limit itself does", () => {
    expect(staffLoyalty(store).value).toEqual({ turnover: "0.15", missing: [], customerLoyalty: "possible" });
    expect(staffLoyalty({ ...store, leavers: 7 }).value).toEqual({
      turnover: "0.175",
      missing: ["staying"],
      customerLoyalty: "not-to-be-expected",
    });
  });

  it("LO-10: has two sides", () => {
    expect(staffLoyalty({ ...store, dutiful: false }).value).toMatchObject({
      missing: ["dutiful-work"],
      customerLoyalty: "not-to-be-expected",
    });
    expect(staffLoyalty({ ...store, leavers: 40, dutiful: false }).value.missing).toEqual(["dutiful-work", "staying"]);
    expect(staffLoyalty({ ...store, dutiful: null }).value.customerLoyalty).toBe("unknown");
    expect(staffLoyalty({ ...store, leavers: 40, dutiful: null }).value.customerLoyalty).toBe("not-to-be-expected");
  });

  it("needs your limit, and staff", () => {
    expect(staffLoyalty.safe({ ...store, turnoverLimit: undefined })).toEqual(issue("missing", ["turnoverLimit"]));
    expect(staffLoyalty.safe({ ...store, staff: 0 })).toEqual(issue("out-of-range", ["staff"]));
    expect(staffLoyalty.safe({ ...store, leavers: -1 })).toEqual(issue("out-of-range", ["leavers"]));
  });
});

describe("switching cost", () => {
  const losses = [
    { name: "points", value: "120.10" },
    { name: "status", value: "300" },
  ];

  it("LO-32: the more complete a system is, the more there is to lose", () => {
    expect(switchingCost({ losses, rivalOffer: "200" }).value).toEqual({ cost: "420.1", net: "220.1" });
    expect(switchingCost({ losses: [], rivalOffer: 0 }).value).toEqual({ cost: "0", net: "0" });
    expect(switchingCost({ losses, rivalOffer: "500" })).toMatchObject({ value: { net: "-79.9" }, warnings: [{ code: "pays-to-leave" }] });
  });

  it("refuses a loss that is there twice", () => {
    expect(switchingCost.safe({ losses: [...losses, ...losses.slice(1)], rivalOffer: 0 })).toEqual(
      issue("duplicate-id", ["losses", 2, "name"]),
    );
    expect(switchingCost.safe({ losses: [{ name: "points", value: -1 }], rivalOffer: 0 })).toEqual(
      issue("out-of-range", ["losses", 0, "value"]),
    );
  });
});

describe("loyalty outcome", () => {
  const year = { customers: 800, secondPurchases: 60, referredPurchases: 1_000, marginPerPurchase: "0.5" };

  it("LO-27, LO-34: counts second purchases and referrals, each with what it earned", () => {
    expect(loyaltyOutcome(year).value).toEqual({
      repurchaseRate: "0.075",
      referralRate: "1.25",
      fromRepurchase: "30",
      fromReferral: "500",
    });
  });

  it("refuses more second purchases than customers, and no customers", () => {
    expect(loyaltyOutcome.safe({ ...year, secondPurchases: 801 })).toEqual(issue("inconsistent", ["secondPurchases"]));
    expect(loyaltyOutcome.safe({ ...year, customers: 0, secondPurchases: 0 })).toEqual(issue("out-of-range", ["customers"]));
  });
});

describe("two groups", () => {
  it("LO-38: the satisfied who buy nowhere else are measured beside the others", () => {
    const groups = { satisfied: { customers: 200, count: 90 }, others: { customers: 100, count: 10 } };
    expect(exclusivityGap(groups).value).toEqual({ first: "0.45", second: "0.1", gap: "0.35" });
    expect(exclusivityGap.safe({ ...groups, others: { customers: 1, count: 2 } })).toEqual(issue("inconsistent", ["others", "count"]));
  });

  it("LO-39: the loyal who left are measured beside the others", () => {
    const groups = { others: { customers: 400, count: 60 }, loyal: { customers: 100, count: 20 } };
    expect(competitorEffect(groups).value).toEqual({ first: "0.15", second: "0.2", gap: "-0.05" });
    expect(competitorEffect.safe({ ...groups, loyal: { customers: 0, count: 0 } })).toEqual(issue("out-of-range", ["loyal", "customers"]));
  });
});

describe("loyal customer", () => {
  const isLoyal = compileLoyalCustomer({ id: "own", edition: "1", from: "2000-01-01", longFrom: { years: 3 }, muchFrom: "60000" });
  const codeOf = (since: string | null, spend: string | null, asOf = "2026-11-22") => isLoyal({ since, spend }, { asOf }).because.code;

  it("LO-20: is long and much, both bounds included", () => {
    expect(isLoyal({ since: "2023-11-22", spend: "60000.00" }, { asOf: "2026-11-22" })).toMatchObject({
      outcome: { loyal: true, longOn: "2026-11-22" },
      because: { code: "long-and-much", cites: ["LO-20"] },
      reviewOn: null,
    });
    expect(codeOf("2023-11-23", "60000")).toBe("not-long");
    expect(codeOf("2023-11-22", "59999.99")).toBe("not-much");
    expect(codeOf("2026-11-22", "0")).toBe("neither");
  });

  it("LO-20: one that fails is enough, and one that is unknown is never loyal", () => {
    expect(codeOf("2026-11-22", null)).toBe("not-long");
    expect(codeOf(null, "10")).toBe("not-much");
    expect(codeOf(null, "90000")).toBe("unknown");
    expect(codeOf("2020-01-01", null)).toBe("unknown");
    expect(isLoyal({}, { asOf: "2026-11-22" }).outcome).toEqual({ loyal: null, longOn: null });
  });

  it("asks again on the day the time is long", () => {
    const facts = { since: "2024-02-29", spend: "60000" };
    expect(isLoyal(facts, { asOf: "2027-02-27" })).toMatchObject({ outcome: { loyal: false }, reviewOn: "2027-02-28" });
    expect(isLoyal(facts, { asOf: "2027-02-28" }).outcome.loyal).toBe(true);
  });

  it("says what is wrong with facts and policy", () => {
    const result = isLoyal.safe({ since: "2024-02-30", spend: 0.5 }, { asOf: "2026-11-22" });
    expect(result).toMatchObject({ ok: false, issues: [{ code: "invalid-date" }, { code: "inexact-number" }] });
    const policy = { id: "own", edition: "1", from: "2000-01-01", longFrom: { years: 3 }, muchFrom: "-1" };
    expect(() => compileLoyalCustomer(policy)).toThrow("muchFrom");
  });
});
