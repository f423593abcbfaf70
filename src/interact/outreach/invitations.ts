import type { Because, Finding } from "../../rule/answer";
import { compiler } from "../../rule/compile";
import { zhengdaInvitations } from "./invitations-presets";
import { invitationPolicySchema, inviteeSchema } from "./invitations-schema";
import type {
  Activity,
  CompileInvitations,
  Invitation,
  InvitationReason,
  Invitations,
  InvitationsCode,
  InvitationsRule,
  Invitee,
} from "./invitations-types";

const REASONS = {
  invited: { code: "invited", cites: ["IN-35", "IN-36"] },
  "ask-first": { code: "ask-first", cites: ["IN-33", "IN-35"] },
  "nothing-suits": { code: "nothing-suits", cites: ["IN-35"] },
} as const satisfies Record<InvitationsCode, Because>;

/**
 * Compiles invitations: which activities a customer is invited to, by what he likes and what he needs.
 *
 * A kind he dislikes is never offered. A kind he likes is, and so is an activity that serves a need he is known to have. Where
 * neither matches and something is unknown, he is not invited but asked.
 *
 * @param policy - The activities, with their kinds, needs and departments, such as `zhengdaInvitations`.
 * @returns A rule from a customer to one row per activity: whether he is invited, why, and on whose list he goes.
 * @throws PolicyError when an activity is listed twice.
 * @see IN-33, IN-35, IN-36 under Sources.
 * @example
 * ```ts
 * import { compileInvitations, zhengdaInvitations } from "idic/interact";
 *
 * const invitationsFor = compileInvitations(zhengdaInvitations);
 * const customer = { preferences: { liked: ["test-drive"], disliked: ["pick-up"] }, needs: ["time", "child-care"] };
 * const { activities } = invitationsFor(customer, { asOf: "2026-11-22" });
 * activities.filter(({ invite }) => invite).map(({ activity }) => activity); // => ["children-weekend", "replacement-test-drive"]
 * activities[2]?.code; // => "disliked"
 * ```
 */
export const compileInvitations: CompileInvitations = /* @__PURE__ */ compiler({
  name: "invitations",
  policySchema: invitationPolicySchema,
  factsSchema: inviteeSchema,
  lines: () => Object.values(REASONS),
  prepare:
    ({ activities }) =>
    (invitee) =>
      invitationsOf(activities, invitee),
});

/**
 * Invitations of a GAC Honda store. For activities of your own see `compileInvitations`.
 *
 * @param invitee - What the customer likes and needs.
 * @param options - The day asked for.
 * @returns One row per activity: whether he is invited, why, and on whose list he goes.
 * @throws InputError when a list carries something that is no code.
 * @see IN-35, IN-36 under Sources.
 * @example
 * ```ts
 * import { inviteTo } from "idic/interact";
 *
 * const customers = [{ id: 7, needs: ["time"] }, { id: 8, needs: ["replacement"] }, { id: 9, needs: ["time", "child-care"] }];
 * const results = [...inviteTo.many(customers, { asOf: "2026-11-22" })];
 * const invited = results.flatMap((result, row) => {
 *   const invitations = result.ok ? result.value.activities.filter(({ invite }) => invite) : [];
 *   return invitations.map(({ department, activity }) => ({ department, activity, customer: customers[row]?.id }));
 * });
 * invited.filter(({ department }) => department === "sales").map(({ customer }) => customer); // => [8]
 * invited.filter(({ activity }) => activity === "pick-up-service").map(({ customer }) => customer); // => [7, 9]
 * ```
 */
export const inviteTo: InvitationsRule = /* @__PURE__ */ compileInvitations(zhengdaInvitations);

function invitationsOf(activities: readonly Activity[], invitee: Invitee): Finding<Invitations> {
  const rows = activities.map((activity) => invitationTo(activity, invitee));
  const isAsked = rows.some(({ code }) => code === "unknown");
  return {
    shape: "document",
    activities: rows,
    because: REASONS[rows.some(({ invite }) => invite) ? "invited" : isAsked ? "ask-first" : "nothing-suits"],
    warnings: [],
    reviewOn: null,
  };
}

function invitationTo(activity: Activity, { preferences, needs }: Invitee): Invitation {
  const { code: name, kind, department, cites } = activity;
  const row = (code: InvitationReason, matched: readonly string[]): Invitation => {
    const invite = code === "preference-match" || code === "need-match";
    return { activity: name, kind, department, invite, code, matched, cites };
  };
  if (preferences?.disliked.includes(kind)) return row("disliked", [kind]);
  const liked = [kind, ...activity.preferences].filter((suited) => preferences?.liked.includes(suited));
  if (liked.length > 0) return row("preference-match", liked);
  const served = activity.needs.filter((need) => needs?.includes(need));
  if (served.length > 0) return row("need-match", served);
  return row(preferences === null || needs === null ? "unknown" : "no-match", []);
}
