import { deepFreeze, fingerprint } from "../foundation/canonical";
import { describeValue } from "../foundation/describe-value";
import type { Field } from "../foundation/fields";
import { type Issue, PolicyError, type Result } from "../foundation/issue";
import { type PlainDate, parsePlainDate } from "../foundation/plain-date";
import { read } from "../foundation/read";
import type { Answer, Because, Finding, PolicyRef, Warning } from "./answer";
import { type Doors, openDoors } from "./doors";
import type { PolicyHead } from "./policy";

/** The day an answer is asked for. */
export interface AsOf {
  /** A day `YYYY-MM-DD`. The library never asks a clock. */
  readonly asOf: string;
  /** With `true` the answer carries its full working. */
  readonly explain?: boolean;
}

/** The same for the trusted door: the day has been read already. */
export interface TrustedAsOf {
  /** A day that `plainDate` made. */
  readonly asOf: PlainDate;
  /** With `true` the answer carries its full working. */
  readonly explain?: boolean;
}

/** A rule compiled from a policy: a function with doors, and the data it was made of. */
export interface Rule<Policy, Input, Facts, Output> extends Doors<Input, Facts, AsOf, Output> {
  /**
   * For hot loops: facts that `parse` has accepted and a day that `plainDate` made; nothing is checked.
   *
   * @param facts - What `parse` returned.
   * @param options - The day asked for.
   */
  trusted(facts: Facts, options: TrustedAsOf): Output;
  /** The policy as it was read, frozen. */
  readonly policy: Policy;
  /** What decides, in order: data to list, to publish, to count. */
  readonly lines: readonly Because[];
  /** What is foolish about the policy although it is valid. */
  readonly warnings: readonly Warning[];
}

/**
 * Makes a rule from a policy, or throws a `PolicyError` with every issue.
 *
 * @param policy - The policy as plain data.
 */
export type Compile<PolicyInput, CompiledRule> = (policy: PolicyInput) => CompiledRule;

/** The parts from which a module builds a rule. */
export interface RuleParts<Policy extends PolicyHead, PolicyInput, Facts, Input, Output extends Answer<string, Facts>> {
  readonly name: Output["rule"];
  readonly policySchema: Field<Policy, PolicyInput>;
  readonly factsSchema: Field<Facts, Input>;
  /** Issues of facts that only the policy can see, such as a class it does not know. */
  readonly checkFacts?: (facts: Facts, policy: Policy) => readonly Issue[];
  /** Puts accepted facts into the order in which the rule reads them, so that the trusted door need not; idempotent. */
  readonly arrangeFacts?: (facts: Facts, policy: Policy) => Facts;
  /** What is foolish about a valid policy. */
  readonly lint?: (policy: Policy) => readonly Warning[];
  /** What decides, in order. */
  readonly lines: (policy: Policy) => readonly Because[];
  /** Prepares the policy once and returns the answering function, which makes a new object at every call. */
  readonly prepare: (policy: Policy) => (facts: Facts, asOf: PlainDate, explain: boolean) => Finding<Output>;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Builds the compile function of a rule. */
export function compiler<Policy extends PolicyHead, PolicyInput, Facts, Input, Output extends Answer<string, Facts>>(
  parts: RuleParts<Policy, PolicyInput, Facts, Input, Output>,
): Compile<PolicyInput, Rule<Policy, Input, Facts, Output>> {
  return (written) => {
    const result = read(parts.policySchema, written);
    if (!result.ok) throw new PolicyError(parts.name, result.issues);
    const policy = deepFreeze(result.value);
    const ref: PolicyRef = Object.freeze({ id: policy.id, edition: policy.edition, fingerprint: fingerprint(policy) });
    const find = parts.prepare(policy);

    const trusted = (given: Facts, options: TrustedAsOf): Output => {
      // The finding is fresh, so the head is written onto it: copying both into a third object costs more than deciding.
      const answer = find(given, options.asOf, options.explain === true) as unknown as Writable<Answer<string, Facts>>;
      answer.rule = parts.name;
      answer.schemaVersion = 1;
      answer.policy = ref;
      answer.asOf = options.asOf;
      answer.given = given;
      return answer as unknown as Output;
    };

    const doors = openDoors<Input, Facts, AsOf, TrustedAsOf, Output>({
      subject: `${parts.name} input`,
      schema: parts.factsSchema,
      check: (facts) => parts.checkFacts?.(facts, policy) ?? [],
      arrange: (facts) => parts.arrangeFacts?.(facts, policy) ?? facts,
      readOptions: (options) => readAsOf(options, policy),
      answer: trusted,
    });
    const data = deepFreeze({ policy, lines: parts.lines(policy), warnings: parts.lint?.(policy) ?? [] });
    return Object.assign(doors, { trusted }, data);
  };
}

/** Reads the day asked for; a policy is asked from its first day on. */
export function readAsOf(options: AsOf, policy: PolicyHead): Result<TrustedAsOf> {
  const { asOf, explain }: Partial<AsOf> = options ?? {};
  const day = parsePlainDate(asOf);
  if (!day.ok) return { ok: false, issues: day.issues.map((issue) => ({ ...issue, path: ["asOf"] })) };
  if (day.value < policy.from) {
    const message = `expected a day from ${policy.from}, when the policy begins, got ${describeValue(asOf)}`;
    return { ok: false, issues: [{ code: "before-policy", path: ["asOf"], message }] };
  }
  return { ok: true, value: { asOf: day.value, explain: explain === true } };
}
