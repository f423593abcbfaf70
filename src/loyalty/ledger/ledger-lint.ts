import { addPackedDays, type PackedDay, packParts } from "../../foundation/packed-day";
import { addDays } from "../../foundation/plain-date";
import type { Warning } from "../../rule/answer";
import { lintEarning } from "./earn-lint";
import { lastValidDay } from "./ledger-expiry";
import type { LedgerPolicy, LedgerTerms } from "./ledger-policy-types";
import { everyTerms } from "./ledger-programme";
import { lintMultipliers } from "./multiplier-lint";

/** What is foolish about a programme although it can be compiled. */
export function lintLedger(policy: LedgerPolicy): Warning[] {
  const { currency, rates, decimals, activities, expiry, versions } = policy;
  const warnings = everyTerms(policy).flatMap(([terms, path], at) => {
    const next = versions[at]?.from;
    const days = { from: versions[at - 1]?.from ?? policy.from, through: next === undefined ? null : addDays(next, -1) };
    const { earn } = terms;
    return [
      ...under([...path, "earn"], [...lintEarning({ currency, rates, decimals, earn }, days), ...lintMultipliers(earn, days)]),
      ...under(path, [...lapsesWhilePending(terms), ...neverTakesBack(terms)]),
    ];
  });
  if (expiry.kind === "inactivity" && activities.length === 0) warnings.push({ code: "no-activity", path: ["activities"] });
  return warnings;
}

function under(path: readonly (string | number)[], warnings: readonly Warning[]): Warning[] {
  return warnings.map(({ code, path: inside }) => ({ code, path: [...path, ...inside] }));
}

/** A common year and a leap year show whether points of some day lapse before they can be used. */
const COMMON_YEAR = 2027;
const DAYS = 365 + 366;

function lapsesWhilePending({ pending, expiry }: LedgerTerms): Warning[] {
  if (pending?.kind !== "days") return [];
  const validThrough = lastValidDay(expiry);
  let day: PackedDay = packParts(COMMON_YEAR, 1, 1);
  for (let passed = 0; passed < DAYS; passed += 1) {
    if (validThrough(day) < addPackedDays(day, pending.days)) return [{ code: "lapses-while-pending", path: ["pending", "days"] }];
    day = addPackedDays(day, 1);
  }
  return [];
}

/** Nothing is ever pending, so nothing is ever taken back: buy, return, and keep the points. */
function neverTakesBack({ pending, returns }: LedgerTerms): Warning[] {
  const atOnce = pending === null || (pending.kind === "days" && pending.days === 0);
  return atOnce && returns === "only-pending" ? [{ code: "returns-take-nothing", path: ["returns"] }] : [];
}
