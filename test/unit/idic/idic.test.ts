import { readFileSync } from "node:fs";
import { actionPillars, analysisPillars, compileIdic, dealerObjectives, type IdicCustomerInput, pillars } from "idic";
import { fawVwCadence } from "idic/interact";
import { describe, expect, it } from "vitest";

const walk = compileIdic({});
const example: { asOf: string; customer: IdicCustomerInput } = JSON.parse(readFileSync("docs/examples/lao-zhang.json", "utf8"));

describe("the four steps", () => {
  it("IDIC-06: the customer of the source comes out of every step as it says", () => {
    const { identify, differentiate, interact, customize } = walk(example.customer, example);
    expect(identify.briefing).toMatchObject({ meetAs: "loyal-customer", formerAdviser: "小何", because: { cites: ["ID-08", "ID-09"] } });
    expect(differentiate).toMatchObject({
      annualValue: { value: "25000" },
      valueTier: { outcome: { tier: "high" } },
      loyaltyType: { outcome: { type: "spurious" } },
      needs: { needs: [{ need: "time" }] },
    });
    expect(interact.ownerCare?.contacts.map(({ code }) => code).slice(0, 2)).toEqual(["settle-service-failure", "introduce-adviser"]);
    expect(customize.quote).toMatchObject({ payable: { total: "531.10" }, deferred: { total: "971.80" }, saved: { total: "339.00" } });
  });

  it("CU-30: offers nothing while something is open, and says what it will offer then", () => {
    const { because, customize } = walk(example.customer, example);
    expect(because).toEqual({ code: "service-first", cites: ["CU-30", "IN-38"] });
    expect(customize.offers.outcome.made).toEqual([]);
    expect(customize.offersOnceSettled?.outcome.made.map(({ code }) => code)).toEqual(["old-car-short-of-time"]);

    const { owner } = example.customer.interact ?? {};
    const requests = owner?.requests?.map((request) => ({ ...request, settledOn: "2026-11-20" })) ?? [];
    const settled = {
      ...example.customer,
      identify: { ...example.customer.identify, openIssues: [] },
      interact: owner == null ? null : { owner: { ...owner, requests } },
    };
    const after = walk(settled, example);
    expect(after.because.code).toBe("contact-due");
    expect(after.customize).toMatchObject({ offers: { because: { code: "segment-match" } }, offersOnceSettled: null });
  });

  it("IN-37: does not ask an owner for what his file of the first step says", () => {
    const { interact } = walk(example.customer, { asOf: "2026-12-11" });
    const renewal = interact.ownerCare?.contacts.find(({ code }) => code === "insurance-renewal");
    expect(renewal).toMatchObject({ call: "now", ask: ["household", "occupation", "preferred-channel"] });
  });

  it("asks again on the earliest day on which any step asks again", () => {
    const answer = walk(example.customer, example);
    // The briefing asks again on 2027-10-12, the needs on 2028-11-18; maintenance is due first.
    expect([answer.identify.briefing.reviewOn, answer.differentiate.needs.reviewOn]).toEqual(["2027-10-12", "2028-11-18"]);
    expect(answer.reviewOn).toBe("2026-12-05");
  });

  it("walks somebody of whom hardly anything is known", () => {
    const stranger = { identify: { customerSince: "2026-11-22", file: {} }, interact: { prospect: { anchor: "2026-05-22" } } };
    const answer = walk(stranger, { asOf: "2026-11-22" });
    expect(answer).toMatchObject({
      because: { code: "contact-due" },
      differentiate: { annualValue: null, valueTier: { outcome: { tier: null } }, needs: { because: { code: "needs-unknown" } } },
      interact: { ownerCare: null, cadence: { outcome: { call: "now", dueOn: "2026-11-22" } } },
      customize: { quote: null, offers: { outcome: { withheld: [{ reason: "vehicle-age-unknown" }] } } },
    });
    expect(walk({ identify: stranger.identify }, { asOf: "2026-11-22" }).because.code).toBe("in-touch");
  });

  it("takes a store's own policy for one part and the presets for the rest", () => {
    const weekly = { ...fawVwCadence, id: "weekly", classes: [{ code: "all", within: null, every: { weeks: 1 }, cites: ["our rule"] }] };
    const ours = compileIdic({ id: "our-store", interact: { cadence: weekly } });
    expect(ours.policy).toMatchObject({
      id: "our-store",
      edition: "1",
      interact: { cadence: { id: "weekly" }, ownerCare: { id: "dealer-owner-care" } },
    });
    const prospect = { identify: { customerSince: "2026-11-22", file: {} }, interact: { prospect: { anchor: "2026-11-22" } } };
    expect(ours(prospect, { asOf: "2026-11-22" }).interact.cadence).toMatchObject({
      outcome: { dueOn: "2026-11-29" },
      because: { code: "unknown", cites: ["our rule"] },
    });
    expect(ours(prospect, { asOf: "2026-11-22" }).policy.fingerprint).not.toBe(walk(prospect, { asOf: "2026-11-22" }).policy.fingerprint);
  });

  it("reports the issues of every part with their paths", () => {
    const result = walk.safe(
      {
        identify: { customerSince: "2026-02-30", file: {} },
        differentiate: { spent: { spent: "1", years: 0 } },
        interact: { prospect: { anchor: "2026-01-01", class: "no-such-class" }, owner: {} },
      },
      { asOf: "soon" },
    );
    expect(result.ok ? [] : result.issues.map(({ code, path }) => `${path.join(".")} ${code}`)).toEqual([
      "identify.customerSince invalid-date",
      "differentiate.spent.years out-of-range",
      "interact.owner.vehicleSince missing",
      "interact.prospect.class not-an-option",
      "asOf invalid-date",
    ]);
    expect(() => compileIdic({ interact: { cadence: { ...fawVwCadence, classes: [] } }, id: "" })).toThrow(
      /id: .*\n?.*interact\.cadence\.classes/s,
    );
  });

  it("reckons a value that no amount can hold to the last digit", () => {
    const third = {
      identify: { customerSince: "2020-01-01", file: {} },
      differentiate: { spent: { spent: "0.00000000000000000001", years: 3 } },
    };
    expect(walk(third, { asOf: "2026-01-01" }).differentiate.valueTier.outcome.tier).toBe("low");
    const huge = { ...third, differentiate: { spent: { spent: "9".repeat(30), years: "0.00000000000000000001" } } };
    expect(walk.safe(huge, { asOf: "2026-01-01" }).ok).toBe(false);
  });

  it("IDIC-01, IDIC-02, IDIC-05: lists the pillars and what a dealer works for", () => {
    expect([...analysisPillars, ...actionPillars]).toEqual(pillars);
    expect(pillars).toEqual(["identify", "differentiate", "interact", "customize"]);
    expect(dealerObjectives).toEqual(["keep-customers", "win-customers"]);
  });
});
