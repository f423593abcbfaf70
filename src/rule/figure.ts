import { deepFreeze } from "../foundation/canonical";
import type { Citation } from "../foundation/citation";
import { type Decimal, decimalText } from "../foundation/decimal";
import type { Field } from "../foundation/fields";
import type { Issue, Result } from "../foundation/issue";
import type { Because, Warning } from "./answer";
import { type Doors, openDoors } from "./doors";

/** What a figure is measured in. `money` is the unit of the money inputs; `fraction` is 0.8 for 80%; `as-given` the unit of all inputs. */
export type Unit = "money" | "fraction" | "points" | "periods" | "count" | "score" | "ratio" | "code" | "as-given";

/** A step of the working: a named intermediate value. */
export interface Step {
  /** Its code. */
  readonly code: string;
  /** The formula in plain text. */
  readonly formula: string;
  /** Its value for these inputs. */
  readonly value: string;
}

/** A number that shows its working. Plain JSON. */
export interface Figure<Code extends string, Given, Value = string> {
  /** A figure. */
  readonly shape: "figure";
  /** The formula that was computed. */
  readonly code: Code;
  /** The version of this structure. */
  readonly schemaVersion: 1;
  /** Decimal text, exact where it ends, else 20 significant digits. */
  readonly value: Value;
  /** What it is measured in. */
  readonly unit: Unit;
  /** The reading chosen where the books disagree; `null` where there is only one. */
  readonly convention: string | null;
  /** Where the formula comes from. */
  readonly cites: readonly string[];
  /** The inputs as they were read. */
  readonly inputs: Given;
  /** How the value came about; empty with `explain: false`. */
  readonly steps: readonly Step[];
  /** What the reader should know; mostly empty. */
  readonly warnings: readonly Warning[];
}

/** How a figure is asked for. */
export interface FigureOptions {
  /** `false` leaves the steps out; they are there by default. */
  readonly explain?: boolean;
}

/** A formula: a function with doors. */
export interface Formula<Input, Facts, Output> {
  /**
   * Computes, or throws an `InputError` with every issue.
   *
   * @param input - The terms.
   * @param options - Whether to show the steps.
   */
  (input: Input, options?: FigureOptions): Output;
  /**
   * Computes, or returns every issue; never throws.
   *
   * @param input - Unknown data.
   * @param options - Whether to show the steps.
   */
  safe(input: unknown, options?: FigureOptions): Result<Output>;
  /**
   * For hot loops: inputs that `parse` has accepted.
   *
   * @param facts - What `parse` returned.
   * @param options - Whether to show the steps.
   */
  trusted(facts: Facts, options?: FigureOptions): Output;
  /** The input door alone. */
  parse: Doors<Input, Facts, FigureOptions, Output>["parse"];
  /**
   * Computes row by row, lazily; a bad row yields its issues and the next row goes on.
   *
   * @param rows - Unknown data, row by row.
   * @param options - Whether to show the steps, the same for every row.
   */
  many(rows: Iterable<unknown>, options?: FigureOptions): Iterable<Result<Output>>;
  /**
   * The same for rows that arrive over time, such as those of a database cursor.
   *
   * @param rows - Unknown data, row by row.
   * @param options - Whether to show the steps, the same for every row.
   */
  many(rows: AsyncIterable<unknown>, options?: FigureOptions): AsyncIterable<Result<Output>>;
  /** The schema of the input as other libraries can use it. */
  readonly schema: Doors<Input, Facts, FigureOptions, Output>["schema"];
  /** The code of the formula and where it comes from. */
  readonly line: Because;
}

/** Where a formula writes down what it does, while it does it. */
export interface Working {
  /** Notes an intermediate value and hands it back. */
  step(code: string, formula: string, value: Decimal): Decimal;
  /** Notes something the reader should know. */
  warn(code: string, path?: Warning["path"]): void;
}

/** The parts from which a module builds a formula. */
export interface FormulaParts<Code extends string, Facts, Input, Value> {
  readonly code: Code;
  readonly unit: Unit;
  readonly cites: readonly Citation[];
  readonly schema: Field<Facts, Input>;
  /** Issues between inputs, such as a sum without a finite value. */
  readonly check?: (facts: Facts) => readonly Issue[];
  /** The reading that the inputs chose. */
  readonly convention?: (facts: Facts) => string;
  /** Computes the value and notes the steps: one path does both. */
  readonly compute: (facts: Facts, working: Working) => Value;
}

const unnoted: Working["step"] = (_code, _formula, value) => value;

/** Builds a formula with its doors. */
export function formula<Code extends string, Facts, Input, Value>(
  parts: FormulaParts<Code, Facts, Input, Value>,
): Formula<Input, Facts, Figure<Code, Facts, Value>> {
  const { code, unit } = parts;
  const cites = deepFreeze(parts.cites);

  const trusted = (inputs: Facts, options?: FigureOptions): Figure<Code, Facts, Value> => {
    const steps: Step[] = [];
    const warnings: Warning[] = [];
    const warn: Working["warn"] = (warning, path = []) => warnings.push({ code: warning, path });
    const noted: Working["step"] = (name, text, value) => {
      steps.push({ code: name, formula: text, value: decimalText(value) });
      return value;
    };
    const value = parts.compute(inputs, { step: options?.explain === false ? unnoted : noted, warn });
    const convention = parts.convention?.(inputs) ?? null;
    return { shape: "figure", code, schemaVersion: 1, value, unit, convention, cites, inputs, steps, warnings };
  };

  const doors = openDoors<Input, Facts, FigureOptions | undefined, FigureOptions | undefined, Figure<Code, Facts, Value>>({
    subject: `${code} input`,
    schema: parts.schema,
    check: (facts) => parts.check?.(facts) ?? [],
    readOptions: (options) => ({ ok: true, value: options?.explain === false ? { explain: false } : undefined }),
    answer: trusted,
  });
  return Object.assign(doors, { trusted, line: deepFreeze({ code, cites }) });
}
