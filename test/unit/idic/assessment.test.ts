import {
  type AssessmentPolicyInput,
  assessReadiness,
  compileAssessment,
  identifyTasks,
  overallKinds,
  pillars,
  type QuestionAnswerInput,
  readinessQuestionnaire,
  stepActivities,
} from "idic";
import { PolicyError } from "idic/foundation";
import { en } from "idic/locales/en";
import { zhCN } from "idic/locales/zh-CN";
import { explain, labelOf } from "idic/rule";
import { describe, expect, it } from "vitest";

const day = { asOf: "2026-11-22" };
const questions = pillars.map((step) => ({ code: step, step, cites: [] }));
const one: AssessmentPolicyInput = { ...readinessQuestionnaire, id: "one-question-each", questions };
const assess = compileAssessment(one);

/** A manager's answers, with evidence. */
const managers = (scores: Readonly<Record<string, string | number | null>>): QuestionAnswerInput[] =>
  Object.entries(scores).map(([question, score]) => ({ respondent: "li", group: "managers", question, score, evidenced: true }));

/** 70, 55, 62.5 and 40 on the scale from 0 to 100. */
const example = managers({ identify: "3.8", differentiate: "3.2", interact: "3.5", customize: "2.6" });

describe("assessment", () => {
  it("IDIC-01: a weighted mean of 4 on a scale from 1 to 5 is a score of 75", () => {
    const weighted = [
      { code: "heavy", step: "identify", weight: 3, cites: [] },
      { code: "light", step: "identify", cites: [] },
      ...questions.slice(1),
    ] as const;
    // (3 · 5 + 1 · 1) / 4 = 4, and 100 · (4 − 1) / (5 − 1) = 75.
    const { steps } = compileAssessment({ ...one, questions: weighted })({ answers: managers({ heavy: 5, light: 1 }) }, day);
    expect(steps[0]).toMatchObject({ step: "identify", score: "75", gap: "0", code: "on-target", questions: 2, unanswered: 0 });
  });

  it("IDIC-01: always tells the four scores, with their gaps and levels", () => {
    const { steps, overall } = assess({ answers: example }, day);
    expect(steps.map(({ step, score, target, gap, level, code }) => [step, score, target, gap, level, code])).toEqual([
      ["identify", "70", "75", "5", 4, "below-target"],
      ["differentiate", "55", "75", "20", 3, "below-target"],
      ["interact", "62.5", "75", "12.5", 4, "below-target"],
      ["customize", "40", "75", "35", 3, "below-threshold"],
    ]);
    expect(overall).toBeNull();
  });

  it("IDIC-01: one score of four is their mean, their geometric mean or the lowest", () => {
    const overallBy = (overall: (typeof overallKinds)[number]) => compileAssessment({ ...one, overall })({ answers: example }, day).overall;
    // The fourth root of 70 · 55 · 62.5 · 40 = 9,625,000 was reckoned with another program.
    expect(overallKinds.map((kind) => [overallBy(kind)?.score, overallBy(kind)?.level])).toEqual([
      ["56.875", 3],
      ["55.699357370599116716", 3],
      ["40", 3],
    ]);
  });

  it("G5: bounds belong to what lies above them, also where means of thirds meet them", () => {
    // (7/3 + 10/3 + 10/3) / 3 = 3, which is 50 of 100: exactly the threshold.
    const thirds = [
      { group: "managers", scores: [2, 2, 3] },
      { group: "employees", scores: [3, 3, 4] },
      { group: "customers", scores: [4, 3, 3] },
    ] as const;
    const answers = thirds.flatMap(({ group, scores }) =>
      scores.map((score, at): QuestionAnswerInput => ({ respondent: `${at}`, group, question: "identify", score })),
    );
    const { steps } = compileAssessment({ ...one, breaks: [25, 50, 75] })({ answers }, day);
    expect(steps[0]).toMatchObject({ score: "50", code: "below-target", level: 3 });
  });

  it("G5: the level of a geometric mean is exact, although its root need not end", () => {
    const answers = managers({ identify: 5, differentiate: 5, interact: 2, customize: 2 });
    // The fourth root of 100 · 100 · 25 · 25 is 50.
    const { overall } = compileAssessment({ ...one, breaks: [50], overall: "geometric-mean" })({ answers }, day);
    expect(overall).toMatchObject({ score: "50", level: 2 });
  });

  it("averages each group before the groups, so that numbers do not drown anybody", () => {
    const customers = ["a", "b", "c"].map((respondent): QuestionAnswerInput => {
      return { respondent, group: "customers", question: "identify", score: 1 };
    });
    const answers = [...managers({ identify: 5 }), ...customers];
    expect(assess({ answers }, day).steps[0]?.score).toBe("50");
    expect(compileAssessment({ ...one, groupWeights: { managers: 3 } })({ answers }, day).steps[0]?.score).toBe("75");
  });

  it("IDIC-01: the bottleneck is the lowest step, of equal ones the earliest; blocked is the first in the order of the model", () => {
    const found = assess({ answers: managers({ identify: 5, differentiate: 2, interact: 1, customize: 1 }) }, day);
    expect(found).toMatchObject({
      bottleneck: "interact",
      firstBlockedStep: { step: "differentiate", code: "below-threshold" },
      priorities: ["interact", "customize", "differentiate"],
      because: { code: "step-below-threshold" },
    });
  });

  it("what is not assessed fails closed: it blocks, and there is neither a bottleneck nor an overall score", () => {
    const found = compileAssessment({ ...one, overall: "mean" })(
      { answers: managers({ identify: 5, differentiate: null, interact: 1, customize: 5 }) },
      day,
    );
    expect(found).toMatchObject({
      bottleneck: null,
      overall: { code: "mean", score: null, level: null },
      firstBlockedStep: { step: "differentiate", code: "not-assessed" },
      priorities: ["interact"],
      unanswered: 1,
      because: { code: "step-not-assessed" },
      warnings: [{ code: "questions-unanswered", path: ["steps", 1] }],
    });
    expect(found.steps[1]).toMatchObject({ score: null, gap: null, level: null, code: "not-assessed", unanswered: 1, groups: [] });
    expect(found.steps[1]?.evidence).toMatchObject({ code: "not-assessed", claimed: null, evidenced: null });
  });

  it("sets intention beside reality: an answer that nothing bears out is claimed, and counts as the worst for the evidence", () => {
    const answers = [
      ...managers({ identify: 5 }),
      { respondent: "li", group: "managers", question: "differentiate", score: 4 },
      { respondent: "wang", group: "managers", question: "differentiate", score: 4, evidenced: true },
      { respondent: "li", group: "managers", question: "interact", score: 2, evidenced: true },
    ] as const;
    const evidence = assess({ answers }, day).steps.map((step) => step.evidence);
    expect(evidence.map(({ code, claimed, evidenced, difference }) => [code, claimed, evidenced, difference])).toEqual([
      ["borne-out", "100", "100", "0"],
      ["claimed-only", "75", "37.5", "37.5"],
      ["not-claimed", "25", "25", "0"],
      ["not-assessed", null, null, null],
    ]);
  });

  it("tells where groups see a step apart, over the questions that both answered", () => {
    const two = [...questions, { code: "more", step: "identify", cites: ["IDIC-01"] }] as const;
    const answers = [
      ...managers({ identify: 4, more: 5 }),
      { respondent: "zhao", group: "employees", question: "identify", score: 3 },
      { respondent: "zhang", group: "customers", question: "identify", score: 5 },
      { respondent: "zhang", group: "customers", question: "more", score: 1 },
    ] as const;
    const found = compileAssessment({ ...one, questions: two })({ answers }, day);
    const told = (gaps: typeof found.stepPerceptionGaps) => gaps.map((row) => [row.question, row.code, row.higher, row.lower, row.gap]);
    expect(told(found.stepPerceptionGaps)).toEqual([
      [null, "rated-below-customers", "customers", "employees", "50"],
      [null, "rated-above-customers", "managers", "customers", "37.5"],
      [null, "rated-apart-inside", "managers", "employees", "25"],
    ]);
    expect(told(found.questionPerceptionGaps)).toEqual([
      ["more", "rated-above-customers", "managers", "customers", "100"],
      ["identify", "rated-below-customers", "customers", "employees", "50"],
      ["identify", "rated-apart-inside", "managers", "employees", "25"],
      ["identify", "rated-below-customers", "customers", "managers", "25"],
    ]);
    expect(found.questions[0]).toMatchObject({ question: "identify", code: "answered", score: "75", answers: 3, evidenced: 1 });
    expect(found.questions[4]).toMatchObject({ code: "partly-answered", unansweredBy: ["employees"], cites: ["IDIC-01"] });
    expect(found.steps[0]?.groups).toEqual([
      { group: "managers", score: "87.5", answers: 2 },
      { group: "employees", score: "50", answers: 1 },
      { group: "customers", score: "50", answers: 2 },
    ]);
  });

  it("refuses answers that the questionnaire has no place for, with their paths", () => {
    const asked = compileAssessment({ ...one, questions: questions.map((question) => ({ ...question, groups: ["managers"] })) });
    const answers = [
      { respondent: "li", group: "managers", question: "unheard-of", score: 3 },
      { respondent: "zhang", group: "customers", question: "identify", score: "5.01" },
      { respondent: "li", group: "managers", question: "interact", score: 0 },
    ];
    const refused = asked.safe({ answers }, day);
    expect(refused.ok ? [] : refused.issues.map(({ code, path }) => [code, path])).toEqual([
      ["not-an-option", ["answers", 0, "question"]],
      ["inconsistent", ["answers", 1, "group"]],
      ["out-of-range", ["answers", 1, "score"]],
      ["out-of-range", ["answers", 2, "score"]],
    ]);
    const twice = assess.safe({ answers: [...managers({ identify: 3 }), ...managers({ identify: 4 })] }, day);
    expect(twice.ok ? [] : twice.issues.map(({ code, path }) => [code, path])).toEqual([["duplicate-id", ["answers", 1, "question"]]]);
  });

  it("refuses a policy that cannot judge, with every issue", () => {
    const bad = {
      ...one,
      questions: [...questions.slice(0, 3), { code: "identify", step: "identify", weight: 0, groups: [], cites: [] }],
      scale: { min: 5, max: 5 },
      breaks: [20, 20, 101],
    } as const;
    const issuesOf = (policy: AssessmentPolicyInput) => {
      try {
        compileAssessment(policy);
        return [];
      } catch (error) {
        return error instanceof PolicyError ? error.issues.map(({ code, path }) => `${code} ${path.join(".")}`) : [];
      }
    };
    expect(issuesOf(bad)).toEqual([
      "inconsistent scale.max",
      "out-of-range questions.3.weight",
      "out-of-range questions.3.groups",
      "out-of-range breaks.2",
    ]);
    expect(issuesOf({ ...one, breaks: [20, 20] })).toEqual(["inconsistent breaks.1"]);
    const targets = { ...one.targets, interact: 49 };
    expect(issuesOf({ ...one, questions: [...questions.slice(0, 3), ...questions.slice(0, 1)], targets })).toEqual([
      "duplicate-id questions.3.code",
      "inconsistent targets.interact",
      "missing questions",
    ]);
  });

  it("says it in both languages", () => {
    const found = assess({ answers: example }, day);
    expect(explain(found, en, { audience: "customer" })).toContain("customize 40. The first step that does not hold is to customize.");
    expect(explain(found, zhCN, { audience: "customer" })).toContain("定制40。首先需要补上的步骤是“定制”。");
  });
});

describe("the questionnaire of our own", () => {
  it("says once that questions were not answered, of however many steps", () => {
    const found = assessReadiness({ answers: [] }, { asOf: "2026-11-22" });
    expect(found.warnings.length).toBe(4);
    expect(explain(found, en).split("not answered").length - 1).toBe(1);
    expect(explain(found, zhCN).split("有些问题").length - 1).toBe(1);
  });

  it("is marked as a draft, and wants no overall score", () => {
    expect(readinessQuestionnaire.sources.map(({ standing }) => standing)).toContain("draft");
    expect(assessReadiness.policy.overall).toBeNull();
  });

  it("asks for every activity of every step, each in its step, and whether customers are recognised", () => {
    const listed = pillars.flatMap((step) => stepActivities[step].map((code) => ({ code, step })));
    const asked = readinessQuestionnaire.questions.map(({ code, step }) => ({ code, step }));
    expect(asked.filter(({ code }) => code !== "recognise")).toEqual(listed);
    expect(identifyTasks).toContain("recognise");
  });

  it("IDIC-01: has names for 3, 7, 5 and 5 activities, ten tasks and all questions, in both languages", () => {
    expect(pillars.map((step) => stepActivities[step].length)).toEqual([3, 7, 5, 5]);
    expect(identifyTasks.length).toBe(10);
    const lists = {
      stepActivities: pillars.flatMap((step) => [...stepActivities[step]]),
      identifyTasks,
      readinessQuestions: readinessQuestionnaire.questions.map(({ code }) => code),
    };
    for (const [list, codes] of Object.entries(lists))
      for (const catalogue of [en, zhCN]) expect(codes.filter((code) => labelOf(catalogue, { list, code }) === code)).toEqual([]);
  });
});
