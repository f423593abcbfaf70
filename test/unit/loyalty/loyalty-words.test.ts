import { readdirSync, readFileSync } from "node:fs";
import * as idic from "idic";
import { explain } from "idic";
import { en } from "idic/locales/en";
import { zhCN } from "idic/locales/zh-CN";
import {
  auditProgramme,
  bonvoy2025,
  breakEvenLift,
  compileLoyalCustomer,
  compileTiers,
  eightSteps,
  launchEstimate,
  pointsLiability,
  rewardRate,
  staffLoyalty,
  switchingCost,
  tierDistribution,
  tmallProgramme,
  twoApproaches,
  vintageBreakage,
} from "idic/loyalty";
import { expect, it } from "vitest";

const whole = { decimals: 0, mode: "half-up" } as const;
const half = { cost: 10, customers: 10, behaviour: "0.5", attitude: "0.5", both: "0.5" };
const isLoyal = compileLoyalCustomer({ id: "own", edition: "1", from: "2000-01-01", longFrom: { years: 3 }, muchFrom: 1 });

it("says in both languages what came out, also where nothing exists", () => {
  const lift = { sales: 1, margin: 0, costRate: 0, fixedCost: 0, rewarded: "all-sales" } as const;
  expect(explain(rewardRate({ value: 0, spend: 0 }), en)).toBe(
    "Nothing was spent, so there is no reward rate. The face value of what was given, divided by what was spent. A rate of nothing does not exist.",
  );
  expect(explain(breakEvenLift(lift), en)).toContain("No rise in sales can pay");
  expect(explain(breakEvenLift(lift), zhCN)).toContain("任何销售提升都无法弥补");
  expect(explain(vintageBreakage({ lots: [] }), en)).toContain("No points were issued.");
  expect(explain(vintageBreakage({ lots: [] }), zhCN)).toContain("没有发放积分。");
  expect(explain(tierDistribution({ tiers: [{ tier: "t1", members: 0 }] }), zhCN)).toContain("t1为–");
  expect(explain(launchEstimate({ setUpCost: 1, periods: [{ members: 0, extraSpend: 0, margin: 0, cost: 0 }] }), zhCN)).toContain(
    "无法收回投入",
  );
  expect(explain(twoApproaches({ rewardOnly: half, relevantService: half, tolerance: 0 }), en)).toContain("Truly loyal: 0.5");
  expect(explain(eightSteps({ steps: {} }), zhCN)).toContain("下一步：企业上下认识到客户忠诚的重要性。");
  expect(explain(staffLoyalty({ leavers: 9, staff: 10, turnoverLimit: "0.1" }), zhCN)).toContain("难以期待客户忠诚");
  expect(explain(switchingCost({ losses: [], rivalOffer: 1 }), en)).toContain("It pays to leave.");
  expect(explain(isLoyal({}, { asOf: "2026-11-22" }), zhCN)).toBe("尚无法判断该客户是否忠诚。起决定作用的情况尚不清楚。");
});

it("names defects for the customer, and codes with their policy for an auditor", () => {
  const audit = auditProgramme({ ...tmallProgramme, rewardRate: "0.01" }, { asOf: "2026-11-22" });
  expect(explain(audit, en)).toContain(
    "Defects: too few tiers (minor), benefits that are not made known (major), no clubs by habit (minor).",
  );
  expect(explain(audit, zhCN)).toContain("发现缺陷：等级过少（轻微）、权益宣传不足（严重）、没有按习性建立的子俱乐部（轻微）。");
  expect(explain(audit, en, { audience: "auditor" })).toContain("programme-audit-defaults 1");
  const periods = [{ redeemed: 1, expected: 2 }];
  expect(explain(pointsLiability({ allocated: 10, periods, booked: whole }), en, { audience: "auditor" })).toContain(
    "booked to 0 decimals",
  );
});

it("leaves no gap in what it says of any case", () => {
  const folder = new URL("../../cases/loyalty/", import.meta.url);
  const library: Readonly<Record<string, unknown>> = idic;
  for (const file of readdirSync(folder)) {
    const { rule, policy, cases } = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
    const written = typeof policy === "string" ? library[policy] : policy;
    const compiled = written === undefined ? library[rule] : (library[rule] as (policy: unknown) => unknown)(written);
    for (const { given, asOf } of cases) {
      const answer = (compiled as (given: unknown, options: object) => Parameters<typeof explain>[0])(given, { asOf });
      for (const catalogue of [en, zhCN]) expect(explain(answer, catalogue)).not.toMatch(/undefined|null|\[object|NaN/);
    }
  }
});

it("names tiers and metrics as members know them, and says only what is missing", () => {
  const stays = (nights: string, spendUsd: string) => ({ events: [{ id: "a", on: "2026-02-01", metrics: { nights, spendUsd } }] });
  const tierOf = compileTiers(bonvoy2025);
  const titanium = tierOf(stays("101", "20000.5"), { asOf: "2026-03-01" });
  expect(explain(titanium, zhCN)).toContain("您目前是钛金会员，有效期至2028-02-29。距大使会员还差消费额（美元）2999.5。");
  expect(explain(titanium, en)).toContain("Your tier is titanium through 2028-02-29. Missing to ambassador: 2999.5 spendUsd.");
  expect(explain(tierOf({ events: [] }, { asOf: "2026-03-01" }), zhCN)).toContain("您目前是普通会员。距银牌会员还差房晚数10。");
});

it("says when a condition is met before its tier begins, and when a ceiling stands in the way", () => {
  const tiers = [
    { code: "base", cites: [] },
    { code: "gold", atLeast: { points: "10" }, atMost: { returns: "1" }, cites: [] },
  ];
  const tierOf = compileTiers({
    id: "own",
    edition: "1",
    from: "2000-01-01",
    window: { kind: "calendar-year" },
    effective: "next-day",
    tiers,
  });
  const on = (points: string, returns: string) =>
    tierOf({ events: [{ id: "a", on: "2026-02-01", metrics: { points, returns } }] }, { asOf: "2026-02-01" });
  expect(explain(on("10", "1"), en)).toContain("You meet the condition of gold.");
  expect(explain(on("10", "1"), zhCN)).toContain("您已满足金牌会员的条件。");
  expect(explain(on("10", "3"), en)).toContain("Your tier is base. Above the limit for gold by 2 returns.");
  expect(explain(on("10", "3"), zhCN)).toContain("您目前是普通会员。金牌会员的上限已超出：退货次数2。");
  expect(explain(on("4", "3"), zhCN)).toContain("距金牌会员还差积分6。");
});
