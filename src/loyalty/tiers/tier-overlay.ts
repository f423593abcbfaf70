import { type PackedDay, packedDay } from "../../foundation/packed-day";
import type { Member } from "./member-types";
import type { TierGrant } from "./tier-grant-types";
import { dayAfter } from "./tier-process";
import { FOREVER } from "./tier-windows";

/** A tier that was given, bought or set by hand, with its days taken apart. */
interface Given {
  readonly id: string;
  readonly rank: number;
  readonly from: PackedDay;
  readonly through: PackedDay;
}

const NONE: readonly Given[] = [];

/** What people have decided about one member, beside what he has earned. What begins later than the day asked for is not known. */
export class Overlay {
  /** The next day on which something begins or ends. */
  due: PackedDay = FOREVER;
  /** The first day after the one asked for on which something begins. */
  upcoming: PackedDay = FOREVER;
  private grants: readonly Given[] = NONE;
  private overrides: readonly Given[] = NONE;
  /** The days on which something begins or ends, in order; so many of them have passed. */
  private boundaries: readonly PackedDay[] = [];
  private passed = 0;

  /** Sets it to the beginning of a member's history. */
  begin({ grants, overrides, start }: Member, rankOf: (code: string) => number, asOf: PackedDay): void {
    this.due = FOREVER;
    this.upcoming = FOREVER;
    this.grants = this.known([...(start?.grants ?? []), ...grants], rankOf, asOf);
    this.overrides = this.known([...(start?.overrides ?? []), ...overrides], rankOf, asOf);
    if (this.empty) return;
    const boundaries = [...this.grants, ...this.overrides].flatMap(({ from, through }) => [from, dayAfter(through)]);
    this.boundaries = boundaries.sort((a, b) => a - b);
    this.passed = 0;
    this.settle(start === null ? 0 : packedDay(start.on));
  }

  /** Whether nobody has decided anything. */
  get empty(): boolean {
    return this.grants === NONE && this.overrides === NONE;
  }

  /** The tier that was set by hand for a day; the one that was set last when there are several. */
  override(day: PackedDay): Given | undefined {
    return this.overrides.findLast(({ from, through }) => from <= day && day <= through);
  }

  /** The highest tier that was given for a day, the longest of equals. */
  grant(day: PackedDay): Given | undefined {
    let best: Given | undefined;
    for (const given of this.grants) {
      if (given.from > day || day > given.through) continue;
      if (best === undefined || given.rank > best.rank || (given.rank === best.rank && given.through > best.through)) best = given;
    }
    return best;
  }

  /** Finds the next day after this one on which something begins or ends. */
  settle(day: PackedDay): void {
    const { boundaries } = this;
    while (this.passed < boundaries.length && (boundaries[this.passed] ?? FOREVER) <= day) this.passed += 1;
    this.due = boundaries[this.passed] ?? FOREVER;
  }

  private known(list: readonly TierGrant[], rankOf: (code: string) => number, asOf: PackedDay): readonly Given[] {
    if (list.length === 0) return NONE;
    const byId = new Map(list.map((given) => [given.id, given]));
    const all = [...byId.values()].map(
      ({ id, tier, from, through }): Given => ({
        id,
        rank: rankOf(tier),
        from: packedDay(from),
        through: through === null ? FOREVER : packedDay(through),
      }),
    );
    for (const { from } of all) if (from > asOf && from < this.upcoming) this.upcoming = from;
    return all.filter(({ from }) => from <= asOf).sort((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1));
  }
}
