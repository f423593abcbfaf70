import type { CadenceCode } from "../../../interact/cadence/cadence";
import type { CallAdvice, ProspectChoice } from "../../../interact/cadence/cadence-types";
import type { Words } from "../../../rule/catalogue";

export const cadence = {
  title: "Contact cadence",
  say: ({ outcome }) => {
    if (outcome.call === "stop") return "We do not call any more.";
    return outcome.call === "now" ? `A call is due now, since ${outcome.dueOn}.` : `The next call is due on ${outcome.dueOn}.`;
  },
  because: {
    chosen: "You have made your choice.",
    near: "You plan to buy soon.",
    "within-half-year": "You plan to buy in the medium term.",
    "long-term": "Your plan lies further ahead.",
    o: "You have paid a deposit.",
    h: "Your plan is in grade H.",
    a: "Your plan is in grade A.",
    b: "Your plan is in grade B.",
    c: "Your plan is in grade C.",
    unknown: "We do not know yet when you plan to buy.",
  },
  warnings: { "target-passed": "The day on which the purchase was planned has passed." },
} as const satisfies Words<CallAdvice, CadenceCode>;

export const prospectChoices = {
  "bought-ours": "bought from us",
  "bought-other": "bought another brand",
  "gave-up": "gave the plan up",
  "opted-out": "asked not to be called",
} as const satisfies Record<ProspectChoice, string>;
