import type { RecheckBasis, RecheckPlan, RecheckStatus, RechecksCode } from "../../../customize/workshop/rechecks-types";
import type { Words } from "../../../rule/catalogue";

export const recheckBases = {
  months: "by time",
  km: "by distance",
} as const satisfies Record<RecheckBasis, string>;

export const recheckStatuses = {
  observed: "observed",
  "must-be-repaired": "must be repaired now",
  dropped: "no longer needs attention",
  "no-interval": "no interval has been set",
} as const satisfies Record<RecheckStatus, string>;

export const rechecks = {
  title: "Rechecks of what was deferred",
  say: ({ lines, contacts }) => {
    const urgent = lines.find(({ code }) => code === "must-be-repaired");
    if (urgent !== undefined) return `Please have this repaired now: ${urgent.name ?? urgent.id}.`;
    const [first] = contacts;
    if (first === undefined) return "Nothing has to be checked.";
    const what = first.name ?? first.id;
    return first.call === "now"
      ? `Please let us check this now: ${what}.`
      : `Please let us check this on ${first.workday ?? first.dueOn}: ${what}.`;
  },
  because: {
    "repair-now": "A check found that it must be repaired.",
    "recheck-due": "The day of the check has come.",
    "recheck-planned": "What is not repaired now is checked again.",
    "no-interval": "No interval has been set for it.",
    "nothing-observed": "Nothing was deferred, or it has been settled.",
  },
  warnings: {
    "calendar-not-covered": "The work calendar does not reach the day of a check.",
    "no-interval": "No interval has been set for a line, so no check is planned.",
    "interval-never-reached": "This interval is never reached.",
  },
} as const satisfies Words<RecheckPlan, RechecksCode>;
