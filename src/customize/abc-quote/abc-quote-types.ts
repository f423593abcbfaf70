import type { AmountInput, DecimalText, NumberInput } from "../../foundation/exact";
import type { Period } from "../../foundation/period";
import type { PlainDate } from "../../foundation/plain-date";
import type { Answer } from "../../rule/answer";
import type { Compile, Rule } from "../../rule/compile";
import type { PolicyHead, PolicyHeadInput } from "../../rule/policy";
import type { Allocation, AmountUnit, LineKind, Payer, PriceBasis, QuoteClass, QuoteRounding, TaxRounding } from "./quote-terms";

/** How quotes are reckoned. */
export interface AbcQuotePolicy extends PolicyHead {
  /** Whether unit prices and discounts contain tax. */
  readonly prices: PriceBasis;
  /** Where tax is rounded. */
  readonly taxRounding: TaxRounding;
  /** How a half is settled. */
  readonly rounding: QuoteRounding;
  /** How an order discount is shared over the lines. */
  readonly allocation: Allocation;
  /** The customer's total is rounded down to a multiple of this, in the main unit; `null` leaves it alone. */
  readonly roundTo: DecimalText | null;
  /** How long a quote is valid, counted from the day it was given; `null` sets no end. */
  readonly validFor: Period | null;
}

/** A quote policy as a caller writes it. */
export interface AbcQuotePolicyInput extends PolicyHeadInput {
  /** Whether unit prices and discounts contain tax. */
  readonly prices: PriceBasis;
  /** Where tax is rounded; `"per-rate-group"` when absent. */
  readonly taxRounding?: TaxRounding | null;
  /** How a half is settled; `"half-up"` (away from zero) when absent. */
  readonly rounding?: QuoteRounding | null;
  /** How an order discount is shared; `"largest-remainder"` when absent. */
  readonly allocation?: Allocation | null;
  /** Round the customer's total down to a multiple of this, in the main unit: `"0.1"`, `"1"`, or 2 or 5 times a power of ten. */
  readonly roundTo?: AmountInput | null;
  /** How long a quote is valid, counted from the day it was given. */
  readonly validFor?: Period | null;
}

/** A line of a quote as a caller writes it. Absent and null both mean unknown. */
export interface AbcQuoteLineInput {
  /** Tells the line apart within the quote. */
  readonly id: string;
  /** What it is called on paper. */
  readonly name?: string | null;
  /** Must be repaired, observed, or advised against. */
  readonly class: QuoteClass;
  /** What it is for. */
  readonly kind: LineKind;
  /** The price of one, as fine as you like, not negative. */
  readonly unitPrice: AmountInput;
  /** How many: pieces, hours, litres; negative for something taken back. */
  readonly quantity: AmountInput;
  /** The line's own discount as a fraction, 0.1 for 10%. */
  readonly discountRate?: NumberInput | null;
  /** The tax rate as a fraction, 0.13 for 13%. */
  readonly taxRate: NumberInput;
  /** Who pays; the customer when unknown. */
  readonly payer?: Payer | null;
  /** Why it is in this class, as a code, such as the reason that `classifyFinding` gave. */
  readonly reason?: string | null;
  /** What that reason rests on. */
  readonly cites?: readonly string[] | null;
  /** Whether the part is critical for safety; one that has failed must be in class A. */
  readonly safetyCritical?: boolean | null;
  /** The currency of the line's own record; it must be that of the quote. */
  readonly currency?: string | null;
}

/** What is to be quoted, as a caller writes it. */
export interface AbcQuoteInput {
  /** ISO 4217 code. */
  readonly currency: string;
  /** Whether amounts are written in the main unit (`"major"`, yuan) or the smallest (`"minor"`, fen). */
  readonly amounts: AmountUnit;
  /** A discount on the customer's part of class A, no finer than the currency's unit. */
  readonly discount?: AmountInput | null;
  /** The same as a fraction of that part; only one of the two may be given. */
  readonly discountRate?: NumberInput | null;
  /** With `true` every amount of the quote is mirrored: it takes an earlier quote back. */
  readonly reversal?: boolean | null;
  /** The day the quote was given, `YYYY-MM-DD`; its validity is counted from it. */
  readonly quotedOn?: string | null;
  /** At least one line. */
  readonly lines: readonly AbcQuoteLineInput[];
}

/** A line of a quote as the rule reads it. */
export interface AbcQuoteLineFacts {
  readonly id: string;
  readonly name: string | null;
  readonly class: QuoteClass;
  readonly kind: LineKind;
  readonly unitPrice: DecimalText;
  readonly quantity: DecimalText;
  readonly discountRate: DecimalText | null;
  readonly taxRate: DecimalText;
  readonly payer: Payer;
  readonly reason: string | null;
  readonly cites: readonly string[] | null;
  readonly safetyCritical: boolean | null;
  readonly currency: string | null;
}

/** What is to be quoted, as the rule reads it. */
export interface AbcQuoteFacts {
  readonly currency: string;
  readonly amounts: AmountUnit;
  readonly discount: DecimalText | null;
  readonly discountRate: DecimalText | null;
  readonly reversal: boolean;
  readonly quotedOn: PlainDate | null;
  readonly lines: readonly AbcQuoteLineFacts[];
}

/** The five amounts of a part of a quote: `taxable` is `net` less `discount`, `total` is `taxable` with `tax`. */
export interface QuoteAmounts {
  /** Before tax and before the order discount. */
  readonly net: DecimalText;
  /** What the order discount takes off before tax. */
  readonly discount: DecimalText;
  /** What tax is due on. */
  readonly taxable: DecimalText;
  /** The tax on it. */
  readonly tax: DecimalText;
  /** With tax. */
  readonly total: DecimalText;
}

/** A line of a quote with its shares. */
export interface AbcQuoteLine {
  /** The id it was given. */
  readonly id: string;
  /** What it is called on paper; `null` when no name was given. */
  readonly name: string | null;
  /** Must be repaired, observed, or advised against. */
  readonly class: QuoteClass;
  /** What it is for. */
  readonly kind: LineKind;
  /** Who pays. */
  readonly payer: Payer;
  /** Why it is in its class: the reason given, or that of the class. */
  readonly reason: string;
  /** What the reason rests on. */
  readonly cites: readonly string[];
  /** Unit price by quantity less the line's own discount; with tax where prices contain it. */
  readonly amount: DecimalText;
  /** Its share of the order discount, on the same basis as `amount`. */
  readonly discount: DecimalText;
  /** What tax is due on. */
  readonly taxable: DecimalText;
  /** A fraction, `"0.13"` for 13%. */
  readonly taxRate: DecimalText;
  /** Its share of the tax of its rate. */
  readonly tax: DecimalText;
  /** With tax. */
  readonly total: DecimalText;
}

/** What one payer owes for class A. */
export interface PayerAmounts extends QuoteAmounts {
  /** Who pays. */
  readonly payer: Payer;
}

/** The tax of one rate, for one class and payer. */
export interface TaxGroup {
  /** The class of its lines. */
  readonly class: QuoteClass;
  /** Who pays them. */
  readonly payer: Payer;
  /** A fraction, `"0.13"` for 13%. */
  readonly rate: DecimalText;
  /** What tax is due on. */
  readonly taxable: DecimalText;
  /** The tax, rounded as the policy says. */
  readonly tax: DecimalText;
}

/** What the customer's class A lines of one kind come to before the order discount. */
export interface KindAmount {
  /** Parts, labour or fees. */
  readonly kind: LineKind;
  /** On the basis of the prices, as `amount` of a line. */
  readonly amount: DecimalText;
}

/** An order discount: what was asked for and what could be given. Both on the basis of the prices. */
export interface AppliedDiscount {
  /** What was asked for. */
  readonly requested: DecimalText;
  /** At most the base, the customer's part of class A. */
  readonly applied: DecimalText;
}

/** A quote: what must be paid, what can wait, and what is saved. */
export interface AbcQuote extends Answer<"abc-quote", AbcQuoteFacts> {
  /** A document. */
  readonly shape: "document";
  /** ISO 4217 code of every amount. */
  readonly currency: string;
  /** The unit of every amount in the quote. */
  readonly amounts: AmountUnit;
  /** How many decimals the main unit of the currency has. */
  readonly decimals: number;
  /** In the order given. */
  readonly lines: readonly AbcQuoteLine[];
  /** The customer's part of class A. */
  readonly payable: QuoteAmounts;
  /** What the customer's class B lines alone would cost. */
  readonly deferred: QuoteAmounts;
  /** What the customer's class C lines alone would cost: what he is not made to pay. */
  readonly saved: QuoteAmounts;
  /** Every class with all payers. */
  readonly classes: Readonly<Record<QuoteClass, QuoteAmounts>>;
  /** Class A by payer, those that have a line, the customer first. */
  readonly byPayer: readonly PayerAmounts[];
  /** The customer's part of class A by kind of line, parts and labour apart. */
  readonly byKind: readonly KindAmount[];
  /** Tax by class, payer and rate. */
  readonly taxes: readonly TaxGroup[];
  /** The order discount. */
  readonly discount: AppliedDiscount;
  /** What rounding down takes off the customer's total. */
  readonly roundedOff: DecimalText;
  /** What the customer pays: `payable.total` less `roundedOff`. */
  readonly due: DecimalText;
  /** The last day on which the quote holds; `null` without a validity or a day it was given. */
  readonly validThrough: PlainDate | null;
}

/** A compiled quote policy. */
export type AbcQuoteRule = Rule<AbcQuotePolicy, AbcQuoteInput, AbcQuoteFacts, AbcQuote>;

/** Compiles a quote policy. */
export type CompileAbcQuote = Compile<AbcQuotePolicyInput, AbcQuoteRule>;
