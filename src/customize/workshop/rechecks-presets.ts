import type { RechecksPolicyInput } from "./rechecks-types";

/**
 * Checks of what was deferred: every three months or 5,000 km, what is only scheduled every six months or 10,000 km. The
 * source asks for checks at regular intervals and gives no number, so these are ours: replace them by those of your brand.
 * A line that was deferred for another reason is told and has no interval until you give one.
 *
 * @see CU-02, O8 under Sources.
 */
export const workshopRechecks = {
  schemaVersion: 1,
  id: "workshop-rechecks",
  edition: "2026-11",
  from: "2000-01-01",
  sources: [
    { title: "实现客户眼中的价值", standing: "primary", clause: "B类" },
    { title: "idic: intervals of our own", standing: "draft" },
  ],
  intervals: [
    { code: "scheduled-service", reasons: ["scheduled"], months: 6, kilometres: 10_000, cites: ["CU-02", "O8"] },
    { code: "quarterly-check", reasons: ["near-end-of-life", "to-be-observed"], months: 3, kilometres: 5000, cites: ["CU-02", "O8"] },
  ],
} as const satisfies RechecksPolicyInput;

/**
 * Checks by time alone, once a month, for a workshop that does not know how far its customers drive.
 *
 * @see CU-02, O8 under Sources.
 */
export const monthlyRechecks = {
  schemaVersion: 1,
  id: "monthly-rechecks",
  edition: "2026-11",
  from: "2000-01-01",
  sources: [
    { title: "实现客户眼中的价值", standing: "primary", clause: "B类" },
    { title: "idic: an interval of our own", standing: "draft" },
  ],
  intervals: [{ code: "monthly-check", months: 1, cites: ["CU-02", "O8"] }],
} as const satisfies RechecksPolicyInput;
