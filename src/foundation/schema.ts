import type { Result } from "./issue";

/** What a schema makes of a value; the promise stands in the interface and never comes from here. */
export type SchemaResult<Output> =
  | {
      /** What was read. */
      readonly value: Output;
    }
  | {
      /** What is wrong with it. */
      readonly issues: readonly SchemaIssue[];
    }
  | Promise<never>;

/** One thing that is wrong with a value. */
export interface SchemaIssue {
  /** What is wrong, in the words of the schema library. */
  readonly message: string;
}

/** The types a schema stands for. */
export interface SchemaTypes<Input, Output> {
  /** What a caller writes. */
  readonly input: Input;
  /** What a rule reads. */
  readonly output: Output;
}

/**
 * A schema as other libraries can use it, without naming the library it was written with
 * (the Standard Schema interface, version 1).
 */
export interface Schema<Input, Output> {
  /** The Standard Schema door. */
  readonly "~standard": {
    /** The version of the interface. */
    readonly version: 1;
    /** Who made the schema. */
    readonly vendor: string;
    /**
     * Reads a value.
     *
     * @param value - Anything.
     */
    readonly validate: (value: unknown) => SchemaResult<Output>;
    /** What is written and what is read, for compilers only. */
    readonly types?: SchemaTypes<Input, Output> | undefined;
  };
}

/**
 * The input door of a rule or a formula: reads unknown data and says everything that is wrong with it.
 *
 * @param input - Anything.
 */
export type Parse<Facts> = (input: unknown) => Result<Facts>;
