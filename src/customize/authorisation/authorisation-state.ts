import { toUnits } from "./authorisation-amounts";
import { type Flaw, type Order, type OrderRules, UNTOUCHED } from "./authorisation-order";
import type { AnswerEvent, AuthorisationEvent } from "./authorisation-types";
import { isQuoted, isYes, type QuoteVersion } from "./quote-history";

/** What an event makes of an order. */
export function moveOrder(order: Order, event: AuthorisationEvent, rules: OrderRules): Order {
  const version = rules.versions.get(isQuoted(event) ? event.id : event.quote);
  if (version === undefined) return order;
  if (!isQuoted(event)) return isYes(event) ? accept(order, event, version, rules) : note(order, event);
  const lines = [...version.lines.keys()].map((id) => [id, order.lines.get(id) ?? UNTOUCHED] as const);
  return { ...order, version, lines: new Map(lines) };
}

/** A yes is to the totals of the version it names, whatever has been quoted since. */
function accept(order: Order, event: AnswerEvent, version: QuoteVersion, { policy, units }: OrderRules): Order {
  const recorded = event.by !== null && event.how !== null;
  const flaws: Flaw[] = [...order.flaws];
  if (!recorded) flaws.push({ event: event.id, code: policy.recordedBeforeWork ? "record-required" : "record-incomplete" });
  if (!recorded && policy.recordedBeforeWork) return { ...order, flaws };
  const lines = new Map(order.lines);
  let late = false;
  for (const { id, total } of version.lines.values()) {
    const line = lines.get(id) ?? UNTOUCHED;
    const meant = event.lines === null ? line.answer === "none" || line.answer === "yes" : event.lines.includes(id);
    if (!meant) continue;
    if (line.done && policy.recordedBeforeWork) late = true;
    else lines.set(id, { ...line, answer: "yes", agreed: toUnits(total, units), said: event });
  }
  if (late) flaws.push({ event: event.id, code: "yes-after-work" });
  const agreed = order.agreed !== null && order.agreed.number > version.number ? order.agreed : version;
  return { ...order, lines, agreed, flaws };
}

/** A no, or work. A no to work that was done with a yes comes too late. */
function note(order: Order, event: AnswerEvent): Order {
  const lines = new Map(order.lines);
  let late = false;
  for (const id of event.lines ?? []) {
    const line = lines.get(id) ?? UNTOUCHED;
    if (event.event === "work-done") lines.set(id, { ...line, done: true });
    else if (line.done && line.agreed !== null) late = true;
    else lines.set(id, { ...line, answer: event.event === "declined" ? "no" : "withdrawn", agreed: null, said: event });
  }
  return { ...order, lines, flaws: late ? [...order.flaws, { event: event.id, code: "no-after-work" }] : order.flaws };
}
