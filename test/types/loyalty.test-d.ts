import { zhCN } from "idic/locales/zh-CN";
import {
  auditProgramme,
  breakEvenLift,
  compareTierPolicies,
  compileTiers,
  jd2013,
  type ProgrammeAudit,
  pointsLiability,
  type Reconciliation,
  reconcile,
  type TierPolicyComparison,
} from "idic/loyalty";
import { explain } from "idic/rule";
import { expectTypeOf } from "vitest";

const rule = compileTiers(jd2013);
const options = { asOf: "2026-11-22" };
declare const cursor: AsyncIterable<{ readonly facts: unknown; readonly held: unknown }>;

expectTypeOf(compareTierPolicies({ before: rule, after: rule, members: [] }, options)).toEqualTypeOf<TierPolicyComparison>();
expectTypeOf(compareTierPolicies({ before: rule, after: rule, members: cursor }, options)).toEqualTypeOf<Promise<TierPolicyComparison>>();
expectTypeOf(reconcile({ rule, members: [] }, options)).toEqualTypeOf<Reconciliation>();
expectTypeOf(reconcile({ rule, members: cursor }, options)).toEqualTypeOf<Promise<Reconciliation>>();
expectTypeOf(auditProgramme({ tiers: [{ code: "blue" }] }, options)).toEqualTypeOf<ProgrammeAudit>();

const shop = { sales: 1, margin: "0.3", costRate: "0.04", fixedCost: 0 } as const;
expectTypeOf(breakEvenLift({ ...shop, rewarded: "all-sales" }).value).toEqualTypeOf<string | null>();
expectTypeOf(explain(breakEvenLift({ ...shop, rewarded: "all-sales" }), zhCN)).toEqualTypeOf<string>();

// @ts-expect-error [ts2345] - which sales are rewarded has no default
breakEvenLift(shop);

// @ts-expect-error [ts2345] - the unit that is booked has no default
pointsLiability({ allocated: 8676, periods: [{ redeemed: 4500, expected: 9500 }] });

// @ts-expect-error [ts2322] - a kind of reward is one of a closed list
auditProgramme({ tiers: [{ code: "blue" }], rewardKinds: ["love"] }, options);
