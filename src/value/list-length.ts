import type { Issue } from "../foundation/issue";

/** What a list may hold, and where it stands. */
export interface ListLimits {
  readonly path: Issue["path"];
  /** The smallest number of entries; one when not said. */
  readonly least?: number;
  readonly most: number;
}

/** An issue for a list that is empty or too long. */
export function lengthIssues({ length }: readonly unknown[], { path, least = 1, most }: ListLimits): Issue[] {
  if (length < least)
    return [{ code: "empty", path, message: `expected at least ${least} ${least === 1 ? "entry" : "entries"}, got ${length}` }];
  if (length > most) return [{ code: "out-of-range", path, message: `expected at most ${most} entries, got ${length}` }];
  return [];
}
