import type { SurveyInvitationCode } from "../../../interact/complaint/survey-invitation";
import type { EarlierSurveyResults, SurveyInvitationAdvice, SurveyRule } from "../../../interact/complaint/survey-invitation-types";
import type { Words } from "../../../rule/catalogue";

export const surveyRules = {
  voluntary: "taking part is free",
  credible: "answers are kept as they are given",
  "acted-upon-and-answered": "what is said is acted upon and answered",
} as const satisfies Record<SurveyRule, string>;

export const earlierSurveyResults = {
  none: "there are none yet",
  "acted-upon-and-answered": "acted upon and answered",
  unanswered: "not answered",
} as const satisfies Record<EarlierSurveyResults, string>;

export const surveyInvitation = {
  title: "Survey invitation",
  say: ({ outcome }) => {
    if (outcome.invite === "no") return "We do not ask you.";
    return outcome.invite === "now"
      ? `We would like to know how it was for you; please answer by ${outcome.through} if you like.`
      : `We would like to ask you from ${outcome.from} on how it was for you.`;
  },
  because: {
    "no-consent": "We do not know whether you agree to be asked.",
    refused: "You do not wish to be asked.",
    "answers-not-credible": "A survey is held only where answers are kept as they are given.",
    "results-unanswered": "First, what others have told us is acted upon and answered.",
    "no-transaction": "We ask after a purchase or a visit, and there was none that we know of.",
    "surveys-unknown": "We do not know when you were asked last.",
    "already-asked": "You have been asked about this purchase or visit.",
    "window-closed": "Your purchase or visit lies too far back.",
    "asked-recently": "You were asked not long ago.",
    "too-early": "We leave you some days after a purchase or a visit.",
    "feedback-due": "The end of one purchase is the beginning of the next.",
  },
} as const satisfies Words<SurveyInvitationAdvice, SurveyInvitationCode>;
