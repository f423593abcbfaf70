const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** A whole number from 0 to below a bound, always the same for the same name: 32-bit FNV-1a over its code units. */
export function stableOffset(name: string, bound: number): number {
  let hash = OFFSET;
  for (let at = 0; at < name.length; at += 1) {
    const unit = name.charCodeAt(at);
    hash = Math.imul(hash ^ (unit & 0xff), PRIME);
    hash = Math.imul(hash ^ (unit >> 8), PRIME);
  }
  return (hash >>> 0) % bound;
}
