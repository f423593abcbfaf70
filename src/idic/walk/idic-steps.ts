import type { OfferCustomer } from "../../customize/offers/offers-types";
import { deepFreeze } from "../../foundation/canonical";
import { type FileValue, type FileValues, isKnown } from "../../foundation/file-value";
import type { CollectedValue } from "../../identify/quality/data-quality-types";
import type { TrustedAsOf } from "../../rule/compile";
import type { IdicState } from "../state/idic-state-types";
import type { IdicCustomer, QuestionsFacts } from "./idic-customer-types";
import type { IdicRules } from "./idic-rules";
import type { CustomizeStep, DifferentiateStep, IdentifyStep, InteractStep, MembershipStep, ValueStep } from "./idic-types";

/** Who he is, how complete his file is, and what to ask next. */
export function identifyStep(rules: IdicRules, { identify, questions }: IdicCustomer, options: TrustedAsOf): IdentifyStep {
  const { collectedOn, notPermitted, refusedOn } = questions ?? NOTHING_ASKED;
  return {
    briefing: rules.briefing.trusted(identify, options),
    completeness: rules.completeness.trusted({ profile: identify.file }, options),
    questions: rules.questions.trusted({ fields: collected(identify.file, collectedOn), notPermitted, refusedOn }, options),
  };
}

const NOTHING_ASKED: QuestionsFacts = /* @__PURE__ */ deepFreeze({ collectedOn: {}, notPermitted: [], refusedOn: {} });

/** The values of a file with the days on which they were collected. */
function collected(file: FileValues, collectedOn: QuestionsFacts["collectedOn"]): Record<string, CollectedValue> {
  const values: Record<string, CollectedValue> = {};
  for (const field of Object.keys(file)) {
    const on = Object.hasOwn(collectedOn, field) ? collectedOn[field] : undefined;
    values[field] = { value: file[field] ?? null, collectedOn: on ?? null };
  }
  return values;
}

/** Reasons of a needs profile that leave his needs unknown to who asks. */
const UNTOLD: ReadonlySet<string> = new Set(["needs-unknown", "needs-withheld"]);

const NOTHING_OBSERVED = /* @__PURE__ */ deepFreeze({ observed: [], viewer: null });
const UNKNOWN_SIGNALS = /* @__PURE__ */ deepFreeze({ attitude: null, behaviour: null });

/** What he is worth, how loyal he is and what he needs. */
export function differentiateStep(rules: IdicRules, { differentiate }: IdicCustomer, options: TrustedAsOf): DifferentiateStep {
  const { spent = null, loyalty = null, needs = null } = differentiate ?? {};
  const annualValue = spent === null ? null : rules.annualValue.trusted(spent, { explain: options.explain === true });
  return {
    annualValue,
    valueTier: rules.valueTier({ annualValue: annualValue === null ? null : inMoney(annualValue.value) }, options),
    loyaltyType: rules.loyaltyType.trusted(loyalty ?? UNKNOWN_SIGNALS, options),
    needs: rules.needs.trusted(needs ?? NOTHING_OBSERVED, options),
  };
}

const FINEST = 20;

/** A computed value as an amount can be written: what it loses is finer than any bound. */
function inMoney(value: string): string {
  const point = value.indexOf(".");
  return point < 0 ? value : value.slice(0, point + 1 + FINEST);
}

/** The customer file was read in the first step; an owner is not asked again for what it says. */
export function interactStep(rules: IdicRules, { identify, interact }: IdicCustomer, options: TrustedAsOf): InteractStep {
  const { owner = null, prospect = null } = interact ?? {};
  return {
    ownerCare: owner === null ? null : rules.ownerCare.trusted({ ...owner, file: joined(identify.file, owner.file) }, options),
    cadence: prospect === null ? null : rules.cadence.trusted(prospect, options),
  };
}

/** Two files of one customer: what the second says goes before the first, and where it says nothing the first is kept. */
function joined(first: FileValues, second: FileValues): FileValues {
  const values: Record<string, FileValue | null> = { ...first };
  for (const field of Object.keys(second)) if (isKnown(second, field) || !isKnown(first, field)) values[field] = second[field] ?? null;
  return values;
}

/** What the earlier steps found that a treatment depends on. */
export interface Learned {
  readonly differentiate: DifferentiateStep;
  readonly open: boolean;
}

/** What is quoted and offered: nothing is offered while something is open. */
export function customizeStep(rules: IdicRules, customer: IdicCustomer, learned: Learned, options: TrustedAsOf): CustomizeStep {
  const quote = customer.customize?.quote ?? null;
  const { needs, valueTier } = learned.differentiate;
  const settled: OfferCustomer = {
    openServiceIssue: false,
    vehicleSince: customer.interact?.owner?.vehicleSince ?? null,
    vehicleAge: null,
    vehicles: null,
    needs: UNTOLD.has(needs.because.code) ? null : needs.needs.map(({ need }) => need),
    valueTier: valueTier.outcome.tier,
    traits: {},
    dates: {},
  };
  return {
    quote: quote === null ? null : rules.quote.trusted(quote, options),
    offers: rules.offers.trusted({ ...settled, openServiceIssue: learned.open }, options),
    offersOnceSettled: learned.open ? rules.offers.trusted(settled, options) : null,
  };
}

/** What his lifetime is worth, where his margin is known. */
export function valueStep(rules: IdicRules, { value }: IdicCustomer, { explain }: TrustedAsOf): ValueStep | null {
  if (value === null) return null;
  return { lifetime: value.lifetime === null ? null : rules.lifetime.trusted(value.lifetime, { explain: explain === true }) };
}

/** The tier of a member; who is none costs nothing. */
export function loyaltyStep(rules: IdicRules, { loyalty }: IdicCustomer, options: TrustedAsOf): MembershipStep | null {
  if (loyalty === null) return null;
  return { tiers: loyalty.tiers === null ? null : rules.tiers.trusted(loyalty.tiers, options) };
}

const NOTHING_HAPPENED = /* @__PURE__ */ deepFreeze({ events: [] });

/** How far we have come with him. */
export function stateStep(rules: IdicRules, { history }: IdicCustomer, options: TrustedAsOf): IdicState {
  return rules.state.trusted(history ?? NOTHING_HAPPENED, options);
}
