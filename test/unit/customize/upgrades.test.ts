import { compileUpgrades, fawVwUpgrade, targetUpgrades, type UpgradeCustomerInput, upgradeActions } from "idic/customize";
import { PolicyError } from "idic/foundation";
import { en } from "idic/locales/en";
import { zhCN } from "idic/locales/zh-CN";
import { explain } from "idic/rule";
import { describe, expect, it } from "vitest";

const asOf = "2026-11-22";
const owner: UpgradeCustomerInput = { model: "golf", boughtOn: "2023-11-22", brandsOwned: ["volkswagen"], openComplaint: false };
const codeOf = (part: UpgradeCustomerInput, on = asOf) => targetUpgrades({ ...owner, ...part }, { asOf: on }).because.code;

describe("upgrades", () => {
  it("CU-17: takes owners of Jetta, Bora and Golf as prospects for Audi, and no others", () => {
    expect(["jetta", "bora", "golf", "sagitar", null].map((model) => codeOf({ model }))).toEqual([
      "upgrade-prospect",
      "upgrade-prospect",
      "upgrade-prospect",
      "other-model",
      "model-unknown",
    ]);
    expect(targetUpgrades(owner, { asOf }).outcome.target).toBe("audi");
  });

  it("CU-18: counts the day of the third year itself, 29 February as the 28th, and says when", () => {
    expect(codeOf({})).toBe("upgrade-prospect");
    expect(codeOf({}, "2026-11-21")).toBe("bought-too-recently");
    expect(targetUpgrades(owner, { asOf: "2024-01-01" }).reviewOn).toBe("2026-11-22");
    const leap = { ...owner, boughtOn: "2024-02-29" };
    expect(targetUpgrades(leap, { asOf: "2027-02-27" })).toMatchObject({
      because: { code: "bought-too-recently" },
      reviewOn: "2027-02-28",
    });
    expect(targetUpgrades(leap, { asOf: "2027-02-28" })).toMatchObject({ because: { code: "upgrade-prospect" }, reviewOn: null });
    expect(codeOf({ boughtOn: null })).toBe("purchase-unknown");
  });

  it("CU-18: asks for an occupation only where the policy does, and names the factors that chose him", () => {
    const forTeachers = compileUpgrades({ ...fawVwUpgrade, id: "teachers", occupations: ["teacher"] });
    const advice = (occupation: string | null) => forTeachers({ ...owner, occupation }, { asOf });
    expect(["teacher", "student", null].map((occupation) => advice(occupation).because.code)).toEqual([
      "upgrade-prospect",
      "other-occupation",
      "occupation-unknown",
    ]);
    expect(advice("teacher").outcome.factors).toEqual(["model", "occupation", "time-of-purchase"]);
    expect(targetUpgrades(owner, { asOf }).outcome.factors).toEqual(["model", "time-of-purchase"]);
  });

  it("CU-19: mails information and invites to a test drive", () => {
    expect(targetUpgrades(owner, { asOf }).outcome.actions).toEqual([...upgradeActions]);
    expect(targetUpgrades({ ...owner, model: "sagitar" }, { asOf }).outcome.actions).toEqual([]);
  });

  it("CU-20: an owner of the target brand is no prospect, and one whose cars are unknown might be one", () => {
    expect(codeOf({ brandsOwned: ["volkswagen", "audi"] })).toBe("owns-target");
    expect(codeOf({ brandsOwned: null })).toBe("brands-unknown");
    expect(codeOf({ brandsOwned: [] })).toBe("upgrade-prospect");
  });

  it("CU-30: an open complaint blocks before anything else, and an unknown one too", () => {
    expect(codeOf({ openComplaint: true, model: "sagitar" })).toBe("complaint-open");
    expect(codeOf({ openComplaint: null })).toBe("complaint-unknown");
  });

  it("gives no day to ask again where more than time is missing", () => {
    const reviewOn = (part: UpgradeCustomerInput) => targetUpgrades({ ...owner, boughtOn: "2026-01-01", ...part }, { asOf }).reviewOn;
    expect(reviewOn({})).toBe("2029-01-01");
    expect([{ model: "sagitar" }, { openComplaint: true }, { openComplaint: null }, { brandsOwned: ["audi"] }].map(reviewOn)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it("shows what it looked at", () => {
    const { working } = targetUpgrades(owner, { asOf: "2026-11-21", explain: true });
    expect(working?.at(-1)).toEqual({
      code: "bought-too-recently",
      held: true,
      evidence: [{ fact: "ownedLongEnoughOn", have: "2026-11-21", need: "2026-11-22", met: false }],
    });
  });

  it("refuses a policy that is not of its closed lists", () => {
    const refusal = (part: object) => {
      try {
        compileUpgrades({ ...fawVwUpgrade, ...part });
        return null;
      } catch (error) {
        return error instanceof PolicyError ? error.issues.map(({ code, path }) => `${code} ${path.join(".")}`) : error;
      }
    };
    expect(refusal({ actions: ["phone"] })).toEqual(["not-an-option actions.0"]);
    expect(refusal({ models: [] })).toEqual(["out-of-range models"]);
    expect(refusal({ ownedFor: { years: 0 } })).toEqual(["out-of-range ownedFor.years"]);
    expect(refusal({ ownedfor: 3 })).toEqual(["unknown-key ownedfor"]);
    expect(targetUpgrades.safe({ ...owner, boughtOn: "2023-02-30" }, { asOf })).toMatchObject({
      issues: [{ code: "invalid-date", path: ["boughtOn"] }],
    });
  });

  it("says it in both languages", () => {
    const advice = targetUpgrades(owner, { asOf });
    expect(explain(advice, en)).toBe(
      "For your way to Audi we send you information by mail and an invitation to a test drive. Your car and how long you have had it fit the programme.",
    );
    expect(explain(advice, zhCN)).toBe("我们将就奥迪车型为您寄送产品资料并邀请试乘试驾。您的车型和购车时间符合该计划。");
    expect(explain(targetUpgrades({}, { asOf }), zhCN)).toBe("今天暂不向您推荐奥迪。尚不清楚您是否有未处理完的投诉。");
  });
});
