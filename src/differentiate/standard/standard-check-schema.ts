import * as z from "zod/mini";
import { type Field, idField, listOf, withCheck } from "../../foundation/fields";
import { repeatedNames } from "../../foundation/repeated-names";
import type { StandardCheckInput } from "./standard-check-types";

const refField = z.object({ id: idField, edition: idField, fingerprint: idField });

/** The schema of a standard and what dealers use. */
export const standardCheckSchema: Field<StandardCheckInput> = withCheck(
  z.object({ standard: refField, dealers: listOf(z.object({ dealer: idField, policy: refField }), 1) }),
  ({ dealers }) =>
    repeatedNames(
      dealers.map(({ dealer }) => dealer),
      (position) => ["dealers", position, "dealer"],
    ),
);
