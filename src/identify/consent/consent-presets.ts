import type { ConsentPolicyInput } from "./consent-types";

/**
 * Consent in China as we read its law: marketing, profiling and sharing need it, a contract and a recall do not. Dated data, no
 * legal advice.
 */
export const chinaConsent = {
  schemaVersion: 1,
  id: "china-consent",
  edition: "2021-11",
  from: "2021-11-01",
  sources: [
    { title: "中华人民共和国个人信息保护法", standing: "secondary", clause: "articles 13 to 15, 23, 24" },
    { title: "idic: the strictest record wins", standing: "draft" },
  ],
  withoutConsent: ["contract", "safety"],
  always: ["safety"],
  merge: "strictest",
} as const satisfies ConsentPolicyInput;

/** Consent in the European Union as we read its regulation. Dated data, no legal advice. */
export const euConsent = {
  schemaVersion: 1,
  id: "eu-consent",
  edition: "2018-05",
  from: "2018-05-25",
  sources: [
    { title: "Regulation (EU) 2016/679 (GDPR)", standing: "secondary", clause: "articles 6, 7(3), 17, 21(2), 21(3)" },
    { title: "idic: the strictest record wins", standing: "draft" },
  ],
  withoutConsent: ["contract", "safety"],
  always: ["safety"],
  merge: "strictest",
} as const satisfies ConsentPolicyInput;
