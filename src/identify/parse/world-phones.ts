import type { PhoneKind, WorldPhone, WorldPhoneReader } from "./parse-phone";

/** What `parsePhoneNumberFromString` of `libphonenumber-js` gives back, as far as it is used here. */
export interface LibPhoneNumber {
  /** The number in E.164 form. */
  readonly number: string;
  /** Tells whether such a number can exist. */
  isValid(): boolean;
  /** Tells what it is, in the words of that library. */
  getType(): string | undefined;
}

/**
 * Parses a number with a leading `+`.
 *
 * @param number - The number.
 */
export type ParseLibPhone = (number: string) => LibPhoneNumber | undefined;

/** Kinds in the words of libphonenumber; what is not listed is `other`. */
const KINDS: ReadonlyMap<string | undefined, PhoneKind> = /* @__PURE__ */ new Map<string | undefined, PhoneKind>([
  ["MOBILE", "mobile"],
  ["FIXED_LINE", "fixed-line"],
  ["FIXED_LINE_OR_MOBILE", "fixed-line-or-mobile"],
  ["SHARED_COST", "shared-cost"],
  ["TOLL_FREE", "toll-free"],
  ["VOIP", "voip"],
]);

/**
 * Makes a reader of world numbers of the optional peer `libphonenumber-js`. Give it the parser of `libphonenumber-js/max`: the smaller
 * metadata accept numbers that cannot exist and do not tell mobiles from fixed lines. The library imports nothing itself.
 *
 * @param parse - `parsePhoneNumberFromString` of `libphonenumber-js/max`.
 * @returns A reader for the option `world` of `parsePhone` and `parsePhoneList`.
 * @see I8 under Sources.
 * @example
 * ```ts
 * import { parsePhone, worldPhones } from "idic/identify";
 *
 * // import { parsePhoneNumberFromString } from "libphonenumber-js/max";
 * const parsePhoneNumberFromString = (number: string) => ({ number, isValid: () => true, getType: () => "MOBILE" });
 * const world = worldPhones(parsePhoneNumberFromString);
 * parsePhone("+49 1512 3456789").issues; // => ["unsupported-region"]
 * parsePhone("+49 1512 3456789", { world }).key; // => "+4915123456789"
 * ```
 */
export function worldPhones(parse: ParseLibPhone): WorldPhoneReader {
  return (number): WorldPhone | null => {
    const phone = parse(number);
    return phone?.isValid() === true ? { e164: phone.number, kind: KINDS.get(phone.getType()) ?? "other" } : null;
  };
}
