import type { InboundCapturePolicyInput } from "./inbound-capture-types";

/**
 * The standard process of a car maker's call centre for prospects who come in by themselves. The source names the three
 * parts, the needs and the stage of the purchase that sales is told, and four channels; the other fields are ours.
 *
 * @see IN-09, IN-10, IN-13, IN-14, ID-14 under Sources.
 */
export const fawVwInboundCapture = {
  schemaVersion: 1,
  id: "faw-vw-inbound-capture",
  edition: "1",
  from: "2000-01-01",
  sources: [
    {
      title: "一汽大众公司顾客关系管理策略",
      standing: "primary",
      clause: "顾客获取管理: three parts, leads and needs for sales, channels",
    },
    { title: "idic: fields of our own", standing: "draft" },
  ],
  parts: {
    survey: {
      fields: ["channel", "needs", "plans-to-buy-on", "model-of-interest", "current-car", "heard-from"],
      cites: ["IN-09", "IN-13", "ID-14"],
    },
    collection: { fields: ["name", "phone", "address", "preferred-channel", "preferred-time"], cites: ["IN-09"] },
    monitoring: { fields: ["taken-by", "handed-to", "result"], cites: ["IN-09", "IN-10"] },
  },
} as const satisfies InboundCapturePolicyInput;
