import { mainlandCalendar2026 } from "../work-calendar-presets";
import type { ComplaintPolicyInput } from "./complaint-types";

/**
 * Complaints at a FAW-Volkswagen dealer: general ones; escalated ones, after repetition or drastic conduct; and major ones,
 * with injury, media or an authority. The levels are those of a training text, the four steps those of a Honda store. The
 * sources give no clocks: every number here is ours, to be replaced by your own. The calendar ends with 2026.
 *
 * @see CH-01, CH-07, CH-12, CH-15, K18 under Sources.
 */
export const fawVwComplaints = {
  schemaVersion: 1,
  id: "faw-vw-complaints",
  edition: "1",
  from: "2000-01-01",
  sources: [
    { title: "FAW-Volkswagen training on complaints (public page)", standing: "secondary", clause: "three levels" },
    { title: "实现客户眼中的价值", standing: "primary", clause: "四位一体的基础管理能力提升体系" },
    { title: "培养客户的忠诚", standing: "primary", clause: "feedback, old customers" },
    { title: "idic: clocks of our own", standing: "draft" },
  ],
  calendar: mainlandCalendar2026,
  levels: [
    {
      code: "general",
      liftedBy: [],
      replyWithinBusinessDays: 2,
      remedyWithinBusinessDays: 5,
      cites: ["CH-07", "K18", "web:faw-vw-complaint-levels"],
    },
    {
      code: "escalated",
      liftedBy: ["repetition", "drastic-conduct"],
      replyWithinBusinessDays: 1,
      remedyWithinBusinessDays: 3,
      cites: ["CH-07", "K18", "web:faw-vw-complaint-levels"],
    },
    {
      code: "major",
      liftedBy: ["injury", "media", "authority"],
      replyWithinBusinessDays: 1,
      remedyWithinBusinessDays: 2,
      cites: ["CH-07", "K18", "web:faw-vw-complaint-levels"],
    },
  ],
  feedback: { afterBusinessDays: 3, cites: ["CH-12"] },
  oldCustomers: { after: { years: 3 }, cites: ["CH-15"] },
} as const satisfies ComplaintPolicyInput;
