import { type CallAdvice, compileCadence, fawVwCadence } from "idic/interact";
import { zhCN } from "idic/locales/zh-CN";
import { explain } from "idic/rule";
import { expectTypeOf } from "vitest";

const adviseCall = compileCadence(fawVwCadence);
const advice = adviseCall({ anchor: "2026-10-31" }, { asOf: "2026-11-22" });

expectTypeOf(advice).toEqualTypeOf<CallAdvice>();
expectTypeOf(explain(advice, zhCN)).toEqualTypeOf<string>();

if (advice.outcome.call !== "stop") expectTypeOf(advice.outcome.dueOn).toExtend<string>();

// @ts-expect-error [ts2339] - a stopped series has no due day
advice.outcome.dueOn;

// @ts-expect-error [ts2345] - the anchor is required
adviseCall({ plansToBuyOn: "2026-12-20" }, { asOf: "2026-11-22" });

// @ts-expect-error [ts2554] - no clock: the day is an argument
adviseCall({ anchor: "2026-10-31" });

// @ts-expect-error [ts2322] - a choice is one of a closed list
adviseCall({ anchor: "2026-10-31", choice: "moved-away" }, { asOf: "2026-11-22" });

// @ts-expect-error [ts2345] - the trusted door takes facts that were read
adviseCall.trusted({ anchor: "2026-10-31" }, { asOf: "2026-11-22" });

// @ts-expect-error [ts2769] - a catalogue without this rule cannot explain it
explain(advice, { locale: "de", labels: zhCN.labels, rules: {} });
