import * as z from "zod/mini";
import type { Field } from "../../foundation/fields";
import { shareField } from "../../foundation/number-fields";
import type { RecoveryGapInput, RecoveryGapTerms } from "./recovery-gap-types";

/** The schema of the loyalty of two groups. */
export const recoveryGapSchema: Field<RecoveryGapTerms, RecoveryGapInput> = z.object({
  afterRecovery: shareField,
  withoutProblem: shareField,
});
