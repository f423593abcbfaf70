/**
 * The shapes a rule can have, and what can be done with any answer: explain it, verify it, compare it.
 *
 * @module rule
 */
export type { Answer, Because, PolicyRef, Warning } from "./answer";
export {
  type Catalogue,
  type CatalogueFor,
  type Labels,
  labelOf,
  type PartialCatalogue,
  type Sentence,
  type Wording,
  type Words,
  withFallback,
} from "./catalogue";
export {
  type BothRules,
  type Comparable,
  type CompareInput,
  type Comparison,
  compare,
  type Judged,
  type Moved,
  type Refused,
} from "./compare";
export {
  type AnyFigure,
  type BothFigures,
  type FigureAspect,
  type FigureComparison,
  figureAspects,
  type InputDifference,
  type ValueDifference,
} from "./compare-figures";
export type { AsOf, Compile, Rule, TrustedAsOf } from "./compile";
export { diffPolicies, type PolicyChange, type PolicyDifference, policyChanges } from "./diff-policies";
export type { Doors } from "./doors";
export { compileEditions, type Edition, inForce, type RuleOn } from "./edition";
export { type Audience, type ExplainOptions, explain } from "./explain";
export type { Explainable } from "./explain-answer";
export { type ExtendedPolicy, extendPolicy, type PolicyOverride } from "./extend-policy";
export type { Figure, FigureOptions, Formula, Step, Unit } from "./figure";
export type { Cause, HistoryEvent, Resumable, Segment, Timeline } from "./fold";
export type { PolicyHead, PolicyHeadInput } from "./policy";
export { type Difference, type Receipt, type Replayable, type Verification, verify } from "./receipt";
export type { Decision, Evidence, TriedLine } from "./table";
