import * as z from "zod/mini";
import { type Field, orUnknown } from "../../foundation/fields";
import type { EightStepsInput, EightStepsTerms } from "./eight-steps-types";

const taken = orUnknown(z.boolean());

/** The schema of the eight steps. */
export const eightStepsSchema: Field<EightStepsTerms, EightStepsInput> = z.object({
  steps: z.object({
    awareness: taken,
    "staff-loyalty": taken,
    "executive-support": taken,
    "satisfaction-and-trust": taken,
    "deliberate-contact": taken,
    feedback: taken,
    "handling-complaints": taken,
    "new-products": taken,
  }),
});
