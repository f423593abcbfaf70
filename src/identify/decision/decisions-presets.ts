import type { DecisionLogPolicyInput } from "./decisions-types";

/** The meaning of decisions about records, which no policy changes. */
export const identityDecisionLog = {
  schemaVersion: 1,
  id: "identity-decision-log",
  edition: "1",
  from: "2000-01-01",
  sources: [{ title: "idic: a log of decisions of our own", standing: "draft" }],
} as const satisfies DecisionLogPolicyInput;
