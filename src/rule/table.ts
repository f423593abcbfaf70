import { deepFreeze } from "../foundation/canonical";
import type { Citation } from "../foundation/citation";
import type { PlainDate } from "../foundation/plain-date";
import type { Answer, Because, Finding, Warning } from "./answer";

/** One thing a line looked at: what was needed and what was there. */
export interface Evidence {
  /** The fact or figure, by its field name. */
  readonly fact: string;
  /** What was there. */
  readonly have: string | number | boolean | null;
  /** What was needed. */
  readonly need: string | number | boolean | null;
  /** Whether that was enough. */
  readonly met: boolean;
}

/** A line that was tried on the way to the decision. */
export interface TriedLine {
  /** The code of the line. */
  readonly code: string;
  /** Whether it decided. Lines after it were not tried. */
  readonly held: boolean;
  /** What it looked at. */
  readonly evidence: readonly Evidence[];
}

/** The answer of a table. */
export interface Decision<Name extends string, Given, Outcome> extends Answer<Name, Given> {
  /** A decision. */
  readonly shape: "decision";
  /** What was decided. */
  readonly outcome: Outcome;
  /** The lines that were tried, with `explain: true`. */
  readonly working?: readonly TriedLine[];
}

/** A line of a table: when it holds, it decides. */
export interface Line<View, Outcome> {
  /** Its code, or where the code stands in the policy. */
  readonly code: string | ((view: View) => string);
  /** Where it comes from, or where the policy says so. */
  readonly cites: readonly Citation[] | ((view: View) => readonly string[]);
  readonly when: (view: View) => boolean;
  readonly then: (view: View) => Outcome;
  /** What it looks at, for the working. */
  readonly evidence?: (view: View) => readonly Evidence[];
}

/** Ordered lines; the first that holds decides, and the last always holds. */
export type RuleTable<View, Outcome> = readonly [...Line<View, Outcome>[], Line<View, Outcome> & { readonly when: typeof otherwise }];

/** The condition of the last line of a table. */
export const otherwise = (): true => true;

/** What a table looks at besides its lines. */
export interface TableParts<Facts, View, Outcome> {
  /** Everything the lines may look at, computed once. */
  readonly view: (facts: Facts, asOf: PlainDate) => View;
  /** The first day on which the outcome can change by itself. */
  readonly reviewOn: (view: View, outcome: Outcome) => PlainDate | null;
  readonly warnings?: (view: View) => readonly Warning[];
}

/** Shared by answers, and therefore frozen. */
const NO_WARNINGS: readonly Warning[] = /* @__PURE__ */ Object.freeze([]);

/** Turns a table into the answering function that a rule is compiled from. */
export function decideBy<Name extends string, Facts, View, Outcome>(
  lines: RuleTable<View, NoInfer<Outcome>>,
  parts: TableParts<Facts, View, Outcome>,
): (facts: Facts, asOf: PlainDate, explain: boolean) => Finding<Decision<Name, Facts, Outcome>> {
  deepFreeze(lines);
  return (facts, asOf, explain) => {
    const view = parts.view(facts, asOf);
    const line = firstThatHolds(lines, view);
    const outcome = line.then(view);
    const finding = {
      shape: "decision" as const,
      outcome,
      because: becauseOf(line, view),
      warnings: parts.warnings?.(view) ?? NO_WARNINGS,
      reviewOn: parts.reviewOn(view, outcome),
    };
    return explain ? { ...finding, working: tried(lines, line, view) } : finding;
  };
}

function firstThatHolds<View, Outcome>(lines: RuleTable<View, Outcome>, view: View): Line<View, Outcome> {
  for (const line of lines) if (line.when(view)) return line;
  throw new TypeError("a table must end with a line that always holds");
}

function becauseOf<View, Outcome>(line: Line<View, Outcome>, view: View): Because {
  return {
    code: typeof line.code === "function" ? line.code(view) : line.code,
    cites: typeof line.cites === "function" ? line.cites(view) : line.cites,
  };
}

function tried<View, Outcome>(lines: RuleTable<View, Outcome>, decided: Line<View, Outcome>, view: View): TriedLine[] {
  const until = lines.slice(0, lines.indexOf(decided) + 1);
  return until.map((line) => ({
    code: line === decided ? becauseOf(line, view).code : codeOf(line),
    held: line === decided,
    evidence: line.evidence?.(view) ?? [],
  }));
}

function codeOf<View, Outcome>(line: Line<View, Outcome>): string {
  return typeof line.code === "string" ? line.code : "by-policy";
}

/** The codes that a table fixes itself; a catalogue is typed against them. */
export type LineCode<Lines extends readonly { readonly code: unknown }[]> = Extract<Lines[number]["code"], string>;
