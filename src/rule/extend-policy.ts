import { formatPath } from "../foundation/issue";
import type { PolicyHeadInput } from "./policy";

/** Some of the parts of a policy. Lists are given whole: their order has a meaning. */
export type PolicyOverride<Policy> = Partial<Pick<PolicyHeadInput, "from" | "sources">> & {
  /** The name of the policy that results. */
  readonly id: string;
  /** Its wording. */
  readonly edition: string;
} & Parts<Omit<Policy, keyof PolicyHeadInput>>;

type Parts<T> = T extends readonly unknown[] ? T : T extends object ? { readonly [K in keyof T]?: Parts<T[K]> | undefined } : T;

/**
 * Overrides parts of a policy and remembers who said what: a dealer group's policy and a store's changes, for example.
 *
 * Objects are merged, lists and plain values are replaced. The result is data; compile it to have it checked.
 *
 * @param base - The policy to start from.
 * @param override - The new name and edition, and the parts to change.
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
export function extendPolicy<Policy extends PolicyHeadInput>(
  base: Policy,
  override: PolicyOverride<Policy>,
): Omit<Policy, "id" | "edition"> & { readonly id: string; readonly edition: string; readonly origins: Readonly<Record<string, string>> } {
  const origins: Record<string, string> = { ...base.origins };
  const merged = merge(base, override, [], (path) => {
    if (path.length > 1 || !HEAD.has(path[0] ?? "")) origins[formatPath(path)] = override.id;
  });
  return { ...(merged as Policy), id: override.id, edition: override.edition, origins };
}

const HEAD: ReadonlySet<string> = new Set<keyof PolicyHeadInput>(["schemaVersion", "id", "edition", "from", "sources", "origins"]);

function merge(base: unknown, override: unknown, path: readonly string[], note: (path: readonly string[]) => void): unknown {
  if (!isRecord(base) || !isRecord(override)) {
    note(path);
    return override;
  }
  const merged: Record<string, unknown> = { ...base };
  for (const [key, part] of Object.entries(override)) if (part !== undefined) merged[key] = merge(base[key], part, [...path, key], note);
  return merged;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
