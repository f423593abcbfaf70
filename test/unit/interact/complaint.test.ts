import { explain } from "idic";
import { type ComplaintEventInput, compileComplaint, complaintSteps, fawVwComplaints, replayComplaint, weekendsOnly } from "idic/interact";
import { en } from "idic/locales/en";
import { zhCN } from "idic/locales/zh-CN";
import { describe, expect, it } from "vitest";

type Kind = ComplaintEventInput["kind"];

let count = 0;
const event = (on: string, kind: Kind, more: Partial<ComplaintEventInput> = {}): ComplaintEventInput => {
  count += 1;
  return { id: `${count}`, on, kind, ...more };
};
/** A general complaint on a Wednesday: a reply is due on Friday 20, a remedy on Wednesday 25 November. */
const raised = (on = "2026-11-18") => event(on, "raised", { circumstances: [] });
const at = (asOf: string, ...events: ComplaintEventInput[]) => replayComplaint({ events }, { asOf });
const statuses = (asOf: string, ...events: ComplaintEventInput[]) => at(asOf, ...events).steps.map(({ status }) => status);
const refused = (input: object) => {
  const result = replayComplaint.safe(input, { asOf: "2026-11-22" });
  return result.ok ? [] : result.issues.map(({ code, path }) => [code, path.join(".")]);
};

describe("the four steps of a complaint", () => {
  it("CH-01: are prevention, response, remedy and improvement, each open or done", () => {
    expect(at("2026-11-18").steps.map(({ code }) => code)).toEqual([...complaintSteps]);
    const events = [
      event("2026-11-02", "self-checked"),
      raised(),
      event("2026-11-18", "responded-on-site"),
      event("2026-11-20", "remedied"),
      event("2026-11-25", "improved-at-source"),
    ];
    expect(statuses("2026-11-18", ...events)).toEqual(["done", "done", "open", "open"]);
    expect(statuses("2026-11-20", ...events)).toEqual(["done", "done", "done", "open"]);
    expect(at("2026-11-25", ...events)).toMatchObject({
      steps: [{ doneOn: "2026-11-02" }, { doneOn: "2026-11-18" }, { doneOn: "2026-11-20" }, { doneOn: "2026-11-25" }],
      nextStep: null,
      warnings: [],
    });
  });

  it("CH-01: prevention is missed once he has complained, and a later check is told as out of order", () => {
    expect(at("2026-11-18", raised())).toMatchObject({
      steps: [{ status: "missed" }, {}, {}, {}],
      nextStep: "respond-on-site",
      warnings: [],
    });
    expect(at("2026-11-19", raised(), event("2026-11-19", "self-checked"))).toMatchObject({
      steps: [{ status: "done", doneOn: "2026-11-19" }, {}, {}, {}],
      warnings: [{ code: "step-out-of-order", path: ["steps", 0] }],
    });
  });

  it("CH-01: a step out of order is told and not lost", () => {
    const early = [raised(), event("2026-11-19", "improved-at-source")];
    expect(at("2026-11-19", ...early)).toMatchObject({
      state: "reply-due",
      steps: [{}, { status: "open" }, { status: "open" }, { status: "done", doneOn: "2026-11-19" }],
      warnings: [{ code: "step-out-of-order", path: ["steps", 3] }],
    });
    const unanswered = [raised(), event("2026-11-19", "remedied")];
    expect(at("2026-11-19", ...unanswered)).toMatchObject({
      state: "awaiting-customer",
      steps: [{}, { status: "missed" }, { status: "done" }, {}],
      nextStep: "improve-at-source",
      warnings: [{ code: "step-out-of-order", path: ["steps", 2] }],
    });
  });

  it("CH-01: staff may respond to an upset customer before he complains", () => {
    const events = [event("2026-11-17", "responded-on-site"), raised()];
    expect(at("2026-11-17", ...events)).toMatchObject({ state: "not-raised", level: null, because: { code: "not-raised" } });
    expect(at("2026-11-18", ...events)).toMatchObject({ state: "remedy-due", dueOn: "2026-11-25", warnings: [] });
  });

  it("what was made good before he complained is not lost, and he is still to be answered", () => {
    const events = [event("2026-11-17", "remedied"), raised()];
    expect(statuses("2026-11-17", ...events)).toEqual(["open", "open", "done", "open"]);
    expect(statuses("2026-11-18", ...events)).toEqual(["missed", "open", "done", "open"]);
    expect(at("2026-11-18", ...events)).toMatchObject({
      state: "reply-due",
      warnings: [{ code: "step-out-of-order", path: ["steps", 2] }],
    });
  });

  it("a reply closes the second step too, and the first reply is the one that counts", () => {
    const events = [raised(), event("2026-11-19", "replied"), event("2026-11-20", "responded-on-site")];
    expect(at("2026-11-20", ...events).steps[1]).toEqual({
      code: "respond-on-site",
      status: "done",
      doneOn: "2026-11-19",
      dueOn: null,
      cites: ["CH-01"],
    });
  });
});

describe("the clocks of a complaint", () => {
  it("K18: two business days after a Friday end on Tuesday", () => {
    const friday = raised("2026-11-20");
    expect(at("2026-11-20", friday)).toMatchObject({ state: "reply-due", dueOn: "2026-11-24", overdue: false, reviewOn: "2026-11-25" });
    expect(at("2026-11-24", friday)).toMatchObject({ state: "reply-due", overdue: false });
    expect(at("2026-11-25", friday)).toMatchObject({ state: "reply-overdue", dueOn: "2026-11-24", overdue: true });
  });

  it("K6: holidays and make-up days are in the calendar", () => {
    // Wednesday 30 September: 1 to 7 October are holidays; 8 and 9 are worked, and so is Saturday 10.
    expect(at("2026-09-30", raised("2026-09-30")).steps.map(({ dueOn }) => dueOn)).toEqual([null, "2026-10-09", "2026-10-13", null]);
    const weekends = compileComplaint({ ...fawVwComplaints, calendar: weekendsOnly });
    expect(weekends({ events: [raised("2026-09-30")] }, { asOf: "2026-09-30" }).dueOn).toBe("2026-10-02");
  });

  it("K16: outside the calendar a due day is unknown, told, and never guessed", () => {
    const late = at("2027-03-01", raised("2026-12-30"));
    expect(late).toMatchObject({
      state: "reply-due",
      dueOn: null,
      overdue: false,
      trust: "unchanged",
      reviewOn: null,
      warnings: [{ code: "calendar-not-covered", path: ["calendar"] }],
    });
    // The reply is due on Thursday 31 December; only the remedy lies beyond the calendar.
    expect(at("2026-12-29", raised("2026-12-29"))).toMatchObject({
      dueOn: "2026-12-31",
      warnings: [{ code: "calendar-not-covered" }],
    });
    expect(at("2025-11-18", raised("2025-11-18")).dueOn).toBeNull();
    const closed = at("2026-12-30", raised("2026-12-29"), event("2026-12-30", "accepted"));
    expect(closed).toMatchObject({ closed: true, feedbackDueOn: null, warnings: [{ code: "calendar-not-covered" }] });
    expect(at("2026-12-30", raised("2026-12-29"), event("2026-12-29", "replied"), event("2026-12-29", "remedied")).warnings).toEqual([]);
  });

  it("K16: a known day of a new level takes the place of an unknown one", () => {
    const events = [raised("2025-12-30"), event("2026-01-04", "repeated")];
    expect(at("2025-12-30", ...events).dueOn).toBeNull();
    expect(at("2026-01-04", ...events)).toMatchObject({ dueOn: "2026-01-05", level: "escalated", warnings: [] });
  });

  it("that nobody answered is a fact of time, with a cause and without an event", () => {
    const complaint = raised();
    const events = [complaint, event("2026-11-24", "replied")];
    const { segments, because, trust } = at("2026-11-30", ...events);
    expect(segments.map(({ state, from, through, cause }) => [state, from, through, cause.code, cause.event])).toEqual([
      ["not-raised", null, "2026-11-17", "not-raised", null],
      ["reply-due", "2026-11-18", "2026-11-20", "raised", complaint.id],
      ["reply-overdue", "2026-11-21", "2026-11-23", "reply-overdue", null],
      ["remedy-due", "2026-11-24", "2026-11-25", "replied", events[1]?.id],
      ["remedy-overdue", "2026-11-26", null, "remedy-overdue", null],
    ]);
    expect([because.code, trust]).toEqual(["remedy-overdue", "ignored-and-falling"]);
  });

  it("the day that comes first is the one to work by", () => {
    // Answered on 18; complained again on Wednesday 25: a reply is due on 26, the remedy of before still on 25.
    const events = [raised(), event("2026-11-18", "replied"), event("2026-11-25", "repeated")];
    expect(at("2026-11-25", ...events)).toMatchObject({ state: "remedy-due", nextStep: "remedy", dueOn: "2026-11-25", overdue: false });
    expect(at("2026-11-26", ...events)).toMatchObject({ state: "remedy-overdue", steps: [{}, { dueOn: "2026-11-26" }, {}, {}] });
    expect(at("2026-11-27", ...events)).toMatchObject({ state: "remedy-overdue", overdue: true, reviewOn: null });
  });

  it("a remedy that was turned down has a new clock, one that is awaited keeps its own", () => {
    const turned = [raised(), event("2026-11-18", "replied"), event("2026-11-20", "remedied"), event("2026-11-23", "rejected")];
    expect(at("2026-11-23", ...turned)).toMatchObject({
      state: "remedy-due",
      dueOn: "2026-11-30",
      steps: [{}, {}, { status: "open" }, {}],
    });
    const awaited = [raised(), event("2026-11-18", "replied"), event("2026-11-20", "rejected")];
    expect(at("2026-11-20", ...awaited)).toMatchObject({ state: "remedy-due", dueOn: "2026-11-25" });
  });
});

describe("the level of a complaint", () => {
  it("is lifted by repetition and drastic conduct, and further by injury, media and authorities", () => {
    const levelOf = (circumstances: ComplaintEventInput["circumstances"]) =>
      at("2026-11-18", event("2026-11-18", "raised", { circumstances: circumstances ?? null })).level;
    expect(levelOf([])).toBe("general");
    expect(levelOf(["repetition"])).toBe("escalated");
    expect(levelOf(["drastic-conduct"])).toBe("escalated");
    for (const circumstance of ["injury", "media", "authority"] as const) expect(levelOf([circumstance, "repetition"])).toBe("major");
  });

  it("is lifted by complaining again, in whichever way it was noted", () => {
    for (const kind of ["raised", "repeated", "reopened"] as const)
      expect(at("2026-11-19", raised(), event("2026-11-19", kind))).toMatchObject({ level: "escalated", because: { code: "repeated" } });
  });

  it("never falls", () => {
    const events = [
      event("2026-11-18", "raised", { circumstances: ["injury"] }),
      event("2026-11-19", "repeated", { circumstances: [] }),
      event("2026-11-20", "remedied"),
      event("2026-11-20", "accepted"),
    ];
    expect(at("2026-11-22", ...events)).toMatchObject({ level: "major", closed: true });
  });

  it("complaining again gives no more time than was left, and less where the new level is faster", () => {
    expect(at("2026-11-20", raised(), event("2026-11-20", "repeated"))).toMatchObject({ level: "escalated", dueOn: "2026-11-20" });
    expect(at("2026-11-18", raised(), event("2026-11-18", "repeated"))).toMatchObject({ dueOn: "2026-11-19" });
    expect(at("2026-11-24", raised(), event("2026-11-24", "repeated"))).toMatchObject({ state: "reply-overdue", dueOn: "2026-11-20" });
  });

  it("a circumstance that becomes known later tightens the clocks that run", () => {
    const events = [raised(), event("2026-11-18", "replied"), event("2026-11-19", "aggravated", { circumstances: ["media"] })];
    // Two business days after Thursday 19 are Monday 23; the reply has been given and is not due again.
    expect(at("2026-11-19", ...events)).toMatchObject({
      level: "major",
      state: "remedy-due",
      dueOn: "2026-11-23",
      because: { code: "level-lifted" },
    });
  });

  it("is told as uncertain while nobody has noted the circumstances", () => {
    expect(at("2026-11-18", event("2026-11-18", "raised")).warnings).toEqual([{ code: "circumstances-unknown", path: ["events"] }]);
    expect(at("2026-11-18", raised()).warnings).toEqual([]);
  });
});

describe("a complaint and the customer", () => {
  const settled = [raised(), event("2026-11-18", "replied"), event("2026-11-20", "remedied"), event("2026-11-20", "accepted")];

  it("CH-08: takes nothing from a reading of loyalty, whatever happens", () => {
    for (const asOf of ["2026-11-18", "2026-11-21", "2026-12-30"]) expect(at(asOf, raised()).loyaltyEffect).toBe("none");
    expect(at("2026-11-22", ...settled).loyaltyEffect).toBe("none");
  });

  it("CH-09: trust falls when ignored, stays down after a late reply, and is regained when settled", () => {
    const late = [raised(), event("2026-11-24", "replied"), event("2026-11-25", "remedied"), event("2026-11-27", "accepted")];
    const trusts = ["2026-11-20", "2026-11-21", "2026-11-25", "2026-11-27"].map((asOf) => at(asOf, ...late).trust);
    expect(trusts).toEqual(["unchanged", "ignored-and-falling", "ignored-and-falling", "regained-or-higher"]);
    expect(at("2026-11-30", ...late, event("2026-11-30", "reopened")).trust).toBe("unchanged");
  });

  it("CH-12: feedback is asked for after the closing, once", () => {
    // Three business days after Friday 20 are Wednesday 25.
    expect(at("2026-11-22", ...settled)).toMatchObject({
      feedbackDueOn: "2026-11-25",
      notes: [{ code: "ask-for-feedback", cites: ["CH-12"] }],
    });
    expect(at("2026-11-25", ...settled, event("2026-11-25", "feedback-asked"))).toMatchObject({ feedbackDueOn: null, notes: [] });
    expect(at("2026-11-25", ...settled, event("2026-11-20", "feedback-asked")).feedbackDueOn).toBeNull();
    expect(at("2026-11-25", ...settled, event("2026-11-19", "feedback-asked")).feedbackDueOn).toBe("2026-11-25");
    expect(at("2026-11-25", ...settled, event("2026-11-24", "accepted")).feedbackDueOn).toBe("2026-11-25");
  });

  it("CH-14: a bad experience spreads while he is ignored or what was offered is not enough", () => {
    const notes = (asOf: string, ...events: ComplaintEventInput[]) => at(asOf, ...events).notes.map(({ code }) => code);
    expect(notes("2026-11-20", raised())).toEqual([]);
    expect(notes("2026-11-21", raised())).toEqual(["word-of-mouth"]);
    expect(notes("2026-11-19", raised(), event("2026-11-19", "rejected"))).toEqual(["word-of-mouth"]);
  });

  it("CH-15: an old customer is noted as one by the day he complained, an unknown one is not", () => {
    const codes = (customerSince: string | null) =>
      replayComplaint({ customerSince, events: [raised()] }, { asOf: "2026-11-18" }).notes.map(({ code }) => code);
    expect(codes("2023-11-18")).toEqual(["old-customer"]);
    expect(codes("2023-11-19")).toEqual([]);
    expect(codes(null)).toEqual([]);
  });

  it("CH-06: compensation is added up exactly, by currency", () => {
    const given = (amount: string, currency: string) => event("2026-11-19", "remedied", { compensation: { amount, currency } });
    expect(at("2026-11-19", raised(), given("0.1", "CNY"), given("0.2", "CNY"), given("500", "JPY")).compensation).toEqual([
      { amount: "0.30", currency: "CNY" },
      { amount: "500", currency: "JPY" },
    ]);
    expect(at("2026-11-18", raised(), given("0.1", "CNY")).compensation).toEqual([]);
  });

  it("an acceptance without a remedy closes the complaint, and the remedy is told as missed", () => {
    const events = [raised(), event("2026-11-19", "replied"), event("2026-11-19", "accepted")];
    expect(at("2026-11-19", ...events)).toMatchObject({ closed: true, dueOn: null, warnings: [] });
    expect(statuses("2026-11-19", ...events)).toEqual(["missed", "done", "missed", "open"]);
  });

  it("is closed until he comes back, and then everything begins anew", () => {
    const done = [...settled, event("2026-11-23", "improved-at-source")];
    expect(
      at("2026-11-30", ...done, event("2026-11-24", "aggravated", { circumstances: ["media"] }), event("2026-11-25", "replied")),
    ).toMatchObject({
      closed: true,
      overdue: false,
      reviewOn: null,
    });
    const back = [...done, event("2026-11-26", "reopened")];
    expect(at("2026-11-26", ...back)).toMatchObject({
      state: "reply-due",
      level: "escalated",
      dueOn: "2026-11-27",
      closed: false,
      trust: "unchanged",
      feedbackDueOn: null,
      because: { code: "repeated" },
    });
    expect(statuses("2026-11-26", ...back)).toEqual(["missed", "open", "open", "open"]);
    expect(at("2026-11-30", ...done, event("2026-11-27", "rejected"))).toMatchObject({ state: "remedy-due", dueOn: "2026-12-04" });
  });

  it("a reply before the complaint is told, as a remedy is", () => {
    const outOfOrder = (kind: "replied" | "remedied") =>
      at("2026-11-18", event("2026-11-17", kind), raised()).warnings.map(({ code }) => code);
    for (const kind of ["replied", "remedied"] as const) expect(outOfOrder(kind)).toContain("step-out-of-order");
    expect(at("2026-11-18", raised(), event("2026-11-18", "replied")).warnings.map(({ code }) => code)).not.toContain("step-out-of-order");
  });

  it("an answer of his before the complaint counts for nothing and is told", () => {
    const early = event("2026-11-17", "accepted");
    expect(at("2026-11-18", early, raised())).toMatchObject({
      state: "reply-due",
      warnings: [{ code: "answer-before-complaint", path: ["events"] }],
    });
    expect(at("2026-11-17", early).state).toBe("not-raised");
  });
});

describe("the events of a complaint", () => {
  it("D23: are a set: the same one twice counts once, two contents under one id are an issue", () => {
    const complaint = raised();
    expect(at("2026-11-18", complaint, { ...complaint }).level).toBe("general");
    expect(refused({ events: [complaint, { ...complaint, on: "2026-11-19" }] })).toEqual([["conflicting-event", "events.1.id"]]);
  });

  it("D23: on one day his last word comes last, and coming back undoes an acceptance", () => {
    const day = (kind: Kind) => event("2026-11-18", kind);
    const whole = ["accepted", "remedied", "responded-on-site", "raised"] as const;
    expect(at("2026-11-18", ...whole.map(day))).toMatchObject({ closed: true, warnings: [{ code: "circumstances-unknown" }] });
    expect(at("2026-11-18", day("rejected"), ...whole.map(day))).toMatchObject({ state: "remedy-due" });
    expect(at("2026-11-18", day("reopened"), ...whole.map(day))).toMatchObject({ state: "reply-due", level: "escalated" });
    expect(at("2026-11-18", day("repeated"), ...whole.map(day))).toMatchObject({ closed: true, level: "escalated" });
  });

  it("R2: what happens later is not known, and its day is one to ask again", () => {
    expect(at("2026-11-17", raised())).toMatchObject({ state: "not-raised", reviewOn: "2026-11-18" });
  });

  it("refuses what does not belong to an event", () => {
    const compensation = { amount: "10", currency: "CNY" };
    expect(
      refused({
        customerSince: "2026-02-30",
        events: [
          { id: "1", on: "2026-11-18", kind: "shouted" },
          { id: "2", on: "2026-11-18", kind: "replied", circumstances: [] },
          { id: "3", on: "2026-11-18", kind: "aggravated" },
          { id: "4", on: "2026-11-18", kind: "raised", compensation },
          { id: "5", on: "2026-11-18", kind: "remedied", compensation: { amount: "0.001", currency: "CNY" } },
          { id: "6", on: "2026-11-18", kind: "remedied", compensation: { amount: 0.1, currency: "CNY" } },
          { id: "7", on: "2026-11-18", kind: "remedied", compensation: { amount: "-1", currency: "RMB" } },
          { id: "8", on: "2026-11-18", kind: "raised", circumstances: ["rain"] },
        ],
      }),
    ).toEqual([
      ["invalid-date", "customerSince"],
      ["not-an-option", "events.0.kind"],
      ["inconsistent", "events.1.circumstances"],
      ["missing", "events.2.circumstances"],
      ["inconsistent", "events.3.compensation"],
      ["too-fine", "events.4.compensation.amount"],
      ["inexact-number", "events.5.compensation.amount"],
      ["out-of-range", "events.6.compensation.amount"],
      ["unknown-currency", "events.6.compensation.currency"],
      ["not-an-option", "events.7.circumstances.0"],
    ]);
    expect(refused({})).toEqual([["missing", "events"]]);
  });
});

describe("a complaint policy", () => {
  const [general, escalated, major] = fawVwComplaints.levels;
  const issuesOf = (levels: unknown) => {
    try {
      compileComplaint({ ...fawVwComplaints, levels: levels as typeof fawVwComplaints.levels });
      return [];
    } catch (error) {
      return (error as { issues: { code: string; path: (string | number)[] }[] }).issues.map(({ code, path }) => [code, path.join(".")]);
    }
  };

  it("is refused where a level could not be reached or a remedy would come before a reply", () => {
    expect(issuesOf([])).toEqual([["out-of-range", "levels"]]);
    expect(
      issuesOf([
        { ...general, liftedBy: ["media"] },
        { ...escalated, liftedBy: [] },
      ]),
    ).toEqual([
      ["inconsistent", "levels.0.liftedBy"],
      ["missing", "levels.1.liftedBy"],
    ]);
    expect(issuesOf([general, escalated, { ...major, code: "general", liftedBy: ["repetition"] }])).toEqual([
      ["duplicate-id", "levels.2.code"],
      ["inconsistent", "levels.2.liftedBy"],
    ]);
    expect(issuesOf([{ ...general, remedyWithinBusinessDays: 1 }])).toEqual([["inconsistent", "levels.0.remedyWithinBusinessDays"]]);
    expect(issuesOf([{ ...general, replyWithinBusinessDays: 0, replyWithin: 2 }])).toEqual([
      ["out-of-range", "levels.0.replyWithinBusinessDays"],
      ["unknown-key", "levels.0.replyWithin"],
    ]);
  });

  it("is warned about when a graver level is slower or a circumstance changes nothing", () => {
    expect(compileComplaint(fawVwComplaints).warnings).toEqual([]);
    const slow = { ...escalated, replyWithinBusinessDays: 3 };
    expect(compileComplaint({ ...fawVwComplaints, levels: [general, slow] }).warnings).toEqual([
      { code: "clock-longer-than-below", path: ["levels", 1, "replyWithinBusinessDays"] },
      { code: "circumstance-not-named", path: ["levels"] },
    ]);
  });

  it("may have one level only", () => {
    const one = compileComplaint({ ...fawVwComplaints, levels: [general] });
    expect(one({ events: [raised(), event("2026-11-19", "repeated")] }, { asOf: "2026-11-19" })).toMatchObject({ level: "general" });
  });

  it("D13: is not asked before its first day", () => {
    expect(replayComplaint.safe({ events: [] }, { asOf: "1999-12-31" })).toMatchObject({ ok: false, issues: [{ code: "before-policy" }] });
  });
});

describe("the words for a complaint", () => {
  it("are said to the customer in both languages", () => {
    expect(explain(at("2026-11-18", raised()), en)).toBe(
      "You will have our reply by 2026-11-20. Thank you for telling us what went wrong.",
    );
    expect(explain(at("2026-11-21", raised()), zhCN)).toBe("我们本应最迟于2026-11-20为您答复。我们没有及时答复您，深表歉意。");
    expect(explain(at("2026-12-30", raised("2026-12-30")), en)).toContain("as soon as possible");
  });
});
