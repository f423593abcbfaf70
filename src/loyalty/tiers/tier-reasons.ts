import { deepFreeze } from "../../foundation/canonical";
import type { Because } from "../../rule/answer";
import type { TierPolicy } from "./tier-policy-types";
import { isFixed } from "./tier-windows";
import type { TierCode } from "./tiers-types";

/** Every reason a tier can have. */
export const TIER_REASONS = /* @__PURE__ */ deepFreeze({
  base: { code: "base", cites: ["R13"] },
  reached: { code: "reached", cites: ["R9", "R10", "R11"] },
  renewed: { code: "renewed", cites: ["R13", "R14"] },
  lowered: { code: "lowered", cites: ["R12", "R14"] },
  landed: { code: "landed", cites: ["R15"] },
  "re-evaluated": { code: "re-evaluated", cites: ["R24", "R25", "R26"] },
  reviewed: { code: "reviewed", cites: ["R7", "R33"] },
  lifetime: { code: "lifetime", cites: ["R16"] },
  granted: { code: "granted", cites: ["R12"] },
  "grant-ended": { code: "grant-ended", cites: ["R3", "R12"] },
  overridden: { code: "overridden", cites: ["R3"] },
  "override-ended": { code: "override-ended", cites: ["R3"] },
  resumed: { code: "resumed", cites: ["R18"] },
} as const satisfies Record<TierCode, Because>);

/** The reasons that the tiers of a programme can have. */
export function reasonsOf(policy: TierPolicy): Because[] {
  const { base, reached, lowered, granted, overridden, resumed } = TIER_REASONS;
  const lines: Because[] = [base, reached];
  const ends = policy.downgrade.kind !== "never";
  if (ends && policy.review === null && !isFixed(policy.window) && policy.downgrade.kind !== "immediate") lines.push(TIER_REASONS.renewed);
  if (ends) lines.push(lowered);
  if (policy.downgrade.kind === "one-level" || policy.downgrade.kind === "to-tier") lines.push(TIER_REASONS.landed);
  if (policy.refunds.afterUpgrade === "reevaluate") lines.push(TIER_REASONS["re-evaluated"]);
  if (policy.review !== null) lines.push(TIER_REASONS.reviewed);
  if (policy.tiers.some(({ lifetime }) => lifetime !== null)) lines.push(TIER_REASONS.lifetime);
  return [...lines, granted, TIER_REASONS["grant-ended"], overridden, TIER_REASONS["override-ended"], resumed];
}
