import { deepFreeze } from "../../foundation/canonical";
import { fromUnits, isStanding, type OrderAmounts, toUnits } from "./authorisation-amounts";
import type { Order, OrderLine, OrderUnits } from "./authorisation-order";
import type { AuthorisationLineCode, AuthorisationStatus, AuthorisationStep } from "./authorisation-terms";
import type { AuthorisationLine, AuthorisationRow, UncoveredCharge } from "./authorisation-types";

/** Where each code of a line comes from. */
const LINE_CITES = /* @__PURE__ */ deepFreeze({
  quoted: ["CU-06"],
  authorised: ["M10"],
  "above-authorised": ["M10"],
  done: ["M10"],
  "done-unauthorised": ["M10"],
  declined: ["CU-06"],
  "declined-repair": ["CU-01"],
  "declined-safety": ["CU-01", "M14"],
  withdrawn: ["CU-06"],
} as const satisfies Record<AuthorisationLineCode, readonly string[]>);

const STEPS = {
  "not-quoted": "give-quote",
  "work-unauthorised": "settle-with-customer",
  "over-limit": "ask-again",
  "awaiting-answer": "ask",
  authorised: "do-work",
  done: "nothing",
  withdrawn: "nothing",
  declined: "nothing",
} as const satisfies Record<AuthorisationStatus, AuthorisationStep>;

/** What is to be done next. */
export function stepFor(status: AuthorisationStatus): AuthorisationStep {
  return STEPS[status];
}

/** Whether the lines with a yes come to more than is allowed; the limit itself is allowed. */
export function isOverLimit({ authorised, tolerance, current }: OrderAmounts): boolean {
  return current > authorised + tolerance;
}

/** Where an order stands, the most pressing first. */
export function statusOf({ version, lines }: Order, amounts: OrderAmounts): AuthorisationStatus {
  if (version === null) return "not-quoted";
  const all = [...lines.values()];
  if (all.some((line) => line.done && !isStanding(line))) return "work-unauthorised";
  if (isOverLimit(amounts)) return "over-limit";
  if (all.some(({ answer }) => answer === "none")) return "awaiting-answer";
  const standing = all.filter(isStanding);
  if (standing.length > 0) return standing.every(({ done }) => done) ? "done" : "authorised";
  return all.some(({ answer }) => answer === "withdrawn") ? "withdrawn" : "declined";
}

/** Every line of the current version and where it stands. */
export function rowsOf({ version, lines }: Order, amounts: OrderAmounts, units: OrderUnits): AuthorisationRow[] {
  const facts = [...(version?.lines.values() ?? [])].flatMap((line) => {
    const state = lines.get(line.id);
    return state === undefined ? [] : [{ line, state, above: isStanding(state) && toUnits(line.total, units) > state.agreed }];
  });
  // Where no single line has grown, the whole has: then every line with a yes is asked about.
  const someGrew = facts.some(({ above }) => above);
  return facts.map(({ line, state, above }) => {
    const exceeds = isOverLimit(amounts) && (above || (!someGrew && isStanding(state)));
    const code = codeOf(line, state, exceeds);
    return {
      id: line.id,
      class: line.class,
      code,
      cites: LINE_CITES[code],
      total: fromUnits(toUnits(line.total, units), units),
      authorised: state.agreed === null ? null : fromUnits(state.agreed, units),
      said: state.said === null ? null : { event: state.said.id, on: state.said.on, by: state.said.by, how: state.said.how },
      done: state.done,
      ask: exceeds || (state.answer === "none" && !state.done),
    };
  });
}

function codeOf(line: AuthorisationLine, state: OrderLine, exceeds: boolean): AuthorisationLineCode {
  if (state.done) return isStanding(state) ? "done" : "done-unauthorised";
  if (state.answer === "yes") return exceeds ? "above-authorised" : "authorised";
  if (state.answer === "none") return "quoted";
  if (isRepair(line)) return line.safetyCritical === true ? "declined-safety" : "declined-repair";
  return state.answer === "no" ? "declined" : "withdrawn";
}

/** What must be repaired; an unknown class counts as that. */
function isRepair({ class: quoteClass }: AuthorisationLine): boolean {
  return quoteClass === null || quoteClass === "A";
}

/** The charges that no authorisation covers: work without a yes, and what exceeds the limit. */
export function uncoveredOf(
  rows: readonly AuthorisationRow[],
  amounts: OrderAmounts,
  units: OrderUnits,
  cites: readonly string[],
): UncoveredCharge[] {
  const charges: UncoveredCharge[] = rows
    .filter(({ code }) => code === "done-unauthorised")
    .map(({ id, total }) => ({ line: id, amount: total, code: "not-authorised", cites }));
  const { authorised, tolerance, current } = amounts;
  if (isOverLimit(amounts))
    charges.push({ line: null, amount: fromUnits(current - authorised - tolerance, units), code: "above-limit", cites });
  return charges;
}
