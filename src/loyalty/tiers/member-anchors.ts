import { packedDay } from "../../foundation/packed-day";
import type { MemberProfile } from "./member-profile-types";
import { type Anchors, FIRST_DAY } from "./tier-windows";

/** What the windows of a member hang on. */
export function anchorsOf(profile: MemberProfile | null): Anchors {
  const joined = profile?.joinedOn ?? null;
  return { joined: joined === null ? FIRST_DAY : packedDay(joined), yearStart: profile?.yearStart ?? joined?.slice(5) ?? "01-01" };
}
