import { compileOffers, zhengdaOffers } from "idic/customize";
import { en } from "idic/locales/en";
import { zhCN } from "idic/locales/zh-CN";
import { explain } from "idic/rule";
import { describe, expect, it } from "vitest";

const offersFor = compileOffers(zhengdaOffers);
const asOf = "2026-11-22";

describe("offers", () => {
  it("CU-07: gives the busy owner of an old car a package AND (a loaner OR a pick-up)", () => {
    const { outcome } = offersFor({ vehicleAge: 6, needs: ["price", "time"], openServiceIssue: false }, { asOf });
    expect(outcome.made.map(({ allOf }) => allOf)).toEqual([[{ anyOf: ["custom-package"] }, { anyOf: ["loaner-car", "door-pickup"] }]]);
  });

  it("CU-30: is silent while a service issue is open", () => {
    const advice = offersFor({ vehicleAge: 6, needs: ["time"], openServiceIssue: true }, { asOf });
    expect(advice).toMatchObject({ because: { code: "service-first", cites: ["CU-30"] }, outcome: { made: [] }, reviewOn: null });
  });

  it("withholds what it does not know enough about, with the reason", () => {
    const policy = {
      ...zhengdaOffers,
      id: "gold",
      offers: [{ code: "lounge", when: { valueTiers: ["high"] }, allOf: [{ anyOf: ["lounge"] }], cites: [] }, ...zhengdaOffers.offers],
    };
    const reasons = (facts: object) => {
      const result = compileOffers(policy).safe({ openServiceIssue: false, ...facts }, { asOf });
      return result.ok ? result.value.outcome.withheld.map(({ reason }) => reason) : result.issues;
    };
    expect(reasons({})).toEqual(["value-tier-unknown", "vehicle-age-unknown"]);
    expect(reasons({ valueTier: "low", vehicleAge: 6 })).toEqual(["other-value-tier", "needs-unknown"]);
    expect(reasons({ valueTier: "high", vehicleAge: 6, needs: [] })).toEqual(["no-such-need"]);
    expect(reasons({ valueTier: "high", vehicleAge: 5, needs: ["time"] })).toEqual(["vehicle-too-new"]);
  });

  it("counts the sixth anniversary as six years, 29 February as the 28th", () => {
    const facts = { vehicleSince: "2020-02-29", needs: ["time"], openServiceIssue: false };
    expect(offersFor(facts, { asOf: "2026-02-27" })).toMatchObject({ because: { code: "no-match" }, reviewOn: "2026-02-28" });
    expect(offersFor(facts, { asOf: "2026-02-28" })).toMatchObject({ because: { code: "segment-match" }, reviewOn: null });
  });

  it("must be told whether a service issue is open", () => {
    expect(offersFor.safe({ vehicleAge: 6 }, { asOf })).toMatchObject({
      ok: false,
      issues: [{ code: "missing", path: ["openServiceIssue"] }],
    });
  });

  it("says the choice in both languages", () => {
    const advice = offersFor({ vehicleAge: 6, needs: ["time"], openServiceIssue: false }, { asOf });
    expect(explain(advice, en)).toBe(
      "We offer you a service package made for you, and a loaner car or a pick-up at your door. It fits what we know about your car and your needs.",
    );
    expect(explain(advice, zhCN)).toBe("我们为您提供为您定制的优惠套餐,以及代步车或上门取车。这与您的用车情况和需求相符。");
  });
});
