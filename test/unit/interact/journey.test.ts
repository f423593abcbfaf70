import { addDays, plainDate } from "idic/foundation";
import {
  birthdayGreeting,
  bmwWelcome,
  compileJourney,
  declinedWork,
  type JourneyFactsInput,
  type JourneyPolicyInput,
  type JourneyStepInput,
  mainlandCalendar2026,
  memberDay,
  planJourney,
  weekendsOnly,
  weeklyInterests,
  winterDriving,
} from "idic/interact";
import { zhCN } from "idic/locales/zh-CN";
import { labelOf } from "idic/rule";
import { describe, expect, it } from "vitest";

const owner: JourneyFactsInput = { startedOn: "2029-03-10", personal: ["model"] };

const stepOf = (step: Partial<JourneyStepInput>): JourneyStepInput => ({
  code: "step",
  when: { kind: "after-start", wait: { days: 0 } },
  actor: "adviser",
  channel: "phone",
  purpose: "service",
  cites: [],
  ...step,
});

const journeyOf = (steps: readonly JourneyStepInput[], policy: Partial<JourneyPolicyInput> = {}): JourneyPolicyInput => ({
  id: "ours",
  edition: "1",
  from: "2000-01-01",
  event: "sign-up",
  ...policy,
  steps,
});

const daysOf = (policy: JourneyPolicyInput, facts: JourneyFactsInput, asOf = facts.startedOn) =>
  compileJourney(policy)(facts, { asOf }).rows.map(({ plannedOn }) => plannedOn);

describe("journey of a new BMW owner", () => {
  it("K12, O16: the pack may come on the thirtieth day after the purchase, which is day 0", () => {
    const statusOf = (asOf: string) => planJourney(owner, { asOf }).rows[0];
    expect(statusOf("2029-03-10")).toMatchObject({ code: "welcome-pack", status: "upcoming", latestOn: "2029-04-09" });
    expect(statusOf("2029-03-11")?.status).toBe("due");
    expect(statusOf("2029-04-09")?.status).toBe("due");
    expect(statusOf("2029-04-10")?.status).toBe("late");
    expect(planJourney(owner, { asOf: "2029-03-24" }).reviewOn).toBe("2029-04-10");
  });

  it("IN-16: the customer centre sends the pack, not the dealer, and not on the day of the purchase", () => {
    const [pack] = planJourney(owner, { asOf: "2029-03-10" }).rows;
    expect(pack).toMatchObject({ actor: "customer-center", channel: "direct-mail", plannedOn: "2029-03-11" });
    expect(new Set(bmwWelcome.steps.map(({ actor }) => actor))).toEqual(new Set(["customer-center"]));
  });

  it("IN-17: the pack is withheld while nothing makes it personal", () => {
    const plan = planJourney({ startedOn: "2029-03-10" }, { asOf: "2029-03-11" });
    expect(plan.rows[0]).toMatchObject({ status: "withheld", reason: "nothing-personal" });
    expect(plan.rows[0]?.cites).toEqual(expect.arrayContaining(["IN-15", "IN-17", "IN-24"]));
    expect(plan.because.code).toBe("upcoming");
  });

  it("IN-18: an item that strengthens nothing does not belong to a pack", () => {
    const [pack] = bmwWelcome.steps;
    const items = [{ code: "key-ring", strengthens: [] }];
    expect(() => compileJourney({ ...bmwWelcome, steps: [{ ...pack, items }] })).toThrow("steps[0].items[0].strengthens");
    expect(planJourney(owner, { asOf: "2029-03-11" }).rows[0]?.items).toEqual(["personal-letter", "guide-to-the-car", "service-contacts"]);
  });

  it("IN-19, O17: one year contains the day before the anniversary and not the anniversary", () => {
    expect(planJourney(owner, { asOf: "2029-03-10" }).endsBefore).toBe("2030-03-10");
    const daily = journeyOf([stepOf({ when: { kind: "every-days", days: 1 } })], { lasts: { years: 1 } });
    const days = daysOf(daily, owner);
    expect([days[0], days.at(-1), days.length]).toEqual(["2029-03-11", "2030-03-09", 364]);
  });

  it("IN-20: the customer centre follows up by phone through the year", () => {
    const calls = planJourney(owner, { asOf: "2029-03-10" }).rows.filter(({ channel }) => channel === "phone");
    expect(calls.map(({ code, plannedOn }) => [code, plannedOn])).toEqual([
      ["programme-invitation", "2029-03-24"],
      ["first-follow-up", "2029-05-10"],
      ["second-follow-up", "2029-09-10"],
      ["third-follow-up", "2030-02-10"],
    ]);
  });

  it("IN-21: each talk asks only for what is not known", () => {
    const asks = (facts: Partial<JourneyFactsInput>) =>
      planJourney({ ...owner, ...facts }, { asOf: "2029-03-10" }).rows.map((row) => row.asks);
    expect(asks({})).toEqual([
      [],
      ["preferred-channel", "preferred-time"],
      ["interests", "household", "birth-date"],
      ["mileage", "insurance-end"],
      ["occupation", "wishes"],
    ]);
    const known = ["preferred-time", "mileage", "insurance-end"];
    expect(asks({ known, interests: ["mountains"], birthDate: "1980-01-01" })).toEqual([
      [],
      ["preferred-channel"],
      ["household"],
      [],
      ["occupation", "wishes"],
    ]);
  });

  it("is over when its year is: what was not done then is missed", () => {
    const before = planJourney(owner, { asOf: "2030-03-09" });
    expect(before).toMatchObject({ because: { code: "step-late" }, reviewOn: "2030-03-10" });
    const after = planJourney(owner, { asOf: "2030-03-10" });
    expect(after).toMatchObject({ because: { code: "finished" }, reviewOn: null });
    expect(after.rows.map(({ status, reason }) => [status, reason])).toEqual(Array(5).fill(["skipped", "missed"]));
  });

  it("takes done steps out of what is open", () => {
    const done = { "welcome-pack": ["2029-03-20"], "programme-invitation": ["2029-03-12"], "third-follow-up": ["2029-03-09"] };
    const { rows, because, reviewOn } = planJourney({ ...owner, done }, { asOf: "2029-03-22" });
    expect(rows.map(({ code, status, doneOn }) => [code, status, doneOn])).toEqual([
      ["welcome-pack", "done", "2029-03-20"],
      ["programme-invitation", "done", "2029-03-12"],
      ["first-follow-up", "upcoming", null],
      ["second-follow-up", "upcoming", null],
      ["third-follow-up", "upcoming", null],
    ]);
    expect([because.code, reviewOn]).toEqual(["upcoming", "2029-05-10"]);
    expect(planJourney({ ...owner, done }, { asOf: "2029-03-19" })).toMatchObject({
      rows: [{ status: "due" }, { status: "done" }, {}, {}, {}],
      reviewOn: "2029-03-20",
    });
  });

  it("skips a step that a signal makes needless, from the day of the signal on", () => {
    const facts = { ...owner, signals: { "joined-programme": "2029-03-20", "something-else": "2029-03-11" } };
    const invitation = (asOf: string) => planJourney(facts, { asOf }).rows[1];
    expect(invitation("2029-03-19")).toMatchObject({ status: "upcoming", signal: null });
    expect(invitation("2029-03-20")).toMatchObject({ status: "skipped", reason: "signal", signal: "joined-programme", asks: [] });
  });

  it("K8, D21: opting out ends everything that is not done, for good", () => {
    const facts = { ...owner, done: { "welcome-pack": ["2029-03-20"] }, signals: { "opted-out": "2029-05-10" } };
    expect(planJourney(facts, { asOf: "2029-05-09" })).toMatchObject({ because: { code: "step-late" }, reviewOn: "2029-05-10" });
    const plan = planJourney(facts, { asOf: "2029-05-10" });
    expect(plan).toMatchObject({ because: { code: "opted-out", cites: ["K8", "O7"] }, reviewOn: null });
    // On the day after the last one planned for, the row is refused.
    const planned = { ...facts, through: "2029-12-31" };
    const opted = planJourney(planned, { asOf: plan.asOf });
    expect(opted).toMatchObject({ because: { code: "opted-out" }, reviewOn: "2030-01-01" });
    expect(planJourney.safe(planned, { asOf: "2030-01-01" })).toMatchObject({ ok: false, issues: [{ path: ["through"] }] });
    expect(plan.rows.map(({ status, reason }) => [status, reason])).toEqual([["done", null], ...Array(4).fill(["skipped", "opted-out"])]);
  });
});

describe("journey of birthdays", () => {
  const planGreetings = compileJourney(birthdayGreeting);
  const customer: JourneyFactsInput = { startedOn: "2025-06-01", birthDate: "2004-02-29", personal: ["model"], through: "2028-12-31" };

  it("K13: 29 February is the 28th in a common year, and candles are years completed", () => {
    const { rows } = planGreetings(customer, { asOf: "2025-06-01" });
    expect(rows.map(({ plannedOn, candles }) => [plannedOn, candles])).toEqual([
      ["2026-02-28", 22],
      ["2027-02-28", 23],
      ["2028-02-29", 24],
    ]);
  });

  it("IN-22: is due on the day itself and missed after it", () => {
    const statuses = ["2026-02-27", "2026-02-28", "2026-03-01"].map((asOf) => planGreetings(customer, { asOf }));
    expect(statuses.map(({ because, rows }) => [because.code, rows[0]?.status, rows[0]?.reason])).toEqual([
      ["upcoming", "upcoming", null],
      ["step-due", "due", null],
      ["upcoming", "skipped", "missed"],
    ]);
    expect(statuses.map(({ reviewOn }) => reviewOn)).toEqual(["2026-02-28", "2026-03-01", "2027-02-28"]);
  });

  it("IN-24: without anything personal a greeting is withheld with its reason", () => {
    const plan = planGreetings({ ...customer, personal: [] }, { asOf: "2026-02-28" });
    expect(plan.rows[0]).toMatchObject({ status: "withheld", reason: "nothing-personal" });
    expect(plan.rows[0]?.cites).toContain("IN-24");
    expect(plan.because.code).toBe("withheld");
  });

  it("IN-24: only one greeting goes out on a day, whoever planned the other", () => {
    const plan = planGreetings({ ...customer, otherGreetings: ["2026-02-28"] }, { asOf: "2026-02-28" });
    expect(plan.reviewOn).toBe("2027-02-28");
    expect(plan.rows.map(({ status, reason }) => [status, reason])).toEqual([
      ["skipped", "other-greeting"],
      ["upcoming", null],
      ["upcoming", null],
    ]);
    const greeting = { content: "greeting", when: { kind: "yearly", month: 1, day: 1 } } as const;
    const twice = journeyOf([stepOf({ code: "new-year", ...greeting }), stepOf({ code: "new-year-again", ...greeting })]);
    const facts = { startedOn: "2025-06-01", personal: ["name"], through: "2026-01-01" };
    const statuses = (given: JourneyFactsInput) => compileJourney(twice)(given, { asOf: "2025-06-01" }).rows.map(({ status }) => status);
    expect(statuses(facts)).toEqual(["upcoming", "skipped"]);
    const noFirst = journeyOf([
      stepOf({ code: "new-year", skipIf: ["moved"], ...greeting }),
      stepOf({ code: "new-year-again", ...greeting }),
    ]);
    const { rows } = compileJourney(noFirst)({ ...facts, signals: { moved: "2025-06-01" } }, { asOf: "2025-06-01" });
    expect(rows.map(({ status }) => status)).toEqual(["skipped", "upcoming"]);
    const forgotten = journeyOf([stepOf({ code: "new-year", window: 0, ...greeting }), stepOf({ code: "new-year-again", ...greeting })]);
    const later = compileJourney(forgotten)({ ...facts, through: "2026-01-02" }, { asOf: "2026-01-02" });
    expect(later.rows.map(({ reason }) => reason)).toEqual(["missed", "other-greeting"]);
  });

  it("plans nothing while the birth date is unknown, and says so", () => {
    const plan = planGreetings({ ...customer, birthDate: null }, { asOf: "2025-06-01" });
    expect(plan).toMatchObject({ rows: [], because: { code: "nothing-planned" }, reviewOn: "2029-01-01" });
    expect(plan.warnings).toEqual([{ code: "birth-date-unknown", path: ["birthDate"] }]);
  });

  it("does not greet on the day of birth", () => {
    expect(daysOf(birthdayGreeting, { startedOn: "2026-05-05", birthDate: "2026-05-05", through: "2027-12-31" })).toEqual(["2027-05-05"]);
  });
});

describe("journey by the calendar", () => {
  it("IN-25: sends winter tips when winter begins, in either hemisphere", () => {
    const facts = { startedOn: "2026-12-01", through: "2028-11-30" };
    expect(daysOf(winterDriving, facts)).toEqual(["2026-12-01", "2027-12-01"]);
    expect(compileJourney(winterDriving)(facts, { asOf: "2026-12-01" }).rows[0]).toMatchObject({
      channel: "direct-mail",
      items: ["cold-weather-driving-tips", "winter-tyre-guide"],
      latestOn: "2026-12-31",
    });
    const [tips] = winterDriving.steps;
    const southern = { ...winterDriving, steps: [{ ...tips, when: { kind: "yearly", month: 6, day: 1 } }] } as const;
    expect(daysOf(southern, facts)).toEqual(["2027-06-01", "2028-06-01"]);
  });

  it("IN-44: keeps the 11th of every month", () => {
    expect(daysOf(memberDay, { startedOn: "2026-01-11", through: "2026-04-11" })).toEqual([
      "2026-01-11",
      "2026-02-11",
      "2026-03-11",
      "2026-04-11",
    ]);
    expect(daysOf(memberDay, { startedOn: "2026-01-12", through: "2026-03-10" })).toEqual(["2026-02-11"]);
  });

  it("K1: a day that a month lacks becomes its last and the next month has it again", () => {
    const monthly = journeyOf([stepOf({ when: { kind: "monthly", day: 31 } })]);
    expect(daysOf(monthly, { startedOn: "2028-01-31", through: "2028-05-01" })).toEqual([
      "2028-01-31",
      "2028-02-29",
      "2028-03-31",
      "2028-04-30",
    ]);
    const yearly = journeyOf([stepOf({ when: { kind: "yearly", month: 2, day: 29 } })], { from: "1800-01-01" });
    expect(daysOf(yearly, { startedOn: "1899-03-01", through: "1904-12-31" })).toEqual([
      "1900-02-28",
      "1901-02-28",
      "1902-02-28",
      "1903-02-28",
      "1904-02-29",
    ]);
  });

  it("IN-39: sends an e-mail every week, and withholds it without a known interest", () => {
    const facts = { startedOn: "2026-11-01", through: "2026-11-22" };
    expect(daysOf(weeklyInterests, facts)).toEqual(["2026-11-08", "2026-11-15", "2026-11-22"]);
    const planned = (interests: string[] | null) => compileJourney(weeklyInterests)({ ...facts, interests }, { asOf: "2026-11-08" });
    expect(planned(["history"]).rows[0]).toMatchObject({ channel: "email", status: "due" });
    expect(planned(null)).toMatchObject({
      because: { code: "withheld" },
      rows: [{ status: "withheld", reason: "no-known-interest" }, {}, {}],
    });
  });

  it("plans a weekday from the start itself on", () => {
    // 2026-11-22 is a Sunday.
    const sundays = journeyOf([stepOf({ when: { kind: "weekly", weekday: 7 } })]);
    expect(daysOf(sundays, { startedOn: "2026-11-22", through: "2026-12-05" })).toEqual(["2026-11-22", "2026-11-29"]);
    const mondays = journeyOf([stepOf({ when: { kind: "weekly", weekday: 1 } })]);
    expect(daysOf(mondays, { startedOn: "2026-11-22", through: "2026-12-05" })).toEqual(["2026-11-23", "2026-11-30"]);
  });

  it("K11: repeats that were not done never pile up", () => {
    const facts = { startedOn: "2026-11-01", interests: ["history"], through: "2026-11-29", done: { "interest-letter": ["2026-11-10"] } };
    const { rows } = compileJourney(weeklyInterests)(facts, { asOf: "2026-11-25" });
    expect(rows.map(({ plannedOn, status, reason }) => [plannedOn, status, reason])).toEqual([
      ["2026-11-08", "done", null],
      ["2026-11-15", "skipped", "missed"],
      ["2026-11-22", "due", null],
      ["2026-11-29", "upcoming", null],
    ]);
  });

  it("K8, K11: what was missed before a signal stays missed", () => {
    const facts = { startedOn: "2026-11-01", interests: ["history"], through: "2026-11-22", signals: { "opted-out": "2026-11-16" } };
    const { rows } = compileJourney(weeklyInterests)(facts, { asOf: "2026-11-22" });
    expect(rows.map(({ reason }) => reason)).toEqual(["missed", "opted-out", "opted-out"]);
  });
});

describe("journey of declined work", () => {
  const remind = compileJourney(declinedWork);
  const declined: JourneyFactsInput = { startedOn: "2026-09-28" };

  it("reminds after 3, 10 and 30 days and needs no last day", () => {
    const { rows, endsBefore } = remind(declined, { asOf: "2026-09-28" });
    expect(rows.map(({ plannedOn }) => plannedOn)).toEqual(["2026-10-01", "2026-10-08", "2026-10-28"]);
    expect(endsBefore).toBeNull();
  });

  it("stops when the work is done", () => {
    const facts = { ...declined, done: { "first-reminder": ["2026-10-01"] }, signals: { "work-done": "2026-10-06" } };
    expect(remind(facts, { asOf: "2026-10-05" })).toMatchObject({ because: { code: "upcoming" }, reviewOn: "2026-10-06" });
    const plan = remind(facts, { asOf: "2026-10-06" });
    expect(plan).toMatchObject({ because: { code: "finished" }, reviewOn: null });
    expect(plan.rows.map(({ status, signal }) => [status, signal])).toEqual([
      ["done", null],
      ["skipped", "work-done"],
      ["skipped", "work-done"],
    ]);
  });
});

describe("journey on working days", () => {
  const onWorkdays = (convention: "following" | "preceding") =>
    compileJourney({ ...declinedWork, id: "ours", workdays: { calendar: mainlandCalendar2026, convention } });

  it("K5, K7: moves each day alone, tells both, and is due on the working day", () => {
    // 1 to 7 October 2026 are holidays; the 8th is a Thursday.
    const plan = onWorkdays("following")({ startedOn: "2026-09-28" }, { asOf: "2026-10-07" });
    expect(plan.rows.map(({ plannedOn, workday, status }) => [plannedOn, workday, status])).toEqual([
      ["2026-10-01", "2026-10-08", "upcoming"],
      ["2026-10-08", "2026-10-08", "upcoming"],
      ["2026-10-28", "2026-10-28", "upcoming"],
    ]);
    expect(plan.reviewOn).toBe("2026-10-08");
    const earlier = onWorkdays("preceding")({ startedOn: "2026-09-28" }, { asOf: "2026-09-30" });
    expect(earlier.rows[0]).toMatchObject({ plannedOn: "2026-10-01", workday: "2026-09-30", status: "due" });
  });

  it("K16: never guesses beyond the coverage of the calendar", () => {
    const plan = onWorkdays("following")({ startedOn: "2026-12-10" }, { asOf: "2026-12-10" });
    expect(plan.rows.map(({ plannedOn, workday, status, reason }) => [plannedOn, workday, status, reason])).toEqual([
      ["2026-12-13", "2026-12-14", "upcoming", null],
      ["2026-12-20", "2026-12-21", "upcoming", null],
      ["2027-01-09", null, "withheld", "calendar-not-covered"],
    ]);
    expect(plan.rows[2]?.cites).toContain("K16");
  });

  it("K7: keeps to the convention and warns where it leads out of the window", () => {
    // 28 February 2026 is a Saturday, worked in mainland China but not where only weekends are known.
    const card = (convention: "following" | "preceding") =>
      compileJourney({ ...birthdayGreeting, workdays: { calendar: weekendsOnly, convention } })(
        { startedOn: "2026-01-01", birthDate: "2004-02-29", personal: ["name"], through: "2026-12-31" },
        { asOf: "2026-02-27" },
      );
    expect(card("following").rows[0]).toMatchObject({ workday: "2026-03-02", latestOn: "2026-02-28", status: "upcoming" });
    expect(card("following").warnings).toEqual([{ code: "workday-outside-window", path: ["rows", 0, "workday"] }]);
    expect(card("preceding").rows[0]).toMatchObject({ workday: "2026-02-27", candles: 22, status: "due" });
    expect(card("preceding").warnings).toEqual([]);
    // A Saturday again: the working day before it lies before the start.
    const atOnce = journeyOf([stepOf({})], { workdays: { calendar: weekendsOnly, convention: "preceding" } });
    expect(compileJourney(atOnce)({ startedOn: "2029-03-10" }, { asOf: "2029-03-10" })).toMatchObject({
      rows: [{ plannedOn: "2029-03-10", workday: "2029-03-09" }],
      warnings: [{ code: "workday-outside-window" }],
    });
  });

  it("K11: a repeat gives way on the planned day of the next, though that is moved to Monday", () => {
    const saturdays = journeyOf([stepOf({ when: { kind: "weekly", weekday: 6 } })], {
      workdays: { calendar: weekendsOnly, convention: "following" },
    });
    const facts = { startedOn: "2026-11-07", through: "2026-11-14" };
    const plan = (asOf: string) => compileJourney(saturdays)(facts, { asOf });
    expect(plan("2026-11-13")).toMatchObject({ rows: [{ workday: "2026-11-09", status: "due" }, {}], reviewOn: "2026-11-14" });
    expect(plan("2026-11-14").rows.map(({ status }) => status)).toEqual(["skipped", "upcoming"]);
  });

  it("D19: what is done on the working day before counts for the day it was moved from", () => {
    const sundays = journeyOf([stepOf({ when: { kind: "weekly", weekday: 7 } })], {
      workdays: { calendar: weekendsOnly, convention: "preceding" },
    });
    const facts = { startedOn: "2026-11-01", through: "2026-11-15", done: { step: ["2026-11-06"] } };
    const { rows } = compileJourney(sundays)(facts, { asOf: "2026-11-06" });
    expect(rows.map(({ plannedOn, workday, status }) => [plannedOn, workday, status])).toEqual([
      ["2026-11-01", "2026-10-30", "skipped"],
      ["2026-11-08", "2026-11-06", "done"],
      ["2026-11-15", "2026-11-13", "upcoming"],
    ]);
  });
});

describe("journey", () => {
  it("takes a step at once, and steps of one day in the order of the policy", () => {
    const policy = journeyOf([stepOf({ code: "second", when: { kind: "after-start", wait: { weeks: 1 } } }), stepOf({ code: "first" })]);
    const { rows, because } = compileJourney(policy)({ startedOn: "2026-11-22" }, { asOf: "2026-11-22" });
    expect([because.code, ...rows.map(({ code, status }) => [code, status])]).toEqual([
      "step-due",
      ["first", "due"],
      ["second", "upcoming"],
    ]);
    const sameDay = journeyOf([stepOf({ code: "b" }), stepOf({ code: "a" })]);
    expect(compileJourney(sameDay)({ startedOn: "2026-11-22" }, { asOf: "2026-11-22" }).rows.map(({ code }) => code)).toEqual(["b", "a"]);
  });

  it("plans no day after the last one asked for, and looks again after it", () => {
    const plan = planJourney({ ...owner, through: "2029-03-23" }, { asOf: "2029-03-11" });
    expect(plan.rows.map(({ code }) => code)).toEqual(["welcome-pack"]);
    expect(planJourney({ ...owner, through: "2029-03-10" }, { asOf: "2029-03-10" })).toMatchObject({
      rows: [],
      because: { code: "nothing-planned" },
      reviewOn: "2029-03-11",
    });
    expect(compileJourney(declinedWork)({ startedOn: "2026-09-28", through: "9999-12-31" }, { asOf: "2026-12-01" }).rows.length).toBe(3);
  });

  it("warns of a step after the end and of a window that the next repeat cuts off", () => {
    const policy = journeyOf(
      [
        stepOf({ when: { kind: "after-start", wait: { years: 1 } } }),
        stepOf({ code: "weekly", when: { kind: "weekly", weekday: 1 }, window: 7 }),
      ],
      { lasts: { months: 12 } },
    );
    expect(compileJourney(policy).warnings).toEqual([
      { code: "step-after-end", path: ["steps", 0, "when"] },
      { code: "window-exceeds-repeat", path: ["steps", 1, "window"] },
    ]);
    for (const preset of [bmwWelcome, birthdayGreeting, winterDriving, weeklyInterests, memberDay, declinedWork])
      expect(compileJourney(preset).warnings).toEqual([]);
  });

  it("names every step of a preset", () => {
    for (const preset of [bmwWelcome, birthdayGreeting, winterDriving, weeklyInterests, memberDay, declinedWork])
      for (const { code } of preset.steps) expect(labelOf(zhCN, { list: "journeySteps", code })).not.toBe(code);
  });

  it("refuses a policy with every issue and its path", () => {
    const issuesOf = (policy: object) => {
      try {
        Reflect.apply(compileJourney, undefined, [policy]);
      } catch (error) {
        return Reflect.get(error as object, "issues").map(({ code, path }: { code: string; path: unknown[] }) => [code, path.join(".")]);
      }
    };
    expect(issuesOf(journeyOf([]))).toEqual([["out-of-range", "steps"]]);
    const steps = [
      stepOf({ when: { kind: "monthly", day: 0 } }),
      stepOf({ when: { kind: "monthly", day: 32 } }),
      stepOf({ when: { kind: "weekly", weekday: 8 } }),
      stepOf({ when: { kind: "every-days", days: 0 } }),
      stepOf({ when: { kind: "after-start", wait: { days: -1 } } }),
      { ...stepOf({}), when: { kind: "sometimes" } },
      { ...stepOf({}), actor: "robot", colour: "red" },
    ];
    expect(issuesOf({ ...journeyOf([]), lasts: { years: 0 }, steps })).toEqual([
      ["out-of-range", "lasts.years"],
      ["out-of-range", "steps.0.when.day"],
      ["out-of-range", "steps.1.when.day"],
      ["out-of-range", "steps.2.when.weekday"],
      ["out-of-range", "steps.3.when.days"],
      ["out-of-range", "steps.4.when.wait.days"],
      ["not-an-option", "steps.5.when.kind"],
      ["not-an-option", "steps.6.actor"],
      ["unknown-key", "steps.6.colour"],
    ]);
    expect(issuesOf(journeyOf([stepOf({ when: { kind: "yearly", month: 2, day: 30 } })]))).toEqual([["out-of-range", "steps.0.when.day"]]);
    expect(issuesOf(journeyOf([stepOf({ when: { kind: "yearly", month: 2, day: 29 } })]))).toBeUndefined();
    expect(issuesOf(journeyOf([stepOf({}), stepOf({})]))).toEqual([["duplicate-id", "steps.1.code"]]);
    const wait = { kind: "after-start", wait: { months: 1 } } as const;
    expect(issuesOf(journeyOf([stepOf({ when: wait, window: 30 })]))).toEqual([["inconsistent", "steps.0.window"]]);
    expect(issuesOf(journeyOf([stepOf({ when: wait, window: 31 })]))).toBeUndefined();
  });

  it("refuses facts with every issue and its path", () => {
    const issuesOf = (policy: JourneyPolicyInput, facts: object, asOf = "2026-11-22") => {
      const result = compileJourney(policy).safe(facts, { asOf });
      return result.ok ? [] : result.issues.map(({ code, path }) => [code, path.join(".")]);
    };
    const facts = { startedOn: "2026-11-01", through: "2026-11-21", birthDate: "2026-11-23" };
    expect(issuesOf(birthdayGreeting, facts)).toEqual([
      ["out-of-range", "birthDate"],
      ["out-of-range", "through"],
    ]);
    expect(() => compileJourney(birthdayGreeting)(facts, { asOf: "2026-11-22" })).toThrow("Cannot read journey input: birthDate");
    expect(issuesOf(birthdayGreeting, { startedOn: "2026-11-01" })).toEqual([["missing", "through"]]);
    expect(issuesOf(declinedWork, { startedOn: "2026-02-30", done: { "first-reminder": ["soon"] }, signals: { a: 1 } })).toEqual([
      ["invalid-date", "startedOn"],
      ["invalid-date", "done.first-reminder.0"],
      ["invalid-date", "signals.a"],
    ]);
  });

  it("refuses more repeats than anybody can want", () => {
    // 5,200 weeks are 36,400 days.
    const plan = (days: number) =>
      compileJourney(weeklyInterests).safe(
        { startedOn: "2026-01-01", through: addDays(plainDate("2026-01-01"), days) },
        { asOf: "2026-01-01" },
      );
    expect(plan(36_400).ok).toBe(true);
    expect(plan(36_401)).toMatchObject({ ok: false, issues: [{ code: "out-of-range", path: ["through"] }] });
  });
});
