import type { ReadinessQuestion } from "../../../idic/assessment/assessment-presets";
import type {
  Assessment,
  AssessmentCode,
  EvidenceStanding,
  OverallKind,
  PerceptionCode,
  QuestionStanding,
  RespondentGroup,
  StepStanding,
} from "../../../idic/assessment/assessment-types";
import type { IdentifyTask, StepActivity } from "../../../idic/assessment/step-activities";
import type { Words } from "../../../rule/catalogue";
import { pillars } from "./pillars";

export const respondentGroups = {
  managers: "managers",
  employees: "employees",
  customers: "customers",
} as const satisfies Record<RespondentGroup, string>;

export const overallKinds = {
  mean: "the mean",
  "geometric-mean": "the geometric mean",
  minimum: "the lowest",
} as const satisfies Record<OverallKind, string>;

export const stepStandings = {
  "on-target": "on target",
  "below-target": "below the target",
  "below-threshold": "below the threshold",
  "not-assessed": "not assessed",
} as const satisfies Record<StepStanding, string>;

export const evidenceStandings = {
  "borne-out": "claimed and shown",
  "claimed-only": "claimed, not shown",
  "not-claimed": "not claimed",
  "not-assessed": "not assessed",
} as const satisfies Record<EvidenceStanding, string>;

export const questionStandings = {
  answered: "answered by every group that is asked",
  "partly-answered": "answered by some of the groups",
  unanswered: "not answered",
} as const satisfies Record<QuestionStanding, string>;

export const perceptionCodes = {
  "rated-above-customers": "the company sees more than its customers",
  "rated-below-customers": "the company sees less than its customers",
  "rated-apart-inside": "managers and employees see it apart",
} as const satisfies Record<PerceptionCode, string>;

export const stepActivities = {
  "get-more-names": "get more names of customers",
  "collect-more-data": "collect more data on them",
  "verify-update-purge": "verify, update and purge the data",
  "find-top-customers": "find the top customers",
  "find-money-losers": "find the customers who cost more than they bring",
  "choose-valuable-prospects": "choose the most valuable prospects as targets",
  "find-repeat-complainers": "find those who complained more than once",
  "find-halved-orders": "find those who halved their orders",
  "find-small-shares": "find those who buy little here and much elsewhere",
  "rank-customers": "rank all customers in three classes",
  "call-top-customers": "call the top customers",
  "test-phone-lines": "test your own lines, and those of competitors",
  "use-inbound-calls": "use the calls that come in",
  "follow-paper-trail": "follow the trail of paper",
  "handle-complaints": "handle complaints",
  "personalise-paperwork": "make the paperwork personal",
  "personalise-mail": "make the mail personal",
  "fill-in-forms": "fill in the forms for the customer",
  "ask-contact-preferences": "ask how he wants to be reached",
  "ask-top-customers": "ask the top ten customers what to change",
} as const satisfies Record<StepActivity, string>;

export const identifyTasks = {
  define: "define what identifies a customer",
  collect: "collect it",
  link: "link it to all his dealings",
  integrate: "integrate it into the systems",
  recognise: "recognise him when he comes back",
  store: "store it",
  update: "update it",
  analyse: "analyse it",
  "make-available": "make it available",
  secure: "secure it",
} as const satisfies Record<IdentifyTask, string>;

export const readinessQuestions = {
  "get-more-names": "Of how many of those who buy do we know the name?",
  "collect-more-data": "Does each contact add something to the customer’s file?",
  "verify-update-purge": "Are files checked, brought up to date and cleared of what is wrong?",
  recognise: "Is a customer recognised whichever way he comes?",
  "find-top-customers": "Do we know by name who brings the most?",
  "find-money-losers": "Do we know who costs more than he brings?",
  "choose-valuable-prospects": "Have we chosen whom we most want to win next year?",
  "find-repeat-complainers": "Do we know who complained more than once?",
  "find-halved-orders": "Do we notice when somebody buys half of what he bought before?",
  "find-small-shares": "Do we know who buys little from us and much elsewhere?",
  "rank-customers": "Is every customer in a class, and is each class treated in its own way?",
  "call-top-customers": "Do we call our best customers without wanting to sell?",
  "test-phone-lines": "Do we call our own lines, and those of competitors, as a customer would?",
  "use-inbound-calls": "Do we use the calls that come in to learn something?",
  "follow-paper-trail": "Do we follow an order through all its papers, to see where the customer waits or is asked twice?",
  "handle-complaints": "Are complaints written down, answered at once and settled?",
  "personalise-paperwork": "Do quotes, orders and bills fit the customer they go to?",
  "personalise-mail": "Do letters and messages say something that concerns this customer?",
  "fill-in-forms": "Is the customer spared writing what we know already?",
  "ask-contact-preferences": "Do we ask how and how often he wants to hear from us, and keep to it?",
  "ask-top-customers": "Do we ask our ten best customers what we should do differently, and do it?",
} as const satisfies Record<ReadinessQuestion, string>;

export const assessment = {
  title: "Readiness for the four steps",
  say: ({ steps, firstBlockedStep }) => {
    const scores = steps.map(({ step, score }) => `${pillars[step]} ${score ?? "not assessed"}`).join(", ");
    if (firstBlockedStep === null) return `Scores out of 100: ${scores}. Every step holds.`;
    return `Scores out of 100: ${scores}. The first step that does not hold is to ${pillars[firstBlockedStep.step]}.`;
  },
  because: {
    ready: "Every step reaches its threshold.",
    "step-below-threshold": "A step is below its threshold, and those after it stand on it.",
    "step-not-assessed": "Nobody answered a question about one of the steps, so nothing is said of what stands on it.",
  },
  warnings: { "questions-unanswered": "Some questions were not answered and are left out." },
} as const satisfies Words<Assessment, AssessmentCode>;
