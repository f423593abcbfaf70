import * as z from "zod/mini";
import { describeValue } from "../../foundation/describe-value";
import { compareExact, type DecimalText, exact, formatUnits, type NumberInput } from "../../foundation/exact";
import {
  citesField,
  codeField,
  type Field,
  idField,
  listOf,
  oneOf,
  orDefault,
  orEmpty,
  orUnknown,
  withCheck,
} from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { numberField, numberWithin } from "../../foundation/number-fields";
import { repeatedNames } from "../../foundation/repeated-names";
import { policyObject } from "../../rule/policy";
import { pillars } from "../pillars";
import {
  type AnswerScale,
  type AnswerScaleInput,
  type AssessmentFacts,
  type AssessmentFactsInput,
  type AssessmentPolicy,
  type AssessmentPolicyInput,
  type AssessmentQuestion,
  type AssessmentQuestionInput,
  overallKinds,
  type QuestionAnswer,
  type QuestionAnswerInput,
  respondentGroups,
  type StepBounds,
  type StepBoundsInput,
} from "./assessment-types";

const ONE = /* @__PURE__ */ formatUnits(1n, 0);

const weightField: Field<DecimalText, NumberInput> = numberWithin({ above: "0" });

const scoreField: Field<DecimalText, NumberInput> = numberWithin({ min: "0", max: "100" });

const scaleField: Field<AnswerScale, AnswerScaleInput> = withCheck(
  z.strictObject({ min: numberField, max: numberField }),
  ({ min, max }): Issue[] => {
    if (compareExact(exact(max), exact(min)) > 0) return [];
    return [{ code: "inconsistent", path: ["max"], message: `expected a number > ${min}, got ${describeValue(max)}` }];
  },
);

const groupsField = withCheck(listOf(oneOf(respondentGroups), 1), (groups) => repeatedNames(groups, (position) => [position]));

const questionField: Field<AssessmentQuestion, AssessmentQuestionInput> = z.strictObject({
  code: codeField,
  step: oneOf(pillars),
  weight: orDefault(weightField, ONE),
  groups: orDefault(groupsField, respondentGroups),
  cites: citesField,
});

const boundsField: Field<StepBounds, StepBoundsInput> = z.strictObject({
  identify: scoreField,
  differentiate: scoreField,
  interact: scoreField,
  customize: scoreField,
});

const breaksField: Field<readonly DecimalText[], readonly NumberInput[]> = withCheck(
  listOf(numberWithin({ above: "0", max: "100" }), 0),
  (breaks) =>
    breaks.flatMap((entry, position): Issue[] => {
      const before = breaks[position - 1];
      if (before === undefined || compareExact(exact(entry), exact(before)) > 0) return [];
      return [{ code: "inconsistent", path: [position], message: `expected a break > ${before}, got ${describeValue(entry)}` }];
    }),
);

/** The schema of what is asked and how it is judged. */
export const assessmentPolicySchema: Field<AssessmentPolicy, AssessmentPolicyInput> = withCheck(
  policyObject({
    scale: scaleField,
    questions: listOf(questionField, 1),
    groupWeights: orEmpty(
      z.strictObject({
        managers: orDefault(weightField, ONE),
        employees: orDefault(weightField, ONE),
        customers: orDefault(weightField, ONE),
      }),
    ),
    thresholds: boundsField,
    targets: boundsField,
    breaks: orDefault(breaksField, []),
    overall: orUnknown(oneOf(overallKinds)),
  }),
  policyIssues,
);

const answerField: Field<QuestionAnswer, QuestionAnswerInput> = z.object({
  respondent: idField,
  group: oneOf(respondentGroups),
  question: codeField,
  score: orUnknown(numberField),
  evidenced: orUnknown(z.boolean()),
});

/** The schema of the answers to a questionnaire. */
export const assessmentFactsSchema: Field<AssessmentFacts, AssessmentFactsInput> = withCheck(
  z.object({ answers: z.array(answerField) }),
  ({ answers }) => {
    const names = answers.map(({ respondent, group, question }) => `${group} ${respondent} ${question}`);
    return repeatedNames(names, (position) => ["answers", position, "question"]);
  },
);

/** Every question once, every step with a question, and no target below its threshold. */
function policyIssues({ questions, thresholds, targets }: AssessmentPolicy): Issue[] {
  const repeated = repeatedNames(
    questions.map(({ code }) => code),
    (position) => ["questions", position, "code"],
  );
  return [
    ...repeated,
    ...pillars.flatMap((step): Issue[] => {
      const [threshold, target] = [thresholds[step], targets[step]];
      const asked = questions.some((question) => question.step === step);
      const reached = compareExact(exact(target), exact(threshold)) >= 0;
      return [
        ...(asked ? [] : [{ code: "missing", path: ["questions"], message: `expected a question about the step "${step}"` }]),
        ...(reached
          ? []
          : [
              {
                code: "inconsistent",
                path: ["targets", step],
                message: `expected at least the threshold ${threshold}, got ${describeValue(target)}`,
              },
            ]),
      ];
    }),
  ];
}
