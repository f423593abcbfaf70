import type { StandingDecisions } from "../decision/standing-decisions";
import { recordPairs } from "../decision/standing-decisions";
import type { CandidatePair } from "./candidate-pairs";
import { mostNamesakes, namesakeKey, namesakes } from "./candidate-pairs";
import type { ReadRecord } from "./read-record";
import { entityName, type RecordIndex } from "./record-index";
import { blockOf, type CarriedValue, canLink, demotedIds, type ValueBlock, valuesOf } from "./value-index";

/** Everything that can bear on where one contact belongs. */
export interface Neighbourhood {
  /** The contact and the records it hangs together with, the smallest key first. */
  readonly records: readonly ReadRecord[];
  /** The values they may link by. */
  readonly blocks: readonly ValueBlock[];
  /** The contact with those of his name and day of birth. */
  readonly namesakes: readonly CandidatePair[];
}

/** Walks from a contact over values, decisions and earlier entities until nothing new is met. */
export function neighbourhoodOf(index: RecordIndex, contact: ReadRecord, standing: StandingDecisions): Neighbourhood {
  const { policy, holders } = index;
  const demoted = demotedIds(policy, standing.demoted);
  const merged = recordPairs(standing.merged);
  const own = new Set(valuesOf(contact).map(({ id }) => id));
  const found = new Map([[contact.key, contact]]);
  const blocks = new Map<string, ValueBlock>();
  const open = [contact];
  const meet = (record: ReadRecord | undefined) => {
    if (record === undefined || found.has(record.key)) return;
    found.set(record.key, record);
    open.push(record);
  };
  const block = (value: CarriedValue): ValueBlock => {
    // A value on too many records links nobody, however many they are: they need not be looked up.
    if ((entryOf(index.values, value.id)?.length ?? 0) > policy.recordsPerValue) return { ...value, records: [], idle: "over-limit" };
    const known = recordsAt(index, index.values, value.id);
    const records = own.has(value.id) ? [...known, contact].sort((a, b) => (a.key < b.key ? -1 : 1)) : known;
    return blockOf(policy, value, records, demoted);
  };
  for (let record = open.pop(); record !== undefined; record = open.pop()) {
    for (const value of valuesOf(record)) {
      if (blocks.has(value.id) || !canLink(policy, value.class)) continue;
      const met = block(value);
      blocks.set(value.id, met);
      if (met.idle === null) met.records.forEach(meet);
    }
    for (const key of merged.get(record.key) ?? []) meet(entryOf(index.records, key));
    const before = entryOf(index.earlier, record.key);
    for (const entity of before === undefined ? [record.key] : [record.key, before]) {
      meet(entryOf(index.records, entity));
      recordsAt(index, holders, entityName(entity)).forEach(meet);
    }
  }
  const alike = namesakeKey(contact);
  const many = alike === null || (entryOf(index.namesakes, alike)?.length ?? 0) > mostNamesakes;
  const same = many ? [] : recordsAt(index, index.namesakes, alike);
  return {
    records: [...found.values()].sort((a, b) => (a.key < b.key ? -1 : 1)),
    blocks: [...blocks.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    namesakes: namesakes([...same, contact].sort((a, b) => (a.key < b.key ? -1 : 1))),
  };
}

function recordsAt({ records }: RecordIndex, lists: Readonly<Record<string, readonly string[]>>, id: string): ReadRecord[] {
  return (entryOf(lists, id) ?? []).flatMap((key) => entryOf(records, key) ?? []);
}

function entryOf<Entry>(entries: Readonly<Record<string, Entry>>, key: string): Entry | undefined {
  return Object.hasOwn(entries, key) ? entries[key] : undefined;
}
