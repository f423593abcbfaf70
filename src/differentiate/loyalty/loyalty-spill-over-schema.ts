import * as z from "zod/mini";
import { type Field, idField, listOf, withCheck } from "../../foundation/fields";
import { numberWithin, shareField } from "../../foundation/number-fields";
import { repeatedNames } from "../../foundation/repeated-names";
import { customerListIssues } from "../customer-list";
import type { LoyaltySpillOverInput, LoyaltySpillOverTerms } from "./loyalty-spill-over-types";

/** The schema of customers by their loyalty to each service. */
export const loyaltySpillOverSchema: Field<LoyaltySpillOverTerms, LoyaltySpillOverInput> = withCheck(
  z.object({
    main: idField,
    services: listOf(idField, 1),
    loyalFrom: numberWithin({ above: "0", max: "1" }),
    customers: z.array(z.object({ id: idField, shares: z.record(idField, z.nullable(shareField)) })),
  }),
  ({ main, services, customers }) => [
    ...repeatedNames([main, ...services], (position) => ["services", position - 1]),
    ...customerListIssues({ customers }),
  ],
);
