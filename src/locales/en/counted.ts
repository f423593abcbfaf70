/** A number with its noun: 1 contact, 2 contacts. */
export function counted(number: number | string, noun: string): string {
  return `${number} ${noun}${String(number) === "1" ? "" : "s"}`;
}
