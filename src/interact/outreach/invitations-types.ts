import type { Answer } from "../../rule/answer";
import type { Compile, Rule } from "../../rule/compile";
import type { PolicyHead, PolicyHeadInput } from "../../rule/policy";

/** The department that invites. */
export type InvitingDepartment = "sales" | "after-sales";

/** Every department that invites, for schemas and documents. */
export const invitingDepartments = ["sales", "after-sales"] as const satisfies readonly InvitingDepartment[];

/** An activity customers are invited to, and whom it suits. */
export interface Activity {
  readonly code: string;
  readonly kind: string;
  readonly department: InvitingDepartment;
  readonly preferences: readonly string[];
  readonly needs: readonly string[];
  readonly cites: readonly string[];
}

/** An activity as a caller writes it. */
export interface ActivityInput {
  /** Its code. */
  readonly code: string;
  /** What kind of activity it is: who likes the kind is invited, who dislikes it is not. */
  readonly kind: string;
  /** Who invites. */
  readonly department: InvitingDepartment;
  /** Further kinds whose friends it suits as well. */
  readonly preferences?: readonly string[] | null;
  /** The needs it serves. */
  readonly needs?: readonly string[] | null;
  /** Where the match comes from. */
  readonly cites: readonly string[];
}

/** What customers are invited to. */
export interface InvitationPolicy extends PolicyHead {
  readonly activities: readonly Activity[];
}

/** An invitation policy as a caller writes it. */
export interface InvitationPolicyInput extends PolicyHeadInput {
  /** The activities, in the order in which they are listed. */
  readonly activities: readonly ActivityInput[];
}

/** Which kinds of activity a customer likes and dislikes. */
export interface ActivityPreferences {
  readonly liked: readonly string[];
  readonly disliked: readonly string[];
}

/** The same as a caller writes it. */
export interface ActivityPreferencesInput {
  /** Kinds he likes; none when absent. */
  readonly liked?: readonly string[] | null;
  /** Kinds he dislikes; none when absent. A kind on both lists is disliked. */
  readonly disliked?: readonly string[] | null;
}

/** What is known about one customer, as a caller writes it. Absent and null both mean unknown; an empty list means none. */
export interface InviteeInput {
  /** The kinds of activity he likes and dislikes. */
  readonly preferences?: ActivityPreferencesInput | null;
  /** His needs, such as the codes that a needs rule gives. */
  readonly needs?: readonly string[] | null;
}

/** What is known about one customer, as the rule reads it. */
export interface Invitee {
  readonly preferences: ActivityPreferences | null;
  readonly needs: readonly string[] | null;
}

/** Why somebody is invited to an activity, or not. */
export type InvitationReason = "disliked" | "preference-match" | "need-match" | "unknown" | "no-match";

/** Every reason, in the order in which they are tried, for schemas and documents. */
export const invitationReasons = [
  "disliked",
  "preference-match",
  "need-match",
  "unknown",
  "no-match",
] as const satisfies readonly InvitationReason[];

/** Whether a customer is invited to one activity. */
export interface Invitation {
  /** The code of the activity. */
  readonly activity: string;
  /** Its kind. */
  readonly kind: string;
  /** On whose list it goes. */
  readonly department: InvitingDepartment;
  /** Whether he is invited. */
  readonly invite: boolean;
  /** Why, or why not. */
  readonly code: InvitationReason;
  /** What decided: the kinds he likes, the needs he has, or the kind he dislikes. */
  readonly matched: readonly string[];
  /** Where the match comes from. */
  readonly cites: readonly string[];
}

/** What one customer is invited to. */
export interface Invitations extends Answer<"invitations", Invitee> {
  /** A document. */
  readonly shape: "document";
  /** Every activity of the policy, in its order. */
  readonly activities: readonly Invitation[];
}

/** The reasons invitations can have. */
export type InvitationsCode = "invited" | "ask-first" | "nothing-suits";

/** Compiled invitations. */
export type InvitationsRule = Rule<InvitationPolicy, InviteeInput, Invitee, Invitations>;

/** Compiles an invitation policy. */
export type CompileInvitations = Compile<InvitationPolicyInput, InvitationsRule>;
