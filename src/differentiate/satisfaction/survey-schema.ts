import * as z from "zod/mini";
import { type Field, listOf, oneOf, wholeField, withCheck } from "../../foundation/fields";
import { type Ces1Input, type Ces2Input, type CsatInput, cesReports } from "./survey-types";

const [SHORTEST, LONGEST] = [3, 101];

/** How many gave each answer of a scale; somebody gave one. */
function countsWithin(least: number, most: number): Field<readonly number[]> {
  const length = least === most ? `${least}` : `${least} to ${most}`;
  return withCheck(listOf(wholeField(0), 1), (counts) => {
    if (counts.length < least || counts.length > most)
      return [{ code: "length", path: [], message: `expected ${length} counts, one for each answer, got ${counts.length}` }];
    return counts.some((count) => count > 0) ? [] : [{ code: "empty", path: [], message: "expected at least one answer" }];
  });
}

/** The schema of answers on satisfaction. */
export const csatSchema: Field<CsatInput> = z.object({ counts: countsWithin(SHORTEST, LONGEST) });

/** The schema of answers on effort, 2010. */
export const ces1Schema: Field<Ces1Input> = z.object({ counts: countsWithin(5, 5) });

/** The schema of answers on effort, 2013. */
export const ces2Schema: Field<Ces2Input> = z.object({ counts: countsWithin(7, 7), report: oneOf(cesReports) });
