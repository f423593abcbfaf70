import * as z from "zod/mini";
import { describeValue } from "../../foundation/describe-value";
import {
  citesField,
  codeField,
  dayField,
  type Field,
  idField,
  listOf,
  oneOf,
  orUnknown,
  wholeField,
  withCheck,
} from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { repeatedNames } from "../../foundation/repeated-names";
import { policyObject } from "../../rule/policy";
import { quoteClasses } from "../abc-quote/quote-terms";
import { isFor, isUnconditional } from "./finding-conditions";
import { findingResults } from "./finding-terms";
import type {
  FindingConditions,
  FindingConditionsInput,
  FindingFacts,
  FindingInput,
  FindingLine,
  FindingLineInput,
  FindingPolicy,
  FindingPolicyInput,
  ManualClass,
  ManualClassInput,
} from "./finding-types";

const OLDEST = 200;
const FARTHEST = 10_000_000;

const conditionsField: Field<FindingConditions, FindingConditionsInput> = z.strictObject({
  results: orUnknown(listOf(oneOf(findingResults), 1)),
  safetyCritical: orUnknown(z.boolean()),
  minVehicleYears: orUnknown(wholeField(0, OLDEST)),
  minKilometres: orUnknown(wholeField(0, FARTHEST)),
});

const lineField: Field<FindingLine, FindingLineInput> = z.strictObject({
  code: codeField,
  when: conditionsField,
  class: oneOf(quoteClasses),
  cites: citesField,
});

/** The schema of a finding policy. */
export const findingPolicySchema: Field<FindingPolicy, FindingPolicyInput> = withCheck(
  policyObject({ classes: listOf(lineField, 1) }),
  checkPolicy,
);

const manualField: Field<ManualClass, ManualClassInput> = z.object({
  class: oneOf(quoteClasses),
  reason: codeField,
  by: orUnknown(idField),
});

/** The schema of what an inspection found. */
export const findingSchema: Field<FindingFacts, FindingInput> = withCheck(
  z.object({
    result: oneOf(findingResults),
    safetyCritical: orUnknown(z.boolean()),
    dangerous: orUnknown(z.boolean()),
    vehicleSince: orUnknown(dayField),
    vehicleAge: orUnknown(wholeField(0, OLDEST)),
    mileage: orUnknown(wholeField(0, FARTHEST)),
    manual: orUnknown(manualField),
  }),
  checkFinding,
);

/** Codes that the table itself uses. */
const RESERVED: readonly string[] = ["dangerous", "safety-critical-failed", "manual"];

function checkPolicy({ classes }: FindingPolicy): Issue[] {
  const names = [...RESERVED, ...classes.map(({ code }) => code)];
  const issues = repeatedNames(names, (position) => ["classes", position - RESERVED.length, "code"]);
  classes.forEach((line, position) => {
    const { when } = line;
    if (line.class !== "A" && when.safetyCritical !== false && isFor(when, "failed"))
      issues.push({
        code: "safety-critical-must-be-a",
        path: ["classes", position, "class"],
        message: `expected "A", or a line for what is not critical for safety, got "${line.class}" for what has failed`,
      });
  });
  for (const result of findingResults) {
    if (classes.some(({ when }) => isFor(when, result) && isUnconditional(when))) continue;
    issues.push({ code: "missing", path: ["classes"], message: `expected a line without other conditions for ${describeValue(result)}` });
  }
  return issues;
}

function checkFinding({ result, safetyCritical, dangerous, manual }: FindingFacts): Issue[] {
  const issues: Issue[] = [];
  if (dangerous === true && result !== "failed" && result !== "out-of-specification")
    issues.push({
      code: "inconsistent",
      path: ["dangerous"],
      message: `expected false, because a part that is ${describeValue(result)} is no danger`,
    });
  if (manual === null || manual.class === "A") return issues;
  const got = `got "${manual.class}"`;
  if (dangerous === true || (result === "failed" && safetyCritical === true))
    issues.push({
      code: "safety-critical-must-be-a",
      path: ["manual", "class"],
      message: `expected "A" for what is dangerous, or critical for safety and has failed, ${got}`,
    });
  else if (result === "failed" && safetyCritical === null)
    issues.push({
      code: "missing",
      path: ["safetyCritical"],
      message: `expected true or false before a part that has failed is taken out of class A, ${got}`,
    });
  return issues;
}
