import { deepFreeze } from "../../foundation/canonical";
import { cleanText } from "../../foundation/clean-text";
import type { PlainDate } from "../../foundation/plain-date";
import { isBlocked, isBlockedEmail } from "../parse/blocked-values";
import { foldEmail } from "../parse/fold-email";
import { parseCompanyId } from "../parse/parse-company-id";
import { parseEmail } from "../parse/parse-email";
import { type ParsedPersonName, parsePersonName } from "../parse/parse-person-name";
import { type ParsedPhone, parsePhone } from "../parse/parse-phone";
import { parsePlate } from "../parse/parse-plate";
import { parseVin } from "../parse/parse-vin";
import { isMasked, nothingIn } from "../parse/parsed";
import { addressKey } from "./address-key";
import type { IdentifierClass, IdentityPolicy } from "./identity-policy-types";
import type { MatchKey, MatchKeyCode } from "./match-keys-types";
import { recordKey } from "./record-key";
import type { CustomerRecord, Identifier, RecordKind } from "./record-types";

/** A record as it is compared. */
export interface ReadRecord {
  /** Its key: the source and the number of the record there. */
  readonly key: string;
  /** Whether it is a person or a company. */
  readonly kind: RecordKind;
  /** Its name, where it can be read. */
  readonly name: ParsedPersonName | null;
  /** The reading of its name, in small letters. */
  readonly reading: string | null;
  /** The day of birth. */
  readonly birthDate: PlainDate | null;
  /** Its address as it is compared. */
  readonly address: string | null;
  /** The day on which it was collected. */
  readonly collectedOn: PlainDate | null;
  /** Whether it may not be linked to anything. */
  readonly suppressed: boolean;
  /** What it may be linked by, and what became of each identifier. */
  readonly keys: readonly MatchKey[];
}

/** Reads what a record is compared by. */
export function readRecord(policy: IdentityPolicy, record: CustomerRecord): ReadRecord {
  const name = record.name === null ? null : parsePersonName(record.name);
  return {
    key: recordKey(record),
    kind: record.kind,
    name: name?.ok === true ? name : null,
    reading: readingOf(record.reading),
    birthDate: record.birthDate,
    address: addressKey(record.address),
    collectedOn: record.collectedOn,
    suppressed: record.suppressed,
    keys: record.identifiers.map((identifier) => matchKeyOf(policy, identifier, record.source)),
  };
}

/** A reading as it is compared; a blank one says nothing. */
function readingOf(reading: string | null): string | null {
  const text = cleanText(reading ?? "").toLowerCase();
  return text === "" ? null : text;
}

/** An identifier as it is compared; a customer number means nothing outside its source. */
export function matchKeyOf(policy: IdentityPolicy, identifier: Identifier, source: string): MatchKey {
  const { class: group, key, issues, repairedFrom } = keyed(policy, identifier, source);
  const folded = group === "email" && key !== null ? foldEmail(key, policy.emailFolding) : null;
  const rule = group === null ? null : policy.identifiers[group];
  const blocks = group === "email" ? isBlockedEmail : isBlocked;
  const blocked = rule !== null && blocks(identifier.value, key, rule.blocked);
  const code = blocked ? "blocked" : fateOf(policy, group, key);
  return { type: identifier.type, class: group, key, folded, issues, repairedFrom, code, cites: CITES[code] };
}

const CITES: Readonly<Record<MatchKeyCode, readonly string[]>> = /* @__PURE__ */ deepFreeze({
  links: ["I17", "I19"],
  "names-vehicle": ["I17", "I18"],
  hints: ["I7", "I17"],
  blocked: ["I5"],
  unusable: ["I3", "I4"],
});

function fateOf(policy: IdentityPolicy, group: IdentifierClass | null, key: string | null): MatchKeyCode {
  if (group === null || key === null) return "unusable";
  const { scope, strength, priority } = policy.identifiers[group];
  if (scope === "vehicle") return "names-vehicle";
  return scope === "person" && priority !== null && strength !== "weak" && strength !== "shared" ? "links" : "hints";
}

type Keyed = Pick<MatchKey, "class" | "key" | "issues" | "repairedFrom">;

function keyed(policy: IdentityPolicy, { type, value, kind }: Identifier, source: string): Keyed {
  switch (type) {
    case "phone":
      return keyedPhone(parsePhone(value), value, kind);
    case "email":
      return plain(type, parseEmail(value));
    case "plate":
      return plain(type, parsePlate(value));
    case "company-id":
      return plain(type, parseCompanyId(value));
    case "vin": {
      const vin = parseVin(value, { market: policy.market });
      const fits = vin.repair !== null && parseVin(vin.repair.value, { market: policy.market }).ok;
      const repaired = fits ? { key: vin.repair.value, repairedFrom: value.trim() } : {};
      return { ...plain(type, vin), ...repaired };
    }
    default: {
      const text = cleanText(value);
      const issue = nothingIn(text) ?? (isMasked(text) ? "masked" : null);
      const key = type === "customer-number" ? JSON.stringify([source, text]) : text;
      return { class: type, key: issue === null ? key : null, issues: issue === null ? [] : [issue], repairedFrom: null };
    }
  }
}

function plain(group: IdentifierClass, { key, issues }: Pick<MatchKey, "key" | "issues">): Keyed {
  return { class: group, key, issues, repairedFrom: null };
}

/** A phone outside the mainland counts when the caller has read it himself. */
function keyedPhone(phone: ParsedPhone, value: string, kind: Identifier["kind"]): Keyed {
  const readByCaller = kind !== null && phone.issues.includes("unsupported-region") && /^\+[1-9]\d{6,14}$/.test(value);
  const [key, found] = readByCaller ? [value, kind] : [phone.key, phone.kind];
  if (key === null) return { class: null, key: null, issues: phone.issues, repairedFrom: null };
  const group = found === "mobile" || found === "fixed-line-or-mobile" ? "mobile" : "shared-phone";
  return { class: group, key, issues: readByCaller ? [] : phone.issues, repairedFrom: null };
}
