import fc from "fast-check";
import {
  type AssessmentFactsInput,
  type AssessmentPolicyInput,
  assessReadiness,
  compileAssessment,
  overallKinds,
  pillars,
  type QuestionAnswerInput,
  readinessQuestionnaire,
  respondentGroups,
} from "idic";
import { verify } from "idic/rule";
import { describe, expect, it } from "vitest";
import { day, decimal, garbage, runs } from "../arbitrary";

const asOf = "2026-11-22";
const maybe = <T>(known: fc.Arbitrary<T>) => fc.option(known, { nil: null });

const policy: fc.Arbitrary<AssessmentPolicyInput> = fc
  .record({
    weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 8, maxLength: 8 }),
    overall: maybe(fc.constantFrom(...overallKinds)),
    min: fc.integer({ min: -5, max: 1 }),
    managers: fc.integer({ min: 1, max: 5 }),
  })
  .map(({ weights, overall, min, managers }) => ({
    ...readinessQuestionnaire,
    id: "drawn",
    scale: { min, max: 5 },
    questions: weights.map((weight, at) => ({ code: `q${at}`, step: pillars[at % 4] ?? "identify", weight, cites: [] })),
    groupWeights: { managers },
    overall,
  }));

const answer = fc.record({
  respondent: fc.constantFrom("a", "b", "c"),
  group: fc.constantFrom(...respondentGroups),
  question: fc.integer({ min: 0, max: 7 }).map((at) => `q${at}`),
  score: maybe(decimal({ min: 1, max: 5, decimals: 2 })),
  evidenced: maybe(fc.boolean()),
});

const facts: fc.Arbitrary<AssessmentFactsInput> = fc.record({
  answers: fc.uniqueArray(answer, {
    maxLength: 40,
    selector: ({ respondent, group, question }) => `${respondent} ${group} ${question}`,
  }),
});

/** What an assessment says, without what it was given. */
const said = (written: AssessmentPolicyInput, given: AssessmentFactsInput) => {
  const { policy: _, given: __, ...rest } = compileAssessment(written)(given, { asOf });
  return rest;
};

describe("assessment", () => {
  it("every score lies from 0 to 100, what is evidenced never above what is claimed, and a gap is never negative", () => {
    fc.assert(
      fc.property(policy, facts, (written, given) => {
        const { steps, questions, overall, stepPerceptionGaps, questionPerceptionGaps } = said(written, given);
        const scores = [
          ...steps.flatMap(({ score, evidence, groups }) => [score, evidence.evidenced, ...groups.map((group) => group.score)]),
          ...questions.map(({ score }) => score),
          overall?.score ?? null,
        ].filter((score) => score !== null);
        for (const score of scores) expect(Number(score) >= 0 && Number(score) <= 100).toBe(true);
        for (const { gap, evidence, level } of steps) {
          expect(Number(gap)).toBeGreaterThanOrEqual(0);
          expect(Number(evidence.difference)).toBeGreaterThanOrEqual(0);
          expect(level === null || (level >= 1 && level <= 5)).toBe(true);
        }
        for (const gaps of [stepPerceptionGaps, questionPerceptionGaps]) {
          const sizes = gaps.map(({ gap }) => Number(gap));
          expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
          for (const size of sizes) expect(size).toBeGreaterThan(0);
        }
      }),
      runs,
    );
  });

  it("mean, geometric mean and minimum never rise in that order, and lie between the lowest and the highest step", () => {
    fc.assert(
      fc.property(policy, facts, (written, given) => {
        const [mean, geometric, minimum] = overallKinds.map((overall) => said({ ...written, overall }, given).overall?.score ?? null);
        if (mean == null || geometric == null || minimum == null) return;
        expect(Number(mean)).toBeGreaterThanOrEqual(Number(geometric) - 1e-9);
        expect(Number(geometric)).toBeGreaterThanOrEqual(Number(minimum) - 1e-9);
      }),
      runs,
    );
  });

  it("does not depend on the order of the answers, nor on the scaling of all weights", () => {
    fc.assert(
      fc.property(policy, facts, fc.integer({ min: 2, max: 1000 }), fc.nat(), (written, given, factor, turn) => {
        const before = said(written, given);
        const at = given.answers.length === 0 ? 0 : turn % given.answers.length;
        const turned = [...given.answers.slice(at), ...given.answers.slice(0, at)].reverse();
        expect(said(written, { answers: turned })).toEqual(before);
        const questions = written.questions.map((question) => ({ ...question, weight: Number(question.weight) * factor }));
        expect(said({ ...written, questions }, given)).toEqual(before);
      }),
      runs,
    );
  });

  it("does not depend on the scale: twice every answer on twice the scale is the same", () => {
    fc.assert(
      fc.property(policy, facts, (written, given) => {
        const twice = (value: QuestionAnswerInput["score"]) => (value == null ? null : (Number(value) * 2).toFixed(2));
        const answers = given.answers.map((entry) => ({ ...entry, score: twice(entry.score) }));
        const scale = { min: Number(written.scale.min) * 2, max: 10 };
        expect(said({ ...written, scale }, { answers })).toEqual(said(written, given));
      }),
      runs,
    );
  });

  it("is monotone: a better answer never lowers a score, and no level", () => {
    fc.assert(
      fc.property(policy, facts, fc.nat(), (written, given, pick) => {
        const at = pick % Math.max(1, given.answers.length);
        if (given.answers[at]?.score == null) return;
        const better = given.answers.map((entry, position) => (position === at ? { ...entry, score: 5 } : entry));
        const [before, after] = [said(written, given), said(written, { answers: better })];
        before.steps.forEach((step, position) => {
          expect(Number(after.steps[position]?.score)).toBeGreaterThanOrEqual(Number(step.score));
          expect(after.steps[position]?.level ?? 0).toBeGreaterThanOrEqual(step.level ?? 0);
          expect(Number(after.steps[position]?.gap)).toBeLessThanOrEqual(Number(step.gap));
        });
        expect(Number(after.overall?.score ?? 0)).toBeGreaterThanOrEqual(Number(before.overall?.score ?? 0) - 1e-9);
      }),
      runs,
    );
  });

  it("the bottleneck has the lowest score, and no step before the blocked one is blocked", () => {
    fc.assert(
      fc.property(policy, facts, (written, given) => {
        const { steps, bottleneck, firstBlockedStep, unanswered, questions } = said(written, given);
        const scores = steps.map(({ score }) => (score === null ? null : Number(score)));
        if (scores.includes(null)) expect(bottleneck).toBeNull();
        else expect(steps.findIndex(({ step }) => step === bottleneck)).toBe(scores.indexOf(Math.min(...scores.map(Number))));
        const holds = steps.map(({ code }) => code === "on-target" || code === "below-target");
        expect(firstBlockedStep?.step ?? null).toBe(steps[holds.indexOf(false)]?.step ?? null);
        expect(unanswered).toBe(questions.filter(({ code }) => code === "unanswered").length);
      }),
      runs,
    );
  });

  it("says the same on every day, agrees through every door, and its receipt verifies", () => {
    fc.assert(
      fc.property(policy, facts, day("2020-01-01", 4000), (written, given, other) => {
        const rule = compileAssessment(written);
        const answered = rule(given, { asOf });
        expect({ ...rule(given, { asOf: other }), asOf }).toEqual(answered);
        const parsed = rule.parse(given);
        expect(parsed.ok && rule.trusted(parsed.value, { asOf: answered.asOf })).toEqual(answered);
        expect(verify(JSON.parse(JSON.stringify(answered)), rule)).toEqual({ verified: true });
      }),
      runs,
    );
  });

  it("answers garbage with issues", () => {
    fc.assert(
      fc.property(garbage, (junk) => {
        const whole = { respondent: "a", group: "managers", question: "recognise", score: 3 };
        for (const input of [junk, { answers: junk }, { answers: [junk] }, { answers: [{ ...whole, score: junk, question: junk }] }]) {
          const result = assessReadiness.safe(input, { asOf });
          if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
        }
      }),
      runs,
    );
  });
});
