import type { Because } from "../../rule/answer";
import type { IdicStateCode } from "./idic-state-types";

/** Why a state began. */
export const REASONS = {
  "nothing-known": { code: "nothing-known", cites: ["IDIC-01"] },
  identified: { code: "identified", cites: ["IDIC-01", "IDIC-02"] },
  "profile-verified": { code: "profile-verified", cites: ["IDIC-02", "I33"] },
  valued: { code: "valued", cites: ["IDIC-02", "DF-01"] },
  "need-learned": { code: "need-learned", cites: ["IDIC-02", "DF-02", "DF-23"] },
  answered: { code: "answered", cites: ["IDIC-02", "IN-34"] },
  treated: { code: "treated", cites: ["IDIC-02", "CU-09"] },
  "consent-granted": { code: "consent-granted", cites: ["I38", "O19"] },
  "consent-withdrawn": { code: "consent-withdrawn", cites: ["I38", "O19"] },
  merged: { code: "merged", cites: ["I39", "O19"] },
  stale: { code: "stale", cites: ["I33", "DF-23", "O19"] },
  dormant: { code: "dormant", cites: ["IN-34", "O19"] },
  "consent-ended": { code: "consent-ended", cites: ["I38", "O19"] },
} as const satisfies Record<IdicStateCode, Because>;
