import type { PlainDate } from "../../foundation/plain-date";
import type { IdentityDecision, IdentityDecisionType } from "../decision/decisions-types";
import type { MatchKey } from "../match/match-keys-types";

/**
 * A keyed hash of the caller. The library has no keys and no cryptography.
 *
 * @param text - The text to hash.
 */
export type KeyedHash = (text: string) => string;

/** What is known of a customer who is to be erased. */
export interface ErasedProfile {
  /** The keys of his records, as `matchKeys` gives them. */
  readonly keys: readonly (Pick<MatchKey, "class" | "key" | "code"> & Partial<Pick<MatchKey, "folded">>)[];
  /** The decisions about his records. */
  readonly decisions: readonly Pick<IdentityDecision, "id" | "on" | "type">[];
}

/** A decision without values, names and reasons. */
export interface RedactedDecision {
  /** The decision. */
  readonly id: string;
  /** Its day. */
  readonly on: PlainDate;
  /** Its type. */
  readonly type: IdentityDecisionType;
}

/** What is left after an erasure. */
export interface Erasure {
  /** The hash of each identifier that could link, for records that are imported again. */
  readonly suppressionKeys: readonly string[];
  /** That something was decided, and no more. */
  readonly decisions: readonly RedactedDecision[];
}

/**
 * What is left of a customer after he has been erased: hashed keys by which a record that is imported again is known, and decisions
 * without values.
 *
 * @param profile - His keys and the decisions about him.
 * @param keyedHash - A keyed hash of the caller, such as HMAC with a secret of his own.
 * @returns The suppression keys and the redacted decisions.
 * @see I40 under Sources.
 * @example
 * ```ts
 * import { eraseProfile, matchKeys } from "idic/identify";
 *
 * const record = { source: "dms", id: "1", identifiers: [{ type: "phone", value: "13912345678" }] } as const;
 * const { keys } = matchKeys(record, { asOf: "2026-11-22" });
 * eraseProfile({ keys, decisions: [] }, (text) => `hash of ${text.length}`).suppressionKeys; // => ["hash of 21"]
 * ```
 */
export function eraseProfile({ keys, decisions }: ErasedProfile, keyedHash: KeyedHash): Erasure {
  return {
    suppressionKeys: linkingTexts(keys).map((text) => keyedHash(text)),
    decisions: decisions.map(({ id, on, type }) => ({ id, on, type })),
  };
}

/** A record that is imported, and the keys that erasures left. */
export interface ImportedRecord {
  /** The keys of the record, as `matchKeys` gives them. */
  readonly keys: readonly (Pick<MatchKey, "class" | "key" | "code"> & Partial<Pick<MatchKey, "folded">>)[];
  /** The keys that erasures left. */
  readonly suppressionKeys: readonly string[];
}

/**
 * Tells whether a record that is imported belongs to somebody who was erased. Such a record is written down with `suppressed: true`:
 * it is then linked with nothing, and `mayUseData` permits nothing but what concerns safety.
 *
 * @param record - Its keys, and the keys that erasures left.
 * @param keyedHash - The hash that made those keys.
 * @returns Whether one of its identifiers hits a suppression key.
 * @see I40 under Sources.
 * @example
 * ```ts
 * import { eraseProfile, hitsSuppression, matchKeys } from "idic/identify";
 *
 * const { keys } = matchKeys({ source: "dms", id: "1", identifiers: [{ type: "account", value: "u77" }] }, { asOf: "2026-11-22" });
 * const hash = (text: string) => `hash of ${text.length}`;
 * const { suppressionKeys } = eraseProfile({ keys, decisions: [] }, hash);
 * hitsSuppression({ keys, suppressionKeys }, hash); // => true
 * ```
 */
export function hitsSuppression({ keys, suppressionKeys }: ImportedRecord, keyedHash: KeyedHash): boolean {
  const known = new Set(suppressionKeys);
  return linkingTexts(keys).some((text) => known.has(keyedHash(text)));
}

/** The identifiers that could link, each once, as they are hashed. */
function linkingTexts(keys: ErasedProfile["keys"]): string[] {
  const linking = keys.flatMap(({ class: group, key, folded, code }) =>
    group !== null && key !== null && code === "links" ? [key, folded ?? key].map((form) => `${group}:${form}`) : [],
  );
  return [...new Set(linking)].sort();
}
