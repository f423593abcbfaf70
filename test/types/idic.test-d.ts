import { type ActionPillar, type AnalysisPillar, compileIdic, type IdicWalk, type Pillar } from "idic";
import { zhCN } from "idic/locales/zh-CN";
import { explain } from "idic/rule";
import { expectTypeOf } from "vitest";

const walk = compileIdic({});
const answer = walk({ identify: { customerSince: "2020-10-12", file: {} } }, { asOf: "2026-11-22" });

expectTypeOf(answer).toEqualTypeOf<IdicWalk>();
expectTypeOf(explain(answer, zhCN)).toEqualTypeOf<string>();

// @ts-expect-error [ts18047] - somebody without a car has no owner care
answer.interact.ownerCare.contacts;

// @ts-expect-error [ts2345] - who he is must be said
walk({}, { asOf: "2026-11-22" });

// @ts-expect-error [ts2353] - a policy has no such part
compileIdic({ trust: {} });

// IDIC-02: the split is one of types, too
expectTypeOf<AnalysisPillar | ActionPillar>().toEqualTypeOf<Pillar>();
expectTypeOf<AnalysisPillar & ActionPillar>().toBeNever();
