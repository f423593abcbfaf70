import fc from "fast-check";
import { addDays, daysBetween } from "idic/foundation";
import { earlierSurveyResults, inviteToSurvey, type SilentSignalsInput, type SurveyInvitationInput, silentSignals } from "idic/interact";
import { verify } from "idic/rule";
import { describe, expect, it } from "vitest";
import { day, decimal, garbage, runs } from "../arbitrary";

const some = day("2026-01-01", 400);
const yesOrNo = fc.option(fc.boolean());
const amount = decimal({ min: 0, max: 5000, decimals: 2 });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const paidOn = fc.option(some);
const payables = fc.option(fc.array(fc.record({ dueOn: some, paidOn }), { maxLength: 4 }));
const spend = fc.option(fc.record({ before: amount, recent: amount }));

const customer: fc.Arbitrary<SilentSignalsInput> = fc.record({
  openComplaint: yesOrNo,
  payables,
  impoliteToStaff: yesOrNo,
  spend,
  switchedSupplier: yesOrNo,
});

const transactionOn = fc.option(some, { freq: 8 });
const surveyedOn = fc.option(fc.array(some, { maxLength: 3 }), { freq: 8 });

/** Mostly people who may be asked, so that the days are met too. */
const participant: fc.Arbitrary<SurveyInvitationInput> = fc.record({
  consent: fc.constantFrom(true, true, true, true, false, null),
  answersUnaltered: fc.constantFrom(true, true, true, true, false, null),
  earlierResults: fc.constantFrom(...earlierSurveyResults, "none" as const, "none" as const, null),
  transactionOn,
  surveyedOn,
});

describe("silent signals", () => {
  it("stay the same on every day before reviewOn", () => {
    fc.assert(
      fc.property(customer, some, share, (facts, asOf, part) => {
        const { outcome, because, reviewOn } = silentSignals(facts, { asOf });
        const last = addDays(reviewOn ?? addDays(asOf, 500), -1);
        for (const later of [last, addDays(asOf, Math.floor(part * daysBetween(asOf, last)))])
          expect(silentSignals(facts, { asOf: later })).toMatchObject({ outcome, because });
      }),
      runs,
    );
  });

  it("K16: forgetting a fact never turns it into an absent signal", () => {
    fc.assert(
      fc.property(customer, some, fc.constantFrom("payables", "impoliteToStaff", "spend", "switchedSupplier"), (facts, asOf, key) => {
        const forgotten = silentSignals({ ...facts, [key]: null, openComplaint: false }, { asOf }).outcome;
        expect(forgotten.action).not.toBe("none");
        expect(forgotten.signals.filter(({ status }) => status === "unknown").length).toBeGreaterThan(0);
      }),
      runs,
    );
  });

  it("replay receipts and answer garbage with issues", () => {
    fc.assert(
      fc.property(customer, some, garbage, (facts, asOf, junk) => {
        const receipt = silentSignals(facts, { asOf, explain: true });
        expect(verify(JSON.parse(JSON.stringify(receipt)), silentSignals)).toEqual({ verified: true });
        for (const anything of [junk, { payables: junk }, { spend: junk }]) {
          const result = silentSignals.safe(anything, { asOf });
          if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
        }
      }),
      runs,
    );
  });
});

describe("survey invitation", () => {
  it("stays the same on every day before reviewOn", () => {
    fc.assert(
      fc.property(participant, some, share, (facts, asOf, part) => {
        const { outcome, because, reviewOn } = inviteToSurvey(facts, { asOf });
        const last = addDays(reviewOn ?? addDays(asOf, 500), -1);
        for (const later of [last, addDays(asOf, Math.floor(part * daysBetween(asOf, last)))])
          expect(inviteToSurvey(facts, { asOf: later })).toMatchObject({ outcome, because });
      }),
      runs,
    );
  });

  it("invites only on a day of its window, and keeps its word after waiting", () => {
    fc.assert(
      fc.property(participant, some, (facts, asOf) => {
        const known = { ...facts, surveyedOn: facts.surveyedOn?.filter((on) => on <= asOf) ?? null };
        const { outcome } = inviteToSurvey(known, { asOf });
        if (outcome.invite === "no") return;
        expect(outcome.from <= outcome.through).toBe(true);
        expect(outcome.invite === "now").toBe(outcome.from <= asOf && asOf <= outcome.through);
        if (outcome.invite === "wait") expect(inviteToSurvey(known, { asOf: outcome.from }).outcome).toEqual({ ...outcome, invite: "now" });
      }),
      runs,
    );
  });

  it("K16: forgetting a fact or adding a survey never allows what was refused", () => {
    const keys = ["consent", "answersUnaltered", "earlierResults", "transactionOn", "surveyedOn"];
    fc.assert(
      fc.property(participant, some, fc.constantFrom(...keys), some, (facts, asOf, key, on) => {
        expect(inviteToSurvey({ ...facts, [key]: null }, { asOf }).outcome.invite).toBe("no");
        const more = { ...facts, surveyedOn: facts.surveyedOn == null ? null : [...facts.surveyedOn, on] };
        if (inviteToSurvey(facts, { asOf }).outcome.invite === "no") expect(inviteToSurvey(more, { asOf }).outcome.invite).toBe("no");
      }),
      runs,
    );
  });

  it("replays receipts and answers garbage with issues", () => {
    fc.assert(
      fc.property(participant, some, garbage, (facts, asOf, junk) => {
        const receipt = inviteToSurvey(facts, { asOf, explain: true });
        expect(verify(JSON.parse(JSON.stringify(receipt)), inviteToSurvey)).toEqual({ verified: true });
        for (const anything of [junk, { ...facts, surveyedOn: junk }, { ...facts, consent: junk }]) {
          const result = inviteToSurvey.safe(anything, { asOf });
          if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
        }
      }),
      runs,
    );
  });
});
