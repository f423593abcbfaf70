import type { Because } from "../../rule/answer";
import type { LedgerPolicy } from "./ledger-policy-types";
import { everyTerms } from "./ledger-programme";
import type { LedgerCode } from "./ledger-terms";

/** Where the lines of a ledger come from. */
export const REASONS = {
  opened: { code: "opened", cites: ["R34"] },
  earned: { code: "earned", cites: ["R22"] },
  held: { code: "held", cites: ["R22", "R27"] },
  released: { code: "released", cites: ["R22"] },
  granted: { code: "granted", cites: ["R21"] },
  "given-back": { code: "given-back", cites: ["R27"] },
  reinstated: { code: "reinstated", cites: ["R31"] },
  received: { code: "received", cites: ["R34"] },
  added: { code: "added", cites: ["R34"] },
  extended: { code: "extended", cites: ["R29", "R31"] },
  redeemed: { code: "redeemed", cites: ["R30"] },
  "redeemed-on-debt": { code: "redeemed-on-debt", cites: ["R30", "R32"] },
  sent: { code: "sent", cites: ["R30"] },
  deducted: { code: "deducted", cites: ["R30", "R32"] },
  "taken-back": { code: "taken-back", cites: ["R24", "R27"] },
  "taken-back-in-part": { code: "taken-back-in-part", cites: ["R24", "R27"] },
  refused: { code: "refused", cites: ["R32"] },
  lapsed: { code: "lapsed", cites: ["R29", "R31"] },
  "lapsed-inactive": { code: "lapsed-inactive", cites: ["R31"] },
  reset: { code: "reset", cites: ["R33"] },
} as const satisfies Record<LedgerCode, Because>;

/** The lines that the ledger of a programme can have, under its terms from the start or later ones. */
export function reasonsOf(policy: LedgerPolicy): readonly Because[] {
  const terms = everyTerms(policy).map(([part]) => part);
  const never = new Set<string>([
    ...(terms.every(({ pending }) => pending === null) ? ["held", "released"] : []),
    ...(policy.expiry.kind === "inactivity" ? [] : ["lapsed-inactive"]),
    ...(terms.every(({ shortage }) => shortage === "refuse") ? ["redeemed-on-debt"] : []),
    ...(terms.every(({ returns }) => returns === "unlimited") ? ["taken-back-in-part"] : []),
  ]);
  return Object.values(REASONS).filter(({ code }) => !never.has(code));
}
