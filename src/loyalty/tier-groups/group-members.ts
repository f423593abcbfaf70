import { deepFreeze } from "../../foundation/canonical";
import { describeValue } from "../../foundation/describe-value";
import type { Issue } from "../../foundation/issue";
import { checkMember } from "../tiers/member-checks";
import { arrangeMember } from "../tiers/member-events";
import { memberIssues } from "../tiers/member-schema";
import type { Member } from "../tiers/member-types";
import type { ByGroup, TierGroupsMember, TierGroupsPolicy } from "./tier-groups-types";

const NONE: readonly never[] = /* @__PURE__ */ deepFreeze([]);

function ofGroup<Part>(parts: ByGroup<Part> | null, name: string): Part | undefined {
  return parts !== null && Object.hasOwn(parts, name) ? parts[name] : undefined;
}

/** What one group reads of a member: the shared events, and what was decided in that group. */
export function memberOfGroup({ member, start, historyFrom, events, grants, overrides }: TierGroupsMember, name: string): Member {
  return {
    member,
    start: ofGroup(start, name) ?? null,
    historyFrom,
    events,
    grants: ofGroup(grants, name) ?? NONE,
    overrides: ofGroup(overrides, name) ?? NONE,
  };
}

/** Issues of a history that a group would have alone, those that all groups share once. */
export function checkGroupMembers(member: TierGroupsMember, { groups }: TierGroupsPolicy): Issue[] {
  const found = Object.entries(groups).flatMap(([name, policy]) => {
    const own = memberOfGroup(member, name);
    return [...memberIssues(own), ...checkMember(own, policy)].map((issue) => ({ ...issue, path: pathInGroup(issue.path, name) }));
  });
  const once = new Map(found.map((issue) => [JSON.stringify([issue.code, issue.path]), issue]));
  return [...checkNames(member, Object.keys(groups)), ...once.values()];
}

/** Gives every event its day and puts the events in replay order, for all groups at once: they share one zone. */
export function arrangeGroupMembers(member: TierGroupsMember, { groups }: TierGroupsPolicy): TierGroupsMember {
  const [first] = Object.entries(groups);
  return first === undefined ? member : { ...member, events: arrangeMember(memberOfGroup(member, first[0]), first[1]).events };
}

function pathInGroup([key, ...rest]: Issue["path"], name: string): Issue["path"] {
  if (key === "start" || key === "grants" || key === "overrides") return [key, name, ...rest];
  return key === undefined ? [] : [key, ...rest];
}

/** Every group that is named must be there, and a start is a start of all. */
function checkNames({ start, grants, overrides }: TierGroupsMember, names: readonly string[]): Issue[] {
  const parts = Object.entries({ start: start ?? {}, grants, overrides });
  const unknown = parts.flatMap(([key, part]) =>
    Object.keys(part).flatMap((name): Issue[] => {
      if (names.includes(name)) return [];
      const message = `expected one of ${names.map(describeValue).join(", ")}, got ${describeValue(name)}`;
      return [{ code: "not-an-option", path: [key, name], message }];
    }),
  );
  return start === null ? unknown : [...unknown, ...checkStarts(start, names)];
}

function checkStarts(start: ByGroup<{ readonly on: string }>, names: readonly string[]): Issue[] {
  const day = ofGroup(start, names[0] ?? "")?.on;
  return names.flatMap((name): Issue[] => {
    const on = ofGroup(start, name)?.on;
    if (on === undefined) return [{ code: "missing", path: ["start", name], message: "expected a snapshot of every group" }];
    if (day === undefined || on === day) return [];
    return [{ code: "inconsistent", path: ["start", name, "on"], message: `expected ${day}, the day of the first group, got ${on}` }];
  });
}
