import type { FileValue } from "../../foundation/file-value";
import type { IdicCustomerInput } from "../idic-types";
import type { Learning } from "./learning-types";

/**
 * Notes what was learned in the facts of a customer, for the next walk. His margins and the log of consent are kept elsewhere, and so
 * are not among them.
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
    file[field] = value;
    collectedOn[field] = day;
  }
  for (const { field, refusedOn: day } of learning.refusals) refusedOn[field] = day;
  const owner = interact?.owner ?? null;
  return {
    ...customer,
    identify: { ...identify, file },
    questions: { ...questions, collectedOn, refusedOn },
    differentiate: {
      ...differentiate,
      needs: { ...differentiate?.needs, observed: [...(differentiate?.needs?.observed ?? []), ...learning.needs] },
    },
    interact:
      owner === null
        ? (interact ?? null)
        : { ...interact, owner: { ...owner, contacted: [...(owner.contacted ?? []), ...learning.contacted] } },
    history: { events: [...(history?.events ?? []), ...learning.events] },
  };
}
