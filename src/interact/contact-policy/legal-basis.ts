import type { PlainDate } from "../../foundation/plain-date";
import type { Workdays } from "../../foundation/work-calendar";
import { relationshipHistory } from "./business-relationship";
import type { ConsentHistory } from "./consent-history";
import { blockOf, type DayCheck, type PolicyPlace, placeBelow } from "./contact-block";
import type { ContactBlock, ContactQuestion, ContactRegime, LegalBasis } from "./contact-policy-types";
import { speaksOf } from "./contact-scope";

/** What a contact may rest on where no regime of a policy speaks of it. */
const UNSPOKEN = ["consent", "contract", "statutory"] as const satisfies readonly LegalBasis[];

/** What the checks of a legal basis share. */
export interface BasisFacts {
  readonly question: ContactQuestion;
  readonly consent: ConsentHistory;
  readonly workdays: Workdays | null;
}

/** The check of the first rule of a regime that speaks of the contact; none where the regime is silent. */
export function legalBasisChecks(regime: ContactRegime, place: PolicyPlace, facts: BasisFacts): DayCheck[] {
  const position = regime.legalBasis.findIndex((rule) => speaksOf(rule, facts.question.contact));
  const rule = regime.legalBasis[position];
  if (rule === undefined) return [];
  return [basisCheck(rule.anyOf, regime, placeBelow(place, "legalBasis", position), facts)];
}

/** The check of a contact of which no regime speaks: a plain yes would be a guess. */
export function unspokenBasisCheck(facts: BasisFacts): DayCheck {
  return basisCheck(UNSPOKEN, null, { regime: null, path: ["regimes"], cites: [] }, facts);
}

function basisCheck(anyOf: readonly LegalBasis[], regime: ContactRegime | null, place: PolicyPlace, facts: BasisFacts): DayCheck {
  const { question, consent, workdays } = facts;
  const { ground, promotional } = question.contact;
  if (ground !== null && anyOf.includes(ground)) return { blocks: () => [], turns: [] };
  const window = anyOf.includes("existing-customer") ? (regime?.relationship ?? null) : null;
  const relationship = window === null ? null : relationshipHistory(window, question, workdays);

  const blocks = (day: PlainDate): ContactBlock[] => {
    const said = consent.on(day);
    const word = said?.status ?? null;
    const ties = relationship?.on(day) ?? "none";
    // A yes to being contacted is not yet one to advertising.
    const agreed = said?.status === "given" && (said.promotional || !promotional);
    if (agreed && anyOf.includes("consent")) return [];
    // A customer who has said no is not contacted because he once bought something.
    if (ties === "current" && (word === null || word === "given")) return [];
    const withoutConsent = blockOf(word === "withdrawn" ? "consent-withdrawn" : "no-consent", place);
    if (ties === "none" || ties === "current") return [withoutConsent];
    return [withoutConsent, blockOf(ties === "unknown" ? "calendar-not-covered" : "relationship-expired", place)];
  };
  return { blocks, turns: [...consent.turns, ...(relationship?.turns ?? [])] };
}
