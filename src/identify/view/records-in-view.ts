import type { FileValue, FileValues } from "../../foundation/file-value";
import { groupBy } from "../../foundation/group-by";
import { InputError, PolicyError } from "../../foundation/issue";
import { plainDate } from "../../foundation/plain-date";
import { read } from "../../foundation/read";
import { replayConsent } from "../consent/consent";
import { consentOn, eventsOf } from "../consent/consent-fold";
import type { ConsentEventInput } from "../consent/consent-types";
import { fieldUseOf } from "../consent/excess-fields";
import { dealerFieldUse } from "../consent/field-use-presets";
import { fieldUsePolicySchema } from "../consent/field-use-schema";
import { type FieldUsePolicy, type FieldUsePolicyInput, sensitivities } from "../consent/field-use-types";

/** A record and who answers for it. */
export interface ControlledRecord {
  /** The record key. */
  readonly key: string;
  /** The dealer or the manufacturer. */
  readonly controller: string;
  /** Its values by field. */
  readonly fields?: FileValues;
}

/** Who looks. */
export interface Viewer {
  /** The dealer or the manufacturer for whom he looks. */
  readonly controller: string;
  /** What he is there, such as `"adviser"`; a role that the policy does not list sees no values. */
  readonly role: string;
  /** What he looks for; he sees the fields that serve one of these purposes. */
  readonly purposes: readonly string[];
}

/** Who looks, on which day, and what the owners of the records have said. */
export interface RecordsView {
  /** Who looks. */
  readonly viewer: Viewer;
  /** What was said about sharing: a grant names the controller with whom the record may be shared. */
  readonly events: readonly ConsentEventInput[];
  /** The day, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/**
 * Shows records to a viewer, in their order and with their visible fields. What he may not see is neither returned nor counted; an
 * `InputError` says when an event or the day cannot be read.
 *
 * @param records - Records with their controllers, in any order.
 * @param view - Who looks, what was said, and the day.
 */
export type ViewRecords = <Shown extends ControlledRecord>(records: readonly Shown[], view: RecordsView) => readonly Shown[];

/**
 * Compiles a policy of field use to the view of a dealer or a manufacturer: his own records, and those whose owner has granted sharing
 * with him, each with the fields that his purposes and his role open. Everything else is neither returned nor counted, so whatever is
 * worked out from the result cannot hint at it.
 *
 * @param policy - Purposes and sensitivity of each field, and what each role may see, such as `dealerFieldUse`.
 * @returns A function from records and a viewer to what he may see.
 * @throws PolicyError when a field has no purpose.
 * @see DI-04, DI-05, DF-03, I37 under Sources.
 * @example
 * ```ts
 * import { recordsInViewUnder, dealerFieldUse } from "idic/identify";
 *
 * const show = recordsInViewUnder({ ...dealerFieldUse, id: "our-group", roles: { trainee: "ordinary" } });
 * const records = [{ key: "dms:1", controller: "store", fields: { name: "张建国", model: "迈腾" } }];
 * const viewer = { controller: "store", role: "trainee", purposes: ["contract"] };
 * show(records, { viewer, events: [], asOf: "2026-11-22" })[0]?.fields; // => { model: "迈腾" }
 * ```
 */
export function recordsInViewUnder(policy: FieldUsePolicyInput): ViewRecords {
  const rules = read(fieldUsePolicySchema, policy);
  if (!rules.ok) throw new PolicyError("records in view", rules.issues);
  return (records, { viewer, events, asOf: day }) => {
    const log = replayConsent.parse({ events });
    if (!log.ok) throw new InputError("records in view", log.issues);
    const asOf = plainDate(day);
    const said = groupBy(log.value.events, ({ record }) => record);
    const scope = { controller: viewer.controller, purpose: "sharing", channel: "*" };
    const isShared = (key: string) =>
      consentOn(eventsOf({ records: null, events: said.get(key) ?? [] }), scope, asOf, "strictest").state === "granted";
    return records
      .filter(({ key, controller }) => controller === viewer.controller || isShared(key))
      .map((record) => (record.fields === undefined ? record : { ...record, fields: fieldsFor(rules.value, viewer, record.fields) }));
  };
}

/**
 * The records that a dealer or a manufacturer may see, by the preset `dealerFieldUse`.
 *
 * @see DI-04, DI-05, DF-03, I37 under Sources.
 * @example
 * ```ts
 * import { recordsInView } from "idic/identify";
 *
 * const records = [{ key: "dms:1", controller: "store" }, { key: "app:7", controller: "maker", fields: { name: "张建国", occupation: "教师" } }];
 * const grant = { id: "c1", on: "2026-01-01", record: "app:7", controller: "store", purpose: "sharing", channel: "*", status: "granted" } as const;
 * const view = { viewer: { controller: "store", role: "adviser", purposes: ["contract"] }, asOf: "2026-11-22" };
 * recordsInView(records, { ...view, events: [] }).length; // => 1
 * recordsInView(records, { ...view, events: [grant] })[1]?.fields; // => { name: "张建国" }
 * ```
 */
export const recordsInView: ViewRecords = /* @__PURE__ */ recordsInViewUnder(dealerFieldUse);

/** The fields that serve one of the purposes and are no more sensitive than the role may see. */
function fieldsFor(policy: FieldUsePolicy, { role, purposes }: Viewer, fields: FileValues): Record<string, FileValue | null> {
  const most = Object.hasOwn(policy.roles, role) ? policy.roles[role] : undefined;
  const open = Object.entries(fields).filter(([field]) => {
    const use = fieldUseOf(policy, field);
    if (use === null || most === undefined) return false;
    return (
      use.purposes.some((purpose) => purposes.includes(purpose)) && sensitivities.indexOf(use.sensitivity) <= sensitivities.indexOf(most)
    );
  });
  return Object.fromEntries(open);
}
