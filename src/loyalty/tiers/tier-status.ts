import { deepFreeze } from "../../foundation/canonical";
import { type PackedDay, packedText } from "../../foundation/packed-day";
import { earliest, unpackDay } from "../../foundation/plain-date";
import type { Finding } from "../../rule/answer";
import { cheapestOf } from "./cheapest-route";
import type { Member } from "./member-types";
import { amountsOf, rolloversOf } from "./metric-amounts";
import { snapshotOf } from "./take-snapshot";
import { follows, lookAhead } from "./tier-ahead";
import { daysOf, keepOf, nextOf, shortfallOf } from "./tier-gaps";
import { TIER_REASONS } from "./tier-reasons";
import { segmentsOf, textOrNull } from "./tier-segments";
import type { Walk } from "./tier-walk";
import { FOREVER, isFixed } from "./tier-windows";
import { workingOf } from "./tier-working";
import type { TierStatus } from "./tiers-types";
import { nextTick } from "./time-since-joining";

/** Reads off a walk what is known on the day it has come to, and then lets it go on to see what would follow. */
export function readStatus<N extends number | bigint>(
  walk: Walk<N>,
  member: Member,
  asOf: PackedDay,
  explain: boolean,
): Finding<TierStatus> {
  const { counters, plan, rank } = walk;
  const levels = walk.levels(asOf);
  const on = unpackDay(asOf);
  const tier = levels[rank]?.code ?? "";
  const { window } = counters;
  const open = window === null || window.open;
  const last = walk.stretches.at(-1);
  const since = last === undefined || last.from === 0 ? (member.start?.since ?? null) : unpackDay(last.from);
  const balance = amountsOf(plan, counters.values);
  const next = open ? nextOf(walk, levels) : null;
  const throughNow = walk.through(asOf);
  const reviewOn = earliest(
    textOrNull(Math.min(walk.due(), nextTick(counters, asOf))),
    textOrNull(walk.upcoming),
    textOrNull(walk.overlay.upcoming),
  );
  const segments = segmentsOf(walk);
  const rolledIn = rolloversOf(counters);
  const working = explain ? workingOf(walk, asOf, { balance, segments }) : null;
  const keep = throughNow === FOREVER && !follows(walk) ? null : keepOf(walk, levels[rank], open);
  const shortOf = shortfallOf(walk, asOf);
  const snapshot = snapshotOf(walk, member, { on, tier, since, balance, rolledIn }, asOf);
  const days = window?.open && window.through !== FOREVER && isFixed(plan.policy.window) ? daysOf(window) : null;
  const ahead = lookAhead(walk, throughNow);
  const finding: Finding<TierStatus> = {
    shape: "timeline",
    state: tier,
    tier,
    since,
    validThrough: textOrNull(ahead.through),
    balance,
    window: days,
    rolledIn,
    next,
    keep,
    shortOf,
    projected: ahead.projected,
    downgradeOn: ahead.downgradeOn,
    cheapest: next === null ? null : cheapestOf(plan.policy.metrics, next),
    segments,
    snapshot,
    because: walk.source === "lifetime" ? TIER_REASONS.lifetime : (last?.cause ?? TIER_REASONS.base),
    warnings: warningsOf(walk, member, asOf),
    reviewOn,
  };
  return working === null ? finding : { ...finding, working };
}

const NO_WARNINGS: TierStatus["warnings"] = /* @__PURE__ */ deepFreeze([]);

function warningsOf<N extends number | bigint>(
  { counters, plan }: Walk<N>,
  { historyFrom }: Member,
  asOf: PackedDay,
): TierStatus["warnings"] {
  if (historyFrom === null) return NO_WARNINGS;
  const reaches = counters.reachesBack(asOf);
  const text = reaches <= 0 ? "0001-01-01" : packedText(reaches);
  return plan.metrics.length > 0 && text < historyFrom ? [{ code: "window-longer-than-history", path: ["historyFrom"] }] : NO_WARNINGS;
}
