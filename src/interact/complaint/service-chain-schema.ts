import * as z from "zod/mini";
import { type Field, idField, orUnknown, withCheck } from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { shareField } from "../../foundation/number-fields";
import { repeatedNames } from "../../foundation/repeated-names";
import type { ServiceChainInput, ServiceChainTerms } from "./service-chain-types";

/** A service with more stages is a mistake. */
const MOST_STAGES = 100;

/** The schema of the stages of a service. */
export const serviceChainSchema: Field<ServiceChainTerms, ServiceChainInput> = withCheck(
  z.object({
    stages: z.array(z.object({ name: idField, passRate: shareField })),
    target: orUnknown(shareField),
    improvement: orUnknown(shareField),
  }),
  checkStages,
);

function checkStages({ stages }: ServiceChainTerms): Issue[] {
  if (stages.length === 0) return [{ code: "empty", path: ["stages"], message: "expected at least one stage" }];
  if (stages.length > MOST_STAGES)
    return [{ code: "out-of-range", path: ["stages"], message: `expected at most ${MOST_STAGES} stages, got ${stages.length}` }];
  return repeatedNames(
    stages.map(({ name }) => name),
    (position) => ["stages", position, "name"],
  );
}
