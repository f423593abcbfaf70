import type { HorizonCode } from "../../../interact/cadence/horizon";
import type { HorizonDecision } from "../../../interact/cadence/horizon-types";
import type { Words } from "../../../rule/catalogue";

export const horizonClasses: Readonly<Record<string, string>> = {
  near: "near term",
  "within-half-year": "medium term",
  "long-term": "long term",
  a: "grade A",
  b: "grade B",
  c: "grade C",
  d: "grade D",
  e: "grade E",
};

export const horizon = {
  title: "Horizon of a purchase",
  say: ({ outcome: { class: code, next } }) => {
    if (code === null) return "The purchase is in no class yet.";
    const name = horizonClasses[code] ?? code;
    return next === null ? `Class: ${name}.` : `Class: ${name}; from ${next.on}: ${horizonClasses[next.class] ?? next.class}.`;
  },
  because: {
    near: "You plan to buy soon.",
    "within-half-year": "You plan to buy in the medium term.",
    "long-term": "Your plan lies further ahead.",
    a: "Your plan is in grade A.",
    b: "Your plan is in grade B.",
    c: "Your plan is in grade C.",
    d: "Your plan is in grade D.",
    e: "You have given the purchase up.",
    unknown: "We do not know yet when you plan to buy.",
  },
  warnings: { "target-passed": "The day on which the purchase was planned has passed." },
} as const satisfies Words<HorizonDecision, HorizonCode>;
