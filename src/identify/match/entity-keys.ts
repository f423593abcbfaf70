/** A claim of an entity to a key that some of its members had before. */
interface Claim {
  readonly entity: readonly string[];
  readonly key: string;
  readonly members: number;
}

/**
 * The key of every entity: the one that most of its members had before, of equals the smallest, and each to one entity; else its
 * smallest record key that nobody has (I23).
 *
 * @param entities - The record keys of each entity, smallest first.
 * @param earlier - The key of each record before.
 */
export function entityKeys(
  entities: readonly (readonly string[])[],
  earlier: Readonly<Record<string, string>>,
): ReadonlyMap<readonly string[], string> {
  const before = new Map(Object.entries(earlier));
  const claims = entities.flatMap((entity) => claimsOf(entity, before)).sort(byStrength);
  const taken = new Set<string>();
  const keys = new Map<readonly string[], string>();
  for (const { entity, key } of claims) {
    if (keys.has(entity) || taken.has(key)) continue;
    keys.set(entity, key);
    taken.add(key);
  }
  for (const entity of entities) {
    if (keys.has(entity)) continue;
    const key = entity.find((record) => !taken.has(record)) ?? unused(entity[0] ?? "", taken);
    keys.set(entity, key);
    taken.add(key);
  }
  return keys;
}

function claimsOf(entity: readonly string[], before: ReadonlyMap<string, string>): Claim[] {
  const counts = new Map<string, number>();
  for (const record of entity) {
    const key = before.get(record);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, members]) => ({ entity, key, members }));
}

function byStrength(a: Claim, b: Claim): number {
  if (a.members !== b.members) return b.members - a.members;
  const [left, right] = [JSON.stringify([a.key, a.entity[0]]), JSON.stringify([b.key, b.entity[0]])];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** A key that nobody has, made of one that somebody has. */
function unused(key: string, taken: ReadonlySet<string>): string {
  let number = 2;
  while (taken.has(`${key}#${number}`)) number += 1;
  return `${key}#${number}`;
}
