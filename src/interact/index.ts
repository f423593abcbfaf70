/**
 * Interact: when to speak and when to be silent.
 *
 * @module interact
 */
export { compileCadence } from "./cadence";
export { beijingHyundaiCadence, fawVwCadence, hondaCadence } from "./cadence-presets";
export {
  type CadenceClass,
  type CadenceGrade,
  type CadencePolicy,
  type CadencePolicyInput,
  type CadenceRhythm,
  type CadenceRule,
  type CallAdvice,
  type CallOutcome,
  type CompileCadence,
  type Prospect,
  type ProspectChoice,
  type ProspectInput,
  prospectChoices,
} from "./cadence-types";
