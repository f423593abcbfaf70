import {
  applyLearning,
  compileIdic,
  compileLearning,
  dealerLearning,
  type IdicCustomerInput,
  learn,
  learningCauses,
  type OutcomeInput,
} from "idic";
import { replayConsent } from "idic/identify";
import { en } from "idic/locales/en";
import { zhCN } from "idic/locales/zh-CN";
import { explain } from "idic/rule";
import { describe, expect, it } from "vitest";

const asOf = "2026-11-22";
const from = (...outcomes: readonly OutcomeInput[]) => learn({ record: "dms:1", outcomes }, { asOf });
const call = { id: "k1", on: "2026-11-20", of: "contact", code: "maintenance" } as const;
const offer = { id: "t1", on: "2026-11-21", of: "treatment", code: "old-car-short-of-time" } as const;

describe("learning", () => {
  it("IN-45: notes everything that came of a call, each row with its outcome and cause", () => {
    const { events, profile, refusals, needs, contacted, because } = from({
      ...call,
      response: "answered",
      learned: { occupation: "teacher", "preferred-time": "evenings", wechat: null, plate: "无" },
      refused: ["birth-date"],
      need: "time-precious",
      verified: true,
    });
    expect(events.map(({ id, on, type, because: { code }, outcome }) => [id, on, type, code, outcome])).toEqual([
      ["k1:answered", "2026-11-20", "answered", "contact-answered", "k1"],
      ["k1:need-learned", "2026-11-20", "need-learned", "need-observed", "k1"],
      ["k1:profile-verified", "2026-11-20", "profile-verified", "file-verified", "k1"],
    ]);
    expect(profile.map(({ field, value, collectedOn, because: { code } }) => [field, value, collectedOn, code])).toEqual([
      ["occupation", "teacher", "2026-11-20", "fact-learned"],
      ["preferred-time", "evenings", "2026-11-20", "preference-stated"],
    ]);
    expect(refusals).toEqual([
      { field: "birth-date", refusedOn: "2026-11-20", because: { code: "field-refused", cites: ["I33"] }, outcome: "k1" },
    ]);
    expect(needs.map(({ code, on }) => [code, on])).toEqual([["time-precious", "2026-11-20"]]);
    expect(contacted.map(({ code, on, need }) => [code, on, need])).toEqual([["maintenance", "2026-11-20", "time-precious"]]);
    expect(because.code).toBe("learned");
  });

  it("D21: leaves a contact due that nobody answered", () => {
    expect(from({ ...call, response: "none" })).toMatchObject({ events: [], contacted: [], because: { code: "nothing-learned" } });
    expect(from(call).contacted).toEqual([]);
  });

  it("tells a treatment that was accepted from one that was declined", () => {
    const types = (outcome: OutcomeInput) => from(outcome).events.map(({ type, because: { code } }) => [type, code]);
    expect(types({ ...offer, response: "accepted" })).toEqual([
      ["answered", "treatment-accepted"],
      ["treated", "treatment-accepted"],
    ]);
    expect(types({ ...offer, response: "declined" })).toEqual([["answered", "treatment-declined"]]);
    expect(types({ ...offer, response: "answered" })).toEqual([["answered", "contact-answered"]]);
    expect(from({ ...offer, response: "accepted" }).contacted).toEqual([]);
  });

  it("notes margins exactly, and those of the control group as such, for whom nothing was done", () => {
    const { value, margin, events } = from(
      { ...offer, response: "accepted", margin: "0.10" },
      { ...offer, id: "t2", control: true, response: "accepted", margin: "0.20" },
    );
    expect(value.map(({ margin: each, control, because: { code } }) => [each, control, code])).toEqual([
      ["0.10", false, "margin-observed"],
      ["0.20", true, "margin-of-control"],
    ]);
    expect(margin).toBe("0.3");
    expect(events.filter(({ outcome }) => outcome === "t2").map(({ type }) => type)).toEqual(["valued"]);
  });

  it("I38: writes consent for the channel it was given through, and a withdrawal for all", () => {
    const { consent } = from(
      { ...call, channel: "phone", consent: "granted" },
      { ...call, id: "k2", on: "2026-11-21", channel: "phone", consent: "withdrawn" },
    );
    expect(consent.map(({ id, channel, status, purpose }) => [id, channel, status, purpose])).toEqual([
      ["k1:consent", "phone", "granted", "marketing"],
      ["k2:consent", "*", "withdrawn", "marketing"],
    ]);
    const replayed = replayConsent({ events: consent }, { asOf });
    expect(replayed.cells.map(({ channel, code }) => [channel, code])).toEqual([
      ["*", "withdrawn"],
      ["phone", "withdrawn"],
    ]);
  });

  it("knows nothing of what happens later, and asks again then", () => {
    expect(from({ ...call, on: "2026-11-23", response: "answered" })).toMatchObject({ events: [], reviewOn: "2026-11-23" });
  });

  it("does not count an outcome of a later day when it says what came of them", () => {
    const later = from({ ...call, on: "2026-11-23", response: "answered" });
    expect(explain(later, en)).toContain("0 outcomes");
    expect(explain(later, zhCN)).toContain("共0项结果");
  });

  it("notes a repeated outcome once and refuses one id with two contents", () => {
    const answered = { ...call, response: "answered" } as const;
    expect(from(answered, answered).events).toEqual(from(answered).events);
    const result = learn.safe({ record: "dms:1", outcomes: [answered, { ...answered, response: "none" }] }, { asOf });
    expect(result.ok ? [] : result.issues.map(({ code, path }) => [code, path])).toEqual([["conflicting-event", ["outcomes", 1, "id"]]]);
  });

  it("refuses bad outcomes and policies with their paths", () => {
    const result = learn.safe(
      {
        outcomes: [
          { ...call, of: "visit" },
          { ...call, response: "maybe" },
          { ...call, margin: 0.1 },
          { ...call, id: "x".repeat(161) },
        ],
      },
      { asOf },
    );
    expect(result.ok ? [] : result.issues.map(({ code, path }) => `${path.join(".")} ${code}`)).toEqual([
      "record missing",
      "outcomes.0.of not-an-option",
      "outcomes.1.response not-an-option",
      "outcomes.2.margin inexact-number",
      "outcomes.3.id out-of-range",
    ]);
    expect(() => compileLearning({ ...dealerLearning, controller: "" })).toThrow(/controller/);
  });

  it("gives every cause at least once", () => {
    const everything = {
      ...call,
      response: "answered",
      verified: true,
      need: "time",
      margin: "1",
      learned: { name: "张建国", "preferred-time": "早上" },
      refused: ["plate"],
      consent: "granted",
    } as const;
    const { events, profile, refusals, consent } = from(
      everything,
      { ...offer, response: "accepted", control: false, consent: "withdrawn" },
      { ...offer, id: "t2", response: "declined" },
      { ...offer, id: "t3", control: true, margin: "2" },
    );
    const codes = [...events, ...profile, ...refusals, ...consent].map(({ because }) => because.code);
    expect(learningCauses.filter((code) => !codes.includes(code))).toEqual([]);
  });
});

describe("what was learned, noted and walked again", () => {
  const walk = compileIdic({});
  const customer: IdicCustomerInput = {
    identify: { customerSince: "2020-10-12", file: { name: "张建国", phone: "13912345678" } },
    interact: { owner: { vehicleSince: "2020-10-12", lastVisit: "2026-10-01", lastMaintenance: { on: "2025-11-01" } } },
    history: { events: [{ id: "e1", on: "2026-10-01", type: "identified" }] },
  };

  it("moves him on: from a due contact to an offer, and from the offer to a customer served as himself", () => {
    const before = walk(customer, { asOf });
    expect([before.state.state, before.nextAction.code, before.nextAction.about]).toEqual(["identified", "make-contact", "maintenance"]);
    expect(before.nextQuestion?.field).toBe("address");

    const called = learn(
      {
        record: "dms:1",
        outcomes: [
          { ...call, response: "answered", learned: { address: "正大路1号" }, need: "time-precious", consent: "granted", channel: "phone" },
        ],
      },
      { asOf },
    );
    const noted = applyLearning(customer, called);
    const then = walk(noted, { asOf });
    expect([then.state.state, then.nextAction.code, then.nextAction.about]).toEqual(["engaged", "make-offer", "old-car-short-of-time"]);
    expect(then.differentiate.needs.needs.map(({ need }) => need)).toEqual(["time"]);
    expect(then.nextQuestion?.field).toBe("birth-date");

    const accepted = learn({ record: "dms:1", outcomes: [{ ...offer, response: "accepted", margin: "800.00" }] }, { asOf });
    const after = walk(applyLearning(noted, accepted), { asOf });
    expect([after.state.state, after.state.since, after.state.next]).toEqual(["customized", "2026-11-21", null]);
    expect(accepted.margin).toBe("800");
  });

  it("leaves him in peace when he withdraws his consent", () => {
    const learning = learn({ record: "dms:1", outcomes: [{ ...call, response: "answered", consent: "withdrawn" }] }, { asOf });
    const after = walk(applyLearning(customer, learning), { asOf });
    expect(after).toMatchObject({ state: { state: "identified", consent: "withdrawn" }, nextQuestion: null });
  });

  it("changes nothing of the facts it was given, and asks nothing he refused", () => {
    const before = JSON.stringify(customer);
    const learning = learn({ record: "dms:1", outcomes: [{ ...call, response: "answered", refused: ["address"] }] }, { asOf });
    expect(walk(applyLearning(customer, learning), { asOf }).nextQuestion?.field).toBe("birth-date");
    expect(JSON.stringify(customer)).toBe(before);
  });

  it("I27: keeps the newer value and the later refusal, in whatever order two learnings are noted", () => {
    const told = (id: string, on: string, phone: string) =>
      learn({ record: "dms:1", outcomes: [{ ...call, id, on, learned: { phone }, refused: ["address"] }] }, { asOf });
    const [first, second] = [told("k1", "2026-05-01", "13911111111"), told("k2", "2026-06-01", "13922222222")];
    const noted = applyLearning(applyLearning(customer, second), first);
    expect(noted.identify.file?.["phone"]).toBe("13922222222");
    expect(noted.questions).toEqual({ collectedOn: { phone: "2026-06-01" }, refusedOn: { address: "2026-06-01" } });
    expect(noted).toEqual(applyLearning(applyLearning(customer, first), second));
  });

  it("notes nothing a second time", () => {
    const once = applyLearning(customer, from({ ...call, response: "answered", need: "time-precious", consent: "granted" }));
    const stored: IdicCustomerInput = JSON.parse(JSON.stringify(once));
    const again = from({ ...call, response: "answered", need: "time-precious", consent: "granted" });
    expect(applyLearning(stored, again)).toEqual(stored);
  });
});
