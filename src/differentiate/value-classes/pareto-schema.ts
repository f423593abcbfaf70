import * as z from "zod/mini";
import { compareExact, exact } from "../../foundation/exact";
import { type Field, idField, oneOf, withCheck } from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { numberField, numberWithin } from "../../foundation/number-fields";
import { customerListIssues } from "../customer-list";
import { type ParetoInput, type ParetoReading, type ParetoRule, type ParetoTerms, paretoCutOffs, paretoTies } from "./pareto-types";

const limitField = numberWithin({ above: "0", max: "1" });

const readingFields = { cutOff: oneOf(paretoCutOffs), ties: oneOf(paretoTies), a: limitField, b: limitField };

/** The schema of customers to class. */
export const paretoClassesSchema: Field<ParetoTerms, ParetoInput> = withCheck(
  z.object({ customers: z.array(z.object({ id: idField, value: numberField })), ...readingFields }),
  (terms) => [...customerListIssues(terms), ...limitIssues(terms)],
);

/** The schema of the options of the door for tables. */
export const paretoReadingSchema: Field<ParetoRule, ParetoReading> = withCheck(z.object(readingFields), limitIssues);

function limitIssues({ a, b }: ParetoRule): Issue[] {
  if (compareExact(exact(a), exact(b)) < 0) return [];
  return [{ code: "inconsistent", path: ["b"], message: `expected a share above ${a}, the share of class A` }];
}
