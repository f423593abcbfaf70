import type { PlainDate } from "../foundation/plain-date";

/** Which line decided, and where that line comes from. */
export interface Because {
  /** The stable code of the line or class that decided. */
  readonly code: string;
  /** Register rows, conventions, works or open points, and whatever a caller's own policy cites. */
  readonly cites: readonly string[];
}

/** Something the reader of an answer or a policy should know, although nothing is wrong with it. */
export interface Warning {
  /** A stable kebab-case code. */
  readonly code: string;
  /** What it is about: keys and positions, empty for the whole. */
  readonly path: readonly (string | number)[];
}

/** Under which policy an answer was given. */
export interface PolicyRef {
  /** The name of the policy. */
  readonly id: string;
  /** Which wording of it. */
  readonly edition: string;
  /** A mark of the policy's whole content. */
  readonly fingerprint: string;
}

/** What every answer of a rule carries, whatever its shape. An answer is plain JSON. */
export interface Answer<Name extends string, Given> {
  /** The rule that answered. */
  readonly rule: Name;
  /** The version of this structure. */
  readonly schemaVersion: 1;
  /** Which line decided. */
  readonly because: Because;
  /** What the reader should know; mostly empty. */
  readonly warnings: readonly Warning[];
  /** The first day on which the answer can change although no new fact arrives; `null` means never. */
  readonly reviewOn: PlainDate | null;
  /** Under which policy. */
  readonly policy: PolicyRef;
  /** The day the answer holds for. */
  readonly asOf: PlainDate;
  /** The facts it was given, as they were read. */
  readonly given: Given;
}

/** The parts of an answer that a rule itself works out; the doors add the rest. */
export type Finding<A> = Omit<A, "rule" | "schemaVersion" | "policy" | "asOf" | "given">;
