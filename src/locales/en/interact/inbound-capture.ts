import type { InboundCaptureCode } from "../../../interact/prospect/inbound-capture";
import type { InboundCapture, InboundChannel, InboundPart } from "../../../interact/prospect/inbound-capture-types";
import type { Words } from "../../../rule/catalogue";

export const inboundParts = {
  survey: "survey",
  collection: "collection of information",
  monitoring: "monitoring and analysis",
} as const satisfies Record<InboundPart, string>;

export const inboundChannels = {
  phone: "phone",
  web: "web",
  letter: "letter",
  fax: "fax",
} as const satisfies Record<InboundChannel, string>;

export const inboundFields: Readonly<Record<string, string>> = {
  channel: "how he came to us",
  needs: "what he needs",
  "plans-to-buy-on": "when he plans to buy",
  "model-of-interest": "the model he is interested in",
  "current-car": "the car he drives now",
  "heard-from": "where he heard of us",
  name: "name",
  phone: "phone",
  address: "address",
  "preferred-channel": "preferred channel",
  "preferred-time": "preferred time",
  "taken-by": "who took the contact",
  "handed-to": "whom in sales it was handed to",
  result: "what came of it",
};

export const inboundCapture = {
  title: "Inbound capture",
  say: ({ outcome: { next } }) => {
    if (next === null) return "Everything has been captured.";
    const field = inboundFields[next.field] ?? next.field;
    return next.part === "monitoring" ? `Note next: ${field}.` : `Ask next: ${field}.`;
  },
  because: {
    "survey-open": "The survey is not complete yet; sales is told already what is known.",
    "collection-open": "The survey is complete, and information is still to be collected.",
    "monitoring-open": "The prospect has said everything; what came of the contact is still to be noted.",
    complete: "Survey, collection and monitoring are complete.",
  },
  warnings: {
    "in-the-future": "The day of the capture lies after the day asked for.",
    "target-passed": "The day on which the purchase was planned has passed.",
  },
} as const satisfies Words<InboundCapture, InboundCaptureCode>;
