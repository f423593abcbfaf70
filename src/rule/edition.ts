import { describeValue } from "../foundation/describe-value";
import { PolicyError, refusal } from "../foundation/issue";
import { isPlainDate } from "../foundation/plain-date";
import type { Compile } from "./compile";

/** A policy and the first day on which it is applied. */
export interface Edition<Policy> {
  /** The first day, `YYYY-MM-DD`; it is in force until the next edition begins. */
  readonly from: string;
  /** What is in force. */
  readonly policy: Policy;
}

/**
 * Hands out the rule that is in force on a day.
 *
 * @param asOf - The day, `YYYY-MM-DD`.
 */
export type RuleOn<CompiledRule> = (asOf: string) => CompiledRule;

/**
 * Finds the policy that is in force on a day.
 *
 * @param editions - Dated policies in any order, each with its own first day.
 * @param asOf - The day, `YYYY-MM-DD`.
 * @returns The latest edition that has begun.
 * @throws InputError `before-policy` when none has begun; PolicyError when two begin on one day or a day is not real.
 * @example
 * ```ts
 * import { inForce } from "idic/rule";
 *
 * const editions = [
 *   { from: "2025-01-01", policy: "three classes" },
 *   { from: "2026-07-01", policy: "four classes" },
 * ];
 * inForce(editions, "2026-06-30").policy; // => "three classes"
 * inForce(editions, "2026-07-01").policy; // => "four classes"
 * ```
 */
export function inForce<Policy>(editions: readonly Edition<Policy>[], asOf: string): Edition<Policy> {
  return latest(inOrder(editions), asOf);
}

/**
 * Compiles every edition once and hands out the rule for a day.
 *
 * @param compile - The compile function of a rule.
 * @param editions - Dated policies in any order.
 * @returns A function from a day to the rule in force on it.
 * @throws PolicyError when an edition does not compile or two begin on one day.
 * @example
 * ```ts
 * import { compileCadence, fawVwCadence, hondaCadence } from "idic/interact";
 * import { compileEditions } from "idic/rule";
 *
 * const cadenceOn = compileEditions(compileCadence, [
 *   { from: "2025-01-01", policy: fawVwCadence },
 *   { from: "2026-07-01", policy: hondaCadence },
 * ]);
 * cadenceOn("2026-06-30").policy.id; // => "faw-vw-cadence"
 * cadenceOn("2026-07-01").policy.id; // => "honda-cadence"
 * ```
 */
export function compileEditions<Policy, CompiledRule>(
  compile: Compile<Policy, CompiledRule>,
  editions: readonly Edition<Policy>[],
): RuleOn<CompiledRule> {
  const compiled = inOrder(editions).map(({ from, policy }) => ({ from, policy: compile(policy) }));
  return (asOf) => latest(compiled, asOf).policy;
}

function inOrder<Policy>(editions: readonly Edition<Policy>[]): readonly Edition<Policy>[] {
  const days = new Set<string>();
  const issues = editions.flatMap(({ from }, position) => {
    const path = [position, "from"];
    if (!isPlainDate(from))
      return [{ code: "invalid-date", path, message: `expected a real day as YYYY-MM-DD, got ${describeValue(from)}` }];
    if (days.has(from)) return [{ code: "inconsistent", path, message: `expected one edition per first day, got a second from ${from}` }];
    days.add(from);
    return [];
  });
  if (editions.length === 0) issues.push({ code: "empty", path: [], message: "expected at least one edition" });
  if (issues.length > 0) throw new PolicyError("dated", issues);
  return [...editions].sort((a, b) => (a.from < b.from ? -1 : 1));
}

function latest<Policy>(ordered: readonly Edition<Policy>[], asOf: string): Edition<Policy> {
  if (!isPlainDate(asOf)) throw refusal("a day", "invalid-date", ["asOf"], `expected a real day as YYYY-MM-DD, got ${describeValue(asOf)}`);
  const found = ordered.filter((edition) => edition.from <= asOf).at(-1);
  if (found === undefined)
    throw refusal(
      "a day",
      "before-policy",
      ["asOf"],
      `expected a day from ${ordered[0]?.from}, when the first edition begins, got ${asOf}`,
    );
  return found;
}
