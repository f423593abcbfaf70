import { type ProspectTimeline, planContacts, replayProspect } from "idic/interact";
import { zhCN } from "idic/locales/zh-CN";
import { explain } from "idic/rule";
import { expectTypeOf } from "vitest";

const asOf = "2026-02-20";
const prospect = replayProspect({ anchor: "2026-01-15", events: [{ id: "c", on: "2026-02-15", type: "contacted" }] }, { asOf });

expectTypeOf(prospect).toEqualTypeOf<ProspectTimeline>();
expectTypeOf(replayProspect.resume(prospect.snapshot, [], { asOf })).toEqualTypeOf<ProspectTimeline>();
expectTypeOf(explain(prospect, zhCN)).toEqualTypeOf<string>();

if (prospect.plan !== null) planContacts({ ...prospect.plan, through: "2026-12-31" }, { asOf });

// @ts-expect-error [ts2322] - a call-back names its day
replayProspect({ anchor: "2026-01-15", events: [{ id: "b", on: "2026-02-15", type: "call-back-later" }] }, { asOf });

// @ts-expect-error [ts2322] - an event is one of a closed list
replayProspect({ anchor: "2026-01-15", events: [{ id: "m", on: "2026-02-15", type: "moved-away" }] }, { asOf });
