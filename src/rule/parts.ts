import { type Field, fieldOf, type OptionalField, optionalFieldOf } from "../foundation/fields";
import { PolicyError, type Result } from "../foundation/issue";
import type { Parse, Schema } from "../foundation/schema";
import type { Compile } from "./compile";

/**
 * The policy of another rule as a part of a larger one: the caller's own, or the preset when it is absent or null.
 * The rule's own compile function reads it, so every condition it knows is checked, with its path.
 */
export function policyPart<Policy, Input>(
  compile: Compile<Input, { readonly policy: Policy }>,
  preset: Input,
): OptionalField<Policy, Input | null> {
  const parse = (value: unknown): Result<Policy> => {
    try {
      return { ok: true, value: compile((value ?? preset) as Input).policy };
    } catch (error) {
      if (error instanceof PolicyError) return { ok: false, issues: error.issues };
      throw error;
    }
  };
  return optionalFieldOf(parse);
}

/** The facts of another rule or formula as a part of larger ones: its own input door reads them. */
export function factsPart<Input, Facts>(rule: {
  readonly parse: Parse<Facts>;
  readonly schema: Schema<Input, Facts>;
}): Field<Facts, Input> {
  return fieldOf(rule.parse);
}
