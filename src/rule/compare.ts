import { canonicalJson } from "../foundation/canonical";
import type { Issue, Result } from "../foundation/issue";
import type { Because } from "./answer";
import { type AnyFigure, type BothFigures, compareFigures, type FigureComparison } from "./compare-figures";
import type { AsOf } from "./compile";

/** The part of a rule that a comparison needs. */
export interface Comparable<Output> {
  /**
   * Answers, or returns every issue.
   *
   * @param input - A row of facts.
   * @param options - The day asked for.
   */
  safe(input: unknown, options: AsOf): Result<Output>;
}

/** What is compared of an answer: an outcome and the reason for it. */
export interface Judged {
  /** The reason. */
  readonly because: Because;
}

/** Two rules that answer the same facts. */
export interface BothRules<Output> {
  /** The rule as it is. */
  readonly before: Comparable<Output>;
  /** The rule as it would be. */
  readonly after: Comparable<Output>;
}

/** The two rules and the facts to put before both. */
export interface CompareInput<Output> extends BothRules<Output> {
  /** The facts, row by row. */
  readonly rows: Iterable<unknown>;
  /**
   * What counts as the result of an answer; by default its `outcome`, else its `state`.
   *
   * @param answer - An answer of either rule.
   */
  readonly by?: (answer: Output) => unknown;
}

/** Somebody for whom the change makes a difference. */
export interface Moved {
  /** The position of the row, from 0. */
  readonly row: number;
  /** The result as it is. */
  readonly from: unknown;
  /** The result as it would be. */
  readonly to: unknown;
  /** Why it was so, and why it would be so. */
  readonly because: {
    /** The reason as it is. */
    readonly before: Because;
    /** The reason as it would be. */
    readonly after: Because;
  };
}

/** A row that one of the rules could not read. */
export interface Refused {
  /** The position of the row, from 0. */
  readonly row: number;
  /** What is wrong with it. */
  readonly issues: readonly Issue[];
}

/** What a change of policy does to a set of facts. */
export interface Comparison {
  /** How many rows there were. */
  readonly rows: number;
  /** How many come out the same. */
  readonly same: number;
  /** Those that come out differently, in order. */
  readonly moved: readonly Moved[];
  /** Those that could not be read, in order. */
  readonly refused: readonly Refused[];
}

/**
 * Puts two figures side by side, of one formula under two conventions or of two formulas: in what they differ, and by how much.
 *
 * @param figures - The two figures.
 * @returns Both figures, what differs, the inputs that are not the same, and each number of the second less that of the first.
 * @example
 * ```ts
 * import { compare } from "idic/rule";
 * import { faderHardie1, faderHardie2, geometricClv } from "idic/value";
 *
 * const contract = { margin: 1000, retention: "0.9", discountRate: "0.1" };
 * const { differs, inputs, values } = compare({
 *   first: geometricClv({ ...contract, ...faderHardie1 }),
 *   second: geometricClv({ ...contract, ...faderHardie2 }),
 * });
 * differs; // => ["convention", "inputs", "value"]
 * inputs; // => [{ name: "firstMargin", first: "included", second: "excluded" }]
 * values; // => [{ path: [], first: "5500", second: "4500", difference: "-1000" }]
 * ```
 */
export function compare<First extends AnyFigure, Second extends AnyFigure>(
  figures: BothFigures<First, Second>,
): FigureComparison<First, Second>;
/**
 * Puts the same facts before two policies: who moves, and why.
 *
 * @param input - The two rules, the rows, and what to compare.
 * @param options - The day to ask both rules for.
 * @returns The rows that move with both reasons, those that could not be read, and how many stay.
 * @example
 * ```ts
 * import { compileCadence, fawVwCadence, hondaCadence } from "idic/interact";
 * import { compare } from "idic/rule";
 *
 * const rows = [{ anchor: "2026-10-31", plansToBuyOn: "2026-12-20" }, { anchor: "2026-10-31", choice: "bought-ours" }];
 * const change = { before: compileCadence(fawVwCadence), after: compileCadence(hondaCadence), rows };
 * const { moved, same } = compare(change, { asOf: "2026-11-22" });
 * moved.length; // => 1
 * same; // => 1
 * moved[0]?.because.before.code; // => "near"
 * ```
 */
export function compare<Output extends Judged>(input: CompareInput<Output>, options: AsOf): Comparison;
export function compare(input: BothFigures<AnyFigure, AnyFigure> | CompareInput<Judged>, options?: AsOf): FigureComparison | Comparison {
  return "second" in input ? compareFigures(input) : compareRules(input, options as AsOf);
}

function compareRules(input: CompareInput<Judged>, options: AsOf): Comparison {
  const by = input.by ?? resultOf;
  const moved: Moved[] = [];
  const refused: Refused[] = [];
  let row = 0;
  for (const facts of input.rows) {
    const both = askBoth(input, facts, options);
    if (both.ok) {
      const { before, after } = both.value;
      const [from, to] = [by(before), by(after)];
      const because = { before: before.because, after: after.because };
      if (canonicalJson(from) !== canonicalJson(to)) moved.push({ row, from, to, because });
    } else refused.push({ row, issues: both.issues });
    row += 1;
  }
  return { rows: row, same: row - moved.length - refused.length, moved, refused };
}

/** What both rules say of one row. */
export interface BothAnswers<Output> {
  readonly before: Output;
  readonly after: Output;
}

/** Asks both rules about one row; what either cannot read is refused. */
export function askBoth<Output>(rules: BothRules<Output>, facts: unknown, options: AsOf): Result<BothAnswers<Output>> {
  const before = rules.before.safe(facts, options);
  if (!before.ok) return before;
  const after = rules.after.safe(facts, options);
  return after.ok ? { ok: true, value: { before: before.value, after: after.value } } : after;
}

function resultOf(answer: object): unknown {
  if ("outcome" in answer) return answer.outcome;
  return "state" in answer ? answer.state : answer;
}
