import { compareExact, exact } from "../../foundation/exact";
import { roughDays } from "../../foundation/period";
import type { Warning } from "../../rule/answer";
import type { TierCondition } from "./tier-condition-types";
import type { TierPolicy } from "./tier-policy-types";
import type { Tier } from "./tier-types";
import type { TierWindow } from "./tier-window-types";

/** What is foolish about a programme although it can be compiled. */
export function lintTiers(policy: TierPolicy): Warning[] {
  return [...unreachable(policy), ...idleTerms(policy)];
}

/** A tier whose every route asks for what no member can do. */
function unreachable(policy: TierPolicy): Warning[] {
  return policy.tiers.flatMap((tier, rank) =>
    rank > 0 && !tier.invitationOnly && impossible(tier, policy) ? [{ code: "unreachable-tier", path: ["tiers", rank] }] : [],
  );
}

function impossible(condition: TierCondition, policy: TierPolicy): boolean {
  const { atLeast, atMost, all, any } = condition;
  const contradicts = Object.entries(atLeast).some(([metric, floor]) => {
    const ceiling = atMost[metric];
    return ceiling !== undefined && compareExact(exact(floor), exact(ceiling)) > 0;
  });
  const days = Object.entries(atLeast).some(([metric, floor]) => {
    const counted = Object.hasOwn(policy.metrics, metric) ? policy.metrics[metric] : undefined;
    return counted?.count === "days" && Number(floor) > longest(counted.window ?? policy.window);
  });
  const parts = all.some((part) => impossible(part, policy)) || (any.length > 0 && any.every((part) => impossible(part, policy)));
  return contradicts || days || parts;
}

/** How many days a window has at most. */
function longest(window: TierWindow): number {
  switch (window.kind) {
    case "balance":
    case "lifetime":
    case "named-years":
      return Number.POSITIVE_INFINITY;
    case "rolling":
      return Math.ceil(roughDays(window.lasts)) + 1;
    case "since-tier":
    case "member-cycle":
      return window.months * 31;
    default:
      return 366;
  }
}

/** Terms that nothing reads: a validity beside an immediate fall, deductions or keep conditions of a tier without an end. */
function idleTerms({ tiers, downgrade, validity }: TierPolicy): Warning[] {
  const endless = ({ validity: own }: Tier) => (own ?? validity) === null;
  return tiers.flatMap((tier, rank): Warning[] => {
    const warnings: Warning[] = [];
    const idleValidity = downgrade.kind === "immediate" || downgrade.kind === "never";
    if (tier.validity !== null && idleValidity) warnings.push({ code: "idle-validity", path: ["tiers", rank, "validity"] });
    if (endless(tier) && downgrade.kind !== "immediate" && Object.keys(tier.decay).length > 0)
      warnings.push({ code: "idle-decay", path: ["tiers", rank, "decay"] });
    return warnings;
  });
}
