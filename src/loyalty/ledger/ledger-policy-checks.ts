import type { Issue } from "../../foundation/issue";
import { zoneIssues } from "../../foundation/zone-issues";
import { repeatedRates } from "../tiers/repeated-rates";
import { tooFine } from "./earn-checks";
import { isNeverRounded } from "./earn-coefficients";
import type { LedgerPolicy } from "./ledger-policy-types";
import { everyTerms } from "./ledger-programme";

/** What contradicts itself in a programme. */
export function checkLedgerPolicy(policy: LedgerPolicy): Issue[] {
  return [...zoneIssues(policy), ...checkRates(policy), ...checkVersions(policy), ...checkPoints(policy)];
}

function checkRates({ currency, rates }: LedgerPolicy): Issue[] {
  const own = rates.flatMap((rate, position): Issue[] => {
    if (rate.currency !== currency) return [];
    const message = "expected another currency than that of the programme";
    return [{ code: "inconsistent", path: ["rates", position, "currency"], message }];
  });
  return [...own, ...repeatedRates(rates, ["rates"])];
}

/** Versions come one after the other. Whether points lapse lot by lot or all together without activity is one for all of them. */
function checkVersions({ from: start, versions, expiry }: LedgerPolicy): Issue[] {
  return versions.flatMap(({ from, expiry: later }, position): Issue[] => {
    const before = versions[position - 1]?.from ?? start;
    const issues: Issue[] = [];
    if (from <= before)
      issues.push({
        code: "inconsistent",
        path: ["versions", position, "from"],
        message: `expected a day after ${before}, that of the terms before, got ${from}`,
      });
    if ((later.kind === "inactivity") !== (expiry.kind === "inactivity"))
      issues.push({
        code: "inconsistent",
        path: ["versions", position, "expiry", "kind"],
        message: `expected points that lapse ${expiry.kind === "inactivity" ? "together without activity" : "lot by lot"} here too`,
      });
    return issues;
  });
}

/** Points of a cap, and those of a programme that never rounds, are no finer than the decimals it keeps. */
function checkPoints(policy: LedgerPolicy): Issue[] {
  const { currency, rates, decimals } = policy;
  return everyTerms(policy).flatMap(([{ earn }, path]) => [
    ...earn.caps.flatMap(({ points }, position) => tooFine(points, decimals, [...path, "earn", "caps", position, "points"])),
    ...(earn.rounding.place !== "never" || isNeverRounded({ currency, rates, decimals, earn }) ? [] : [fewDecimals(decimals, path)]),
  ]);
}

function fewDecimals(decimals: number, path: Issue["path"]): Issue {
  const message = `expected enough decimals to keep every fraction of a point that can be earned, got ${decimals}`;
  return { code: "too-fine", path: path.length === 0 ? ["decimals"] : [...path, "earn", "rounding", "place"], message };
}
