import * as z from "zod/mini";
import { type Field, idField, listOf, oneOf, orDefault, orEmpty, orUnknown, withCheck } from "../../foundation/fields";
import { policyObject } from "../../rule/policy";
import { checkTerms } from "./tier-checks";
import type { TierPolicy, TierPolicyInput } from "./tier-policy-types";
import {
  downgradeField,
  graceField,
  metricField,
  reviewField,
  tierField,
  validityField,
  versionField,
  windowField,
} from "./tier-terms-schema";
import { type TierRefunds, type TierRefundsInput, tierEffects, upgradeCounters } from "./tier-treatment-types";

const refundsField: Field<TierRefunds, TierRefundsInput> = z.strictObject({
  attribution: orDefault(oneOf(["original-window", "booking-day"]), "original-window"),
  afterUpgrade: orDefault(oneOf(["reevaluate", "keep-until-expiry"]), "keep-until-expiry"),
});

/** The schema of a programme. */
export const tierPolicySchema: Field<TierPolicy, TierPolicyInput> = withCheck(
  policyObject({
    timeZone: orUnknown(idField),
    metrics: orDefault(z.record(idField, metricField), {}),
    window: orDefault(windowField, { kind: "balance" }),
    tiers: listOf(tierField, 2),
    effective: orDefault(oneOf(tierEffects), "same-day"),
    step: orDefault(oneOf(["any", "one"]), "any"),
    onUpgrade: orDefault(oneOf(upgradeCounters), "run-on"),
    validity: orUnknown(validityField),
    downgrade: orDefault(downgradeField, { kind: "earned" }),
    grace: orDefault(graceField, 0),
    review: orUnknown(reviewField),
    refunds: orEmpty(refundsField),
    pooling: orDefault(oneOf(["household", "own"]), "own"),
    versions: orDefault(z.array(versionField), []),
  }),
  checkTerms,
);
