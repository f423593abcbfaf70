import { canonicalJson } from "../foundation/canonical";
import type { Issue, Result } from "../foundation/issue";

/** A stored answer: what `JSON.parse` gives back of it. */
export type Receipt = unknown;

/** The part of a rule or formula that can replay a receipt. */
export interface Replayable<Output> {
  /**
   * Answers, or returns every issue.
   *
   * @param input - The facts of the receipt.
   * @param options - Its day, and whether it carries its working.
   */
  safe(input: unknown, options: { readonly asOf: string; readonly explain?: boolean }): Result<Output>;
}

/** Where a receipt and the replayed answer differ. */
export interface Difference {
  /** Keys and positions from the outside in. */
  readonly path: readonly (string | number)[];
  /** What the receipt says. */
  readonly stored: unknown;
  /** What the rule says. */
  readonly replayed: unknown;
}

/** What checking a receipt found. */
export type Verification =
  | {
      /** The replay gave the same bytes. */
      readonly verified: true;
    }
  | {
      /** The replay differs or could not be made. */
      readonly verified: false;
      /** Every place that differs. */
      readonly differences: readonly Difference[];
      /** What stopped the replay. */
      readonly issues: readonly Issue[];
    };

/**
 * Replays a stored answer and tells whether it comes out the same.
 *
 * @param receipt - The answer as it was stored: plain JSON with `given` and `asOf`, or the `inputs` of a figure.
 * @param rule - The rule or formula that gave it.
 * @returns `verified: true`, or every place that differs, or the issues that stop a replay.
 * @example
 * ```ts
 * import { compileCadence, fawVwCadence } from "idic/interact";
 * import { verify } from "idic/rule";
 *
 * const adviseCall = compileCadence(fawVwCadence);
 * const advice = adviseCall({ anchor: "2026-10-31", plansToBuyOn: "2026-12-20" }, { asOf: "2026-11-22" });
 * const stored = JSON.stringify(advice);
 * verify(JSON.parse(stored), adviseCall); // => { verified: true }
 * verify({ ...JSON.parse(stored), reviewOn: null }, adviseCall).verified; // => false
 * ```
 */
export function verify<Output>(receipt: Receipt, rule: Replayable<Output>): Verification {
  const stored: Record<string, unknown> = receipt !== null && typeof receipt === "object" ? { ...receipt } : {};
  const given = "given" in stored ? stored["given"] : stored["inputs"];
  const steps = stored["steps"];
  const explain = Array.isArray(steps) ? steps.length > 0 : "working" in stored;
  const replayed = rule.safe(given, { asOf: String(stored["asOf"]), explain });
  if (!replayed.ok) return { verified: false, differences: [], issues: replayed.issues };
  const differences = compareValues(stored, replayed.value, []);
  return differences.length === 0 ? { verified: true } : { verified: false, differences, issues: [] };
}

function compareValues(stored: unknown, replayed: unknown, path: Difference["path"]): Difference[] {
  if (canonicalJson(stored) === canonicalJson(replayed)) return [];
  if (!isObject(stored) || !isObject(replayed) || Array.isArray(stored) !== Array.isArray(replayed)) return [{ path, stored, replayed }];
  const keys = new Set([...Object.keys(stored), ...Object.keys(replayed)]);
  return [...keys].flatMap((key) => {
    const step = Array.isArray(stored) ? Number(key) : key;
    return compareValues(Reflect.get(stored, key), Reflect.get(replayed, key), [...path, step]);
  });
}

function isObject(value: unknown): value is object {
  return value !== null && typeof value === "object";
}
