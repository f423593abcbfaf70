import * as z from "zod/mini";
import { amountField, positiveAmountField } from "../foundation/amount-fields";
import { compareExact, exact } from "../foundation/exact";
import {
  citesField,
  codeField,
  dayField,
  type Field,
  idField,
  listOf,
  orDefault,
  orUnknown,
  periodField,
  withCheck,
} from "../foundation/fields";
import type { Issue } from "../foundation/issue";
import { eventIssues } from "../rule/fold";
import { policyObject } from "../rule/policy";
import type {
  Member,
  MemberEvent,
  MemberEventInput,
  MemberInput,
  MetricAmounts,
  MetricAmountsInput,
  Tier,
  TierInput,
  TierPolicy,
  TierPolicyInput,
  TierSnapshot,
  TierSnapshotInput,
} from "./tiers-types";

const metricsField: Field<MetricAmounts, MetricAmountsInput> = z.record(idField, amountField);

const boundsField: Field<MetricAmounts, MetricAmountsInput> = z.record(idField, positiveAmountField);

const tierField: Field<Tier, TierInput> = z.strictObject({
  code: codeField,
  atLeast: boundsField,
  validity: orUnknown(periodField),
  decay: orDefault(boundsField, {}),
  cites: citesField,
});

/** The schema of a programme. */
export const tierPolicySchema: Field<TierPolicy, TierPolicyInput> = withCheck(policyObject({ tiers: listOf(tierField, 2) }), ({ tiers }) =>
  tiers.flatMap((tier, position) => checkTier(tier, position, tiers)),
);

const eventField: Field<MemberEvent, MemberEventInput> = z.object({ id: idField, on: dayField, metrics: metricsField });

const snapshotField: Field<TierSnapshot, TierSnapshotInput> = z.object({
  on: dayField,
  tier: codeField,
  since: orUnknown(dayField),
  balance: metricsField,
});

/** The schema of a member's history. */
export const memberSchema: Field<Member, MemberInput> = withCheck(
  z.object({ start: orUnknown(snapshotField), events: z.array(eventField) }),
  ({ start, events }) => [...eventIssues(events), ...(start === null ? [] : checkStart(start, events))],
);

function checkTier(tier: Tier, position: number, tiers: readonly Tier[]): Issue[] {
  const issues: Issue[] = [];
  const below = tiers[position - 1];
  if (tiers.findIndex(({ code }) => code === tier.code) !== position)
    issues.push({
      code: "duplicate-id",
      path: ["tiers", position, "code"],
      message: `expected a code of its own, got "${tier.code}" again`,
    });
  if (below === undefined && tier.validity !== null)
    issues.push({ code: "inconsistent", path: ["tiers", 0, "validity"], message: "expected null: the base tier has no end" });
  for (const [metric, bound] of Object.entries(tier.atLeast)) {
    const path = ["tiers", position, "atLeast", metric];
    const lower = below === undefined ? null : (below.atLeast[metric] ?? "0");
    if (below === undefined && exact(bound).units > 0n)
      issues.push({ code: "inconsistent", path, message: "expected 0: the base tier takes everybody" });
    if (lower !== null && compareExact(exact(bound), exact(lower as typeof bound)) <= 0)
      issues.push({ code: "inconsistent", path, message: `expected a threshold above ${lower}, that of the tier below` });
  }
  if (below !== undefined && Object.keys(tier.atLeast).length === 0)
    issues.push({
      code: "missing",
      path: ["tiers", position, "atLeast"],
      message: "expected a condition: only the base tier takes everybody",
    });
  return issues;
}

function checkStart({ on, since }: TierSnapshot, events: readonly MemberEvent[]): Issue[] {
  const early = events.flatMap((event, position): Issue[] =>
    event.on > on
      ? []
      : [{ code: "inconsistent", path: ["events", position, "on"], message: `expected a day after ${on}, the day of the snapshot` }],
  );
  if (since === null || since <= on) return early;
  return [{ code: "inconsistent", path: ["start", "since"], message: `expected a day up to ${on}, the day of the snapshot` }, ...early];
}
