import type { AssessmentPolicyInput } from "./assessment-types";

/**
 * A questionnaire of our own on what the authors of the model list as activities. The article has two questionnaires, but no scale and no
 * weights were published: questions, scale, thresholds, targets and levels are a draft to start from. There is no overall score, because
 * a mean hides the weakest step.
 */
export const readinessQuestionnaire = {
  schemaVersion: 1,
  id: "readiness-questionnaire",
  edition: "1",
  from: "2000-01-01",
  sources: [
    {
      title: "Peppers, Rogers and Dorf, Is Your Company Ready for One-to-One Marketing? (1999)",
      standing: "secondary",
      clause: "activities",
    },
    { title: "Peppers and Rogers, Managing Customer Experience and Relationships", standing: "secondary", clause: "tasks of identifying" },
    { title: "idic: questions, scale, thresholds, targets and levels of our own", standing: "draft" },
  ],
  scale: { min: 1, max: 5 },
  questions: [
    { code: "get-more-names", step: "identify", groups: ["managers", "employees"], cites: ["paper:peppers-rogers-dorf-1999"] },
    { code: "collect-more-data", step: "identify", groups: ["managers", "employees"], cites: ["paper:peppers-rogers-dorf-1999"] },
    { code: "verify-update-purge", step: "identify", groups: ["managers", "employees"], cites: ["paper:peppers-rogers-dorf-1999"] },
    { code: "recognise", step: "identify", cites: ["book:peppers-rogers-2016"] },
    { code: "find-top-customers", step: "differentiate", groups: ["managers", "employees"], cites: ["paper:peppers-rogers-dorf-1999"] },
    { code: "find-money-losers", step: "differentiate", groups: ["managers"], cites: ["paper:peppers-rogers-dorf-1999"] },
    { code: "choose-valuable-prospects", step: "differentiate", groups: ["managers"], cites: ["paper:peppers-rogers-dorf-1999"] },
    {
      code: "find-repeat-complainers",
      step: "differentiate",
      groups: ["managers", "employees"],
      cites: ["paper:peppers-rogers-dorf-1999"],
    },
    { code: "find-halved-orders", step: "differentiate", groups: ["managers", "employees"], cites: ["paper:peppers-rogers-dorf-1999"] },
    { code: "find-small-shares", step: "differentiate", groups: ["managers", "employees"], cites: ["paper:peppers-rogers-dorf-1999"] },
    { code: "rank-customers", step: "differentiate", groups: ["managers", "employees"], cites: ["paper:peppers-rogers-dorf-1999"] },
    { code: "call-top-customers", step: "interact", groups: ["managers", "employees"], cites: ["paper:peppers-rogers-dorf-1999"] },
    { code: "test-phone-lines", step: "interact", groups: ["managers", "employees"], cites: ["paper:peppers-rogers-dorf-1999"] },
    { code: "use-inbound-calls", step: "interact", groups: ["managers", "employees"], cites: ["paper:peppers-rogers-dorf-1999"] },
    { code: "follow-paper-trail", step: "interact", groups: ["managers", "employees"], cites: ["paper:peppers-rogers-dorf-1999"] },
    { code: "handle-complaints", step: "interact", cites: ["paper:peppers-rogers-dorf-1999"] },
    { code: "personalise-paperwork", step: "customize", cites: ["paper:peppers-rogers-dorf-1999"] },
    { code: "personalise-mail", step: "customize", cites: ["paper:peppers-rogers-dorf-1999"] },
    { code: "fill-in-forms", step: "customize", cites: ["paper:peppers-rogers-dorf-1999"] },
    { code: "ask-contact-preferences", step: "customize", cites: ["paper:peppers-rogers-dorf-1999"] },
    { code: "ask-top-customers", step: "customize", groups: ["managers", "employees"], cites: ["paper:peppers-rogers-dorf-1999"] },
  ],
  thresholds: { identify: 50, differentiate: 50, interact: 50, customize: 50 },
  targets: { identify: 75, differentiate: 75, interact: 75, customize: 75 },
  breaks: [20, 40, 60, 80],
} as const satisfies AssessmentPolicyInput;

/** A question of our own questionnaire. */
export type ReadinessQuestion = (typeof readinessQuestionnaire.questions)[number]["code"];
