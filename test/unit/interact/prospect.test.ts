import {
  beijingHyundaiCadence,
  compileCadence,
  compileProspect,
  fawVwCadence,
  fawVwContactPlan,
  fawVwProspect,
  mainlandCalendar2026,
  owedFacts,
  type ProspectEventInput,
  type ProspectHistoryInput,
  planContacts,
  prospectEvents,
  prospectStatuses,
  replayProspect,
} from "idic/interact";
import { en } from "idic/locales/en";
import { zhCN } from "idic/locales/zh-CN";
import { explain, labelOf } from "idic/rule";
import { describe, expect, it } from "vitest";

type PlanOverride = Partial<Parameters<typeof compileProspect>[0]["contactPlan"]>;
const prospectBy = (override: PlanOverride) => compileProspect({ ...fawVwProspect, contactPlan: { ...fawVwContactPlan, ...override } });
const near = { anchor: "2026-01-15", class: "near" };

/** An event without the need for an id of its own: its id is its place. */
type Bare = ProspectEventInput extends infer Event
  ? Event extends ProspectEventInput
    ? Omit<Event, "id"> & { id?: string }
    : never
  : never;
const withIds = (events: readonly Bare[]): ProspectEventInput[] => events.map((event, at) => ({ id: `e${at}`, ...event }));
const replayed = (capture: Omit<ProspectHistoryInput, "events">, events: readonly Bare[], asOf: string, rule = replayProspect) =>
  rule({ ...capture, events: withIds(events) }, { asOf });
const issuesOf = (history: unknown, asOf = "2026-06-01") => {
  const result = replayProspect.safe(history, { asOf });
  return result.ok ? [] : result.issues.map(({ code, path }) => [code, path.join(".")]);
};

describe("prospect", () => {
  it("IN-04: is contacted in a loop until he chooses", () => {
    const calls: Bare[] = ["2026-02-15", "2026-03-15", "2026-04-15"].map((on) => ({ on, type: "contacted" }));
    const next = calls.map(({ on }, at) => replayed(near, calls.slice(0, at + 1), on).next?.planned);
    expect(next).toEqual(["2026-03-15", "2026-04-15", "2026-05-15"]);
    const chosen = replayed(near, [...calls, { on: "2026-05-02", type: "bought-ours" }], "2026-05-02");
    expect(chosen).toMatchObject({
      status: "closed",
      closedBy: "bought-ours",
      closedOn: "2026-05-02",
      next: null,
      lead: null,
      missing: [],
    });
    expect(chosen).toMatchObject({ reviewOn: null, because: { code: "bought-ours", cites: ["IN-04", "IN-14", "K8"] } });
  });

  it("IN-05, I1: a reason, brand, preference or need that is a placeholder counts as not recorded", () => {
    for (const placeholder of ["无", "n/a", "N/A ", "…", "不详"]) {
      const lost = replayed(near, [{ on: "2026-03-10", type: "bought-other", reason: placeholder, brand: placeholder }], "2026-03-10");
      expect(lost).toMatchObject({ missing: ["reason"], reason: null, brand: null });
      const details = { on: "2026-03-11", type: "details-recorded", preferences: [placeholder, "suv"] } as const;
      const later = replayed(near, [{ on: "2026-03-10", type: "not-now", preferences: [placeholder] }, details], "2026-03-12");
      expect(later).toMatchObject({ missing: ["reason"], preferences: ["suv"] });
      const called = replayed(near, [{ on: "2026-03-10", type: "contacted", need: placeholder }], "2026-03-10");
      expect(called.need).toBeNull();
      const start = { ...called.snapshot, need: { on: "2026-03-10", need: placeholder }, reason: placeholder };
      expect(replayProspect({ start, events: [] }, { asOf: "2026-03-11" })).toMatchObject({ need: null, reason: null });
    }
    const price = replayed(near, [{ on: "2026-03-10", type: "gave-up", reason: "price" }], "2026-03-10");
    expect(price).toMatchObject({ missing: [], reason: "price" });
  });

  it("K8: a choice cancels the contact that is due on its very day, and every later one", () => {
    for (const type of ["bought-ours", "bought-other", "gave-up", "opted-out"] as const) {
      const before = replayed(near, [{ on: "2026-02-15", type }], "2026-02-14");
      expect(before).toMatchObject({ status: "open", next: { planned: "2026-02-15" }, reviewOn: "2026-02-15" });
      const on = replayed(near, [{ on: "2026-02-15", type }], "2026-02-15");
      expect(on).toMatchObject({ status: "closed", closedBy: type, next: null, plan: { choice: type, choiceOn: "2026-02-15" } });
      if (on.plan === null) throw new Error("a closed series can be planned");
      expect(planContacts({ ...on.plan, through: "2026-12-31" }, { asOf: "2026-02-15" })).toMatchObject({
        contacts: [],
        because: { code: "closed" },
      });
    }
  });

  it("IN-05, K8: who bought another brand without a reason is closed, and the reason is owed until it is recorded", () => {
    const lost: Bare = { on: "2026-03-10", type: "bought-other", brand: "another" };
    expect(replayed(near, [lost], "2026-03-10")).toMatchObject({ status: "closed", missing: ["reason"], reason: null, brand: "another" });
    expect(replayed(near, [{ ...lost, reason: "price" }], "2026-03-10")).toMatchObject({ missing: [], reason: "price" });
    const told: Bare = { on: "2026-04-01", type: "details-recorded", reason: "delivery took too long" };
    expect(replayed(near, [lost, told], "2026-03-31").missing).toEqual(["reason"]);
    const after = replayed(near, [lost, told], "2026-04-01");
    expect(after).toMatchObject({ status: "closed", missing: [], reason: "delivery took too long", brand: "another", warnings: [] });
  });

  it("IN-07, K8: who does not want to for now stays in the loop, and owes a reason and preferences until both are recorded", () => {
    const reluctant: Bare = { on: "2026-02-15", type: "not-now" };
    const open = replayed(near, [reluctant], "2026-02-15");
    expect(open).toMatchObject({ status: "open", missing: ["reason", "preferences"], because: { code: "captured" } });
    expect(open.next).toEqual(replayed(near, [], "2026-02-15").next);
    const reason: Bare = { on: "2026-03-01", type: "details-recorded", reason: "waits for a new model" };
    const preferences: Bare = { on: "2026-03-02", type: "details-recorded", preferences: ["suv", "hybrid"] };
    expect(replayed(near, [reluctant, reason], "2026-03-02").missing).toEqual(["preferences"]);
    expect(replayed(near, [reluctant, preferences], "2026-03-02").missing).toEqual(["reason"]);
    expect(replayed(near, [reluctant, reason, preferences], "2026-03-02")).toMatchObject({
      missing: [],
      reason: "waits for a new model",
      preferences: ["suv", "hybrid"],
    });
    // Said once more he owes nothing again; a lost sale owes a reason of its own.
    expect(replayed(near, [reluctant, reason, preferences, { ...reluctant, on: "2026-04-01" }], "2026-04-01").missing).toEqual([]);
    expect(replayed(near, [reluctant, reason, { on: "2026-04-01", type: "bought-other" }], "2026-04-01")).toMatchObject({
      missing: ["reason"],
      reason: null,
    });
  });

  it("owes what the policy says", () => {
    const policy = { ...fawVwProspect, owed: [{ after: "gave-up", fact: "reason", cites: [] }] } as const;
    const lost = (type: "gave-up" | "bought-other") => replayed(near, [{ on: "2026-03-10", type }], "2026-03-10", compileProspect(policy));
    expect([lost("gave-up").missing, lost("bought-other").missing]).toEqual([["reason"], []]);
    const brand = { after: "bought-other", fact: "brand", cites: [] } as const;
    const strict = compileProspect({ ...fawVwProspect, owed: [...fawVwProspect.owed, brand] });
    expect(replayed(near, [{ on: "2026-03-10", type: "bought-other", reason: "price" }], "2026-03-10", strict).missing).toEqual(["brand"]);
  });

  it("D21: without an answer the contact stays due", () => {
    const tried: Bare[] = [
      { on: "2026-02-15", type: "no-answer" },
      { on: "2026-02-16", type: "no-answer" },
    ];
    const prospect = replayed(near, tried, "2026-02-17");
    expect(prospect).toMatchObject({
      lastContact: null,
      reviewOn: "2026-02-18",
      next: { call: "now", planned: "2026-02-15", adjusted: "2026-02-17" },
    });
  });

  it("D21: a call-back is one contact more, and leaves the series as it is", () => {
    const asked: Bare[] = [
      { on: "2026-02-15", type: "contacted" },
      { on: "2026-02-15", type: "call-back-later", callBackOn: "2026-03-02" },
    ];
    const waiting = replayed(near, asked, "2026-02-20");
    expect(waiting).toMatchObject({
      callBackOn: "2026-03-02",
      reviewOn: "2026-03-02",
      next: { call: "wait", planned: "2026-03-02", code: "call-back" },
    });
    const late = replayed(near, asked, "2026-03-04");
    expect(late.next).toMatchObject({ call: "now", planned: "2026-03-02", code: "call-back" });
    for (const on of ["2026-03-02", "2026-03-04"]) {
      const made = replayed(near, [...asked, { on, type: "contacted" }], on);
      expect(made).toMatchObject({ callBackOn: null, next: { planned: "2026-03-15", code: "near" } });
    }
    // A contact before its day leaves the call-back; a later request replaces it.
    expect(replayed(near, [...asked, { on: "2026-03-01", type: "contacted" }], "2026-03-01").callBackOn).toBe("2026-03-02");
    const again = replayed(near, [...asked, { on: "2026-03-02", type: "call-back-later", callBackOn: "2026-03-09" }], "2026-03-02");
    expect(again.next).toMatchObject({ planned: "2026-03-09", code: "call-back" });
  });

  it("D21, K10: a call-back made on its day does not begin the series anew, and one made late does when that is chosen", () => {
    const rule = prospectBy({ late: "re-anchor" });
    const asked: Bare = { on: "2026-02-01", type: "call-back-later", callBackOn: "2026-02-10" };
    const next = (on: string) => replayed(near, [asked, { on, type: "contacted" }], on, rule).next?.planned;
    expect([next("2026-02-10"), next("2026-02-12")]).toEqual(["2026-02-15", "2026-03-12"]);
    // Sunday 8 March was named, and Friday the 6th is the working day for it.
    const preceding = prospectBy({ late: "re-anchor", calendar: mainlandCalendar2026, convention: "preceding" });
    const named: Bare = { on: "2026-03-02", type: "call-back-later", callBackOn: "2026-03-08" };
    const made = replayed({ ...near, anchor: "2026-02-20" }, [named, { on: "2026-03-06", type: "contacted" }], "2026-03-06", preceding);
    expect(made).toMatchObject({ callBackOn: null, next: { planned: "2026-03-20", code: "near" } });
  });

  it("D18: he is classified anew from the day on which his plans changed", () => {
    const far = { anchor: "2026-01-15", plansToBuyOn: "2027-12-01" };
    const changed: Bare = { on: "2026-04-10", type: "horizon-changed", plansToBuyOn: "2026-05-20" };
    expect(replayed(far, [changed], "2026-04-09")).toMatchObject({ class: "long-term", next: { planned: "2026-07-15" } });
    const sooner = replayed(far, [changed], "2026-04-10");
    expect(sooner).toMatchObject({
      class: "near",
      because: { code: "horizon-changed" },
      lead: { class: "near", plansToBuyOn: "2026-05-20" },
    });
    expect(sooner.next).toMatchObject({ call: "now", planned: "2026-03-15", code: "near" });
    expect(sooner.segments.map(({ state, from, through }) => [state.class, from, through])).toEqual([
      ["long-term", null, "2026-04-09"],
      ["near", "2026-04-10", null],
    ]);
    const called = replayed(far, [changed, { on: "2026-04-10", type: "contacted" }], "2026-04-10");
    expect(called.next?.planned).toBe("2026-04-15");
    // From near to far nothing is due any more.
    const later: Bare = { on: "2026-02-20", type: "horizon-changed", plansToBuyOn: "2027-12-01" };
    expect(replayed({ anchor: "2026-01-15", plansToBuyOn: "2026-03-01" }, [later], "2026-02-20").next).toMatchObject({
      call: "wait",
      planned: "2026-07-15",
    });
    // What the event does not say is unknown.
    expect(replayed(near, [{ on: "2026-02-20", type: "horizon-changed" }], "2026-02-20").class).toBe("unknown");
  });

  it("K3, K9: time alone brings him into a nearer class, and a planned day that has passed is no end", () => {
    const facts = { anchor: "2026-01-15", plansToBuyOn: "2026-06-10" };
    const prospect = replayed(facts, [], "2026-06-11");
    expect(prospect.segments.map(({ state, from, cause }) => [state.class, from, cause.code, cause.event])).toEqual([
      ["within-half-year", null, "captured", null],
      ["near", "2026-03-10", "came-nearer", null],
    ]);
    expect(prospect).toMatchObject({ status: "open", warnings: [{ code: "target-passed", path: ["lead", "plansToBuyOn"] }] });
    expect(replayed(facts, [], "2026-03-01").reviewOn).toBe("2026-03-10");
  });

  it("D21, K11: nothing is planned while he is paused; taken up again the series goes on, with one contact for what was missed", () => {
    const events: Bare[] = [
      { on: "2026-02-01", type: "paused" },
      { on: "2026-05-01", type: "resumed" },
    ];
    const paused = replayed(near, events, "2026-03-20");
    expect(paused).toMatchObject({ status: "paused", next: null, plan: null, because: { code: "paused" }, reviewOn: "2026-05-01" });
    expect(paused.lead).toMatchObject({ class: "near" });
    const resumed = replayed(near, events, "2026-05-01");
    expect(resumed).toMatchObject({ status: "open", because: { code: "resumed" }, next: { call: "now", planned: "2026-04-15" } });
    if (resumed.plan === null) throw new Error("an open series can be planned");
    const { contacts } = planContacts({ ...resumed.plan, through: "2026-07-01" }, { asOf: "2026-05-01" });
    expect(contacts.map(({ call, planned }) => [call, planned])).toEqual([
      ["now", "2026-04-15"],
      ["wait", "2026-05-15"],
      ["wait", "2026-06-15"],
    ]);
    expect(replayed(near, events, "2026-05-01", prospectBy({ missed: "skip" })).next?.planned).toBe("2026-05-15");
    expect(resumed.segments.map(({ state, from, through }) => [state.status, from, through])).toEqual([
      ["open", null, "2026-01-31"],
      ["paused", "2026-02-01", "2026-04-30"],
      ["open", "2026-05-01", null],
    ]);
  });

  it("K10: a late contact keeps the grid, with a smallest gap, or begins it anew", () => {
    const late: Bare[] = [{ on: "2029-06-18", type: "contacted" }];
    const facts = { anchor: "2029-05-05", class: "near" };
    const next = (override: PlanOverride) => replayed(facts, late, "2029-06-18", prospectBy(override)).next?.planned;
    expect([next({}), next({ late: "re-anchor" }), next({ minGapDays: 20 })]).toEqual(["2029-07-05", "2029-07-18", "2029-08-05"]);
  });

  it("K10, D19: a contact on the working day is on time, also where that comes before the planned day", () => {
    // Sunday 15 March 2026 is worked off on Friday the 13th or on Monday the 16th.
    const next = (on: string, convention: "preceding" | "following", late: "keep-grid" | "re-anchor") =>
      replayed(near, [{ on, type: "contacted" }], on, prospectBy({ calendar: mainlandCalendar2026, convention, late })).next?.planned;
    expect(next("2026-03-13", "preceding", "keep-grid")).toBe("2026-04-15");
    expect(next("2026-03-13", "preceding", "re-anchor")).toBe("2026-04-15");
    expect(next("2026-03-16", "following", "re-anchor")).toBe("2026-04-15");
    expect(next("2026-03-13", "following", "keep-grid")).toBe("2026-03-15");
  });

  it("K1, K9: on-time contacts follow the plan of the first day, through every class", () => {
    const facts = { anchor: "2030-08-30", plansToBuyOn: "2031-06-10" };
    const calls: Bare[] = [];
    for (const on of ["2031-02-28", "2031-05-30", "2031-06-30"]) {
      const asOf = calls.at(-1)?.on ?? facts.anchor;
      expect(replayed(facts, calls, asOf).next?.planned).toBe(on);
      calls.push({ on, type: "contacted" });
    }
    expect(replayed(facts, calls, "2031-06-30").plan).toMatchObject({ anchor: "2030-08-30", monthsSoFar: 10, lastContact: "2031-06-30" });
  });

  it("goes on in days where the class counts in days, on time or late", () => {
    const cadence = beijingHyundaiCadence;
    const facts = { anchor: "2026-11-01", plansToBuyOn: "2026-11-12" };
    const next = (on: string, override: PlanOverride) =>
      replayed(facts, [{ on, type: "contacted" }], on, prospectBy({ cadence, ...override })).next?.planned;
    // Every seven days from the 1st; from the 8th on, within a week of the purchase, every two days.
    expect(next("2026-11-08", {})).toBe("2026-11-10");
    expect(next("2026-11-09", {})).toBe("2026-11-10");
    expect(next("2026-11-09", { late: "re-anchor" })).toBe("2026-11-11");
    // Sunday the 8th is worked off on Monday the 9th: on time.
    const following = { late: "re-anchor", calendar: mainlandCalendar2026 } as const;
    expect(next("2026-11-09", following)).toBe("2026-11-10");
  });

  it("D18: decides, plans and replays the same next day", () => {
    const events: Bare[] = [
      { on: "2026-02-20", type: "contacted" },
      { on: "2026-04-02", type: "contacted" },
    ];
    const { next, plan } = replayed({ anchor: "2025-10-31", plansToBuyOn: "2026-12-01" }, events, "2026-04-02");
    if (plan === null) throw new Error("an open series can be planned");
    expect(planContacts({ ...plan, through: "2027-12-31" }, { asOf: "2026-04-02" }).contacts[0]).toEqual(next);
    expect(compileCadence(fawVwCadence)(plan, { asOf: "2026-04-02" }).outcome).toEqual({ call: "wait", dueOn: next?.planned });
  });

  it("IN-13, IN-45: tells sales the latest need, what he would like, and how near the purchase is", () => {
    const events: Bare[] = [
      { on: "2026-02-15", type: "contacted", need: "seven seats" },
      { on: "2026-02-20", type: "not-now", reason: "no garage yet", preferences: ["suv"] },
      { on: "2026-03-15", type: "contacted", need: "room for a pram" },
      { on: "2026-03-20", type: "contacted" },
    ];
    const prospect = replayed({ anchor: "2026-01-15", plansToBuyOn: "2026-05-01" }, events, "2026-03-20");
    expect(prospect.lead).toEqual({
      class: "near",
      plansToBuyOn: "2026-05-01",
      need: { on: "2026-03-15", need: "room for a pram" },
      preferences: ["suv"],
    });
    expect(prospect).toMatchObject({
      need: { need: "room for a pram" },
      preferences: ["suv"],
      reason: "no garage yet",
      lastContact: "2026-03-20",
    });
    expect(replayed({ anchor: "2026-01-15", plansToBuyOn: "2026-05-01" }, events, "2026-02-15").need?.need).toBe("seven seats");
  });

  it("D23: counts an id with the same content once, and refuses it with another", () => {
    const event = { id: "c", on: "2026-02-20", type: "contacted" } as const;
    const once = replayProspect({ ...near, events: [event] }, { asOf: "2026-02-20" });
    const twice = replayProspect({ ...near, events: [event, { ...event, need: null }] }, { asOf: "2026-02-20" });
    expect({ ...twice, given: null }).toEqual({ ...once, given: null });
    expect(issuesOf({ ...near, events: [event, { ...event, need: "other" }] })).toEqual([["conflicting-event", "events.1.id"]]);
  });

  it("D23: on one day what denies or ends comes last and wins, then ids decide", () => {
    const on = "2026-02-15";
    const day = (...events: ProspectEventInput[]) => replayProspect({ ...near, events }, { asOf: on });
    const paused = day({ id: "a", on, type: "paused" }, { id: "b", on, type: "resumed" });
    expect(paused.status).toBe("paused");
    const lost = day({ id: "a", on, type: "bought-other" }, { id: "b", on, type: "contacted", need: "a test drive" });
    expect(lost).toMatchObject({ status: "closed", lastContact: on, need: { need: "a test drive" }, warnings: [] });
    const denied = day({ id: "a", on, type: "opted-out" }, { id: "b", on, type: "gave-up" });
    expect(denied).toMatchObject({ status: "closed", closedBy: "gave-up", optedOutOn: on, warnings: [] });
    const details = day({ id: "a", on, type: "details-recorded", reason: "price" }, { id: "b", on, type: "bought-other" });
    expect(details).toMatchObject({ missing: [], reason: "price" });
    const needs = day({ id: "Z", on, type: "contacted", need: "first" }, { id: "a", on, type: "contacted", need: "second" });
    expect(needs.need?.need).toBe("second");
    const two = day({ id: "b", on, type: "gave-up" }, { id: "a", on, type: "bought-ours" });
    expect(two).toMatchObject({ closedBy: "bought-ours", ignored: ["b"] });
  });

  it("tells what came after the end; only late details and an opt-out change anything", () => {
    const closed: Bare = { on: "2026-02-15", type: "gave-up" };
    const later: Bare[] = prospectEvents
      .filter((type) => type !== "details-recorded" && type !== "opted-out" && type !== "call-back-later")
      .map((type, at) => ({ on: `2026-03-${10 + at}`, type }) as Bare);
    const end = replayed(near, [closed], "2026-05-01");
    const prospect = replayed(near, [closed, ...later], "2026-05-01");
    expect(prospect.ignored).toEqual(later.map((_, at) => `e${at + 1}`));
    expect(prospect.warnings[0]).toEqual({ code: "after-closing", path: ["events", "e1"] });
    const nothing = { given: null, ignored: null, warnings: null, snapshot: null };
    expect({ ...prospect, ...nothing }).toEqual({ ...end, ...nothing });
    const optedOut = replayed(near, [closed, { on: "2026-04-01", type: "opted-out" }], "2026-05-01");
    expect(optedOut).toMatchObject({ closedBy: "gave-up", closedOn: "2026-02-15", optedOutOn: "2026-04-01", warnings: [] });
  });

  it("knows nothing before its day", () => {
    const prospect = replayed(near, [{ on: "2026-02-15", type: "contacted" }], "2026-02-14");
    expect(prospect).toMatchObject({ lastContact: null, next: { planned: "2026-02-15" }, reviewOn: "2026-02-15" });
  });

  it("K16: a next contact beyond the calendar has no working day, and that is told", () => {
    const rule = prospectBy({ calendar: mainlandCalendar2026 });
    const { next, warnings } = replayed({ anchor: "2026-12-15", class: "near" }, [], "2026-12-20", rule);
    expect(next).toMatchObject({ planned: "2027-01-15", adjusted: null });
    expect(warnings).toEqual([{ code: "calendar-not-covered", path: ["next"] }]);
  });

  it("goes on from a snapshot, and refuses what lies before it", () => {
    const events = withIds([
      { on: "2026-02-15", type: "contacted", need: "seven seats" },
      { on: "2026-02-20", type: "not-now" },
      { on: "2026-03-20", type: "bought-other" },
    ]);
    const { snapshot } = replayProspect({ ...near, events: events.slice(0, 2) }, { asOf: "2026-03-01" });
    const whole = replayProspect({ ...near, events }, { asOf: "2026-04-01" });
    const resumed = replayProspect.resume(snapshot, events.slice(2), { asOf: "2026-04-01" });
    const { given: _, segments: __, ...rest } = resumed;
    expect(whole).toMatchObject(rest);
    const refused = (start: unknown, asOf = "2026-04-01", more = {}) => issuesOf({ start, events: [], ...more }, asOf);
    expect(refused(snapshot, "2026-02-28")).toEqual([["inconsistent", "asOf"]]);
    expect(refused(snapshot, "2026-04-01", { events: events.slice(1, 2) })).toEqual([["inconsistent", "events.0.on"]]);
    expect(refused(snapshot, "2026-04-01", near)).toEqual([
      ["inconsistent", "anchor"],
      ["inconsistent", "class"],
    ]);
    expect(refused({ ...snapshot, series: { ...snapshot.series, class: "soon" } })).toEqual([["not-an-option", "start.series.class"]]);
    expect(refused({ ...snapshot, series: { ...snapshot.series, choice: "gave-up" } })).toEqual([["missing", "start.series.choiceOn"]]);
    const ended = { ...snapshot.series, choice: "gave-up", choiceOn: "2026-03-02" };
    expect(refused({ ...snapshot, series: ended })).toEqual([["inconsistent", "start.series.choiceOn"]]);
    expect(refused({ ...snapshot, on: "1920-01-01", series: { ...snapshot.series, anchor: "1920-01-01" } })).toEqual([
      ["out-of-range", "start.series.anchor"],
    ]);
  });

  it("refuses what cannot be, each with its path", () => {
    expect(issuesOf({ events: [] })).toEqual([["missing", "anchor"]]);
    expect(issuesOf({ anchor: "1920-01-01", events: [] })).toEqual([["out-of-range", "anchor"]]);
    expect(issuesOf({ ...near, events: [] }, "2026-01-14")).toEqual([["inconsistent", "asOf"]]);
    expect(issuesOf({ ...near, class: "soon", events: [] })).toEqual([["not-an-option", "class"]]);
    const event = (more: object) => issuesOf({ ...near, events: [{ id: "a", on: "2026-02-15", ...more }] });
    expect(event({ type: "moved-away" })).toEqual([["not-an-option", "events.0.type"]]);
    expect(event({})).toEqual([["missing", "events.0.type"]]);
    expect(event({ on: "2026-02-30", type: "contacted" })).toEqual([["invalid-date", "events.0.on"]]);
    expect(event({ on: "2026-01-14", type: "contacted" })).toEqual([["inconsistent", "events.0.on"]]);
    expect(event({ type: "call-back-later" })).toEqual([["missing", "events.0.callBackOn"]]);
    expect(event({ type: "call-back-later", callBackOn: "2026-02-14" })).toEqual([["inconsistent", "events.0.callBackOn"]]);
    expect(event({ type: "horizon-changed", class: "soon" })).toEqual([["not-an-option", "events.0.class"]]);
    expect(event({ type: "not-now", preferences: [] })).toEqual([["out-of-range", "events.0.preferences"]]);
    expect(event({ type: "bought-other", reason: "" })).toEqual([["out-of-range", "events.0.reason"]]);
  });

  it("refuses policies that cannot be, and passes on what is foolish about a plan", () => {
    const owed = fawVwProspect.owed;
    expect(() => compileProspect({ ...fawVwProspect, owed: [...owed, ...owed.slice(0, 1)] })).toThrow(
      "owed[3]: expected reason after bought-other once, got it again",
    );
    expect(() => prospectBy({ missed: "all" })).toThrow("contactPlan.maxLatenessDays");
    expect(prospectBy({ minGapDays: 40 }).warnings).toEqual([{ code: "gap-exceeds-interval", path: ["contactPlan", "minGapDays"] }]);
    expect(replayProspect.warnings).toEqual([]);
  });

  it("has names in both languages for every event and status", () => {
    for (const catalogue of [en, zhCN]) {
      expect(Object.keys(catalogue.lists.prospectEvents)).toEqual(prospectEvents);
      expect(Object.keys(catalogue.lists.prospectStatuses)).toEqual(prospectStatuses);
      expect(Object.keys(catalogue.lists.owedFacts)).toEqual(owedFacts);
    }
    expect(labelOf(zhCN, { list: "prospectEvents", code: "not-now" })).toBe("暂时不愿购买");
    expect(explain(replayed(near, [], "2026-02-01"), en)).toBe("The next contact is on 2026-02-15. You told us of your plan to buy.");
    expect(explain(replayed(near, [{ on: "2026-02-01", type: "paused" }], "2026-02-01"), zhCN)).toContain("暂停");
  });
});
