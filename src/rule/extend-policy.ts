import { formatPath } from "../foundation/issue";
import type { PolicyHeadInput } from "./policy";

/** What an override must say of itself; beside it stand the parts to change. */
export interface PolicyOverride {
  /** The name of the policy that results. */
  readonly id: string;
  /** Its wording. */
  readonly edition: string;
}

type Merged<Base, Override> = Omit<Base, keyof Override> & {
  readonly [Key in keyof Override]: Key extends keyof Base ? Part<Base[Key], Override[Key]> : Override[Key];
};

type Part<Base, Override> = Base extends readonly unknown[]
  ? Override
  : Base extends object
    ? Override extends object
      ? Merged<Base, Override>
      : Override
    : Override;

/** A policy with its override merged in. */
export type ExtendedPolicy<Base, Override> = Omit<Merged<Base, Override>, "origins"> & {
  /** The policy that set each overridden part, by path. */
  readonly origins: Readonly<Record<string, string>>;
};

/**
 * Overrides parts of a policy and remembers who said what: a dealer group's policy and a store's changes, for example.
 *
 * Objects are merged, lists and plain values are replaced. The result is data; compile it to have it checked.
 *
 * @param base - The policy to start from.
 * @param override - The new name and edition, and the parts to change; what does not fit the policy is refused when it is compiled.
 * @returns A new policy whose `origins` name, for each overridden path, the policy that set it.
 * @example
 * ```ts
 * import { compileAbcQuote, standardAbcQuote } from "idic/customize";
 * import { extendPolicy } from "idic/rule";
 *
 * const store = extendPolicy(standardAbcQuote, { id: "zhengda-store", edition: "2026-11", taxRounding: "per-line" });
 * store.origins; // => { taxRounding: "zhengda-store" }
 * compileAbcQuote(store).policy.id; // => "zhengda-store"
 * ```
 */
export function extendPolicy<const Base extends PolicyHeadInput, const Override extends PolicyOverride>(
  base: Base,
  override: Override,
): ExtendedPolicy<Base, Override> {
  const origins: Record<string, string> = { ...base.origins };
  const merged = merge(base, override, [], (path) => {
    if (path.length > 1 || !HEAD.has(path[0] ?? "")) origins[formatPath(path)] = override.id;
  });
  return { ...(merged as Merged<Base, Override>), origins };
}

const HEAD: ReadonlySet<string> = new Set<keyof PolicyHeadInput>([
  "$schema",
  "schemaVersion",
  "id",
  "edition",
  "from",
  "sources",
  "origins",
]);

function merge(base: unknown, override: unknown, path: readonly string[], note: (path: readonly string[]) => void): unknown {
  if (!isRecord(base) || !isRecord(override)) {
    note(path);
    return override;
  }
  const merged: Record<string, unknown> = { ...base };
  for (const [key, part] of Object.entries(override)) if (part !== undefined) merged[key] = merge(base[key], part, [...path, key], note);
  return merged;
}

/** Whether a value has keys of its own; a list has none. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
