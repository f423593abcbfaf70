import { compileOwnerCare, dealerOwnerCare, type OwnerInput } from "idic/interact";
import { describe, expect, it } from "vitest";

const careFor = compileOwnerCare(dealerOwnerCare);

const owner: OwnerInput = {
  vehicleSince: "2020-10-12",
  lastVisit: "2026-11-18",
  lastMaintenance: { on: "2026-11-18", kilometres: 88_000 },
};

const contactsOf = (facts: OwnerInput, asOf: string) =>
  careFor(facts, { asOf }).contacts.map(({ code, call, dueOn }) => [code, call, dueOn]);

describe("maintenance", () => {
  it("is due by time when the car is driven little", () => {
    // From 1 March 1,000 km in 100 days: 4,000 km more take 400 days, half a year comes first.
    const little = {
      ...owner,
      lastMaintenance: { on: "2026-03-01", kilometres: 80_000 },
      odometer: { on: "2026-06-09", kilometres: 81_000 },
    };
    expect(careFor(little, { asOf: "2026-06-09" }).contacts).toContainEqual({
      code: "maintenance",
      call: "wait",
      dueOn: "2026-09-01",
      about: "time",
      cites: ["IN-42"],
    });
  });

  it("is due by distance when the car is driven much", () => {
    // 3,000 km in 30 days are 100 km a day; the last 2,000 km take 20 days from 31 March.
    const much = {
      ...owner,
      lastMaintenance: { on: "2026-03-01", kilometres: 80_000 },
      odometer: { on: "2026-03-31", kilometres: 83_000 },
    };
    expect(careFor(much, { asOf: "2026-04-01" }).contacts).toContainEqual({
      code: "maintenance",
      call: "wait",
      dueOn: "2026-04-20",
      about: "distance",
      cites: ["IN-42"],
    });
  });

  it("is due on the day of the reading when the distance is already gone", () => {
    const gone = {
      ...owner,
      lastMaintenance: { on: "2026-03-01", kilometres: 80_000 },
      odometer: { on: "2026-04-10", kilometres: 85_000 },
    };
    expect(contactsOf(gone, "2026-04-11")).toContainEqual(["maintenance", "now", "2026-04-10"]);
  });

  it("takes the pace since the hand-over while the last maintenance is also the last reading", () => {
    // 200 days and 20,000 km since the hand-over: 100 km a day, so 5,000 km take 50 days.
    const fresh = {
      vehicleSince: "2026-01-01",
      lastVisit: "2026-07-20",
      lastMaintenance: { on: "2026-07-20", kilometres: 20_000 },
      odometer: { on: "2026-07-20", kilometres: 20_000 },
    };
    expect(contactsOf(fresh, "2026-07-21")).toContainEqual(["maintenance", "wait", "2026-09-08"]);
  });

  it("counts from the hand-over before the first maintenance", () => {
    expect(contactsOf({ vehicleSince: "2026-08-31" }, "2026-09-01")).toContainEqual(["maintenance", "wait", "2027-02-28"]);
  });
});

describe("owner care", () => {
  it("IN-38: a request that nobody settled is a failure and comes first", () => {
    const open = { ...owner, requests: [{ id: "ride-1", kind: "ride", on: "2026-11-18" }] } as const;
    expect(careFor(open, { asOf: "2026-11-18" })).toMatchObject({
      serviceFailures: [],
      because: { code: "contact-due" },
      reviewOn: "2026-11-19",
    });
    const plan = careFor({ ...open, insuredThrough: "2026-11-30" }, { asOf: "2026-11-19" });
    expect(plan).toMatchObject({ serviceFailures: ["ride-1"], because: { code: "service-failure-first", cites: ["IN-38"] } });
    expect(plan.contacts[0]).toMatchObject({ code: "settle-service-failure", call: "now", dueOn: "2026-11-19", about: "ride-1" });
    expect(plan.contacts[1]).toMatchObject({ code: "insurance-renewal", dueOn: "2026-10-31" });
  });

  it("IN-38: having to ask many times is a failure on the same day", () => {
    const prompted = (prompts: number) =>
      careFor({ ...owner, requests: [{ id: "r", kind: "ride", on: "2026-11-18", prompts }] }, { asOf: "2026-11-18" }).serviceFailures;
    expect(prompted(1)).toEqual([]);
    expect(prompted(2)).toEqual(["r"]);
  });

  it("IN-38: a request that was settled is no longer open", () => {
    const settled = {
      ...owner,
      requests: [{ id: "r", kind: "loaner-car", on: "2026-11-18", prompts: 5, settledOn: "2026-11-20" }],
    } as const;
    expect(careFor(settled, { asOf: "2026-11-19" })).toMatchObject({ serviceFailures: ["r"], reviewOn: "2026-11-20" });
    expect(careFor(settled, { asOf: "2026-11-20" }).serviceFailures).toEqual([]);
  });

  it("IN-37: speaks of the insurance thirty days before it ends", () => {
    const insured = { ...owner, insuredThrough: "2027-01-31", inspectedThrough: "2027-03-01" };
    expect(contactsOf(insured, "2026-12-31")).toContainEqual(["insurance-renewal", "wait", "2027-01-01"]);
    expect(contactsOf(insured, "2027-01-01")).toContainEqual(["insurance-renewal", "now", "2027-01-01"]);
    expect(contactsOf(insured, "2027-01-01")).toContainEqual(["inspection", "wait", "2027-01-30"]);
  });

  it("VA-09: an owner who stays away is at risk, then lapsed and won back", () => {
    const away = { ...owner, lastVisit: "2025-11-30" };
    const stages = ["2026-08-29", "2026-08-30", "2026-11-29", "2026-11-30"].map((asOf) => careFor(away, { asOf }).stage);
    expect(stages).toEqual(["active", "at-risk", "at-risk", "lapsed"]);
    expect(contactsOf(away, "2026-08-30")).toContainEqual(["stay-in-touch", "now", "2026-08-30"]);
    expect(contactsOf(away, "2026-11-30")).toContainEqual(["win-back", "now", "2026-11-30"]);
  });

  it("VA-21, VA-22: sees the first year and falling spending", () => {
    const spending = [
      { year: 2025, spent: "3999.99" },
      { year: 2024, spent: "4000" },
    ];
    expect(careFor({ ...owner, spending }, { asOf: "2026-01-01" }).signals).toEqual(["spending-falls"]);
    expect(careFor({ vehicleSince: "2025-02-28" }, { asOf: "2026-02-27" }).signals).toEqual(["first-year"]);
    expect(careFor({ vehicleSince: "2025-02-28" }, { asOf: "2026-02-28" }).signals).toEqual([]);
  });

  it("ID-09, IN-25, IN-40, IN-41: answers what happens to an owner", () => {
    const events = ["adviser-left", "entered-winter", "dispatched", "logged-in", "something-else"].map((event) => ({
      event,
      on: "2026-11-20",
    }));
    const codes = careFor({ ...owner, events }, { asOf: "2026-11-22" })
      .contacts.filter(({ call }) => call === "now")
      .map(({ code }) => code);
    expect(codes).toEqual(["dispatch-notice", "introduce-adviser", "tailored-recommendations", "winter-driving-tips"]);
  });

  it("does not ask again for what has been done", () => {
    const done = { ...owner, insuredThrough: "2026-12-10", contacted: { "insurance-renewal": "2026-11-15" } };
    expect(contactsOf(done, "2026-11-22").map(([code]) => code)).not.toContain("insurance-renewal");
    const before = { ...done, contacted: { "insurance-renewal": "2026-11-09" } };
    expect(contactsOf(before, "2026-11-22").map(([code]) => code)).toContain("insurance-renewal");
  });

  it("says everything that is wrong with the facts and with a policy", () => {
    const result = careFor.safe(
      {
        vehicleSince: "2020-02-30",
        odometer: { on: "2026-11-22", kilometres: 0.5 },
        requests: [{ id: "a", kind: "taxi", on: "2026-11-18" }],
      },
      { asOf: "2026-11-22" },
    );
    expect(result.ok ? [] : result.issues.map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["invalid-date", "vehicleSince"],
      ["wrong-type", "odometer.kilometres"],
      ["not-an-option", "requests.0.kind"],
    ]);
    const backwards = careFor.safe({ ...owner, odometer: { on: "2026-11-20", kilometres: 87_000 } }, { asOf: "2026-11-22" });
    expect(backwards.ok ? [] : backwards.issues.map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["inconsistent", "odometer.kilometres"],
    ]);
    const twice = [1, 2].map(() => ({ id: "a", kind: "ride", on: "2026-11-18" }) as const);
    expect(careFor.safe({ ...owner, requests: twice }, { asOf: "2026-11-22" })).toMatchObject({
      ok: false,
      issues: [{ code: "duplicate-id", path: ["requests", 1, "id"] }],
    });
    const absence = { ...dealerOwnerCare.absence, lapsedAfter: { months: 9 } };
    expect(() => compileOwnerCare({ ...dealerOwnerCare, absence })).toThrow("absence.lapsedAfter");
  });
});
