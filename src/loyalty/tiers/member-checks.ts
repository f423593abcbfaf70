import { describeValue } from "../../foundation/describe-value";
import { type Exact, exact, plus } from "../../foundation/exact";
import { dayReader } from "../../foundation/instant";
import type { Issue } from "../../foundation/issue";
import type { PlainDate } from "../../foundation/plain-date";
import type { MemberEvent } from "./member-event-types";
import type { Member } from "./member-types";
import { rateOn } from "./tier-money";
import type { TierPolicy } from "./tier-policy-types";

/** Issues of a history that only the programme can see. */
export function checkMember(member: Member, policy: TierPolicy): Issue[] {
  const profile = member.member ?? member.start?.member ?? null;
  return [
    ...checkCodes(member, policy),
    ...checkAnchors(profile, policy),
    ...checkDays(member, profile?.joinedOn ?? null, policy),
    ...checkMoney(member, policy),
    ...checkRefunds(member),
  ];
}

function checkCodes({ start, grants, overrides }: Member, { tiers }: TierPolicy): Issue[] {
  const codes = tiers.map(({ code }) => code);
  const named: (readonly [code: string, path: Issue["path"]])[] = [
    ...grants.map(({ tier }, position) => [tier, ["grants", position, "tier"]] as const),
    ...overrides.map(({ tier }, position) => [tier, ["overrides", position, "tier"]] as const),
  ];
  if (start !== null) {
    named.push([start.tier, ["start", "tier"]]);
    start.held.forEach(({ tier }, position) => {
      named.push([tier, ["start", "held", position, "tier"]]);
    });
    start.reached.forEach((code, position) => {
      named.push([code, ["start", "reached", position]]);
    });
    start.grants.forEach(({ tier }, position) => {
      named.push([tier, ["start", "grants", position, "tier"]]);
    });
    start.overrides.forEach(({ tier }, position) => {
      named.push([tier, ["start", "overrides", position, "tier"]]);
    });
  }
  return named.flatMap(([code, path]): Issue[] => {
    if (codes.includes(code)) return [];
    const message = `expected one of ${codes.map(describeValue).join(", ")}, got ${describeValue(code)}`;
    return [{ code: "not-an-option", path, message }];
  });
}

/** What the windows of the programme hang on must be known. */
function checkAnchors(profile: Member["member"], policy: TierPolicy): Issue[] {
  const windows = [policy.window, ...Object.values(policy.metrics).map(({ window }) => window)];
  const counts = Object.values(policy.metrics).map(({ count }) => count);
  const needsYear = windows.some((window) => window?.kind === "membership-year");
  const needsJoining =
    policy.review !== null ||
    windows.some((window) => window?.kind === "member-cycle") ||
    counts.some((count) => count === "months-since-joining" || count === "days-since-joining");
  const issues: Issue[] = [];
  if (needsJoining && (profile === null || profile.joinedOn === null))
    issues.push({
      code: "missing",
      path: ["member", "joinedOn"],
      message: "expected the day of joining, from which this programme counts",
    });
  if (needsYear && (profile === null || (profile.yearStart === null && profile.joinedOn === null)))
    issues.push({ code: "missing", path: ["member", "yearStart"], message: "expected the first day of his membership year, MM-DD" });
  return issues;
}

function checkDays({ events, start }: Member, joinedOn: string | null, { timeZone }: TierPolicy): Issue[] {
  const dayOf = dayOfEvents(timeZone);
  return events.flatMap((event, position): Issue[] => {
    const path = ["events", position];
    if (event.at !== null && timeZone === null)
      return [{ code: "missing", path: [...path, "on"], message: "expected a day: the programme has no time zone for moments" }];
    const day = dayOf(event);
    if (day !== null && joinedOn !== null && day < joinedOn)
      return [{ code: "inconsistent", path: [...path, "on"], message: `expected a day from ${joinedOn}, when he joined, got ${day}` }];
    if (event.on === null && day !== null && start !== null && day <= start.on)
      return [{ code: "inconsistent", path: [...path, "at"], message: `expected a day after ${start.on}, the day of the snapshot` }];
    return [];
  });
}

/** The day of an event in the zone of the programme; `null` for a moment in a programme without one. */
function dayOfEvents(timeZone: string | null): (event: MemberEvent) => PlainDate | null {
  const readDay = timeZone === null ? null : dayReader(timeZone);
  return ({ on, at }) => on ?? (readDay === null || at === null ? null : readDay(at));
}

/** A foreign amount needs a rate on its day; amounts in smallest units are whole. */
function checkMoney({ events, start }: Member, { metrics, timeZone }: TierPolicy): Issue[] {
  const monies = Object.entries(metrics).flatMap(([name, { money, of }]) => (money === null ? [] : [{ money, key: of ?? name }]));
  if (monies.length === 0) return [];
  const byId = new Map([...(start?.live ?? []), ...events].map((event) => [event.id, event]));
  const dayOf = dayOfEvents(timeZone);
  return events.flatMap((event, position): Issue[] =>
    monies.flatMap(({ money, key }): Issue[] => {
      const amount = event.metrics[key];
      if (typeof amount !== "string") return [];
      const bought = event.refunds === null ? event : (byId.get(event.refunds) ?? event);
      const currency = event.currency ?? bought.currency ?? money.currency;
      const day = dayOf(bought);
      if (day !== null && currency !== money.currency && rateOn(money, currency, day) === undefined) {
        const message = `expected a rate of ${currency} in ${money.currency} for ${day}`;
        return [{ code: "unknown-currency", path: ["events", position, "currency"], message }];
      }
      if (money.amounts === "minor" && amount.includes("."))
        return [
          {
            code: "too-fine",
            path: ["events", position, "metrics", key],
            message: `expected whole smallest units, got ${describeValue(amount)}`,
          },
        ];
      return [];
    }),
  );
}

const NOTHING: Exact = { units: 0n, scale: 0 };

/** A refund needs its purchase, and all refunds of a purchase together are at most what it brought. */
function checkRefunds({ events, start }: Member): Issue[] {
  const purchases = new Map([...(start?.live ?? []), ...events].map((event) => [event.id, event]));
  const taken = new Map<string, Exact>();
  const seen = new Set<string>();
  return events.flatMap((event, position): Issue[] => {
    if (event.refunds === null || seen.has(event.id)) return [];
    seen.add(event.id);
    const path = ["events", position];
    const purchase = purchases.get(event.refunds);
    if (purchase === undefined || purchase.refunds !== null) {
      const got = describeValue(event.refunds);
      return [{ code: "inconsistent", path: [...path, "refunds"], message: `expected the id of a purchase in this history, got ${got}` }];
    }
    return Object.entries(event.metrics).flatMap(([metric, amount]): Issue[] => {
      const key = JSON.stringify([purchase.id, metric]);
      const bought = purchase.metrics[metric];
      const sum = plus(taken.get(key) ?? NOTHING, exact(amount));
      taken.set(key, sum);
      const rest = plus(typeof bought === "string" ? exact(bought) : NOTHING, sum);
      if (exact(amount).units <= 0n && rest.units >= 0n) return [];
      const message = `expected a negative amount of at most ${bought ?? 0}, that of its purchase, got ${describeValue(amount)}`;
      return [{ code: "out-of-range", path: [...path, "metrics", metric], message }];
    });
  });
}
