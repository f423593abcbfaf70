import type { IdicStatePolicyInput } from "./idic-state-types";

/**
 * The states of the four steps with days and guards of our own: who withdraws his consent is known and nothing more, and nobody is
 * treated who is not identified, of whom neither value nor needs are known, or who has not consented (O19).
 */
export const dealerIdicState = {
  schemaVersion: 1,
  id: "dealer-idic-state",
  edition: "1",
  from: "2000-01-01",
  sources: [
    { title: "实现客户眼中的价值", standing: "primary", clause: "the four steps in their order" },
    { title: "idic: days and guards of our own", standing: "draft" },
  ],
  stages: {
    identified: { days: 1095, guards: [], cites: ["IDIC-01", "I33", "O19"] },
    valued: {
      days: 365,
      guards: [
        { anyOf: ["identified"], cites: ["IDIC-01"] },
        { anyOf: ["no-withdrawal"], cites: ["I38", "O19"] },
      ],
      cites: ["IDIC-02", "DF-01", "O19"],
    },
    "needs-known": {
      days: 730,
      guards: [
        { anyOf: ["identified"], cites: ["IDIC-01"] },
        { anyOf: ["no-withdrawal"], cites: ["I38", "O19"] },
      ],
      cites: ["IDIC-02", "DF-02", "DF-23", "O19"],
    },
    engaged: {
      days: 365,
      guards: [
        { anyOf: ["identified"], cites: ["IDIC-01"] },
        { anyOf: ["no-withdrawal"], cites: ["I38", "O19"] },
      ],
      cites: ["IDIC-02", "IN-34", "O19"],
    },
    customized: {
      days: 365,
      guards: [
        { anyOf: ["identified"], cites: ["IDIC-01", "O19"] },
        { anyOf: ["valued", "needs-known"], cites: ["DF-01", "CU-09", "O19"] },
        { anyOf: ["consent"], cites: ["I38", "O19"] },
      ],
      cites: ["IDIC-02", "CU-09", "O19"],
    },
  },
} as const satisfies IdicStatePolicyInput;
