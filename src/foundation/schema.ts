import type { Result } from "./issue";

/**
 * A schema as other libraries can use it, without naming the library it was written with
 * (the Standard Schema interface, version 1).
 */
export interface Schema<Input, Output> {
  /** The Standard Schema door. */
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (
      value: unknown,
    ) => { readonly value: Output } | { readonly issues: readonly { readonly message: string }[] } | Promise<never>;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}

/** The input door of a rule or a formula: reads unknown data and says everything that is wrong with it. */
export type Parse<Facts> = (input: unknown) => Result<Facts>;
