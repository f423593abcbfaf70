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
  granted: "同意",
  denied: "拒绝",
  withdrawn: "撤回",
  expired: "到期",
} as const satisfies Record<ConsentEventStatus, string>;

export const consentStates = {
  denied: "已拒绝",
  withdrawn: "已撤回",
  granted: "已同意",
  expired: "已到期",
  absent: "未表态",
} as const satisfies Record<ConsentState, string>;

export const consentPurposes = {
  marketing: "营销",
  profiling: "画像",
  sharing: "与他方共享",
  contract: "履行合同",
  safety: "安全，如召回",
} as const satisfies Record<ConsentPurpose, string>;

export const consent = {
  title: "客户授权",
  say: ({ cells }) => `您表态过的${cells.length}项用途中，${cells.filter(({ permitted }) => permitted).length}项可以使用。`,
  because: {
    "nothing-said": "您尚未就数据使用表态。",
    said: "以您最近一次表态为准，同一天以拒绝为准。",
  },
} as const satisfies Words<ConsentReplay, ConsentReplayCode>;

export const consentPermission = {
  title: "数据使用许可",
  say: ({ outcome }) => (outcome.permitted ? "我们可以为此使用您的数据。" : "我们不会为此使用您的数据。"),
  because: {
    erased: "您的数据已删除。",
    "always-permitted": "此事关系到您的安全。",
    suppressed: "您的数据曾应要求删除，不再重新启用。",
    "do-not-contact": "您已要求不再联系。",
    "consent-denied": "您已拒绝。",
    "consent-withdrawn": "您已撤回同意。",
    "consent-granted": "您已同意。",
    "needs-no-consent": "履行与您的合同所需。",
    "consent-expired": "您的同意已到期。",
    "no-consent": "您尚未同意。",
  },
} as const satisfies Words<ConsentPermission, ConsentPermissionCode>;
