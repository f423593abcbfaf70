import * as z from "zod/mini";
import {
  citesField,
  codeField,
  dayField,
  type Field,
  idField,
  listOf,
  oneOf,
  orUnknown,
  periodField,
  textField,
  wholeField,
  withCheck,
} from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { nonNegativeField, shareField } from "../../foundation/number-fields";
import { repeatedNames } from "../../foundation/repeated-names";
import { policyObject } from "../../rule/policy";
import type { IndustryBand, IndustryBandInput } from "../economics/reward-economics-types";
import { defectSeverities, type ProgrammeAuditPolicy, type ProgrammeAuditPolicyInput } from "./programme-audit-types";
import {
  favouredParties,
  type Programme,
  type ProgrammeInput,
  programmeMeasures,
  raisedBy,
  type TierDesign,
  type TierDesignInput,
} from "./programme-design-types";
import { rewardKinds } from "./reward-kinds";

const MOST = 1000;

const bandField: Field<IndustryBand, IndustryBandInput> = withCheck(
  z.strictObject({ industry: codeField, atLeast: orUnknown(shareField), above: orUnknown(shareField) }),
  ({ atLeast, above }): Issue[] => {
    if ((atLeast === null) !== (above === null)) return [];
    const message = `expected one bound, atLeast or above, got ${atLeast === null ? "none" : "both"}`;
    return [{ code: atLeast === null ? "missing" : "inconsistent", path: ["atLeast"], message }];
  },
);

/** The schema of a policy of audit. */
export const programmeAuditPolicySchema: Field<ProgrammeAuditPolicy, ProgrammeAuditPolicyInput> = policyObject({
  checks: z.strictObject({
    "few-benefits": checkPart({ kindsAtMost: wholeField(0, MOST) }),
    "flat-benefits": checkPart({ newAtMost: wholeField(0, MOST) }),
    "opaque-metric": checkPart({}),
    "seller-favouring-rule": checkPart({ fewerOf: z.array(oneOf(programmeMeasures)) }),
    "too-few-tiers": checkPart({ tiersAtMost: wholeField(1, MOST) }),
    "top-heavy": checkPart({ shareAbove: shareField }),
    "unpublished-benefits": checkPart({}),
    "no-sub-clubs": checkPart({}),
    "reward-rate-below-band": checkPart({
      bands: withCheck(z.array(bandField), (bands) => eachOnce(bands, "industry", (band) => band.industry)),
    }),
    "gap-out-of-reach": checkPart({ terms: wholeField(1, MOST) }),
    "material-rewards-only": checkPart({}),
    "interest-not-renewed": checkPart({ renewWithin: periodField }),
  }),
});

const tierField: Field<TierDesign, TierDesignInput> = z.object({
  code: codeField,
  benefits: orUnknown(z.array(codeField)),
  benefitValue: orUnknown(nonNegativeField),
  memberShare: orUnknown(shareField),
  medianSpend: orUnknown(nonNegativeField),
  gap: orUnknown(nonNegativeField),
});

/** The schema of a programme to be audited. */
export const programmeSchema: Field<Programme, ProgrammeInput> = z.object({
  industry: orUnknown(codeField),
  tiers: withCheck(listOf(tierField, 1), (tiers) =>
    tiers.length > MOST ? tooMany(tiers.length) : eachOnce(tiers, "code", ({ code }) => code),
  ),
  benefitKinds: orUnknown(z.array(codeField)),
  metrics: orUnknown(z.array(z.object({ name: idField, computation: orUnknown(textField), knowable: orUnknown(z.boolean()) }))),
  rules: orUnknown(
    z.array(
      z.object({
        name: idField,
        measure: orUnknown(oneOf(programmeMeasures)),
        raisedBy: orUnknown(oneOf(raisedBy)),
        favours: orUnknown(oneOf(favouredParties)),
      }),
    ),
  ),
  benefitsPublished: orUnknown(z.boolean()),
  subClubs: orUnknown(z.array(codeField)),
  rewardRate: orUnknown(nonNegativeField),
  rewardKinds: orUnknown(z.array(oneOf(rewardKinds))),
  renewedOn: orUnknown(dayField),
});

/** A check with what is peculiar to it. A function, because bundlers keep what is spread at the top of a file. */
function checkPart<Shape extends z.core.$ZodShape>(more: Shape) {
  return z.strictObject({ severity: oneOf(defectSeverities), cites: citesField, ...more });
}

function tooMany(count: number): Issue[] {
  return [{ code: "out-of-range", path: [], message: `expected at most ${MOST} tiers, got ${count}` }];
}

function eachOnce<Entry>(entries: readonly Entry[], key: string, nameOf: (entry: Entry) => string): Issue[] {
  return repeatedNames(entries.map(nameOf), (position) => [position, key]);
}
