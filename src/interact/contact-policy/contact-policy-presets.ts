import type { ContactPolicyInput } from "./contact-policy-types";

/**
 * The rules of a dealer: service before selling. Advertising is at most a quarter of what a customer gets in a year, nobody is
 * called in the evening or at night, an open complaint comes before everything else, and of several contacts on a day the most
 * important one goes ahead. The sources give the principles; the numbers are ours, so replace them by your own. It is no legal
 * advice: join the regimes of the laws that bind you.
 *
 * @see IN-26, IN-27, IN-28, CU-30 under Sources.
 */
export const dealerContactPolicy = {
  schemaVersion: 1,
  id: "dealer-contact-policy",
  edition: "1",
  from: "2000-01-01",
  sources: [
    { title: "客户之悦", standing: "primary", clause: "right information, time and customer; order of priority; little advertising" },
    { title: "培养客户的忠诚", standing: "primary", clause: "service before selling" },
    { title: "idic: hours, caps, share and windows of our own", standing: "draft" },
  ],
  regimes: [
    {
      code: "dealer-house",
      legalBasis: [
        { promotional: true, anyOf: ["consent", "existing-customer"] },
        { anyOf: ["consent", "existing-customer", "contract", "statutory"] },
      ],
      relationship: { transactionWithin: { years: 3 }, inquiryWithin: { months: 6 }, voidAfterRequest: true },
      quietHours: [
        { channels: ["phone", "fax"], start: "20:00", end: "09:00" },
        { channels: ["sms"], start: "21:00", end: "08:00" },
      ],
      caps: [
        { max: 4, days: 30, passes: ["contract", "statutory"] },
        { channels: ["phone"], max: 1, days: 7, passes: ["contract", "statutory"] },
      ],
      promotionalShare: { max: "0.25", days: 365 },
      serviceFirst: { passes: ["statutory"] },
      priority: { passes: ["contract", "statutory"] },
      cites: ["IN-26"],
    },
  ],
  doNotContact: { passes: ["statutory"] },
} as const satisfies ContactPolicyInput;

/**
 * Commercial text messages and calls after the draft that the Chinese ministry of industry (MIIT) published for comment in 2020:
 * without consent there are none, not having agreed expressly counts as refusing, and they stop after a withdrawal. The proof of
 * consent for text messages is kept for five months at least. We do not know whether the draft came into force. No legal advice.
 *
 * @see law:cn-miit-sms-draft-2020 under Sources.
 */
export const chinaMiitDraftContactPolicy = {
  schemaVersion: 1,
  id: "china-miit-draft-contact-policy",
  edition: "2020-draft",
  from: "2020-01-01",
  sources: [
    { title: "通信短信息和语音呼叫服务管理规定(征求意见稿)", standing: "draft", clause: "a draft of a rule, seen through reports on it" },
  ],
  regimes: [
    {
      code: "china-miit-draft",
      legalBasis: [
        { channels: ["phone", "sms"], promotional: true, anyOf: ["consent"] },
        { channels: ["phone", "sms"], promotional: false, anyOf: ["consent", "contract", "statutory"] },
      ],
      consentProof: { channels: ["sms"], promotional: true, keepFor: { months: 5 } },
      cites: ["law:cn-miit-sms-draft-2020"],
    },
  ],
  doNotContact: { passes: ["contract", "statutory"] },
} as const satisfies ContactPolicyInput;

/**
 * Contacts under the personal information law of China (PIPL): consent that can be withdrawn at any time, or what a contract or a
 * duty by law needs (Art. 13, 15). Marketing by automated decisions can be refused in an easy way (Art. 24): write such a refusal as
 * a request not to be contacted with `promotionalOnly`. Stated from memory of the law, so secondary. No legal advice.
 *
 * @see law:cn-pipl-2021 under Sources.
 */
export const chinaPiplContactPolicy = {
  schemaVersion: 1,
  id: "china-pipl-contact-policy",
  edition: "1",
  from: "2021-11-01",
  sources: [{ title: "中华人民共和国个人信息保护法", standing: "secondary", clause: "a law: Art. 13, 15, 24" }],
  regimes: [
    {
      code: "china-pipl",
      legalBasis: [{ promotional: true, anyOf: ["consent"] }, { anyOf: ["consent", "contract", "statutory"] }],
      cites: ["law:cn-pipl-2021"],
    },
  ],
  doNotContact: { passes: ["contract", "statutory"] },
} as const satisfies ContactPolicyInput;

/**
 * Direct marketing in the European Union. Consent can be withdrawn at any time (GDPR Art. 7(3)), and an objection to direct marketing
 * is absolute (Art. 21(2), 21(3)): write it as a request not to be contacted with `promotionalOnly`. By electronic mail, text messages
 * among it, an existing customer may be offered what is similar to what he bought until he objects (ePrivacy Directive Art. 13(2)).
 * For calls the states choose between consent and objection; here consent is asked for. Stated from memory of the laws, so secondary,
 * and national law adds to them. No legal advice.
 *
 * @see law:eu-gdpr-2016, law:eu-eprivacy-2002 under Sources.
 */
export const euDirectMarketingContactPolicy = {
  schemaVersion: 1,
  id: "eu-direct-marketing-contact-policy",
  edition: "1",
  from: "2018-05-25",
  sources: [
    {
      title: "Regulation (EU) 2016/679, General Data Protection Regulation",
      standing: "secondary",
      clause: "a law: Art. 6(1), 7(3), 21(2)-(3)",
    },
    { title: "Directive 2002/58/EC on privacy and electronic communications", standing: "secondary", clause: "a law: Art. 13" },
  ],
  regimes: [
    {
      code: "eu-direct-marketing",
      legalBasis: [
        { channels: ["email", "sms"], promotional: true, anyOf: ["consent", "existing-customer"] },
        { promotional: true, anyOf: ["consent"] },
        { anyOf: ["consent", "contract", "statutory"] },
      ],
      relationship: { transactionWithin: "unlimited", similarOnly: true, voidAfterRequest: true },
      cites: ["law:eu-gdpr-2016", "law:eu-eprivacy-2002"],
    },
  ],
  doNotContact: { passes: ["contract", "statutory"] },
} as const satisfies ContactPolicyInput;
