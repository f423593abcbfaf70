import { compareExact, type DecimalText, exact, times } from "../../foundation/exact";
import { addPeriod } from "../../foundation/period";
import type { PlainDate } from "../../foundation/plain-date";
import type { Evidence } from "../../rule/table";
import type { IndustryBand } from "../economics/reward-economics-types";
import type { DefectChecks, ProgrammeDefect } from "./programme-audit-types";
import type { Programme, ProgrammeMeasure, RuleDesign, TierDesign } from "./programme-design-types";

/** What shows a defect; an empty list clears it, and `null` means that it cannot be told. */
type CheckResult = readonly Evidence[] | null;

/** Looks for one defect. */
type Check = (programme: Programme, checks: DefectChecks, asOf: PlainDate) => CheckResult;

/** The checks, by the defect that each of them looks for. */
export const programmeChecks: Readonly<Record<ProgrammeDefect, Check>> = {
  "few-benefits": (programme, { "few-benefits": { kindsAtMost } }) => {
    const kinds = kindsOfBenefit(programme);
    return kinds && atLeast("benefitKinds", kinds.size, kindsAtMost + 1);
  },
  "flat-benefits": ({ tiers }, { "flat-benefits": { newAtMost } }) =>
    together(tiers.slice(1).map((_, below) => either(newBenefits(tiers, below + 1, newAtMost), risingValue(tiers, below + 1)))),
  "opaque-metric": ({ metrics }) => metrics && together(metrics.map(({ name, knowable }) => isTrue(`metrics.${name}.knowable`, knowable))),
  "seller-favouring-rule": ({ rules }, { "seller-favouring-rule": { fewerOf } }) =>
    rules && together(rules.map((rule) => favouredSeller(rule, fewerOf))),
  "too-few-tiers": ({ tiers: { length } }, { "too-few-tiers": { tiersAtMost } }) => atLeast("tiers", length, tiersAtMost + 1),
  "top-heavy": ({ tiers }, { "top-heavy": { shareAbove } }) => {
    const top = tiers.at(-1);
    if (top === undefined || top.memberShare === null) return null;
    return isAbove(top.memberShare, shareAbove) ? [short(`tiers.${top.code}.memberShare`, top.memberShare, shareAbove)] : [];
  },
  "unpublished-benefits": ({ benefitsPublished }) => isTrue("benefitsPublished", benefitsPublished),
  "no-sub-clubs": ({ subClubs }) => subClubs && atLeast("subClubs", subClubs.length, 1),
  "reward-rate-below-band": ({ industry, rewardRate }, { "reward-rate-below-band": { bands } }) => {
    const band = bands.find((known) => known.industry === industry);
    return rewardRate === null || band === undefined ? null : inBand(rewardRate, band);
  },
  "gap-out-of-reach": ({ tiers }, { "gap-out-of-reach": { terms } }) =>
    together(tiers.slice(1).map((tier, below) => withinReach(tier, tiers[below]?.medianSpend ?? null, terms))),
  "material-rewards-only": ({ rewardKinds }) => {
    if (rewardKinds === null) return null;
    const isMaterial = rewardKinds.length > 0 && rewardKinds.every((kind) => kind === "material");
    return isMaterial ? [short("rewardKinds", "material", "free-services, respect-and-privilege")] : [];
  },
  "interest-not-renewed": ({ renewedOn }, checks, asOf) => {
    if (renewedOn === null || renewedOn > asOf) return null;
    const stale = staleFrom(renewedOn, checks);
    return stale > asOf ? [] : [short("renewedOn", renewedOn, stale)];
  },
};

/** The first day on which what attracts members counts as worn off. */
export function staleFrom(renewedOn: PlainDate, checks: DefectChecks): PlainDate {
  return addPeriod(renewedOn, checks["interest-not-renewed"].renewWithin);
}

function short(fact: string, have: Evidence["have"], need: Evidence["need"]): Evidence {
  return { fact, have, need, met: false };
}

/** A defect in one entry is enough; without one, an entry that cannot be told leaves the whole untold. */
function together(results: readonly CheckResult[]): CheckResult {
  const found = results.flatMap((result) => result ?? []);
  return found.length > 0 || !results.includes(null) ? found : null;
}

/** Two ways to see the same: a defect seen in one is enough, and so is being clear in one. */
function either(first: CheckResult, second: CheckResult): CheckResult {
  return first === null && second === null ? null : [...(first ?? []), ...(second ?? [])];
}

function atLeast(fact: string, have: number, need: number): CheckResult {
  return have >= need ? [] : [short(fact, have, need)];
}

function isTrue(fact: string, have: boolean | null): CheckResult {
  if (have === null) return null;
  return have ? [] : [short(fact, false, true)];
}

function isAbove(value: DecimalText, bound: DecimalText): boolean {
  return compareExact(exact(value), exact(bound)) > 0;
}

/** `null` while some tier may have kinds that no other has. */
function kindsOfBenefit({ benefitKinds, tiers }: Programme): ReadonlySet<string> | null {
  if (benefitKinds !== null) return new Set(benefitKinds);
  if (tiers.some(({ benefits }) => benefits === null)) return null;
  return new Set(tiers.flatMap(({ benefits }) => benefits ?? []));
}

/** What a tier has that the nearest lower tier of which it is known has not; each step between them should bring something. */
function newBenefits(tiers: readonly TierDesign[], rank: number, newAtMost: number): CheckResult {
  const tier = tiers[rank];
  const lower = tiers.slice(0, rank).findLastIndex(({ benefits }) => benefits !== null);
  const known = tiers[lower]?.benefits;
  if (tier === undefined || tier.benefits === null || known === undefined || known === null) return null;
  const lowerBenefits = new Set(known);
  const added = new Set(tier.benefits.filter((benefit) => !lowerBenefits.has(benefit)));
  return atLeast(`tiers.${tier.code}.benefits`, added.size, (rank - lower) * newAtMost + 1);
}

/** The value of the benefits rises strictly over the nearest lower tier of which it is known. */
function risingValue(tiers: readonly TierDesign[], rank: number): CheckResult {
  const tier = tiers[rank];
  const known = tiers.slice(0, rank).findLast(({ benefitValue }) => benefitValue !== null)?.benefitValue;
  if (tier === undefined || tier.benefitValue === null || known === undefined || known === null) return null;
  return isAbove(tier.benefitValue, known) ? [] : [short(`tiers.${tier.code}.benefitValue`, tier.benefitValue, known)];
}

function favouredSeller({ name, measure, raisedBy, favours }: RuleDesign, fewerOf: readonly ProgrammeMeasure[]): CheckResult {
  if (favours !== null) return favours === "seller" ? [short(`rules.${name}`, "seller", "member")] : [];
  if (measure === null || raisedBy === null) return null;
  return raisedBy === "fewer" && fewerOf.includes(measure) ? [short(`rules.${name}`, `fewer ${measure}`, "a right of the member")] : [];
}

function inBand(rate: DecimalText, { industry, atLeast: least, above }: IndustryBand): CheckResult {
  const isBelow = least === null ? above !== null && !isAbove(rate, above) : isAbove(least, rate);
  return isBelow ? [short(`rewardRate.${industry}`, rate, least ?? above)] : [];
}

function withinReach({ code, gap }: TierDesign, medianSpend: DecimalText | null, terms: number): CheckResult {
  if (gap === null || medianSpend === null) return null;
  const reach = times(exact(medianSpend), { units: BigInt(terms), scale: 0 });
  return compareExact(exact(gap), reach) <= 0 ? [] : [short(`tiers.${code}.gap`, gap, medianSpend)];
}
