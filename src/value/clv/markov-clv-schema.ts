import * as z from "zod/mini";
import { Decimal } from "../../foundation/decimal";
import { type Field, listOf, orUnknown, wholeField, withCheck } from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { numberField, rateField, shareField } from "../../foundation/number-fields";
import type { MarkovClvInput, MarkovClvTerms } from "./markov-clv-types";

/** A chain with more states takes longer than anybody wants to wait. */
const MOST_STATES = 100;

/** How many probabilities may be passed over in all when periods are counted one by one. */
const MOST_WORK = 1_000_000;

const TOLERANCE = "1e-9";

/** The schema of states and what they bring. */
export const markovClvSchema: Field<MarkovClvTerms, MarkovClvInput> = withCheck(
  z.object({
    transitions: listOf(listOf(shareField, 1), 1),
    margins: listOf(numberField, 1),
    discountRate: rateField,
    horizon: orUnknown(wholeField(0, 10_000)),
  }),
  checkChain,
);

function checkChain({ transitions, margins, horizon }: MarkovClvTerms): Issue[] {
  const size = transitions.length;
  if (size > MOST_STATES)
    return [{ code: "out-of-range", path: ["transitions"], message: `expected at most ${MOST_STATES} states, got ${size}` }];
  const issues: Issue[] = transitions.flatMap((row, state) => checkRow(row, state, size));
  if (margins.length !== size)
    issues.push({ code: "length", path: ["margins"], message: `expected ${size} margins, one for each state, got ${margins.length}` });
  if (horizon !== null && horizon * size * size > MOST_WORK) {
    const message = `expected a horizon of at most ${Math.floor(MOST_WORK / (size * size))} with ${size} states, got ${horizon}`;
    issues.push({ code: "out-of-range", path: ["horizon"], message });
  }
  return issues;
}

function checkRow(row: readonly string[], state: number, size: number): Issue[] {
  const path = ["transitions", state];
  if (row.length !== size)
    return [{ code: "length", path, message: `expected ${size} probabilities, one for each state, got ${row.length}` }];
  const total = row.reduce((sum, probability) => sum.plus(probability), new Decimal(0));
  if (total.minus(1).abs().lte(TOLERANCE)) return [];
  return [{ code: "inconsistent", path, message: `expected probabilities that add up to 1, got ${total.toFixed()}` }];
}
