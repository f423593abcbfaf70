import { InputError } from "../../foundation/issue";
import { plainDate } from "../../foundation/plain-date";
import { replayConsent } from "../consent/consent";
import { consentOn, eventsOf } from "../consent/consent-fold";
import type { ConsentEventInput } from "../consent/consent-types";

/** A record and who answers for it. */
export interface ControlledRecord {
  /** The record key. */
  readonly key: string;
  /** The dealer or the manufacturer. */
  readonly controller: string;
}

/** Who looks, on which day, and what the owners of the records have said. */
export interface RecordsView {
  /** The dealer or the manufacturer who looks. */
  readonly controller: string;
  /** What was said about sharing: a grant names the controller with whom the record may be shared. */
  readonly events: readonly ConsentEventInput[];
  /** The day, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/**
 * The records that a dealer or a manufacturer may see: his own, and those whose owner has granted sharing with him. Everything else
 * is neither returned nor counted, so whatever is worked out from the result cannot hint at it.
 *
 * @param records - Records with their controllers, in any order.
 * @param view - Who looks, what was said, and the day.
 * @returns The visible records in their order.
 * @throws InputError when an event or the day cannot be read.
 * @see DI-04, DI-05, DF-03, I37 under Sources.
 * @example
 * ```ts
 * import { recordsInView } from "idic/identify";
 *
 * const records = [{ key: "dms:1", controller: "store" }, { key: "app:7", controller: "maker" }];
 * const grant = { id: "c1", on: "2026-01-01", record: "app:7", controller: "store", purpose: "sharing", channel: "*", status: "granted" } as const;
 * const asOf = "2026-11-22";
 * recordsInView(records, { controller: "store", events: [], asOf }).length; // => 1
 * recordsInView(records, { controller: "store", events: [grant], asOf }).length; // => 2
 * ```
 */
export function recordsInView<Shown extends ControlledRecord>(records: readonly Shown[], view: RecordsView): readonly Shown[] {
  const log = replayConsent.parse({ events: view.events });
  if (!log.ok) throw new InputError("records in view", log.issues);
  const asOf = plainDate(view.asOf);
  const scope = { controller: view.controller, purpose: "sharing", channel: "*" };
  return records.filter(({ key, controller }) => {
    const own = eventsOf({ ...log.value, records: [key] });
    return controller === view.controller || consentOn(own, scope, asOf, "strictest").state === "granted";
  });
}
