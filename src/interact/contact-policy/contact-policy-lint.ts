import type { Warning } from "../../rule/answer";
import { contactChannels } from "../contact-terms";
import type { ContactCap, ContactPolicy, ContactRegime, ContactScope } from "./contact-policy-types";
import { freeHours } from "./quiet-hours";

/** What is foolish about a valid policy: a channel that is never free, a cap that another one always reaches first. */
export function lintContactPolicy({ regimes }: ContactPolicy): Warning[] {
  return [...alwaysQuiet(regimes), ...idleCaps(regimes)];
}

/** The windows that, with those before them, take the whole day of a channel for every contact. */
function alwaysQuiet(regimes: readonly ContactRegime[]): Warning[] {
  const windows = regimes.flatMap(({ quietHours }, position) =>
    quietHours.map((window, place) => ({ window, path: ["regimes", position, "quietHours", place] })),
  );
  const forEverybody = windows.filter(({ window }) => window.purposes === null && window.promotional === null);
  const last = contactChannels.map((channel) => {
    const bound = forEverybody.filter(({ window: { channels } }) => channels === null || channels.includes(channel));
    return freeHours(bound.map(({ window }) => window)).length === 0 ? bound.at(-1)?.path : undefined;
  });
  return [...new Set(last)].flatMap((path) => (path === undefined ? [] : [{ code: "channel-always-quiet", path }]));
}

/** Caps that bind nobody, because another cap, of any regime, allows no more contacts in at least as many days. */
function idleCaps(regimes: readonly ContactRegime[]): Warning[] {
  const caps = regimes.flatMap((regime, position) =>
    regime.caps.map((cap, place) => ({ cap, path: ["regimes", position, "caps", place] })),
  );
  return caps.flatMap(({ cap, path }, position) => {
    const idle = caps.some(
      // Of two equal caps the later one is idle.
      ({ cap: other }, place) => place !== position && isCoveredBy(cap, other) && !(isCoveredBy(other, cap) && place > position),
    );
    return idle ? [{ code: "cap-never-binds", path }] : [];
  });
}

/** Whether a cap is reached no earlier than another one by every contact that it binds. */
function isCoveredBy(cap: ContactCap, other: ContactCap): boolean {
  return (
    other.max <= cap.max && other.days >= cap.days && isWithin(cap, other) && other.passes.every((ground) => cap.passes.includes(ground))
  );
}

/** Whether everything that one scope speaks of is spoken of by another. */
function isWithin(inner: ContactScope, outer: ContactScope): boolean {
  return (
    isPartOf(inner.channels, outer.channels) &&
    isPartOf(inner.purposes, outer.purposes) &&
    (outer.promotional === null || outer.promotional === inner.promotional)
  );
}

function isPartOf<Code>(inner: readonly Code[] | null, outer: readonly Code[] | null): boolean {
  return outer === null || inner?.every((code) => outer.includes(code)) === true;
}
