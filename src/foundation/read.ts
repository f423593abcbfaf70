import type * as z from "zod/mini";
import { describeValue } from "./describe-value";
import type { Field } from "./fields";
import { capIssues, type Issue, type Result } from "./issue";

type RawIssue = z.core.$ZodRawIssue;

/** The kinds that schemas check themselves; every other value is read by a parser of this library. */
const TYPE_WORDS: Readonly<Record<string, string>> = {
  boolean: "true or false",
  object: "an object",
  record: "an object",
  array: "a list",
};

/**
 * Reads unknown data through a schema.
 *
 * The schema is run without the schema library's own error class and texts, so neither a host's settings
 * nor frozen intrinsics can change what is reported.
 */
export function read<Output, Input>(schema: Field<Output, Input>, value: unknown): Result<Output> {
  return readPlainly<Output>(() => {
    const payload = schema._zod.run({ value, issues: [] }, { async: false });
    if (payload instanceof Promise) return unreadable;
    if (payload.issues.length > 0) return { ok: false, issues: capIssues(payload.issues.flatMap(toIssues)) };
    if (carriesPrototypeKey(schema, value)) return unsafeKey;
    return { ok: true, value: payload.value as Output };
  });
}

/** Reads what a caller wrote: a getter or proxy of his that throws is an issue, and so is data nested too deeply to walk. */
export function readPlainly<Output>(reader: () => Result<Output>): Result<Output> {
  try {
    return reader();
  } catch {
    return unreadable;
  }
}

const unreadable: Result<never> = {
  ok: false,
  issues: [{ code: "unreadable", path: [], message: "expected plain data, but reading it failed" }],
};

const unsafeKey: Result<never> = {
  ok: false,
  issues: [{ code: "unreadable", path: [], message: 'expected no key named "__proto__"' }],
};

function toIssues(raw: RawIssue): Issue[] {
  const path = (raw.path ?? []).map((key) => (typeof key === "symbol" ? String(key) : key));
  if (raw.code === "unrecognized_keys")
    return raw.keys.map((key) => ({ code: "unknown-key", path: [...path, key], message: "expected no such key" }));
  return [{ path, ...codeAndMessage(raw) }];
}

function codeAndMessage(raw: RawIssue): Pick<Issue, "code" | "message"> {
  const got = `got ${describeValue(raw.input)}`;
  switch (raw.code) {
    case "custom":
      return { code: String(raw.params?.["code"]), message: String(raw.params?.["message"]) };
    case "invalid_type": {
      const code = raw.input === undefined || raw.input === null ? "missing" : "wrong-type";
      return { code, message: `expected ${TYPE_WORDS[raw.expected] ?? raw.expected}, ${got}` };
    }
    case "invalid_value":
      return notAnOption(raw.values, raw.input);
    case "invalid_union":
      return notAnOption("options" in raw && Array.isArray(raw["options"]) ? raw["options"] : [], discriminatorOf(raw));
    default:
      return { code: "wrong-type", message: `expected another value, ${got}` };
  }
}

function notAnOption(options: readonly unknown[], value: unknown): Pick<Issue, "code" | "message"> {
  const code = value === undefined || value === null ? "missing" : "not-an-option";
  return { code, message: `expected one of ${options.map(describeValue).join(", ")}, got ${describeValue(value)}` };
}

function discriminatorOf(raw: RawIssue): unknown {
  const key = "discriminator" in raw ? raw["discriminator"] : undefined;
  const { input } = raw;
  return typeof key === "string" && typeof input === "object" && input !== null ? Reflect.get(input, key) : input;
}

/** Looks for an own `__proto__` key wherever the schema reads an object. */
function carriesPrototypeKey(schema: z.core.$ZodType, value: unknown): boolean {
  if (value === null || typeof value !== "object") return false;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "object":
      return (
        Object.hasOwn(value, "__proto__") ||
        Object.entries(def.shape).some(([key, field]) => carriesPrototypeKey(field, Reflect.get(value, key)))
      );
    case "record":
      return Object.hasOwn(value, "__proto__") || Object.values(value).some((entry) => carriesPrototypeKey(def.valueType, entry));
    case "array":
      return Array.isArray(value) && value.some((entry) => carriesPrototypeKey(def.element, entry));
    case "optional":
    case "nullable":
      return carriesPrototypeKey(def.innerType, value);
    case "pipe":
      return carriesPrototypeKey(def.in, value);
    case "union":
      return def.options.some((option) => carriesPrototypeKey(option, value));
    default:
      return false;
  }
}
