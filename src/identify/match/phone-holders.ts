import { addDays, addMonths, type PlainDate } from "../../foundation/plain-date";
import { levelsOf } from "./candidate-pairs";
import type { IdentityFlag } from "./link-types";
import type { ReadRecord } from "./read-record";
import type { PhoneTenure } from "./resolve-records-types";
import type { ValueBlock } from "./value-index";

/** One customer and when his records carried a phone. */
interface Holder {
  readonly entity: string;
  readonly records: readonly ReadRecord[];
  readonly first: PlainDate | null;
  readonly last: PlainDate | null;
}

/** What is known of phones that several customers carry. */
export interface PhoneHolders {
  readonly flags: readonly IdentityFlag[];
  readonly tenures: readonly PhoneTenure[];
}

/** Tells phones that went from one customer to the next from those that are shared (I17). */
export function phoneHolders(blocks: readonly ValueBlock[], entityOf: (record: ReadRecord) => string, months: number): PhoneHolders {
  const flags: IdentityFlag[] = [];
  const tenures: PhoneTenure[] = [];
  for (const block of blocks) {
    if (block.class !== "mobile" || block.idle !== null) continue;
    const holders = holdersOf(block, entityOf);
    if (holders.length < 2) continue;
    const passedOn = holders.every((holder, at) => at === 0 || wasPassedOn(holders[at - 1], holder, months));
    const records = block.records.map(({ key }) => key).sort();
    flags.push({ code: passedOn ? "identifier-reassigned" : "identifier-shared", detail: "mobile", records, cites: ["I17"] });
    if (passedOn) tenures.push(...tenuresOf(block.key, holders));
  }
  return { flags, tenures };
}

function holdersOf({ records }: ValueBlock, entityOf: (record: ReadRecord) => string): Holder[] {
  const byEntity = new Map<string, ReadRecord[]>();
  for (const record of records) {
    const entity = entityOf(record);
    byEntity.set(entity, [...(byEntity.get(entity) ?? []), record]);
  }
  const holders = [...byEntity].map(([entity, own]): Holder => {
    const days = own.flatMap(({ collectedOn }) => (collectedOn === null ? [] : [collectedOn])).sort();
    const known = days.length === own.length;
    return { entity, records: own, first: known ? (days[0] ?? null) : null, last: known ? (days.at(-1) ?? null) : null };
  });
  const order = ({ first, entity }: Holder) => JSON.stringify([first ?? "", entity]);
  return holders.sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** Other names or days of birth, no common address, and a year or so between them. */
function wasPassedOn(earlier: Holder | undefined, later: Holder, months: number): boolean {
  if (earlier === undefined || earlier.last === null || later.first === null) return false;
  if (later.first < addMonths(earlier.last, months)) return false;
  return earlier.records.every((a) =>
    later.records.every((b) => {
      const { name, birthDate } = levelsOf(a, b);
      const sameHousehold = a.address !== null && a.address === b.address;
      return !sameHousehold && (name === "conflict" || birthDate === "conflict");
    }),
  );
}

function tenuresOf(key: string, holders: readonly Holder[]): PhoneTenure[] {
  return holders.flatMap(({ entity, first }, at) => {
    const next = holders[at + 1]?.first ?? null;
    return first === null ? [] : [{ key, entity, from: first, through: next === null ? null : addDays(next, -1) }];
  });
}
