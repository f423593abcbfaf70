import * as z from "zod/mini";
import type { Source } from "../foundation/citation";
import { describeValue } from "../foundation/describe-value";
import { dayField, type Field, failure, fieldOf, idField, orDefault, sourceField, textField } from "../foundation/fields";
import type { PlainDate } from "../foundation/plain-date";

/** What every policy starts with. */
export interface PolicyHead {
  /** The version of the policy's structure. */
  readonly schemaVersion: 1;
  /** Its name, such as `"faw-vw-cadence"`. */
  readonly id: string;
  /** Which wording of it, such as `"2026-01"`. A published edition never changes. */
  readonly edition: string;
  /** The first day for which it may be asked. */
  readonly from: PlainDate;
  /** The documents behind it; empty for a house rule. */
  readonly sources: readonly Source[];
  /** Which policy each overridden part came from, by path; written by `extendPolicy`. */
  readonly origins: Readonly<Record<string, string>>;
}

/** A policy head as a caller writes it. */
export interface PolicyHeadInput {
  /** Where an editor finds the JSON Schema of the policy; it is not a part of the policy and is dropped when it is read. */
  readonly $schema?: string;
  /** The version of the policy's structure; 1 when absent. */
  readonly schemaVersion?: 1 | null;
  /** Its name. */
  readonly id: string;
  /** Which wording of it. */
  readonly edition: string;
  /** The first day for which it may be asked, `YYYY-MM-DD`. */
  readonly from: string;
  /** The documents behind it. */
  readonly sources?: readonly Source[] | null;
  /** Which policy each overridden part came from. */
  readonly origins?: Readonly<Record<string, string>> | null;
}

const originsField: Field<Readonly<Record<string, string>>> = fieldOf((value) => {
  const isObject = value !== null && typeof value === "object" && !Array.isArray(value);
  if (isObject && Object.values(value).every((origin) => typeof origin === "string")) return { ok: true, value: { ...value } };
  return failure("wrong-type", `expected the name of a policy for each path, got ${describeValue(value)}`);
});

const policyHeadFields = {
  $schema: z.exactOptional(textField),
  schemaVersion: orDefault(z.literal(1), 1),
  id: idField,
  edition: idField,
  from: dayField,
  sources: orDefault(z.array(sourceField), []),
  origins: orDefault(originsField, {}),
};

/** The schema of a policy: its head and the fields of its own, and no others. Where its JSON Schema lies is no part of it. */
export function policyObject<Shape extends z.core.$ZodShape>(shape: Shape) {
  const written = z.strictObject({ ...policyHeadFields, ...shape });
  type Written = z.output<typeof written> & { readonly $schema?: string };
  return z.pipe(
    written,
    z.transform(({ $schema, ...policy }: Written) => policy),
  );
}
