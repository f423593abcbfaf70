import { type CustomerEventInput, type CustomerState, customerStages, type IdicStatePolicy } from "idic";
import { addDays, type PlainDate, plainDate } from "idic/foundation";

/** A state and the days it lasted. */
export interface ReferenceSegment {
  readonly state: CustomerState;
  readonly from: PlainDate | null;
}

const STAGES: Readonly<Record<string, string>> = {
  identified: "identified",
  "profile-verified": "identified",
  valued: "valued",
  "need-learned": "needs-known",
  answered: "engaged",
  treated: "customized",
};

interface Word {
  said: "absent" | "granted" | "withdrawn";
  through: string;
}

const strictness = ["absent", "granted", "withdrawn"];
const strict = (a: Word, b: Word) => {
  if (a.said !== b.said) return strictness.indexOf(a.said) > strictness.indexOf(b.said) ? a : b;
  return a.through < b.through ? b : a;
};

/** Lives through every single day from the first event on, and asks on each what is believed; slow, and written from the words alone. */
export function statesDayByDay(policy: IdicStatePolicy, written: readonly CustomerEventInput[], asOf: PlainDate): ReferenceSegment[] {
  const events = [...new Map(written.map((event) => [event.id, event])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const segments: ReferenceSegment[] = [{ state: "unknown", from: null }];
  const words = new Map<string, Word>();
  const his = new Set([""]);
  const wordOf = (record: string): Word => words.get(record) ?? { said: "absent", through: "9999-12-31" };
  const first = events.map(({ on }) => on).sort()[0];
  if (first === undefined) return segments;

  for (let day = plainDate(first); day <= asOf; day = addDays(day, 1)) {
    const today = events.filter(({ on }) => on === day);
    const recordOf = (event: CustomerEventInput) => {
      const record = "record" in event ? (event.record ?? "") : "";
      return his.has(record) ? "" : record;
    };
    for (const event of today) {
      if (event.type !== "consent-granted") continue;
      const word: Word = { said: "granted", through: event.through ?? "9999-12-31" };
      const merged = event.record != null && his.has(event.record);
      words.set(recordOf(event), merged ? strict(wordOf(""), word) : word);
    }
    for (const event of today)
      if (event.type === "merged")
        for (const record of event.records)
          if (!his.has(record)) {
            words.set("", strict(wordOf(""), wordOf(record)));
            his.add(record);
          }
    for (const event of today)
      if (event.type === "consent-withdrawn") words.set(recordOf(event), { said: "withdrawn", through: "9999-12-31" });

    const word = wordOf("");
    const believed = new Set<string>();
    for (const event of events) {
      const stage = STAGES[event.type];
      if (stage === undefined || event.on > day) continue;
      const record = "record" in event ? (event.record ?? "") : "";
      const days = policy.stages[customerStages.find((known) => known === stage) ?? "identified"].days;
      const through = ("through" in event ? event.through : null) ?? addDays(plainDate(event.on), days);
      if (his.has(record) && through >= day) believed.add(stage);
    }
    if (word.said === "granted" && word.through >= day) believed.add("consent");
    if (word.said !== "withdrawn") believed.add("no-withdrawal");

    const stages = customerStages.filter(
      (stage) =>
        believed.has(stage) && policy.stages[stage].guards.every(({ anyOf }) => anyOf.some((condition) => believed.has(condition))),
    );
    const state = stages.at(-1) ?? "unknown";
    if (state !== segments.at(-1)?.state) segments.push({ state, from: day });
  }
  return segments;
}
