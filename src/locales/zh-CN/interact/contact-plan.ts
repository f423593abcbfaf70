import type { ContactPlan, ContactPlanCode } from "../../../interact/contact-plan/contact-plan-types";
import type { Words } from "../../../rule/catalogue";

export const contactPlan = {
  title: "联系计划",
  say: ({ contacts }) => {
    const [first] = contacts;
    if (first === undefined) return "没有安排联系。";
    const day = first.adjusted ?? first.planned;
    const more = contacts.length - 1;
    return `${first.call === "now" ? "现在就该联系，日期为" : "下次联系日期为"}${day}${more === 0 ? "" : `，此后还有${more}次`}。`;
  },
  because: {
    closed: "您已经做出选择，此后不再安排联系。",
    "caught-up": "之前漏掉了联系：我们先补上，再按原计划继续。",
    planned: "每个日期都从首次联系起算，间隔取决于距离您购车的时间。",
    "none-in-range": "下一次联系在所查询的日期之后。",
  },
  warnings: {
    "target-passed": "原定的购车日期已过。",
    "calendar-not-covered": "有一个计划日期的工作日历尚未公布。",
  },
} as const satisfies Words<ContactPlan, ContactPlanCode>;
