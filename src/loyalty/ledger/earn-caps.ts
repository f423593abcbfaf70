import { allocateUnits } from "../../foundation/allocate";
import { addPackedDays, type PackedDay, packedDayNumber, packParts } from "../../foundation/packed-day";
import { type PlainDate, packDay, unpackDay } from "../../foundation/plain-date";
import { minusWhole, plusWhole, sumWhole, type Whole } from "../../foundation/whole";
import type { EarnCap, EarnPolicy } from "./earn-types";
import { isInForce } from "./in-force";
import type { CapUse } from "./ledger-snapshot-types";
import type { CapPeriod } from "./ledger-terms";
import { readUnits, writeUnits } from "./ledger-units";

/** A cap in whole units. */
export interface Cap extends EarnCap {
  /** The position of its rule; `null` for all rules together. */
  readonly position: number | null;
  readonly most: Whole;
}

/** What one cap leaves to a purchase or an action. */
export interface Room {
  readonly cap: Cap;
  /** The first day of the time over which it counts; 0 for the whole membership, `null` for the event alone. */
  readonly since: PackedDay | null;
  readonly left: Whole;
}

/** What has been earned under a cap in the latest time over which it counted. */
interface Used {
  readonly since: PackedDay;
  readonly points: Whole;
}

/** Prepares the caps of a programme. */
export function prepareCaps({ caps, rules }: EarnPolicy, decimals: number): readonly Cap[] {
  return caps.map((cap) => ({
    ...cap,
    position: cap.rule === null ? null : rules.findIndex(({ code }) => code === cap.rule),
    most: readUnits(cap.points, decimals),
  }));
}

/** Keeps count of what has been earned under the caps of a programme. Events come in the order of their days. */
export class CapCounter {
  /** By the code of the cap. */
  private readonly used = new Map<string, Used>();

  constructor(
    start: readonly CapUse[],
    private readonly decimals: number,
  ) {
    for (const { code, from, points } of start)
      this.used.set(code, { since: from === null ? 0 : packDay(from), points: readUnits(points, decimals) });
  }

  /** Where the caps stand, for a snapshot. */
  get standing(): CapUse[] {
    const uses: CapUse[] = [];
    for (const [code, { since, points }] of this.used)
      uses.push({ code, from: since === 0 ? null : unpackDay(since), points: writeUnits(points, this.decimals) });
    return uses;
  }

  /** What the caps in force on a day leave. */
  rooms(caps: readonly Cap[], on: PlainDate): readonly Room[] {
    return caps.flatMap((cap) => {
      if (!isInForce(cap, on)) return [];
      const since = beginning(cap.per, packDay(on));
      const used = this.used.get(cap.code);
      const left = used === undefined || used.since !== since ? cap.most : minusWhole(cap.most, used.points);
      return [{ cap, since, left: left < 0 ? 0 : left }];
    });
  }

  /** Counts points by rule that come in place of others; a time that is over stays as it was. */
  count(rooms: readonly Room[], points: readonly Whole[], instead: readonly Whole[]): void {
    for (const { cap, since } of rooms) {
      if (since === null) continue;
      const used = this.used.get(cap.code);
      if (used !== undefined && used.since > since) continue;
      const more = minusWhole(under(cap, points), under(cap, instead));
      this.used.set(cap.code, { since, points: used?.since === since ? plusWhole(used.points, more) : more });
    }
  }
}

/** Points by rule that the caps admit: first rule by rule, then all together, in proportion. */
export function admitted(points: readonly Whole[], rooms: readonly Room[]): readonly Whole[] {
  const kept = [...points];
  let most: Whole | null = null;
  for (const { cap, left } of rooms) {
    if (cap.position === null) most = most === null || left < most ? left : most;
    else if (left < (kept[cap.position] ?? 0)) kept[cap.position] = left;
  }
  return most === null || sumWhole(kept) <= most ? kept : allocateUnits(most, kept);
}

function under({ position }: Cap, points: readonly Whole[]): Whole {
  return position === null ? sumWhole(points) : (points[position] ?? 0);
}

function beginning(per: CapPeriod, day: PackedDay): PackedDay | null {
  const [year, month] = [day >> 9, (day >> 5) & 15];
  switch (per) {
    case "event":
      return null;
    case "day":
      return day;
    case "week":
      return addPackedDays(day, -(packedDayNumber(day) % 7));
    case "month":
      return packParts(year, month, 1);
    case "quarter":
      return packParts(year, month - ((month - 1) % 3), 1);
    case "year":
      return packParts(year, 1, 1);
    case "membership":
      return 0;
  }
}
