const MODULUS = 11;

/** The check character of digits by ISO 7064 MOD 11-2, with X for 10. */
export function mod112(digits: string): string {
  let sum = 0;
  for (const digit of digits) sum = ((sum + Number(digit)) * 2) % MODULUS;
  const check = (12 - sum) % MODULUS;
  return check === 10 ? "X" : `${check}`;
}

/** The 31 characters of unified social credit codes: no I, O, S, V or Z. */
export const creditCharacters = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** The check character of the first 17 characters of a unified social credit code. */
export function creditCheck(characters: string): string {
  const base = creditCharacters.length;
  let weight = 1;
  let sum = 0;
  for (const character of characters) {
    sum += creditCharacters.indexOf(character) * weight;
    weight = (weight * 3) % base;
  }
  return creditCharacters.charAt((base - (sum % base)) % base);
}
