import type { FileValue } from "../../foundation/file-value";
import type { IdicCustomerInput } from "../walk/idic-customer-types";
import type { Learning } from "./learning-types";

/**
 * Notes what was learned in the facts of a customer, for the next walk. His margins and the log of consent are kept elsewhere, and so
 * are not among them. What is noted already is not noted again, and of a field the value of the later day stays.
 *
 * @param customer - The facts as they were walked.
 * @param learning - What `learn` made of the outcomes.
 * @returns New facts; nothing of the old ones is changed.
 * @see IN-45 under Sources.
 * @example
 * ```ts
 * import { applyLearning, compileIdic, learn } from "idic";
 *
 * const walk = compileIdic({});
 * const customer = { identify: { customerSince: "2026-11-01", file: { name: "张建国" } } };
 * const call = { id: "k1", on: "2026-11-22", of: "contact", code: "welcome", learned: { phone: "13912345678" } } as const;
 * const learning = learn({ record: "dms:1", outcomes: [call] }, { asOf: "2026-11-22" });
 * walk(customer, { asOf: "2026-11-22" }).nextQuestion?.field; // => "phone"
 * walk(applyLearning(customer, learning), { asOf: "2026-11-22" }).nextQuestion?.field; // => "address"
 * ```
 */
export function applyLearning(customer: IdicCustomerInput, learning: Learning): IdicCustomerInput {
  const { identify, questions, differentiate, interact, history } = customer;
  const file: Record<string, FileValue | null> = { ...identify.file };
  const collectedOn: Record<string, string> = { ...questions?.collectedOn };
  const refusedOn: Record<string, string> = { ...questions?.refusedOn };
  for (const { field, value, collectedOn: day } of learning.profile) {
    if (isAfter(collectedOn, field, day)) continue;
    file[field] = value;
    collectedOn[field] = day;
  }
  for (const { field, refusedOn: day } of learning.refusals) if (!isAfter(refusedOn, field, day)) refusedOn[field] = day;
  const owner = interact?.owner ?? null;
  const observed = withNew(differentiate?.needs?.observed ?? [], learning.needs, sameOfOneDay);
  return {
    ...customer,
    identify: { ...identify, file },
    questions: { ...questions, collectedOn, refusedOn },
    differentiate: { ...differentiate, needs: { ...differentiate?.needs, observed } },
    interact:
      owner === null
        ? (interact ?? null)
        : { ...interact, owner: { ...owner, contacted: withNew(owner.contacted ?? [], learning.contacted, sameOfOneDay) } },
    history: { events: withNew(history?.events ?? [], learning.events, ({ id }) => id) },
  };
}

/** Whether what is noted of a field is of a later day. */
function isAfter(days: Readonly<Record<string, string>>, field: string, day: string): boolean {
  const noted = Object.hasOwn(days, field) ? days[field] : undefined;
  return noted !== undefined && noted > day;
}

function sameOfOneDay({ code, on }: { readonly code: string; readonly on: string }): string {
  return `${on} ${code}`;
}

/** What is noted, and after it what is not yet. */
function withNew<Noted, Delta extends Noted>(noted: readonly Noted[], deltas: readonly Delta[], nameOf: (row: Noted) => string): Noted[] {
  const names = new Set(noted.map(nameOf));
  return [...noted, ...deltas.filter((delta) => !names.has(nameOf(delta)))];
}
