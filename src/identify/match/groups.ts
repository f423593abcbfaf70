import { addMonths, earliest, type PlainDate } from "../../foundation/plain-date";
import type { RecordPairs } from "../decision/standing-decisions";
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
  readonly apart: RecordPairs;
  /** Pairs whose names and days of birth no longer matter. */
  readonly lifted: RecordPairs;
}

/** The values of a group by class, each with the first day on which it no longer counts; `null` when it counts for ever. */
type HeldValues = ReadonlyMap<IdentifierClass, ReadonlyMap<string, PlainDate | null>>;

interface Group {
  readonly members: ReadRecord[];
  held: HeldValues;
  /** One member for each way in which members are told from others, so that a group of thousands is tested as fast as one of two. */
  readonly told: Readonly<Record<UnionTest, Map<string, ReadRecord>>>;
}

/** Groups of records that grow by unions, each union tested against all members of both groups (I21, I22). */
export class Groups {
  private readonly groups = new Map<ReadRecord, Group>();
  private readonly byKey = new Map<string, ReadRecord>();
  private readonly standing: Standing;
  private windowEnd: PlainDate | null = null;

  /**
   * @param records - The records, each a group of its own at first.
   * @param standing - What stands in the way of unions.
   */
  constructor(records: readonly ReadRecord[], standing: Standing) {
    this.standing = standing;
    for (const record of records) {
      const told = { hard: new Map([[hardMark(record), record]]), tier: new Map([[tierMark(record, standing.lifted), record]]) };
      const group = { members: [record], held: heldBy(record, standing), told };
      this.groups.set(record, group);
      this.byKey.set(record.key, record);
    }
  }

  /** Every group once. */
  all(): readonly (readonly ReadRecord[])[] {
    return [...new Set(this.groups.values())].map(({ members }) => members);
  }

  /** Whether two records are in one group. */
  joined(left: ReadRecord, right: ReadRecord): boolean {
    return left === right || (this.groups.has(left) && this.groups.get(left) === this.groups.get(right));
  }

  /** The first day on which a limit that stood in the way can give way. */
  get limitsReviewOn(): PlainDate | null {
    return this.windowEnd;
  }

  /** Makes one group of two unless something stands in the way. */
  unite(left: ReadRecord, right: ReadRecord, test: UnionTest): Obstacle {
    const [some, others] = [this.groups.get(left), this.groups.get(right)];
    if (some === undefined || others === undefined || some === others) return null;
    const [large, small] = some.members.length < others.members.length ? [others, some] : [some, others];
    if (this.vetoed(large, small, test)) return "would-break-veto";
    const held = bothHeld(some.held, others.held);
    if (this.exceeds(held)) return "would-exceed-limit";
    large.held = held;
    for (const kind of ["hard", "tier"] as const) for (const [mark, member] of small.told[kind]) large.told[kind].set(mark, member);
    for (const member of small.members) {
      large.members.push(member);
      this.groups.set(member, large);
    }
    return null;
  }

  /** Whether a member of one group may not be together with a member of the other. */
  private vetoed(large: Group, small: Group, test: UnionTest): boolean {
    const own = [...small.told[test].values()];
    const others = [...large.told[test].values()];
    return own.some((a) => others.some((b) => this.forbids(a, b, test))) || small.members.some((member) => this.isApart(member, large));
  }

  private isApart(member: ReadRecord, group: Group): boolean {
    for (const key of this.standing.apart.get(member.key) ?? []) {
      const other = this.byKey.get(key);
      if (other !== undefined && this.groups.get(other) === group) return true;
    }
    return false;
  }

  /** Whether two records can never be one customer in any tier. */
  forbidsEver(a: ReadRecord, b: ReadRecord): boolean {
    const { apart, policy } = this.standing;
    if (a.suppressed || b.suppressed || a.kind !== b.kind || apart.get(a.key)?.has(b.key) === true) return true;
    return differInHash(a, b) || (policy.birthDate === "hard" && levelsOf(a, b).birthDate === "conflict");
  }

  private forbids(a: ReadRecord, b: ReadRecord, test: UnionTest): boolean {
    if (this.forbidsEver(a, b)) return true;
    if (test === "hard" || this.standing.lifted.get(a.key)?.has(b.key) === true) return false;
    const { name, birthDate } = levelsOf(a, b);
    return name === "conflict" || birthDate === "conflict";
  }

  /** Whether one person would hold more values of a class than the policy allows in its window. */
  private exceeds(held: HeldValues): boolean {
    return identifierClasses.some((group) => {
      const { perPerson } = this.standing.policy.identifiers[group];
      const values = held.get(group);
      if (perPerson === null || values === undefined || values.size <= perPerson) return false;
      this.windowEnd = earliest(this.windowEnd, ...values.values());
      return true;
    });
  }
}

/** The values of a record that are limited and count on the day. */
function heldBy(record: ReadRecord, { policy, asOf }: Standing): HeldValues {
  const held = new Map<IdentifierClass, Map<string, PlainDate | null>>();
  for (const { class: group, key, folded, code } of record.keys) {
    if (group === null || key === null || code === "blocked") continue;
    const { perPerson, withinMonths } = policy.identifiers[group];
    if (perPerson === null) continue;
    const end = record.collectedOn === null || withinMonths === null ? null : addMonths(record.collectedOn, withinMonths);
    if (end !== null && end <= asOf) continue;
    const values = held.get(group) ?? new Map<string, PlainDate | null>();
    held.set(group, values.set(folded ?? key, end));
  }
  return held;
}

/** The values of two groups; one that both hold counts as long as the longer. */
function bothHeld(some: HeldValues, others: HeldValues): HeldValues {
  const held = new Map(some);
  for (const [group, values] of others) {
    const known = held.get(group);
    if (known === undefined) {
      held.set(group, values);
      continue;
    }
    const united = new Map(known);
    for (const [key, end] of values) {
      const other = united.get(key);
      united.set(key, other === undefined ? end : other === null || end === null ? null : other > end ? other : end);
    }
    held.set(group, united);
  }
  return held;
}

function differInHash(a: ReadRecord, b: ReadRecord): boolean {
  const [left, right] = [hashesOf(a), hashesOf(b)];
  return left.length > 0 && right.length > 0 && !left.some((hash) => right.includes(hash));
}

function hashesOf({ keys }: ReadRecord): string[] {
  return keys.flatMap(({ class: group, key, code }) => (group === "resident-id-hash" && key !== null && code !== "blocked" ? [key] : []));
}

/** What tells a record from others in every tier. */
function hardMark(record: ReadRecord): string {
  const { kind, suppressed, birthDate } = record;
  return JSON.stringify([kind, suppressed, birthDate, hashesOf(record)]);
}

/** What tells a record from others in the deterministic tier; a decision that lifts a veto lifts it for the record alone. */
function tierMark(record: ReadRecord, lifted: RecordPairs): string {
  return JSON.stringify([hardMark(record), record.name?.key ?? null, lifted.has(record.key) ? record.key : null]);
}
