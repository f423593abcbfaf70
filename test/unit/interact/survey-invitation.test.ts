import { compileSurveyInvitation, dealerSurveyInvitation, inviteToSurvey, type SurveyInvitationInput } from "idic/interact";
import { describe, expect, it } from "vitest";

/** A visit on 18 November: the window is open from 21 November through 2 December. */
const customer: SurveyInvitationInput = {
  consent: true,
  answersUnaltered: true,
  earlierResults: "acted-upon-and-answered",
  transactionOn: "2026-11-18",
  surveyedOn: [],
};
const on = (asOf: string, facts: SurveyInvitationInput = {}) => inviteToSurvey({ ...customer, ...facts }, { asOf });
const codeOn = (asOf: string, facts: SurveyInvitationInput) => on(asOf, facts).because.code;

describe("survey invitation", () => {
  it("CH-11: is voluntary, credible, and only where earlier answers were acted upon and answered", () => {
    expect(codeOn("2026-11-22", { consent: false })).toBe("refused");
    expect(codeOn("2026-11-22", { answersUnaltered: false })).toBe("answers-not-credible");
    expect(codeOn("2026-11-22", { earlierResults: "unanswered" })).toBe("results-unanswered");
    expect(on("2026-11-22", { earlierResults: "none" }).outcome.invite).toBe("now");
  });

  it("CH-16: altered answers deceive, and the reason says so", () => {
    expect(on("2026-11-22", { answersUnaltered: false }).because.cites).toContain("CH-16");
  });

  it("K16: whatever is unknown means no", () => {
    const unknown = {
      consent: "no-consent",
      answersUnaltered: "answers-not-credible",
      earlierResults: "results-unanswered",
      transactionOn: "no-transaction",
      surveyedOn: "surveys-unknown",
    };
    for (const [fact, code] of Object.entries(unknown))
      expect(on("2026-11-22", { [fact]: null })).toMatchObject({ outcome: { invite: "no" }, because: { code } });
  });

  it("CH-12, K12: comes after a transaction, within a window that includes both its days", () => {
    expect(on("2026-11-18")).toMatchObject({
      outcome: { invite: "wait", from: "2026-11-21", through: "2026-12-02" },
      reviewOn: "2026-11-21",
    });
    expect(on("2026-11-21")).toMatchObject({ outcome: { invite: "now" }, reviewOn: "2026-12-03" });
    expect(on("2026-12-02").outcome.invite).toBe("now");
    expect(on("2026-12-03")).toMatchObject({ outcome: { invite: "no" }, because: { code: "window-closed" }, reviewOn: null });
  });

  it("CH-12: comes once for each transaction", () => {
    expect(codeOn("2026-11-25", { surveyedOn: ["2026-11-22"] })).toBe("already-asked");
    expect(codeOn("2026-11-25", { surveyedOn: ["2026-11-18"] })).toBe("already-asked");
    expect(on("2026-11-21", { surveyedOn: ["2026-11-22"] })).toMatchObject({ outcome: { invite: "now" }, reviewOn: "2026-11-22" });
  });

  it("CH-11: leaves the smallest gap between two surveys, so that asking itself does not annoy", () => {
    // 90 days after 24 August are 22 November.
    expect(on("2026-11-21", { surveyedOn: ["2026-08-24", "2026-01-01"] })).toMatchObject({
      outcome: { invite: "wait", from: "2026-11-22", through: "2026-12-02" },
      because: { code: "asked-recently" },
      reviewOn: "2026-11-22",
    });
    expect(on("2026-11-22", { surveyedOn: ["2026-08-24"] }).outcome).toEqual({ invite: "now", from: "2026-11-22", through: "2026-12-02" });
    // 90 days after 4 September are 3 December, a day after the window.
    expect(on("2026-11-22", { surveyedOn: ["2026-09-04"] })).toMatchObject({
      outcome: { invite: "no" },
      because: { code: "asked-recently" },
    });
    expect(codeOn("2026-11-19", { surveyedOn: ["2026-08-21"] })).toBe("too-early");
  });

  it("shows with explain what was missing", () => {
    const { working } = inviteToSurvey({ ...customer, earlierResults: "unanswered" }, { asOf: "2026-11-22", explain: true });
    expect(working?.at(-1)).toEqual({
      code: "results-unanswered",
      held: true,
      evidence: [{ fact: "earlierResults", have: "unanswered", need: "acted-upon-and-answered", met: false }],
    });
  });

  it("says everything that is wrong with the facts and with a policy", () => {
    const result = inviteToSurvey.safe({ consent: "yes", earlierResults: "lost", surveyedOn: ["2026-13-01"] }, { asOf: "2026-11-22" });
    expect(result.ok ? [] : result.issues.map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["wrong-type", "consent"],
      ["not-an-option", "earlierResults"],
      ["invalid-date", "surveyedOn.0"],
    ]);
    const window = { afterDays: 5, throughDays: 4, cites: [] };
    expect(() => compileSurveyInvitation({ ...dealerSurveyInvitation, window })).toThrow("window.throughDays: expected at least the 5");
    expect(() => compileSurveyInvitation({ ...dealerSurveyInvitation, smallestGap: { days: 0, cites: [] } })).toThrow("smallestGap.days");
  });
});
