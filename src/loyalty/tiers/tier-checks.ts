import { compareExact, type DecimalText, type Exact, exact } from "../../foundation/exact";
import type { Issue } from "../../foundation/issue";
import { zoneIssues } from "../../foundation/zone-issues";
import { repeatedRates } from "./repeated-rates";
import type { TierCondition } from "./tier-condition-types";
import { countRoutes, MOST_ROUTES } from "./tier-conditions";
import { conditionsOf } from "./tier-plan";
import type { TierPolicy } from "./tier-policy-types";
import type { Tier } from "./tier-types";
import type { TierValidity } from "./tier-validity-types";
import { isFixed } from "./tier-windows";

type Path = Issue["path"];

/** Conditions between the terms of a programme. */
export function checkTerms(policy: TierPolicy): Issue[] {
  const lists: [readonly Tier[], Path][] = [[policy.tiers, ["tiers"]]];
  policy.versions.forEach(({ tiers }, position) => {
    lists.push([tiers, ["versions", position, "tiers"]]);
  });
  return [
    ...lists.flatMap(([tiers, path]) => tiers.flatMap((tier, rank) => checkTier(tier, rank, tiers, path, policy))),
    ...checkVersions(policy),
    ...zoneIssues(policy),
    ...checkDowngrade(policy),
    ...checkWindows(policy),
    ...checkMetrics(policy),
  ];
}

const inconsistent = (path: Path, message: string): Issue => ({ code: "inconsistent", path, message });

function checkTier(tier: Tier, rank: number, tiers: readonly Tier[], list: Path, policy: TierPolicy): Issue[] {
  const at = [...list, rank];
  const issues: Issue[] = [];
  if (tiers.findIndex(({ code }) => code === tier.code) !== rank)
    issues.push({ code: "duplicate-id", path: [...at, "code"], message: `expected a code of its own, got "${tier.code}" again` });
  if (rank === 0) issues.push(...checkBase(tier, at));
  else issues.push(...checkClimb(tier, tiers[rank - 1], at));
  if (conditionsOf(tier).some((condition) => countRoutes(condition) > MOST_ROUTES))
    issues.push({ code: "out-of-range", path: at, message: `expected at most ${MOST_ROUTES} routes to a tier` });
  issues.push(...checkValidity(tier.validity, [...at, "validity"], policy));
  if (Object.keys(tier.decay).length > 0 && (isFixed(policy.window) || policy.downgrade.kind === "immediate"))
    issues.push(inconsistent([...at, "decay"], "expected no deduction: only a tier that lasts for a term of its own has one"));
  return issues;
}

function checkBase(tier: Tier, at: Path): Issue[] {
  const issues: Issue[] = [];
  if (tier.validity !== null) issues.push(inconsistent([...at, "validity"], "expected null: the base tier has no end"));
  for (const [metric, bound] of Object.entries(tier.atLeast))
    if (exact(bound).units > 0n) issues.push(inconsistent([...at, "atLeast", metric], "expected 0: the base tier takes everybody"));
  if (tier.all.length + tier.any.length + Object.keys(tier.atMost).length > 0 || tier.invitationOnly)
    issues.push(inconsistent(at, "expected no condition: the base tier takes everybody"));
  return issues;
}

/** Thresholds do not fall from a tier to the one above, and something must rise. */
function checkClimb(tier: Tier, below: Tier | undefined, at: Path): Issue[] {
  const floors = Object.entries(tier.atLeast);
  if (tier.invitationOnly) return [];
  if (floors.length + tier.all.length + tier.any.length + Object.keys(tier.atMost).length === 0 && tier.lifetime === null)
    return [{ code: "missing", path: [...at, "atLeast"], message: "expected a condition: only the base tier takes everybody" }];
  if (below === undefined || below.invitationOnly) return [];
  const simple = isConjunction(tier) && isConjunction(below);
  const rises = floors.map(([metric, bound]) => compareExact(exact(bound), amountOr0(below.atLeast[metric])));
  const same = simple && floors.length > 0 && rises.every((rise) => rise === 0) && Object.keys(below.atLeast).length >= floors.length;
  return floors.flatMap(([metric], position): Issue[] => {
    const lower = below.atLeast[metric] ?? "0";
    const falls = (rises[position] ?? 0) < 0 || same;
    return falls ? [inconsistent([...at, "atLeast", metric], `expected a threshold above ${lower}, that of the tier below`)] : [];
  });
}

const amountOr0 = (text: DecimalText | undefined): Exact => (text === undefined ? { units: 0n, scale: 0 } : exact(text));

const isConjunction = ({ atMost, all, any }: TierCondition) => all.length + any.length + Object.keys(atMost).length === 0;

function checkValidity(validity: TierValidity | null, path: Path, { window }: Pick<TierPolicy, "window">): Issue[] {
  if (validity === null || !("kind" in validity) || validity.kind === "from-start") return [];
  if (!isFixed(window)) return [inconsistent(path, `expected a length of time: a window of kind "${window.kind}" has no end`)];
  if (validity.kind === "named-year" && window.kind !== "named-years")
    return [inconsistent(path, 'expected a validity by the window: only "named-years" name the end of a status')];
  return [];
}

function checkVersions({ versions, tiers }: TierPolicy): Issue[] {
  const codes = tiers.map(({ code }) => code).join(", ");
  return versions.flatMap(({ from, tiers: later }, position): Issue[] => {
    const issues: Issue[] = [];
    const before = versions[position - 1]?.from;
    if (before !== undefined && before >= from)
      issues.push(inconsistent(["versions", position, "from"], `expected a day after ${before}, that of the version before, got ${from}`));
    if (later.map(({ code }) => code).join(", ") !== codes)
      issues.push(inconsistent(["versions", position, "tiers"], `expected the same tiers in the same order: ${codes}`));
    return issues;
  });
}

function checkDowngrade({ downgrade, tiers, validity, window, review }: TierPolicy): Issue[] {
  const issues: Issue[] = [];
  if (downgrade.kind === "to-tier" && !tiers.some(({ code }) => code === downgrade.tier)) {
    const message = `expected one of ${tiers.map(({ code }) => `"${code}"`).join(", ")}, got "${downgrade.tier}"`;
    issues.push({ code: "not-an-option", path: ["downgrade", "tier"], message });
  }
  issues.push(...checkValidity(validity, ["validity"], { window }));
  if (review !== null && (isFixed(window) || downgrade.kind === "immediate"))
    issues.push(inconsistent(["review"], "expected null: only tiers that last for terms of their own are reviewed"));
  return issues;
}

function checkWindows(policy: TierPolicy): Issue[] {
  const issues: Issue[] = [];
  const { window } = policy;
  if (policy.effective === "next-window" && !isFixed(window))
    issues.push(inconsistent(["effective"], `expected another beginning: a window of kind "${window.kind}" has no next one`));
  if (policy.effective === "next-window" && policy.downgrade.kind === "immediate")
    issues.push(
      inconsistent(["effective"], "expected another beginning: in the next window a tier that follows the counters starts from zero"),
    );
  if (policy.onUpgrade !== "run-on" && policy.downgrade.kind === "immediate")
    issues.push(inconsistent(["onUpgrade"], 'expected "run-on": a tier that follows the counters would fall when they are used up'));
  if (policy.onUpgrade !== "run-on" && policy.refunds.afterUpgrade === "reevaluate")
    issues.push(inconsistent(["onUpgrade"], 'expected "run-on": what an upgrade has used up cannot be worked out anew after a refund'));
  if (policy.onUpgrade === "carry-surplus" && window.kind === "rolling")
    issues.push(inconsistent(["onUpgrade"], 'expected "run-on" or "reset": a surplus has no day of its own in a rolling window'));
  if (window.kind === "named-years")
    window.years.forEach(({ from, through, statusThrough }, position) => {
      const path = ["window", "years", position];
      const before = window.years[position - 1]?.through;
      if (through < from) issues.push(inconsistent([...path, "through"], `expected a day from ${from}, its first, got ${through}`));
      if (before !== undefined && from <= before)
        issues.push(inconsistent([...path, "from"], `expected a day after ${before}, the end of the year before, got ${from}`));
      if (statusThrough < from)
        issues.push(inconsistent([...path, "statusThrough"], `expected a day from ${from}, the first of the year, got ${statusThrough}`));
    });
  return issues;
}

function checkMetrics({ metrics, tiers, window: programme }: TierPolicy): Issue[] {
  return Object.entries(metrics).flatMap(([name, { rollover, window, money, count }]) => {
    const path = ["metrics", name];
    const issues: Issue[] = [];
    if (rollover !== null && !tiers.some(({ code }) => code === rollover))
      issues.push({ code: "not-an-option", path: [...path, "rollover"], message: `expected the code of a tier, got "${rollover}"` });
    if (rollover !== null && (window !== null || !isFixed(programme)))
      issues.push(
        inconsistent([...path, "rollover"], "expected null: only the window of the programme hands a surplus on, and only when it ends"),
      );
    if (money !== null && count !== "sum") issues.push(inconsistent([...path, "money"], "expected null: only sums are money"));
    issues.push(...repeatedRates(money?.rates ?? [], [...path, "money", "rates"]));
    return issues;
  });
}
