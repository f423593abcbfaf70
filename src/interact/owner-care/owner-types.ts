import type { AmountInput, DecimalText } from "../../foundation/exact";
import type { FileValues } from "../../foundation/file-value";
import type { PlainDate } from "../../foundation/plain-date";

/** A reading of the odometer, as a caller writes it. */
export interface OdometerReadingInput {
  /** The day of the reading, `YYYY-MM-DD`. */
  readonly on: string;
  /** What it showed, in whole kilometres. */
  readonly kilometres: number;
}

/** A reading of the odometer, as the rule reads it. */
export interface OdometerReading {
  readonly on: PlainDate;
  readonly kilometres: number;
}

/** A regular maintenance, as a caller writes it. */
export interface MaintenanceRecordInput {
  /** The day it was done, `YYYY-MM-DD`. */
  readonly on: string;
  /** What the odometer showed, in whole kilometres; absent or null when nobody noted it. */
  readonly kilometres?: number | null;
}

/** A regular maintenance, as the rule reads it. */
export interface MaintenanceRecord {
  readonly on: PlainDate;
  readonly kilometres: number | null;
}

/** The day an odometer was replaced or set back for a known reason, as a caller writes it. */
export interface OdometerReplacementInput {
  /** The first day on which readings are those of the new odometer, `YYYY-MM-DD`. */
  readonly on: string;
  /** What the old one showed last; absent or null when nobody noted it, and older readings are then of no use. */
  readonly from?: number | null;
  /** What the new one showed first. */
  readonly to: number;
}

/** The day an odometer was replaced, as the rule reads it. */
export interface OdometerReplacement {
  readonly on: PlainDate;
  readonly from: number | null;
  readonly to: number;
}

/** What an owner may ask for while his car is in the workshop. */
export type ServiceRequestKind = "ride" | "loaner-car";

/** Every kind of request, for schemas and documents. */
export const serviceRequestKinds = ["ride", "loaner-car"] as const satisfies readonly ServiceRequestKind[];

/** A request of an owner, as a caller writes it. */
export interface ServiceRequestInput {
  /** Tells it apart. */
  readonly id: string;
  /** What was asked for. */
  readonly kind: ServiceRequestKind;
  /** The day it was asked for, `YYYY-MM-DD`. */
  readonly on: string;
  /** How often he had to ask again; 0 when unknown. */
  readonly prompts?: number | null;
  /** The day it was arranged or made good; absent or null while it is open. */
  readonly settledOn?: string | null;
}

/** A request of an owner, as the rule reads it. */
export interface ServiceRequest {
  readonly id: string;
  readonly kind: ServiceRequestKind;
  readonly on: PlainDate;
  readonly prompts: number;
  readonly settledOn: PlainDate | null;
}

/** Something that happened, as a caller writes it. */
export interface OwnerEventInput {
  /** Its code; events that no trigger names are left alone. */
  readonly event: string;
  /** The day, `YYYY-MM-DD`. */
  readonly on: string;
}

/** Something that happened, as the rule reads it. */
export interface OwnerEvent {
  readonly event: string;
  readonly on: PlainDate;
}

/** What an owner spent in a year, as a caller writes it. */
export interface YearSpendInput {
  /** The calendar year; it counts once it is over. */
  readonly year: number;
  /** What he spent in it, in one currency for all years. */
  readonly spent: AmountInput;
}

/** What an owner spent in a year, as the rule reads it. */
export interface YearSpend {
  readonly year: number;
  readonly spent: DecimalText;
}

/** A contact that was made, as a caller writes it. */
export interface ContactRecordInput {
  /** The code of the contact, as a plan names it. */
  readonly code: string;
  /** The day it was made, `YYYY-MM-DD`. */
  readonly on: string;
  /** The code of a need that the customer showed in it; absent or null when none was noted. */
  readonly need?: string | null;
}

/** A contact that was made, as the rule reads it. */
export interface ContactRecord {
  readonly code: string;
  readonly on: PlainDate;
  readonly need: string | null;
}

/** What is known about one owner and his car, as a caller writes it. Absent and null both mean unknown. */
export interface OwnerInput {
  /** The day the car was handed over to him, `YYYY-MM-DD`. */
  readonly vehicleSince: string;
  /** What the odometer showed then, in whole kilometres; when unknown the car is taken for a new one. */
  readonly kilometresAtHandOver?: number | null;
  /** The last visit to the workshop; when unknown the last maintenance counts, then the hand-over. */
  readonly lastVisit?: string | null;
  /** The last regular maintenance; the hand-over counts when unknown. */
  readonly lastMaintenance?: MaintenanceRecordInput | null;
  /** The last reading of the odometer. */
  readonly odometer?: OdometerReadingInput | null;
  /** The last replacement of the odometer, if there was one. */
  readonly odometerReplaced?: OdometerReplacementInput | null;
  /** The last day on which the insurance covers the car. */
  readonly insuredThrough?: string | null;
  /** The last day on which the inspection is valid. */
  readonly inspectedThrough?: string | null;
  /** Requests for a ride or a loaner car. */
  readonly requests?: readonly ServiceRequestInput[] | null;
  /** What happened that may call for a contact. */
  readonly events?: readonly OwnerEventInput[] | null;
  /** What he spent, year by year. */
  readonly spending?: readonly YearSpendInput[] | null;
  /** The contacts that were made: what has been done is not asked for again. */
  readonly contacted?: readonly ContactRecordInput[] | null;
  /** His customer file by field: what it says is not asked again. */
  readonly file?: FileValues | null;
}

/** What is known about one owner and his car, as the rule reads it. */
export interface Owner {
  readonly vehicleSince: PlainDate;
  readonly kilometresAtHandOver: number | null;
  readonly lastVisit: PlainDate | null;
  readonly lastMaintenance: MaintenanceRecord | null;
  readonly odometer: OdometerReading | null;
  readonly odometerReplaced: OdometerReplacement | null;
  readonly insuredThrough: PlainDate | null;
  readonly inspectedThrough: PlainDate | null;
  readonly requests: readonly ServiceRequest[];
  readonly events: readonly OwnerEvent[];
  readonly spending: readonly YearSpend[];
  readonly contacted: readonly ContactRecord[];
  readonly file: FileValues;
}
