import type { OfferCustomer } from "../customize/offers/offers-types";
import { PolicyError } from "../foundation/issue";
import { earliest, type PlainDate } from "../foundation/plain-date";
import { read } from "../foundation/read";
import type { Because, Finding } from "../rule/answer";
import { compiler, type TrustedAsOf } from "../rule/compile";
import { type IdicRules, rulesOf } from "./idic-rules";
import { customerSchema, idicPolicySchema } from "./idic-schema";
import type {
  CompileIdic,
  CustomizeStep,
  DifferentiateStep,
  IdentifyStep,
  IdicCode,
  IdicCustomer,
  IdicWalk,
  InteractStep,
} from "./idic-types";

const REASONS = {
  "service-first": { code: "service-first", cites: ["CU-30", "IN-38"] },
  "contact-due": { code: "contact-due", cites: ["IN-42", "IN-43"] },
  "in-touch": { code: "in-touch", cites: ["IDIC-01", "IN-34"] },
} as const satisfies Record<IdicCode, Because>;

/**
 * Compiles the four steps as one walk: who the customer is, what tells him apart, when he is spoken to, and what is done
 * for him. Every step asks the rules of its module; nothing is worked out twice. Offers wait while something is open
 * between him and the store.
 *
 * @param policy - The policies of the four steps; every part that is absent takes the preset of its source.
 * @returns A rule from a customer and a day to the answers of the four steps, with one `reviewOn` for all of them.
 * @throws PolicyError with the issues of every part, each with its path.
 * @see IDIC-01, IDIC-02, IDIC-06, CU-30 under Sources.
 * @example
 * ```ts
 * import { compileIdic } from "idic";
 *
 * const walk = compileIdic({});
 * const customer = {
 *   identify: { customerSince: "2020-10-12", file: { name: "张师傅" } },
 *   differentiate: { spent: { spent: "150000", years: 6 }, needs: { observed: [{ code: "time-precious", on: "2026-09-01" }] } },
 *   interact: { owner: { vehicleSince: "2020-10-12", requests: [{ id: "ride-1", kind: "ride", on: "2026-11-18" }] } },
 * } as const;
 * const { because, differentiate, customize } = walk(customer, { asOf: "2026-11-22" });
 * because.code; // => "service-first"
 * differentiate.valueTier.outcome.tier; // => "high"
 * customize.offers.outcome.made; // => []
 * customize.offersOnceSettled?.outcome.made[0]?.allOf; // => [{ anyOf: ["custom-package"] }, { anyOf: ["loaner-car", "door-pickup"] }]
 * ```
 */
export const compileIdic: CompileIdic = (written) => {
  const policy = read(idicPolicySchema, written);
  if (!policy.ok) throw new PolicyError("idic", policy.issues);
  const rules = rulesOf(policy.value);
  const compile = compiler({
    name: "idic",
    policySchema: idicPolicySchema,
    factsSchema: customerSchema(rules),
    lines: () => Object.values(REASONS),
    prepare: () => (customer: IdicCustomer, asOf: PlainDate, explain: boolean) => walk(rules, customer, { asOf, explain }),
  });
  return compile(policy.value);
};

function walk(rules: IdicRules, customer: IdicCustomer, options: TrustedAsOf): Finding<IdicWalk> {
  const identify = identifyStep(rules, customer, options);
  const differentiate = differentiateStep(rules, customer, options);
  const interact = interactStep(rules, customer, options);
  const open = identify.briefing.openIssues.length > 0 || (interact.ownerCare?.serviceFailures.length ?? 0) > 0;
  const customize = customizeStep(rules, customer, { differentiate, open }, options);
  return {
    shape: "document",
    identify,
    differentiate,
    interact,
    customize,
    because: REASONS[open ? "service-first" : isDue(interact) ? "contact-due" : "in-touch"],
    warnings: [],
    reviewOn: earliest(
      ...[...Object.values(identify), ...Object.values(differentiate), ...Object.values(interact), ...Object.values(customize)].map(
        (answer) => (answer !== null && "reviewOn" in answer ? answer.reviewOn : null),
      ),
    ),
  };
}

function identifyStep(rules: IdicRules, { identify }: IdicCustomer, options: TrustedAsOf): IdentifyStep {
  return {
    briefing: rules.briefing.trusted(identify, options),
    completeness: rules.completeness.trusted({ profile: identify.file }, options),
  };
}

/** Reasons of a needs profile that leave his needs unknown to who asks. */
const UNTOLD: ReadonlySet<string> = new Set(["needs-unknown", "needs-withheld"]);

const NOTHING_OBSERVED = { observed: [], viewer: null };
const UNKNOWN_SIGNALS = { attitude: null, behaviour: null };

function differentiateStep(rules: IdicRules, { differentiate }: IdicCustomer, options: TrustedAsOf): DifferentiateStep {
  const { spent = null, loyalty = null, needs = null } = differentiate ?? {};
  const annualValue = spent === null ? null : rules.annualValue.trusted(spent);
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
function interactStep(rules: IdicRules, { identify, interact }: IdicCustomer, options: TrustedAsOf): InteractStep {
  const { owner = null, prospect = null } = interact ?? {};
  return {
    ownerCare: owner === null ? null : rules.ownerCare.trusted({ ...owner, file: { ...identify.file, ...owner.file } }, options),
    cadence: prospect === null ? null : rules.cadence.trusted(prospect, options),
  };
}

function isDue({ ownerCare, cadence }: InteractStep): boolean {
  return cadence?.outcome.call === "now" || (ownerCare?.contacts.some(({ call }) => call === "now") ?? false);
}

/** What the earlier steps found that a treatment depends on. */
interface Learned {
  readonly differentiate: DifferentiateStep;
  readonly open: boolean;
}

function customizeStep(rules: IdicRules, customer: IdicCustomer, learned: Learned, options: TrustedAsOf): CustomizeStep {
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
