import type { ConsentPermissionCode } from "../../../identify/consent/consent-permission";
import type {
  ConsentEventStatus,
  ConsentPermission,
  ConsentPurpose,
  ConsentReplay,
  ConsentReplayCode,
  ConsentState,
} from "../../../identify/consent/consent-types";
import type { Words } from "../../../rule/catalogue";

export const consentEventStatuses = {
  granted: "granted",
  denied: "denied",
  withdrawn: "withdrawn",
  expired: "expired",
} as const satisfies Record<ConsentEventStatus, string>;

export const consentStates = {
  denied: "denied",
  withdrawn: "withdrawn",
  granted: "granted",
  expired: "expired",
  absent: "nothing said",
} as const satisfies Record<ConsentState, string>;

export const consentPurposes = {
  marketing: "marketing",
  profiling: "profiling",
  sharing: "sharing with others",
  contract: "carrying out a contract",
  safety: "safety, such as a recall",
} as const satisfies Record<ConsentPurpose, string>;

export const consent = {
  title: "Consent",
  say: ({ cells }) => `${cells.filter(({ permitted }) => permitted).length} of ${cells.length} uses you spoke of are permitted.`,
  because: {
    "nothing-said": "You have said nothing about the use of your data.",
    said: "The latest word counts, and of one day the refusal.",
  },
} as const satisfies Words<ConsentReplay, ConsentReplayCode>;

export const consentPermission = {
  title: "Permission to use data",
  say: ({ outcome }) => (outcome.permitted ? "We may use your data for this." : "We do not use your data for this."),
  because: {
    erased: "Your data has been erased.",
    "always-permitted": "This is about your safety.",
    suppressed: "You have been erased once and are not taken up again.",
    "do-not-contact": "You have asked not to be contacted.",
    "consent-denied": "You have refused.",
    "consent-withdrawn": "You have withdrawn your consent.",
    "consent-granted": "You have agreed.",
    "needs-no-consent": "Your contract needs it.",
    "consent-expired": "Your consent has run out.",
    "no-consent": "You have not agreed.",
  },
} as const satisfies Words<ConsentPermission, ConsentPermissionCode>;
