import { describeValue } from "../foundation/describe-value";
import { type Field, failure } from "../foundation/fields";
import { InputError, type Issue, type Result } from "../foundation/issue";
import { read, readPlainly } from "../foundation/read";
import type { Parse, Schema } from "../foundation/schema";

/** The doors that every rule and every formula shares. */
export interface Doors<Input, Facts, Options, Output> {
  /**
   * Answers, or throws an `InputError` with every issue.
   *
   * @param input - The facts.
   * @param options - How to answer.
   */
  (input: Input, options: Options): Output;
  /**
   * Answers, or returns every issue; never throws.
   *
   * @param input - Unknown data.
   * @param options - How to answer.
   */
  safe(input: unknown, options: Options): Result<Output>;
  /** The input door alone: reads and checks the facts without answering. */
  parse: Parse<Facts>;
  /**
   * Answers row by row, lazily; a bad row yields its issues and the next row goes on.
   *
   * @param rows - Unknown data, row by row.
   * @param options - How to answer, the same for every row.
   */
  many(rows: Iterable<unknown>, options: Options): Iterable<Result<Output>>;
  /**
   * The same for rows that arrive over time, such as those of a database cursor.
   *
   * @param rows - Unknown data, row by row.
   * @param options - How to answer, the same for every row.
   */
  many(rows: AsyncIterable<unknown>, options: Options): AsyncIterable<Result<Output>>;
  /** The schema of the input as other libraries can use it. */
  readonly schema: Schema<Input, Facts>;
}

/** What the kernel needs to open the doors. */
export interface DoorParts<Input, Facts, Options, ReadOptions, Output> {
  /** What is read, as error messages name it. */
  readonly subject: string;
  readonly schema: Field<Facts, Input>;
  /** Issues of facts that only the policy can see. */
  readonly check: (facts: Facts) => readonly Issue[];
  /** Puts accepted facts into the order in which they are read. */
  readonly arrange?: (facts: Facts) => Facts;
  readonly readOptions: (options: Options) => Result<ReadOptions>;
  readonly answer: (facts: Facts, options: ReadOptions) => Output;
}

/** Opens the doors of a rule or a formula. No module writes them again. */
export function openDoors<Input, Facts, Options, ReadOptions, Output>(
  parts: DoorParts<Input, Facts, Options, ReadOptions, Output>,
): Doors<Input, Facts, Options, Output> {
  const parse = (input: unknown): Result<Facts> => {
    const facts = read(parts.schema, input);
    if (!facts.ok) return facts;
    const issues = parts.check(facts.value);
    if (issues.length > 0) return { ok: false, issues };
    return { ok: true, value: parts.arrange?.(facts.value) ?? facts.value };
  };

  const safe = (input: unknown, options: Options): Result<Output> => {
    const facts = parse(input);
    const given = readPlainly(() => parts.readOptions(options));
    if (!facts.ok || !given.ok) return { ok: false, issues: [...issuesOf(facts), ...issuesOf(given)] };
    try {
      return { ok: true, value: parts.answer(facts.value, given.value) };
    } catch (error) {
      if (error instanceof InputError) return { ok: false, issues: error.issues };
      throw error;
    }
  };

  const answer = (input: Input, options: Options): Output => {
    const result = safe(input, options);
    if (!result.ok) throw new InputError(parts.subject, result.issues);
    return result.value;
  };

  function* each(rows: Iterable<unknown>, options: Options): Generator<Result<Output>> {
    for (const row of rows) yield safe(row, options);
  }
  async function* eachLater(rows: AsyncIterable<unknown>, options: Options): AsyncGenerator<Result<Output>> {
    for await (const row of rows) yield safe(row, options);
  }
  const many = (rows: Iterable<unknown> | AsyncIterable<unknown>, options: Options) => {
    const way = readPlainly(() => wayThrough(rows));
    return !way.ok ? [way] : way.value ? eachLater(rows as AsyncIterable<unknown>, options) : each(rows as Iterable<unknown>, options);
  };

  return Object.assign(answer, { safe, parse, many, schema: parts.schema }) as Doors<Input, Facts, Options, Output>;
}

function issuesOf(result: Result<unknown>): readonly Issue[] {
  return result.ok ? [] : result.issues;
}

/** Whether rows arrive over time. */
function wayThrough(rows: unknown): Result<boolean> {
  const later = Reflect.has(Object(rows), Symbol.asyncIterator);
  return later || Reflect.has(Object(rows), Symbol.iterator)
    ? { ok: true, value: later }
    : failure("wrong-type", `expected rows, got ${describeValue(rows)}`);
}
