import type { HandoverBriefing, HandoverCode, MeetAs } from "../../../identify/handover/handover-briefing-types";
import type { Words } from "../../../rule/catalogue";

export const meetAs = {
  "loyal-customer": "老朋友",
  "known-customer": "熟客",
  "new-customer": "新客户",
} as const satisfies Record<MeetAs, string>;

export const openIssues: Readonly<Record<string, string>> = {
  "uneasy-about-bill": "对上次账单不放心",
  "ride-not-arranged": "没有人为他安排接送车",
};

export const handoverBriefing = {
  title: "交接简报",
  say: (briefing) => {
    const open = briefing.openIssues.map((code) => openIssues[code] ?? code).join("；");
    return `请把他当作${meetAs[briefing.meetAs]}接待，他已是本店${briefing.years}年的客户。${open === "" ? "" : `先谈这些：${open}。`}`;
  },
  because: {
    "loyal-handover": ({ formerAdviser }) => `他熟悉的${formerAdviser}已经离职，不能让他觉得自己像新车主。`,
    handover: ({ formerAdviser }) => `${formerAdviser}已经离职，接待前请先读档案。`,
    "adviser-stays": "他的服务顾问仍在岗。",
    "first-adviser": "他还没有专属服务顾问。",
  },
} as const satisfies Words<HandoverBriefing, HandoverCode>;
