import * as z from "zod/mini";
import { describeValue } from "../../foundation/describe-value";
import { codeField, type Field, idField, listOf, orUnknown, withCheck } from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { repeatedNames } from "../../foundation/repeated-names";
import { customerListIssues } from "../customer-list";
import type { SegmentMovesInput, SegmentMovesTerms } from "./segment-moves-types";

/** The schema of customers in two periods. */
export const segmentMovesSchema: Field<SegmentMovesTerms, SegmentMovesInput> = withCheck(
  z.object({
    order: listOf(codeField, 2),
    from: codeField,
    to: codeField,
    customers: z.array(z.object({ id: idField, before: orUnknown(codeField), after: orUnknown(codeField) })),
  }),
  (terms) => [...orderIssues(terms), ...customerListIssues(terms), ...segmentIssues(terms)],
);

function orderIssues({ order, from, to }: SegmentMovesTerms): Issue[] {
  const known = new Set(order);
  const ends = Object.entries({ from, to }).filter(([, code]) => !known.has(code));
  return [
    ...repeatedNames(order, (position) => ["order", position]),
    ...ends.map(([name, code]): Issue => ({ code: "not-an-option", path: [name], message: unknown(order, code) })),
    ...(from === to ? [{ code: "inconsistent", path: ["to"], message: `expected another segment than ${from}` }] : []),
  ];
}

function segmentIssues({ order, customers }: SegmentMovesTerms): Issue[] {
  const known = new Set(order);
  return customers.flatMap(({ before, after }, position) => {
    const path = ["customers", position];
    if (before === null && after === null)
      return [{ code: "missing", path: [...path, "after"], message: "expected a segment in one of the periods" }];
    return Object.entries({ before, after }).flatMap(([name, code]: [string, string | null]): Issue[] =>
      code === null || known.has(code) ? [] : [{ code: "not-an-option", path: [...path, name], message: unknown(order, code) }],
    );
  });
}

function unknown(order: readonly string[], code: string): string {
  const shown = order.slice(0, 10).map(describeValue).join(", ");
  return `expected one of ${shown}${order.length > 10 ? ", …" : ""}, got ${describeValue(code)}`;
}
