import type { AnswerEvent, AuthorisationPolicy } from "./authorisation-types";
import type { QuoteVersion } from "./quote-history";

/** What has become of a line. */
export interface OrderLine {
  readonly answer: "none" | "yes" | "no" | "withdrawn";
  /** What the customer said yes to, in smallest units; `null` while no yes of his stands. */
  readonly agreed: bigint | null;
  readonly done: boolean;
  /** The customer's last word on it. */
  readonly said: AnswerEvent | null;
}

/** An event that does not do what it says, or says too little. */
export interface Flaw {
  readonly event: string;
  readonly code: "record-incomplete" | "record-required" | "yes-after-work" | "no-after-work";
}

/** Where an order stands. It is replaced at every move, never changed. */
export interface Order {
  readonly version: QuoteVersion | null;
  readonly lines: ReadonlyMap<string, OrderLine>;
  /** The latest version with a yes. */
  readonly agreed: QuoteVersion | null;
  readonly flaws: readonly Flaw[];
}

/** An order of which nothing has been quoted. */
export const NO_ORDER: Order = { version: null, lines: /* @__PURE__ */ new Map(), agreed: null, flaws: [] };

/** How the amounts of a history are read and written: inside they are whole numbers of the currency's smallest unit. */
export interface OrderUnits {
  /** Decimals of the currency's main unit. */
  readonly decimals: number;
  /** Decimals of an amount as it is written. */
  readonly written: number;
}

/** A line about which nothing has been said and nothing done. */
export const UNTOUCHED: OrderLine = { answer: "none", agreed: null, done: false, said: null };

/** What an order is moved by. */
export interface OrderRules {
  readonly versions: ReadonlyMap<string, QuoteVersion>;
  readonly policy: AuthorisationPolicy;
  readonly units: OrderUnits;
}
