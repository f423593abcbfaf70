import type { ContactPlan, ContactPlanCode } from "../../../interact/contact-plan/contact-plan-types";
import type { Words } from "../../../rule/catalogue";

export const contactPlan = {
  title: "Contact plan",
  say: ({ contacts }) => {
    const [first] = contacts;
    if (first === undefined) return "No contact is planned.";
    const day = first.adjusted ?? first.planned;
    const more = contacts.length - 1;
    return `${first.call === "now" ? "A contact is due now, on" : "The next contact is on"} ${day}${more === 0 ? "" : `, and ${more} more ${more === 1 ? "follows" : "follow"}`}.`;
  },
  because: {
    closed: "You have made your choice, so nothing is planned after it.",
    "caught-up": "A contact was missed: we make up for it and then go on as planned.",
    planned: "Each day is counted from the first contact, by the time until your purchase.",
    "none-in-range": "The next contact comes later than the days asked for.",
  },
  warnings: {
    "target-passed": "The day on which the purchase was planned has passed.",
    "calendar-not-covered": "For a planned day the working days are not known yet.",
  },
} as const satisfies Words<ContactPlan, ContactPlanCode>;
