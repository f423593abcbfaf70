import { cleanText } from "../../foundation/clean-text";

/** A number with 号 that names no street or line, such as 1号路. */
const HOUSE = /\d号(?![路街线巷弄道]|大[路街道]|公路)/;

/**
 * An address down to the house number, as addresses are compared: without blanks, punctuation and case. `null` when it does not
 * reach a number. An address without 号 is compared as a whole.
 */
export function addressKey(address: string | null): string | null {
  if (address === null) return null;
  const bare = cleanText(address)
    .toLowerCase()
    .replace(/[\s,.;:、，。#]/g, "");
  if (!/\d/.test(bare)) return null;
  const house = bare.search(HOUSE);
  return house < 0 ? bare : bare.slice(0, house + 2);
}
