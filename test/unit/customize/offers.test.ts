import {
  bmwOffers,
  chooseOffers,
  compileOffers,
  nordstromCard,
  type OfferLineInput,
  type OffersPolicyInput,
  zhengdaOffers,
  zhengdaRetention,
} from "idic/customize";
import { PolicyError } from "idic/foundation";
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
    expect(explain(advice, zhCN)).toBe("我们为您提供为您定制的优惠套餐，以及代步车或上门取车。这与您的用车情况和需求相符。");
  });

  it("CU-09: refuses a second offer for the same segment, and a code that comes twice", () => {
    const [first] = zhengdaOffers.offers;
    expect(issuesOf([first, { ...first, code: "again" }])).toEqual([{ code: "inconsistent", path: "offers.1.when" }]);
    expect(issuesOf([first, { ...first, when: {} }])).toEqual([{ code: "duplicate-id", path: "offers.1.code" }]);
  });

  it("CU-21: warns of a discount that draws on nothing learnt of the customer", () => {
    const cheap = { code: "ten-off", when: { minVehicleYears: 1 }, allOf: [{ anyOf: ["discount"] }], rate: "0.1", cites: [] };
    expect(compileOffers({ ...zhengdaOffers, id: "cheap", offers: [cheap] }).warnings).toEqual([
      { code: "incentive-alone", path: ["offers", 0] },
    ]);
    expect(compileOffers(nordstromCard).warnings).toEqual([]);
  });

  it("CU-22: refuses to sell on without a need, and offers nothing where the need is not known", () => {
    const sold = {
      code: "wheels",
      kind: "cross-sell",
      when: { minVehicles: 1 },
      allOf: [{ anyOf: ["winter-wheels"] }],
      cites: [],
    } as const;
    expect(issuesOf([sold])).toEqual([{ code: "missing", path: "offers.0.when.anyNeed" }]);
    expect(issuesOf([{ ...sold, kind: "up-sell" }])).toEqual([{ code: "missing", path: "offers.0.when.anyNeed" }]);
    const { withheld } = compileOffers(bmwOffers)({ openServiceIssue: false }, { asOf }).outcome;
    expect(withheld.slice(0, 2)).toEqual([
      { code: "winter-wheels", reason: "needs-unknown" },
      { code: "larger-model", reason: "needs-unknown" },
    ]);
  });

  it("CU-23: refuses finance that is not targeted or not timed, and is silent before and after its days", () => {
    const loan = { code: "loan", kind: "finance", when: {}, allOf: [{ anyOf: ["loan"] }], cites: [] } as const;
    expect(issuesOf([loan])).toEqual([
      { code: "missing", path: "offers.0.when" },
      { code: "missing", path: "offers.0.when.window" },
    ]);
    const offer = compileOffers(bmwOffers);
    const on = (day: string, end: string | null = "2027-02-20") => {
      const { outcome, reviewOn } = offer(
        { needs: [], vehicles: 1, traits: { "finance-running": true }, dates: { "finance-end": end }, openServiceIssue: false },
        { asOf: day },
      );
      return [outcome.withheld.find(({ code }) => code === "follow-on-finance")?.reason ?? "made", reviewOn];
    };
    expect(on("2026-11-21")).toEqual(["too-early", "2026-11-22"]);
    expect(on("2026-11-22")).toEqual(["made", "2027-02-21"]);
    expect(on("2027-02-20")).toEqual(["made", "2027-02-21"]);
    expect(on("2027-02-21")).toEqual(["too-late", null]);
    expect(on("2026-11-22", null)).toEqual(["date-unknown", null]);
  });

  it("CU-24: gives the owner of two cars a plan of his own, and none to the owner of one", () => {
    const reason = (vehicles: number | null) => {
      const { outcome } = compileOffers(bmwOffers)({ vehicles, openServiceIssue: false }, { asOf });
      return outcome.withheld.find(({ code }) => code === "several-cars")?.reason ?? "made";
    };
    expect([1, 2, 3, null].map(reason)).toEqual(["too-few-vehicles", "made", "made", "vehicles-unknown"]);
  });

  it("CU-25: offers a certificate to who sells a car that has none", () => {
    const reason = (certified: boolean | null) => {
      const { outcome } = compileOffers(bmwOffers)(
        { needs: ["sell-car"], traits: { "certified-car": certified }, openServiceIssue: false },
        { asOf },
      );
      return outcome.withheld.find(({ code }) => code === "certify-used-car")?.reason ?? "made";
    };
    expect([false, true, null].map(reason)).toEqual(["made", "other-trait", "trait-unknown"]);
  });

  it("CU-28: the discount of the same seller goes into the choice between offers as it is", () => {
    const { made } = compileOffers(nordstromCard)({ traits: { "same-seller": true }, openServiceIssue: false }, { asOf }).outcome;
    const choice = chooseOffers({
      currency: "CNY",
      amounts: "major",
      base: "399.90",
      openServiceIssue: false,
      offers: made.map(({ code, rate }) => ({ code, rate })),
    });
    // 5% of 399.90 is 19.995
    expect(choice.value).toMatchObject({ chosen: { code: "same-seller-again", saving: "20.00" }, pays: "379.90" });
  });

  it("CU-29: leads a kept customer to his next car, and thanks him for a referral", () => {
    const rule = compileOffers(zhengdaRetention);
    const facts = { vehicleSince: "2020-11-01", needs: ["next-car"], traits: { "referral-bought": true }, openServiceIssue: false };
    expect(rule(facts, { asOf }).outcome.made.map(({ code }) => code)).toEqual(["replacement", "referral-thanks"]);
  });

  it("reads no trait from the prototype of an object", () => {
    const offers = [{ code: "odd", when: { traits: { constructor: true } }, allOf: [{ anyOf: ["x"] }], cites: [] }];
    const advice = compileOffers({ ...zhengdaOffers, id: "odd", offers })({ openServiceIssue: false }, { asOf });
    expect(advice.outcome.withheld).toEqual([{ code: "odd", reason: "trait-unknown" }]);
  });
});

function issuesOf(offers: readonly OfferLineInput[]) {
  const policy: OffersPolicyInput = { ...zhengdaOffers, id: "wrong", offers };
  try {
    compileOffers(policy);
    return [];
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return error.issues.map(({ code, path }) => ({ code, path: path.join(".") }));
  }
}
