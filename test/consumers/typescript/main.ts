import { compileIdic, explain, type IdicWalk } from "idic";
import { type CallAdvice, compileCadence, fawVwCadence } from "idic/interact";
import { zhCN } from "idic/locales/zh-CN";
import { zhCN as words } from "idic/locales/zh-CN/interact";
import { compileTiers, jd2013, type TierStatus } from "idic/loyalty";
import { extendPolicy } from "idic/rule";
import cadencePolicySchema from "idic/schema/cadence-policy.json";

const advice: CallAdvice = compileCadence(fawVwCadence)({ anchor: "2026-10-31" }, { asOf: "2026-11-22" });
const walk: IdicWalk = compileIdic({})({ identify: { customerSince: "2020-10-12", file: {} } }, { asOf: "2026-11-22" });
const member: TierStatus = compileTiers(extendPolicy(jd2013, { id: "ours", edition: "1" }))({ events: [] }, { asOf: "2026-11-22" });
if (advice.outcome.call !== "stop") console.log(advice.outcome.dueOn, member.tier);
const title: string = cadencePolicySchema.title;
console.log(title, explain(advice, zhCN), explain(advice, words), explain(walk, zhCN));
