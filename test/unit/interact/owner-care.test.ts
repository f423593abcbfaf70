import { compileOwnerCare, dealerOwnerCare, type OwnerInput, ownerSignals, ownerStages, retentionAims } from "idic/interact";
import { en } from "idic/locales/en";
import { zhCN } from "idic/locales/zh-CN";
import { explain } from "idic/rule";
import { describe, expect, it } from "vitest";

const careFor = compileOwnerCare(dealerOwnerCare);

const owner: OwnerInput = {
  vehicleSince: "2020-10-12",
  lastVisit: "2026-11-18",
  lastMaintenance: { on: "2026-11-18", kilometres: 88_000 },
};

const contactsOf = (facts: OwnerInput, asOf: string) =>
  careFor(facts, { asOf }).contacts.map(({ code, call, dueOn }) => [code, call, dueOn]);

const contactOf = (code: string, facts: OwnerInput, asOf: string) =>
  careFor(facts, { asOf }).contacts.find((contact) => contact.code === code);

const issuesOf = (facts: unknown, asOf = "2026-11-22") => {
  const result = careFor.safe(facts, { asOf });
  return result.ok ? [] : result.issues.map(({ code, path }) => `${path.join(".")} ${code}`);
};

describe("maintenance", () => {
  it("is due by time when the car is driven little", () => {
    // From 1 March 1,000 km in 100 days: 4,000 km more take 400 days, half a year comes first.
    const little = {
      ...owner,
      lastMaintenance: { on: "2026-03-01", kilometres: 80_000 },
      odometer: { on: "2026-06-09", kilometres: 81_000 },
    };
    const { maintenance, contacts } = careFor(little, { asOf: "2026-06-19" });
    expect(contacts).toContainEqual({
      code: "maintenance",
      call: "wait",
      dueOn: "2026-09-01",
      about: "time",
      occasions: 1,
      ask: [],
      aims: [],
      cites: ["IN-42"],
    });
    // 10 km a day: 10 days to the day asked for, 84 days to 1 September.
    expect(maintenance).toEqual({
      dueOn: "2026-09-01",
      by: "time",
      byTime: "2026-09-01",
      byDistance: "2027-07-14",
      dueAt: 85_000,
      countedFrom: "last-maintenance",
      reading: { on: "2026-06-09", kilometres: 81_000 },
      pace: { kilometres: 1000, days: 100, since: "last-maintenance" },
      projected: { onAsOf: 81_100, onDueDay: 81_840 },
    });
  });

  it("is due by distance when the car is driven much", () => {
    // 3,000 km in 30 days are 100 km a day; the last 2,000 km take 20 days from 31 March.
    const much = {
      ...owner,
      lastMaintenance: { on: "2026-03-01", kilometres: 80_000 },
      odometer: { on: "2026-03-31", kilometres: 83_000 },
    };
    expect(careFor(much, { asOf: "2026-04-01" })).toMatchObject({
      maintenance: { dueOn: "2026-04-20", by: "distance", byTime: "2026-09-01", projected: { onAsOf: 83_100, onDueDay: 85_000 } },
      reviewOn: "2026-04-20",
    });
    expect(contactOf("maintenance", much, "2026-04-19")).toMatchObject({ call: "wait", about: "distance" });
    expect(contactOf("maintenance", much, "2026-04-20")).toMatchObject({ call: "now", about: "distance" });
  });

  it("tells whole kilometres, never more than the pace gives", () => {
    // 100 km in 31 days: 7 days later 22.58 km more, and the 4,900 km left take 1,519 days.
    const slow = {
      vehicleSince: "2026-01-01",
      lastMaintenance: { on: "2026-03-01", kilometres: 1000 },
      odometer: { on: "2026-04-01", kilometres: 1100 },
    };
    expect(careFor(slow, { asOf: "2026-04-08" }).maintenance).toMatchObject({ byDistance: "2030-05-29", projected: { onAsOf: 1122 } });
  });

  it("is due on the day of the reading when the distance is already gone", () => {
    const gone = {
      ...owner,
      lastMaintenance: { on: "2026-03-01", kilometres: 80_000 },
      odometer: { on: "2026-04-10", kilometres: 85_000 },
    };
    expect(contactsOf(gone, "2026-04-11")).toContainEqual(["maintenance", "now", "2026-04-10"]);
  });

  it("takes the pace since the hand-over while the last maintenance is too recent to tell one", () => {
    // 200 days and 20,000 km since the hand-over: 100 km a day, so 5,000 km take 50 days.
    const fresh = {
      vehicleSince: "2026-01-01",
      lastVisit: "2026-07-20",
      lastMaintenance: { on: "2026-07-20", kilometres: 20_000 },
      odometer: { on: "2026-07-20", kilometres: 20_000 },
    };
    const { maintenance } = careFor(fresh, { asOf: "2026-07-21" });
    expect(maintenance).toMatchObject({ dueOn: "2026-09-08", pace: { kilometres: 20_000, days: 200, since: "hand-over" } });
    // A week of driving little says nothing yet: the pace since the hand-over stands.
    const week = { ...fresh, odometer: { on: "2026-07-27", kilometres: 20_001 } };
    expect(careFor(week, { asOf: "2026-07-27" }).maintenance.pace).toEqual({ kilometres: 20_001, days: 207, since: "hand-over" });
  });

  it("takes the reading of the last maintenance when there is no later one", () => {
    const serviced = { vehicleSince: "2026-01-01", lastMaintenance: { on: "2026-07-20", kilometres: 20_000 } };
    expect(careFor(serviced, { asOf: "2026-07-30" }).maintenance).toMatchObject({
      dueOn: "2026-09-08",
      reading: { on: "2026-07-20", kilometres: 20_000 },
      projected: { onAsOf: 21_000, onDueDay: 25_000 },
    });
    const stale = { ...serviced, odometer: { on: "2026-06-30", kilometres: 18_000 } };
    expect(careFor(stale, { asOf: "2026-07-30" }).maintenance).toEqual(careFor(serviced, { asOf: "2026-07-30" }).maintenance);
  });

  it("counts from the hand-over before the first maintenance", () => {
    expect(careFor({ vehicleSince: "2026-08-31" }, { asOf: "2026-09-01" }).maintenance).toEqual({
      dueOn: "2027-02-28",
      by: "time",
      byTime: "2027-02-28",
      byDistance: null,
      dueAt: 5000,
      countedFrom: "hand-over",
      reading: null,
      pace: null,
      projected: { onAsOf: null, onDueDay: null },
    });
  });

  it("counts a used car from what its odometer showed at the hand-over", () => {
    // 2,000 km in 40 days are 50 km a day; the last 3,000 km take 60 days from 10 February.
    const used = { vehicleSince: "2026-01-01", kilometresAtHandOver: 60_000, odometer: { on: "2026-02-10", kilometres: 62_000 } };
    expect(careFor(used, { asOf: "2026-02-10" }).maintenance).toMatchObject({ dueAt: 65_000, byDistance: "2026-04-11", by: "distance" });
  });

  it("goes by time alone where nobody knows the distance, and says what is unknown", () => {
    const noted = { vehicleSince: "2026-01-01", lastMaintenance: { on: "2026-03-01" }, odometer: { on: "2026-06-09", kilometres: 9000 } };
    expect(careFor(noted, { asOf: "2026-06-09" }).maintenance).toMatchObject({
      dueOn: "2026-09-01",
      byDistance: null,
      dueAt: null,
      pace: { kilometres: 9000, days: 159, since: "hand-over" },
      projected: { onAsOf: 9000 },
    });
    const parked = {
      ...owner,
      lastMaintenance: { on: "2026-03-01", kilometres: 80_000 },
      odometer: { on: "2026-06-09", kilometres: 80_000 },
    };
    expect(careFor(parked, { asOf: "2026-07-09" }).maintenance).toMatchObject({
      byDistance: null,
      pace: { kilometres: 0 },
      projected: { onAsOf: 80_000, onDueDay: 80_000 },
    });
    // Before the day of a reading nothing is projected.
    expect(careFor(parked, { asOf: "2026-06-08" }).maintenance.projected.onAsOf).toBeNull();
  });

  it("carries distances over a replaced odometer", () => {
    // 4,000 km on the old one and 500 on the new one in 100 days are 45 km a day; 500 km more take 12 days.
    const replaced = {
      ...owner,
      lastVisit: "2026-03-01",
      lastMaintenance: { on: "2026-03-01", kilometres: 80_000 },
      odometerReplaced: { on: "2026-05-30", from: 84_000, to: 0 },
      odometer: { on: "2026-06-09", kilometres: 500 },
    };
    const plan = careFor(replaced, { asOf: "2026-06-10" });
    expect(plan.maintenance).toMatchObject({
      dueOn: "2026-06-21",
      dueAt: 1000,
      pace: { kilometres: 4500, days: 100 },
      projected: { onAsOf: 545, onDueDay: 1040 },
    });
    expect(plan.warnings).toEqual([]);
    // Without the last reading of the old one the older readings are of no use.
    const unknown = { ...replaced, odometerReplaced: { on: "2026-05-30", to: 0 } };
    expect(careFor(unknown, { asOf: "2026-06-10" }).maintenance).toMatchObject({ dueOn: "2026-09-01", dueAt: null, pace: null });
    const onlyReplaced = { ...replaced, odometer: null };
    expect(careFor(onlyReplaced, { asOf: "2026-06-10" }).maintenance.reading).toEqual({ on: "2026-05-30", kilometres: 0 });
  });

  it("does not rely on an odometer that fell, and says so", () => {
    const back = {
      ...owner,
      lastVisit: "2026-03-01",
      lastMaintenance: { on: "2026-03-01", kilometres: 80_000 },
      odometer: { on: "2026-06-09", kilometres: 20_000 },
    };
    expect(careFor(back, { asOf: "2026-06-10" })).toMatchObject({
      maintenance: { dueOn: "2026-09-01", by: "time", byDistance: null, pace: null, projected: { onAsOf: null } },
      warnings: [{ code: "odometer-fell", path: ["odometer"] }],
    });
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

  it("IN-38: the clock of a reply is the policy's", () => {
    const requests = { ...dealerOwnerCare.requests, replyWithinDays: 2 };
    const slower = compileOwnerCare({ ...dealerOwnerCare, id: "slower", requests });
    const open = { ...owner, requests: [{ id: "car-1", kind: "loaner-car", on: "2026-11-18" }] } as const;
    expect(["2026-11-17", "2026-11-20", "2026-11-21"].map((asOf) => slower(open, { asOf }).serviceFailures)).toEqual([[], [], ["car-1"]]);
    expect(slower(open, { asOf: "2026-11-17" }).contacts.map(({ code }) => code)).not.toContain("answer-request");
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

  it("IN-33, IN-37: asks at the renewal for what is not known yet, and for nothing else", () => {
    const insured = { ...owner, insuredThrough: "2026-12-10" };
    const asked = (file: OwnerInput["file"]) => contactOf("insurance-renewal", { ...insured, file: file ?? null }, "2026-11-22")?.ask;
    expect(asked(null)).toEqual(["address", "household", "occupation", "preferred-channel", "preferred-time"]);
    expect(asked({ address: "正大路1号", household: null, occupation: "无", "preferred-channel": "phone", unheard: "of" })).toEqual([
      "household",
      "occupation",
      "preferred-time",
    ]);
    const knownAll = Object.fromEntries(dealerOwnerCare.insurance.ask.map((field) => [field, "known"]));
    expect(asked(knownAll)).toEqual([]);
    expect(contactOf("insurance-renewal", insured, "2026-11-22")?.cites).toEqual(["IN-37", "IN-33"]);
  });

  it("says that a term has ended, and still speaks of it", () => {
    const ended = { ...owner, insuredThrough: "2026-11-21", inspectedThrough: "2026-11-22" };
    expect(careFor(ended, { asOf: "2026-11-22" })).toMatchObject({
      warnings: [{ code: "term-ended", path: ["insuredThrough"] }],
      reviewOn: "2026-11-23",
    });
    expect(contactOf("insurance-renewal", ended, "2026-11-22")?.call).toBe("now");
    expect(careFor({ ...owner, insuredThrough: "9999-12-31" }, { asOf: "2026-11-22" }).warnings).toEqual([]);
  });

  it("VA-09: an owner who stays away is at risk, then lapsed and won back", () => {
    const away = { ...owner, lastVisit: "2025-11-30" };
    const stages = ["2026-08-29", "2026-08-30", "2026-11-29", "2026-11-30"].map((asOf) => careFor(away, { asOf }).stage);
    expect(stages).toEqual(["active", "at-risk", "at-risk", "lapsed"]);
    expect(ownerStages).toEqual(["active", "at-risk", "lapsed"]);
    expect(contactOf("stay-in-touch", away, "2026-08-30")).toMatchObject({
      call: "now",
      dueOn: "2026-08-30",
      aims: ["know-needs", "raise-purchase-rate"],
      cites: ["VA-09"],
    });
    expect(contactOf("win-back", away, "2026-11-30")).toMatchObject({ call: "now", dueOn: "2026-11-30", aims: retentionAims });
  });

  it("counts absence from the last maintenance when no visit is known, and never from before the hand-over", () => {
    const { lastVisit: _, ...unvisited } = owner;
    expect(careFor(unvisited, { asOf: "2026-11-22" }).stage).toBe("active");
    const bought = { vehicleSince: "2026-06-01", lastVisit: "2024-01-01" };
    expect(careFor(bought, { asOf: "2027-02-28" }).stage).toBe("active");
    expect(careFor(bought, { asOf: "2027-03-01" }).stage).toBe("at-risk");
  });

  it("VA-21: sees spending that fell in two years in a row, and only in years that are over", () => {
    const spending = [
      { year: 2025, spent: "3999.99" },
      { year: 2024, spent: "4000" },
      { year: 2026, spent: "0" },
      { year: 2023, spent: 5000n },
    ];
    expect(careFor({ ...owner, spending }, { asOf: "2026-11-22" })).toMatchObject({
      signals: [{ code: "spending-falls", years: 2, lastYear: 2025, cites: ["VA-21"] }],
      reviewOn: "2027-01-01",
    });
    expect(careFor({ ...owner, spending }, { asOf: "2027-01-01" }).signals).toMatchObject([{ years: 3, lastYear: 2026 }]);
    const signals = (rows: NonNullable<OwnerInput["spending"]>) => careFor({ ...owner, spending: rows }, { asOf: "2026-11-22" }).signals;
    expect(signals(spending.slice(0, 2))).toEqual([]);
    expect(
      signals([
        { year: 2025, spent: "1" },
        { year: 2024, spent: "2" },
        { year: 2022, spent: "3" },
      ]),
    ).toEqual([]);
    expect(
      signals([
        { year: 2025, spent: "1" },
        { year: 2024, spent: "2" },
        { year: 2023, spent: "2.00" },
      ]),
    ).toEqual([]);
  });

  it("VA-22: sees the first year, in which owners most often leave", () => {
    expect(careFor({ vehicleSince: "2025-02-28" }, { asOf: "2026-02-27" }).signals).toEqual([
      { code: "first-year", through: "2026-02-27", cites: ["VA-22"] },
    ]);
    expect(careFor({ vehicleSince: "2025-02-28" }, { asOf: "2026-02-28" }).signals).toEqual([]);
    expect(careFor({ vehicleSince: "2025-02-28" }, { asOf: "2025-02-27" })).toMatchObject({ signals: [], reviewOn: "2025-02-28" });
    expect(ownerSignals).toEqual(["first-year", "spending-falls"]);
  });

  it("ID-08, ID-09, IN-25, IN-40, IN-41: answers what happens to an owner", () => {
    const events = ["adviser-left", "entered-winter", "dispatched", "logged-in", "something-else"].map((event) => ({
      event,
      on: "2026-11-20",
    }));
    const codes = careFor({ ...owner, events }, { asOf: "2026-11-22" })
      .contacts.filter(({ call }) => call === "now")
      .map(({ code, about }) => `${about}: ${code}`);
    expect(codes).toEqual([
      "dispatched: dispatch-notice",
      "adviser-left: introduce-adviser",
      "logged-in: tailored-recommendations",
      "entered-winter: winter-driving-tips",
    ]);
    expect(careFor({ ...owner, events }, { asOf: "2026-11-19" })).toMatchObject({
      because: { code: "nothing-due" },
      reviewOn: "2026-11-20",
    });
  });

  it("K11: events that nobody answered fall together into one contact, and their number is told", () => {
    const events = ["2026-11-01", "2026-11-05", "2026-11-05", "2026-11-20", "2026-12-01"].map((on) => ({ event: "logged-in", on }));
    expect(contactOf("tailored-recommendations", { ...owner, events }, "2026-11-22")).toMatchObject({ dueOn: "2026-11-01", occasions: 3 });
    const shown = { ...owner, events, contacted: [{ code: "tailored-recommendations", on: "2026-11-05" }] };
    expect(contactOf("tailored-recommendations", shown, "2026-11-22")).toMatchObject({ dueOn: "2026-11-20", occasions: 1 });
    expect(contactOf("tailored-recommendations", shown, "2026-11-06")).toBeUndefined();
  });

  it("takes a contact made before its due day for the answer to the event", () => {
    const patient = compileOwnerCare({
      ...dealerOwnerCare,
      id: "patient",
      triggers: [{ event: "adviser-left", contact: "introduce-adviser", withinDays: 7, cites: ["ID-09"] }],
    });
    const left = { ...owner, events: [{ event: "adviser-left", on: "2026-11-10" }] };
    const codes = (facts: OwnerInput) => patient(facts, { asOf: "2026-11-22" }).contacts.map(({ code, dueOn }) => `${code} ${dueOn}`);
    expect(codes(left)).toContain("introduce-adviser 2026-11-17");
    expect(codes({ ...left, contacted: [{ code: "introduce-adviser", on: "2026-11-12" }] })).not.toContain("introduce-adviser 2026-11-17");
  });

  it("does not ask again for what has been done", () => {
    const insured = { ...owner, insuredThrough: "2026-12-10" };
    const codes = (on: string) =>
      contactsOf({ ...insured, contacted: [{ code: "insurance-renewal", on }] }, "2026-11-22").map(([code]) => code);
    expect(codes("2026-11-15")).not.toContain("insurance-renewal");
    expect(codes("2026-11-09")).toContain("insurance-renewal");
    // A contact of tomorrow has not been made yet.
    expect(codes("2026-11-23")).toContain("insurance-renewal");
  });

  it("IN-45: tells the need that a contact showed last", () => {
    const contacted = [
      { code: "maintenance", on: "2026-05-02", need: "child-seat" },
      { code: "insurance-renewal", on: "2026-09-01", need: "time-precious" },
      { code: "stay-in-touch", on: "2026-10-01" },
      { code: "win-back", on: "2026-12-01", need: "larger-car" },
    ];
    expect(careFor({ ...owner, contacted }, { asOf: "2026-11-22" })).toMatchObject({
      latestNeed: { need: "time-precious", on: "2026-09-01", contact: "insurance-renewal" },
      reviewOn: "2026-12-01",
    });
    expect(careFor({ ...owner, contacted }, { asOf: "2026-12-01" }).latestNeed?.need).toBe("larger-car");
    expect(careFor(owner, { asOf: "2026-11-22" }).latestNeed).toBeNull();
  });

  it("warns of days in the future and before the hand-over, and goes on", () => {
    const odd = {
      vehicleSince: "2026-06-01",
      lastVisit: "2026-12-01",
      lastMaintenance: { on: "2026-05-01", kilometres: 100 },
      odometer: { on: "2026-11-30", kilometres: 6000 },
    };
    expect(careFor(odd, { asOf: "2026-11-22" })).toMatchObject({
      stage: "active",
      warnings: [
        { code: "in-the-future", path: ["lastVisit"] },
        { code: "in-the-future", path: ["odometer", "on"] },
        { code: "before-hand-over", path: ["lastMaintenance", "on"] },
      ],
      maintenance: { projected: { onAsOf: null } },
      reviewOn: "2026-11-30",
    });
    expect(careFor(odd, { asOf: "2026-12-01" }).warnings).toEqual([{ code: "before-hand-over", path: ["lastMaintenance", "on"] }]);
  });

  it("says everything that is wrong with the facts", () => {
    expect(
      issuesOf({
        vehicleSince: "2020-02-30",
        odometer: { on: "2026-11-22", kilometres: 0.5 },
        odometerReplaced: { on: "2026-11-22", to: -1 },
        requests: [{ id: "a", kind: "taxi", on: "2026-11-18" }],
        contacted: [{ code: "Win back", on: "2026-11-18" }],
        file: { address: {} },
      }),
    ).toEqual([
      "vehicleSince invalid-date",
      "odometer.kilometres wrong-type",
      "odometerReplaced.to out-of-range",
      "requests.0.kind not-an-option",
      "contacted.0.code wrong-type",
      "file.address wrong-type",
    ]);
    const twice = [1, 2].map(() => ({ id: "a", kind: "ride", on: "2026-11-18" }) as const);
    const years = [2024, 2024].map((year) => ({ year, spent: 1 }));
    expect(issuesOf({ ...owner, requests: twice, spending: years })).toEqual([
      "requests.1.id duplicate-id",
      "spending.1.year duplicate-id",
    ]);
    expect(issuesOf({ ...owner, requests: [{ ...twice[0], settledOn: "2026-11-17" }] })).toEqual(["requests.0.settledOn inconsistent"]);
  });

  it("says what is wrong with a policy, and what is foolish", () => {
    const absence = { ...dealerOwnerCare.absence, lapsedAfter: { months: 9 } };
    expect(() => compileOwnerCare({ ...dealerOwnerCare, absence })).toThrow("absence.lapsedAfter");
    const insurance = { ...dealerOwnerCare.insurance, ask: ["address", "address"] };
    expect(() => compileOwnerCare({ ...dealerOwnerCare, insurance })).toThrow("insurance.ask[1]");
    const [trigger] = dealerOwnerCare.triggers;
    expect(() => compileOwnerCare({ ...dealerOwnerCare, triggers: [trigger, trigger] })).toThrow("triggers[1].event");
    expect(careFor.warnings).toEqual([]);
    const soon = { ...dealerOwnerCare.absence, atRiskAfter: { months: 6 } };
    expect(compileOwnerCare({ ...dealerOwnerCare, absence: soon }).warnings).toEqual([
      { code: "at-risk-before-maintenance", path: ["absence", "atRiskAfter"] },
    ]);
  });

  it("speaks both languages, warnings included", () => {
    const ended = { ...owner, insuredThrough: "2026-11-21" };
    const plan = careFor(ended, { asOf: "2026-11-22" });
    expect(explain(plan, en)).toBe(
      "Now: renew the insurance, and ask what is not known yet. The day of a contact has come. The insurance or the inspection has ended already.",
    );
    expect(explain(plan, zhCN)).toBe("现在：办理续保，并顺便了解尚未掌握的信息。约定的联系日期已到。保险或年检已经到期。");
  });
});
