import { type Field, fieldOf } from "./fields";
import { read } from "./read";

/**
 * A value of several forms, read by the field that is chosen for it: only its issues are reported. The forms stand beside the schema
 * for those who convert it.
 */
export function eitherField<Output, Input>(
  forms: readonly Field<Output, Input>[],
  choose: (value: unknown) => Field<Output, Input>,
): Field<Output, Input> & { readonly forms: readonly Field<Output, Input>[] } {
  return Object.assign(
    fieldOf<Output, Input>((value) => read(choose(value), value)),
    { forms },
  );
}
