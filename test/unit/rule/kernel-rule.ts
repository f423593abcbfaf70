import * as z from "zod/mini";
import type { NumberInput } from "../../../src/foundation/exact";
import { dayField, type Field, orUnknown, wholeField } from "../../../src/foundation/fields";
import { nonNegativeField } from "../../../src/foundation/number-fields";
import type { PlainDate } from "../../../src/foundation/plain-date";
import { type Compile, compiler, type Rule } from "../../../src/rule/compile";
import { type PolicyHead, type PolicyHeadInput, policyObject } from "../../../src/rule/policy";
import { type Decision, decideBy, otherwise, type RuleTable } from "../../../src/rule/table";

/** A rule of no business, small enough to see the kernel through it: a library book is due, overdue or returned. */
export interface LoanPolicy extends PolicyHead {
  readonly days: number;
  readonly fine: { readonly perDay: number; readonly most: number };
}
export type LoanPolicyInput = PolicyHeadInput & {
  readonly days: number;
  readonly fine: { readonly perDay: number; readonly most: number };
};
export interface LoanInput {
  readonly dueOn: string;
  readonly returnedOn?: string | null;
}
export interface Loan {
  readonly dueOn: PlainDate;
  readonly returnedOn: PlainDate | null;
}
export type LoanAnswer = Decision<"loan", Loan, { readonly status: "returned" | "overdue" | "due" }>;
export type LoanRule = Rule<LoanPolicy, LoanInput, Loan, LoanAnswer>;

interface View {
  readonly loan: Loan;
  readonly asOf: PlainDate;
}

const policySchema: Field<LoanPolicy, LoanPolicyInput> = policyObject({
  days: wholeField(1),
  fine: z.strictObject({ perDay: wholeField(0), most: wholeField(0) }),
});
const factsSchema: Field<Loan, LoanInput> = z.object({ dueOn: dayField, returnedOn: orUnknown(dayField) });

const lines = [
  {
    code: "returned",
    cites: ["O1"],
    when: (v) => v.loan.returnedOn !== null && v.loan.returnedOn <= v.asOf,
    then: () => ({ status: "returned" }),
  },
  {
    code: "overdue",
    cites: ["O2"],
    when: (v) => v.asOf > v.loan.dueOn,
    then: () => ({ status: "overdue" }),
    evidence: (v) => [{ fact: "dueOn", have: v.asOf, need: v.loan.dueOn, met: v.asOf > v.loan.dueOn }],
  },
  { code: "due", cites: ["O3"], when: otherwise, then: () => ({ status: "due" }) },
] as const satisfies RuleTable<View, LoanAnswer["outcome"]>;

export const compileLoan: Compile<LoanPolicyInput, LoanRule> = compiler({
  name: "loan",
  policySchema,
  factsSchema,
  checkFacts: ({ dueOn }, { from }) =>
    dueOn < from ? [{ code: "inconsistent", path: ["dueOn"], message: "expected a loan under this policy" }] : [],
  lint: ({ days }) => (days > 365 ? [{ code: "very-long", path: ["days"] }] : []),
  lines: () => lines.map(({ code, cites }) => ({ code, cites })),
  prepare: () => decideBy(lines, { view: (loan, asOf) => ({ loan, asOf }), reviewOn: () => null }),
});

export const cityLibrary = {
  id: "city-library",
  edition: "1",
  from: "2026-01-01",
  days: 28,
  fine: { perDay: 1, most: 30 },
} as const satisfies LoanPolicyInput;

export const amountsSchema: Field<{ readonly a: string; readonly b: string }, { readonly a: NumberInput; readonly b: NumberInput }> =
  z.object({
    a: nonNegativeField,
    b: nonNegativeField,
  });
