import { dayAfter, daysAfter, LAST_DAY } from "../../foundation/day-after";
import { earliest, type PlainDate } from "../../foundation/plain-date";
import type { Because } from "../../rule/answer";
import { compiler } from "../../rule/compile";
import { decideBy, type LineCode, otherwise, type RuleTable } from "../../rule/table";
import { dealerSurveyInvitation } from "./survey-invitation-presets";
import { surveyInvitationPolicySchema, surveyInvitationSchema } from "./survey-invitation-schema";
import type {
  CompileSurveyInvitation,
  SurveyInvitationFacts,
  SurveyInvitationOutcome,
  SurveyInvitationPolicy,
  SurveyInvitationRule,
} from "./survey-invitation-types";

/** Everything the table may look at, computed once. */
interface SurveyInvitationView {
  readonly policy: SurveyInvitationPolicy;
  readonly facts: SurveyInvitationFacts;
  readonly asOf: PlainDate;
  /** The last invitation up to the day asked for. */
  readonly lastSurvey: PlainDate | null;
  /** The first day the window is open; `null` without a transaction. */
  readonly opensOn: PlainDate | null;
  /** The first day on which the smallest gap has passed; `null` when he was never asked. */
  readonly gapEndsOn: PlainDate | null;
  /** The last day of the window; `null` without a transaction. */
  readonly through: PlainDate | null;
}

type Policied = Pick<SurveyInvitationView, "policy">;

const citesWindow = ({ policy }: Policied) => policy.window.cites;
const citesGap = ({ policy }: Policied) => policy.smallestGap.cites;
const notInvited = () => ({ invite: "no" }) as const;

const lines = [
  {
    code: "no-consent",
    cites: ["CH-11", "K16"],
    when: ({ facts }) => facts.consent === null,
    then: notInvited,
    evidence: ({ facts }) => [{ fact: "consent", have: facts.consent, need: true, met: facts.consent !== null }],
  },
  {
    code: "refused",
    cites: ["CH-11"],
    when: ({ facts }) => facts.consent === false,
    then: notInvited,
    evidence: ({ facts }) => [{ fact: "consent", have: facts.consent, need: true, met: facts.consent === true }],
  },
  {
    code: "answers-not-credible",
    cites: ["CH-11", "CH-16", "K16"],
    when: ({ facts }) => facts.answersUnaltered !== true,
    then: notInvited,
    evidence: ({ facts }) => [{ fact: "answersUnaltered", have: facts.answersUnaltered, need: true, met: facts.answersUnaltered === true }],
  },
  {
    code: "results-unanswered",
    cites: ["CH-11", "K16"],
    when: ({ facts }) => facts.earlierResults === null || facts.earlierResults === "unanswered",
    then: notInvited,
    evidence: ({ facts: { earlierResults } }) => [
      {
        fact: "earlierResults",
        have: earlierResults,
        need: "acted-upon-and-answered",
        met: earlierResults !== null && earlierResults !== "unanswered",
      },
    ],
  },
  {
    code: "no-transaction",
    cites: citesWindow,
    when: ({ facts }) => facts.transactionOn === null,
    then: notInvited,
  },
  {
    code: "surveys-unknown",
    cites: ["CH-11", "K16"],
    when: ({ facts }) => facts.surveyedOn === null,
    then: notInvited,
  },
  {
    code: "already-asked",
    cites: citesWindow,
    when: ({ lastSurvey, facts }) => lastSurvey !== null && facts.transactionOn !== null && lastSurvey >= facts.transactionOn,
    then: notInvited,
    evidence: ({ lastSurvey, facts }) => [{ fact: "surveyedOn", have: lastSurvey, need: facts.transactionOn, met: false }],
  },
  {
    code: "window-closed",
    cites: citesWindow,
    when: ({ through, asOf }) => through !== null && through < asOf,
    then: notInvited,
    evidence: ({ through, asOf }) => [{ fact: "through", have: asOf, need: through, met: through !== null && asOf <= through }],
  },
  {
    code: "asked-recently",
    cites: citesGap,
    when: ({ gapEndsOn, opensOn, asOf }) => gapEndsOn !== null && opensOn !== null && gapEndsOn > asOf && gapEndsOn > opensOn,
    then: ({ gapEndsOn, through }) => invitation("wait", gapEndsOn, through),
    evidence: ({ gapEndsOn, asOf }) => [{ fact: "gapEndsOn", have: asOf, need: gapEndsOn, met: false }],
  },
  {
    code: "too-early",
    cites: citesWindow,
    when: ({ opensOn, asOf }) => opensOn !== null && opensOn > asOf,
    then: ({ opensOn, through }) => invitation("wait", opensOn, through),
    evidence: ({ opensOn, asOf }) => [{ fact: "opensOn", have: asOf, need: opensOn, met: false }],
  },
  {
    code: "feedback-due",
    cites: citesWindow,
    when: otherwise,
    then: ({ opensOn, gapEndsOn, through }) => invitation("now", later(opensOn, gapEndsOn), through),
  },
] as const satisfies RuleTable<SurveyInvitationView, SurveyInvitationOutcome>;

/** The reasons of advice on an invitation. */
export type SurveyInvitationCode = LineCode<typeof lines>;

/**
 * Compiles invitations to a survey: after a purchase or visit a customer is asked how it was, when he agreed to be asked, when
 * answers are kept as they are given, and when what others said before him was acted upon and answered. He is asked once for
 * each transaction and not too often. Whatever is unknown means no.
 *
 * @param policy - The window after a transaction and the smallest gap between two surveys, such as `dealerSurveyInvitation`.
 * @returns A rule from a customer and a day to `{ invite: "no" | "wait" | "now" }` with the days.
 * @throws PolicyError when the window ends before it begins or a length lies outside its range.
 * @see CH-11, CH-12, CH-16, K12, K16 under Sources.
 * @example
 * ```ts
 * import { compileSurveyInvitation, dealerSurveyInvitation } from "idic/interact";
 *
 * const invite = compileSurveyInvitation(dealerSurveyInvitation);
 * const customer = { consent: true, answersUnaltered: true, earlierResults: "none", transactionOn: "2026-11-18", surveyedOn: [] } as const;
 * invite(customer, { asOf: "2026-11-20" }).outcome; // => { invite: "wait", from: "2026-11-21", through: "2026-12-02" }
 * invite(customer, { asOf: "2026-11-22" }).outcome; // => { invite: "now", from: "2026-11-21", through: "2026-12-02" }
 * invite({ ...customer, consent: null }, { asOf: "2026-11-22" }).because.code; // => "no-consent"
 * ```
 */
export const compileSurveyInvitation: CompileSurveyInvitation = /* @__PURE__ */ compiler({
  name: "survey-invitation",
  policySchema: surveyInvitationPolicySchema,
  factsSchema: surveyInvitationSchema,
  lines: (policy): Because[] => lines.map(({ code, cites }) => ({ code, cites: typeof cites === "function" ? cites({ policy }) : cites })),
  prepare: (policy) => decideBy(lines, { view: (facts, asOf) => viewOf(policy, facts, asOf), reviewOn: reviewDay }),
});

/**
 * Survey invitations with days of our own: `compileSurveyInvitation(dealerSurveyInvitation)`.
 *
 * @param customer - What is known about him and the survey.
 * @param options - The day to answer for.
 * @returns Whether to invite him, and from when through when.
 * @throws InputError when a day is none or a value is not in its closed list.
 * @see CH-11, CH-12 under Sources.
 * @example
 * ```ts
 * import { inviteToSurvey } from "idic/interact";
 *
 * inviteToSurvey({ consent: false }, { asOf: "2026-11-22" }).because.code; // => "refused"
 * ```
 */
export const inviteToSurvey: SurveyInvitationRule = /* @__PURE__ */ compileSurveyInvitation(dealerSurveyInvitation);

function viewOf(policy: SurveyInvitationPolicy, facts: SurveyInvitationFacts, asOf: PlainDate): SurveyInvitationView {
  const { transactionOn, surveyedOn } = facts;
  const { window, smallestGap } = policy;
  const lastSurvey = (surveyedOn ?? []).filter((day) => day <= asOf).reduce<PlainDate | null>(later, null);
  return {
    policy,
    facts,
    asOf,
    lastSurvey,
    opensOn: transactionOn && (daysAfter(transactionOn, window.afterDays) ?? LAST_DAY),
    gapEndsOn: lastSurvey && (daysAfter(lastSurvey, smallestGap.days) ?? LAST_DAY),
    through: transactionOn && (daysAfter(transactionOn, window.throughDays) ?? LAST_DAY),
  };
}

function invitation(invite: "now" | "wait", from: PlainDate | null, through: PlainDate | null): SurveyInvitationOutcome {
  return from === null || through === null || from > through ? { invite: "no" } : { invite, from, through };
}

function later(a: PlainDate | null, b: PlainDate | null): PlainDate | null {
  return a === null || (b !== null && b > a) ? b : a;
}

/** The next day on which the window opens or closes, the gap ends, or an invitation that is already known is sent. */
function reviewDay({ facts, asOf, opensOn, gapEndsOn, through }: SurveyInvitationView): PlainDate | null {
  const days = [opensOn, gapEndsOn, through && dayAfter(through), ...(facts.surveyedOn ?? [])];
  return earliest(...days.filter((day) => day !== null && day > asOf));
}
