import * as z from "zod/mini";
import { type Field, listOf, wholeField, withCheck } from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { nonNegativeField, numberField, numberWithin, rateField, shareField } from "../../foundation/number-fields";
import type {
  BergerNasr1Input,
  BergerNasr1Terms,
  BergerNasr2aInput,
  BergerNasr2aTerms,
  BergerNasr2bInput,
  BergerNasr2bTerms,
  BergerNasr5Input,
  BergerNasr5Terms,
  BergerNasrProfitInput,
  BergerNasrProfitTerms,
} from "./berger-nasr-types";

const MOST_YEARS = 1000;

const cycle = z.object({
  contribution: numberField,
  promotion: nonNegativeField,
  retention: shareField,
  discountRate: rateField,
  years: wholeField(0, MOST_YEARS),
});

/** The schema of the terms of case 1. */
export const bergerNasr1Schema: Field<BergerNasr1Terms, BergerNasr1Input> = cycle;

/** The schema of the terms of case 2a. */
export const bergerNasr2aSchema: Field<BergerNasr2aTerms, BergerNasr2aInput> = z.extend(cycle, { cyclesPerYear: wholeField(1, 366) });

/** The schema of the terms of case 2b. */
export const bergerNasr2bSchema: Field<BergerNasr2bTerms, BergerNasr2bInput> = withCheck(
  z.extend(cycle, { yearsPerCycle: wholeField(1, 100) }),
  ({ years, yearsPerCycle }): Issue[] => {
    if (years % yearsPerCycle === 0) return [];
    const message = `expected a whole number of cycles, got ${years} years of cycles of ${yearsPerCycle}`;
    return [{ code: "inconsistent", path: ["years"], message }];
  },
);

/** The schema of a profit that changes over time, for cases 3 and 4. */
export const bergerNasrProfitSchema: Field<BergerNasrProfitTerms, BergerNasrProfitInput> = z.object({
  startingProfit: numberField,
  acceleration: numberField,
  inflection: numberWithin({ min: "0", max: `${MOST_YEARS}` }),
  furtherGain: numberField,
  retention: shareField,
  discountRate: rateField,
  years: wholeField(0, MOST_YEARS),
});

/** The schema of buyers who may pause. */
export const bergerNasr5Schema: Field<BergerNasr5Terms, BergerNasr5Input> = z.object({
  buyers: nonNegativeField,
  purchaseProbabilities: listOf(shareField, 1),
  periods: wholeField(0, 1000),
});
