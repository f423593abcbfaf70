import { type ActionPillar, type AnalysisPillar, type CustomerEventInput, compileIdic, type IdicWalk, type Pillar } from "idic";
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

// @ts-expect-error [ts18047] - who is no member has no tier
answer.loyalty.tiers;

// @ts-expect-error [ts2322] - nothing that happens is called so
const event: CustomerEventInput = { id: "e1", on: "2026-11-22", type: "married" };
expectTypeOf(event.id).toEqualTypeOf<string>();
