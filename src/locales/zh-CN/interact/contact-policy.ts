import type {
  ConsentStatus,
  ContactAdvice,
  ContactBlockCode,
  ContactGround,
  ContactPolicyCode,
  ContactQuestion,
  LegalBasis,
} from "../../../interact/contact-policy/contact-policy-types";
import type { Words } from "../../../rule/catalogue";

export const contactBlockCodes = {
  "do-not-contact": "客户要求不再联系",
  "consent-withdrawn": "客户已撤回同意",
  "relationship-expired": "没有仍在有效期内的业务关系",
  "no-consent": "没有客户同意的记录",
  "open-complaint": "应先处理未了结的投诉或服务失误",
  "calendar-not-covered": "工作日历没有覆盖到这一天",
  "unknown-time-zone": "不知道客户所在时区",
  "quiet-hours": "处于免打扰时段",
  "frequency-cap": "联系次数已达上限",
  "promotional-share": "推销类联系占比过高",
  "lower-priority": "应先进行更重要的联系",
} as const satisfies Record<ContactBlockCode, string>;

export const contactGrounds = {
  contract: "履行合同",
  statutory: "履行法定义务，例如召回",
} as const satisfies Record<ContactGround, string>;

export const legalBases = {
  consent: "客户同意",
  "existing-customer": "已有业务关系",
  ...contactGrounds,
} as const satisfies Record<LegalBasis, string>;

export const consentStatuses = {
  given: "同意",
  refused: "拒绝",
  withdrawn: "撤回同意",
} as const satisfies Record<ConsentStatus, string>;

/** What stands against a contact where the list that would tell was not given. */
const unknownReasons: Readonly<Record<string, (given: ContactQuestion) => string | null>> = {
  "do-not-contact": ({ doNotContact }) => (doNotContact === null ? "不清楚客户是否要求过不再联系" : null),
  "open-complaint": ({ complaints }) => (complaints === null ? "不清楚是否有未了结的投诉或服务失误" : null),
  "frequency-cap": ({ contacts }) => (contacts === null ? "不清楚已与客户联系过多少次" : null),
  "promotional-share": ({ contacts }) => (contacts === null ? "不清楚推销类联系占多大比例" : null),
};

/** What stands against a contact, in a few words. */
function reasonOf(code: ContactBlockCode, given: ContactQuestion): string {
  return unknownReasons[code]?.(given) ?? contactBlockCodes[code];
}

/** The lists that a contact is judged by. */
const lists: Readonly<Record<string, string>> = {
  doNotContact: "不再联系的要求",
  contacts: "以往的联系",
  complaints: "投诉与服务失误",
};

export const contactPolicy = {
  title: "联系许可",
  say: ({ outcome, given }) => {
    if (outcome.contact === "allowed") return "可以进行这次联系。";
    if (outcome.contact === "within-hours")
      return `可以在客户当地时间${outcome.hours.map(({ from, until }) => `${from}至${until}`).join("或")}之间联系。`;
    const { nextAllowed, blocks } = outcome;
    const reasons = [...new Set(blocks.map(({ code }) => reasonOf(code, given)))].join("；");
    if (nextAllowed === null) return `不得进行这次联系，等待也无济于事：${reasons}。`;
    return `这次联系须等到客户当地时间${nextAllowed.day} ${nextAllowed.time}：${reasons}。`;
  },
  because: {
    "do-not-contact": ({ given }) => (given.doNotContact === null ? "不清楚客户是否要求过不再联系，因此先不打扰。" : "客户要求不再联系。"),
    "consent-withdrawn": "客户已撤回对此类联系的同意。",
    "relationship-expired": "没有仍在有效期内、可作为此类联系依据的业务关系。",
    "no-consent": "没有客户同意此类联系的记录，也没有其他依据可以进行此类联系。",
    "open-complaint": ({ given }) =>
      given.complaints === null
        ? "服务第一，销售第二：不清楚是否有未了结的投诉或服务失误。"
        : "服务第一，销售第二：尚有未了结的投诉或服务失误，只能先就此事与客户进行服务联系。",
    "calendar-not-covered": "工作日历没有覆盖到这一天。",
    "unknown-time-zone": "不知道客户所在时区，无法判断客户当地的时间。",
    "quiet-hours": "客户当地正处于免打扰时段。",
    "frequency-cap": ({ given }) => (given.contacts === null ? "不清楚近期与客户联系过多少次。" : "近期与客户联系的次数已达上限。"),
    "promotional-share": ({ given }) =>
      given.contacts === null ? "不清楚近期推销类联系占多大比例。" : "近期推销类联系过多，服务类联系过少。",
    "lower-priority": "当天应先与客户进行更重要的联系。",
    "within-hours": "在免打扰时段之外没有任何限制。",
    allowed: "没有任何限制。",
  },
  warnings: {
    "history-unknown": ({ path }) => `缺少判断所需的记录：${lists[String(path[0])] ?? path[0]}。如确实没有，请提供空列表。`,
    "no-consent-proof": "没有客户同意的证明记录。",
    "channel-always-quiet": "免打扰时段占满全天，该渠道没有可用时间。",
    "cap-never-binds": "另一个上限总是更早达到，此上限不起作用。",
  },
} as const satisfies Words<ContactAdvice, ContactPolicyCode>;
