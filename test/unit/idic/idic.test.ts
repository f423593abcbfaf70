import { readFileSync } from "node:fs";
import { actionPillars, analysisPillars, compileIdic, dealerObjectives, type IdicCustomerInput, pillars } from "idic";
import { fawVwCadence } from "idic/interact";
import { describe, expect, it } from "vitest";

const walk = compileIdic({});
const stranger = { identify: { customerSince: "2026-01-01", file: {} } };
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

  it("IN-37: an empty field of the owner's own file hides nothing that the file of the first step says", () => {
    const owner = { vehicleSince: "2020-10-12", insuredThrough: "2026-12-20", file: { occupation: null, household: "无" } };
    const identify = { customerSince: "2020-10-12", file: { occupation: "teacher", household: "3", "preferred-channel": "phone" } };
    const { interact } = walk({ identify, interact: { owner } }, { asOf: "2026-12-11" });
    expect(interact.ownerCare?.contacts.find(({ code }) => code === "insurance-renewal")?.ask).toEqual(["address", "preferred-time"]);
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

  it("DF-01: reckons a lifetime by the reading and the rates of the store, or by a customer's own retention", () => {
    const with9 = (lifetime: object) => walk({ ...stranger, value: { lifetime: { margin: "3000", ...lifetime } } }, { asOf: "2026-11-22" });
    // 3,000 · 0.8 / (1 + 0.1 − 0.8) and 3,000 · 0.9 / (1 + 0.1 − 0.9).
    expect(with9({}).value?.lifetime?.value).toBe("8000");
    expect(with9({ retention: "0.9" }).value?.lifetime?.value).toBe("13500");
    const { lifetime } = compileIdic({}).policy.value;
    expect(lifetime).toMatchObject({ id: "gupta-lehmann-lifetime", retention: "0.8", sources: [{ standing: "secondary" }] });
    const result = walk.safe({ ...stranger, value: { lifetime: { margin: "x", retention: 80 } } }, { asOf: "2026-11-22" });
    expect(result.ok ? [] : result.issues.map(({ code, path }) => `${path.join(".")} ${code}`)).toEqual([
      "value.lifetime.margin invalid-decimal",
      "value.lifetime.retention out-of-range",
    ]);
    expect(walk.safe({ ...stranger, value: { lifetime: 7 } }, { asOf: "2026-11-22" }).ok).toBe(false);
  });

  it("LO-11: tells the tier of a member, and nothing of loyalty for somebody who is none", () => {
    const orders = [{ id: "o1", on: "2026-03-02", metrics: { growth: "2100" } }];
    const { loyalty } = walk({ ...stranger, loyalty: { tiers: { events: orders } } }, { asOf: "2026-11-22" });
    expect(loyalty?.tiers).toMatchObject({ tier: "silver", validThrough: "2027-03-01", reviewOn: "2027-03-02" });
    expect(walk(stranger, { asOf: "2026-11-22" }).loyalty).toBeNull();
    expect(walk({ ...stranger, loyalty: {} }, { asOf: "2026-11-22" }).loyalty).toEqual({ tiers: null });
  });

  it("ID-15, I33: asks for what is missing, then for what is stale, and nothing that was refused or is not permitted", () => {
    const file = { name: "张建国", phone: "13912345678", address: "正大路1号" };
    const asked = (questions: object) => walk({ identify: { ...stranger.identify, file }, questions }, { asOf: "2026-11-22" });
    expect(asked({}).nextQuestion).toEqual({
      field: "birth-date",
      department: "sales",
      code: "missing",
      cites: ["ID-02", "I31", "I33"],
    });
    const all = compileIdic({}).policy.identify.questions.fields.map(({ code }) => code);
    const notPermitted = all.filter((code) => !["phone", "address"].includes(code));
    const stale = asked({ notPermitted, collectedOn: { phone: "2020-01-01" } });
    expect(stale.nextQuestion).toMatchObject({ field: "phone", code: "stale" });
    expect(asked({ notPermitted, collectedOn: { phone: "2020-01-01" }, refusedOn: { phone: "2026-11-01" } }).nextQuestion).toBeNull();
    expect(asked({ notPermitted, collectedOn: { phone: "2024-12-01" } })).toMatchObject({ nextQuestion: null, reviewOn: "2026-12-02" });
  });

  it("CU-30: acts in the order of service, contact, quote, offer", () => {
    const { identify, interact, differentiate, customize } = example.customer;
    const consented = {
      events: [
        { id: "e1", on: "2026-11-01", type: "identified" },
        { id: "e2", on: "2026-11-18", type: "need-learned" },
        { id: "e3", on: "2026-11-18", type: "consent-granted" },
      ],
    } as const;
    const owner = interact?.owner;
    if (owner == null) throw new Error("the example has an owner");
    const acts = (facts: Partial<IdicCustomerInput>) =>
      walk({ identify: { ...identify, openIssues: [] }, differentiate: differentiate ?? null, history: consented, ...facts }, example);
    const quiet = { ...owner, requests: [], events: [] };
    expect(walk(example.customer, example).nextAction).toMatchObject({ code: "settle-service-issue", about: "ride-2026-11-18" });
    expect(acts({ identify: { ...identify, openIssues: ["uneasy-about-bill"] } }).nextAction.about).toBe("uneasy-about-bill");
    expect(acts({ interact: { owner: { ...owner, requests: [] } } }).nextAction).toMatchObject({
      code: "make-contact",
      about: "introduce-adviser",
      cites: ["ID-08", "ID-09"],
    });
    expect(acts({ interact: { prospect: { anchor: "2026-05-22" } } }).nextAction).toMatchObject({
      code: "call-prospect",
      dueOn: "2026-11-22",
    });
    expect(acts({ interact: { owner: quiet }, customize: customize ?? null })).toMatchObject({
      nextAction: { code: "present-quote" },
      because: { code: "quote-open" },
    });
    expect(acts({ interact: { owner: quiet } })).toMatchObject({
      nextAction: { code: "make-offer", about: "old-car-short-of-time", cites: ["CU-07", "DF-08"] },
      because: { code: "offer-ready", cites: ["CU-09", "O19"] },
    });
    expect(acts({ interact: { owner: quiet }, history: null })).toMatchObject({
      nextAction: { code: "wait", about: "maintenance", dueOn: "2026-12-05" },
      warnings: [{ code: "offer-held-back", path: ["customize", "offers"] }],
    });
    const planned = { owner: quiet, prospect: { anchor: "2026-11-01", plansToBuyOn: "2026-12-20" } };
    expect(acts({ interact: planned, history: null }).nextAction).toMatchObject({ code: "wait", about: "near", dueOn: "2026-12-01" });
    const nobody = { ...stranger, history: consented };
    expect(walk(nobody, example).nextAction).toEqual({ code: "rest", about: null, dueOn: null, cites: ["IDIC-01", "IN-34"] });
  });

  it("O19: neither asks nor calls a prospect who has withdrawn his consent, and says so", () => {
    const withdrawn = { events: [{ id: "w", on: "2026-11-01", type: "consent-withdrawn" }] } as const;
    const answer = walk({ ...stranger, interact: { prospect: { anchor: "2026-05-22" } }, history: withdrawn }, { asOf: "2026-11-22" });
    expect(answer).toMatchObject({
      nextQuestion: null,
      nextAction: { code: "rest" },
      because: { code: "in-touch" },
      warnings: [{ code: "call-held-back", path: ["interact", "cadence"] }],
    });
  });

  it("streams rows and goes on after a bad one", () => {
    const rows = [stranger, { identify: {} }, stranger];
    expect([...walk.many(rows, { asOf: "2026-11-22" })].map(({ ok }) => ok)).toEqual([true, false, true]);
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
