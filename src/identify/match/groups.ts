import { addMonths, earliest, type PlainDate } from "../../foundation/plain-date";
import { pairKey } from "../decision/standing-decisions";
import { levelsOf } from "./candidate-pairs";
import { type IdentifierClass, type IdentityPolicy, identifierClasses } from "./identity-policy-types";
import type { ReadRecord } from "./read-record";

/** Why two groups may not become one; `null` when they may. */
export type Obstacle = "would-break-veto" | "would-exceed-limit" | null;

/** How strictly a union is tested: a link of a weaker rule also gives way to names and days of birth. */
export type UnionTest = "hard" | "tier";

/** What stands in the way of unions besides the records themselves. */
export interface Standing {
  readonly policy: IdentityPolicy;
  readonly asOf: PlainDate;
  /** Pairs that must stay apart. */
  readonly apart: ReadonlySet<string>;
  /** Pairs whose names and days of birth no longer matter. */
  readonly lifted: ReadonlySet<string>;
}

/** Groups of records that grow by unions, each union tested against all members of both groups (I21, I22). */
export class Groups {
  private readonly groups = new Map<ReadRecord, readonly ReadRecord[]>();
  private readonly standing: Standing;
  private windowEnd: PlainDate | null = null;

  /**
   * @param records - The records, each a group of its own at first.
   * @param standing - What stands in the way of unions.
   */
  constructor(records: readonly ReadRecord[], standing: Standing) {
    this.standing = standing;
    for (const record of records) this.groups.set(record, [record]);
  }

  /** The members of the group of a record. */
  of(record: ReadRecord): readonly ReadRecord[] {
    return this.groups.get(record) ?? [record];
  }

  /** Every group once. */
  all(): readonly (readonly ReadRecord[])[] {
    return [...new Set(this.groups.values())];
  }

  /** The first day on which a limit that stood in the way can give way. */
  get limitsReviewOn(): PlainDate | null {
    return this.windowEnd;
  }

  /** Makes one group of two unless something stands in the way. */
  unite(left: ReadRecord, right: ReadRecord, test: UnionTest): Obstacle {
    const [some, others] = [this.of(left), this.of(right)];
    if (some === others) return null;
    const vetoed = some.some((a) => others.some((b) => this.forbids(a, b, test)));
    if (vetoed) return "would-break-veto";
    const united = [...some, ...others];
    if (this.exceeds(united)) return "would-exceed-limit";
    for (const member of united) this.groups.set(member, united);
    return null;
  }

  /** Whether two records can never be one customer in any tier. */
  forbidsEver(a: ReadRecord, b: ReadRecord): boolean {
    const { apart, policy } = this.standing;
    if (a.suppressed || b.suppressed || a.kind !== b.kind || apart.has(pairKey(a.key, b.key))) return true;
    return differInHash(a, b) || (policy.birthDate === "hard" && levelsOf(a, b).birthDate === "conflict");
  }

  private forbids(a: ReadRecord, b: ReadRecord, test: UnionTest): boolean {
    if (this.forbidsEver(a, b)) return true;
    if (test === "hard" || this.standing.lifted.has(pairKey(a.key, b.key))) return false;
    const { name, birthDate } = levelsOf(a, b);
    return name === "conflict" || birthDate === "conflict";
  }

  /** Whether one person would hold more values of a class than the policy allows in its window. */
  private exceeds(members: readonly ReadRecord[]): boolean {
    const { policy, asOf } = this.standing;
    return identifierClasses.some((group) => {
      const { perPerson, withinMonths } = policy.identifiers[group];
      if (perPerson === null) return false;
      const ends = new Map<string, PlainDate | null>();
      for (const member of members)
        for (const key of keysIn(member, group)) {
          const end = member.collectedOn === null || withinMonths === null ? null : addMonths(member.collectedOn, withinMonths);
          if (end === null || end > asOf) ends.set(key, end);
        }
      if (ends.size <= perPerson) return false;
      this.windowEnd = earliest(this.windowEnd, ...ends.values());
      return true;
    });
  }
}

function keysIn({ keys }: ReadRecord, group: IdentifierClass): string[] {
  return keys.flatMap(({ class: own, key, code }) => (own === group && key !== null && code !== "blocked" ? [key] : []));
}

function differInHash(a: ReadRecord, b: ReadRecord): boolean {
  const [left, right] = [keysIn(a, "resident-id-hash"), keysIn(b, "resident-id-hash")];
  return left.length > 0 && right.length > 0 && !left.some((hash) => right.includes(hash));
}
