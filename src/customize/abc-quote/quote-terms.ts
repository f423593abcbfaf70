/** The class of a line: `A` must be repaired, `B` is observed with regular checks, `C` is advised against. */
export type QuoteClass = "A" | "B" | "C";

/** Every class, the most pressing first, for schemas and documents. */
export const quoteClasses = ["A", "B", "C"] as const satisfies readonly QuoteClass[];

/** What a line is for. */
export type LineKind = "part" | "labour" | "sublet" | "material" | "fee";

/** Every kind of line, in the order in which totals are listed. */
export const lineKinds = ["part", "labour", "sublet", "material", "fee"] as const satisfies readonly LineKind[];

/** Who pays a line. */
export type Payer = "customer" | "insurer" | "warranty" | "goodwill";

/** Every payer, the customer first, in the order in which totals are listed. */
export const payers = ["customer", "insurer", "warranty", "goodwill"] as const satisfies readonly Payer[];

/** Whether prices contain their tax. */
export type PriceBasis = "tax-exclusive" | "tax-inclusive";

/** Every price basis, for schemas and documents. */
export const priceBases = ["tax-exclusive", "tax-inclusive"] as const satisfies readonly PriceBasis[];

/** Where tax is rounded: once per tax rate, or on every line. */
export type TaxRounding = "per-rate-group" | "per-line";

/** Every way to round tax, for schemas and documents. */
export const taxRoundings = ["per-rate-group", "per-line"] as const satisfies readonly TaxRounding[];

/**
 * Who gets the units that are left over when a discount is shared: the largest remainders, whoever the running sum
 * rounds up for, or the largest lines. The last two are for those who move from a system that does it so.
 */
export type Allocation = "largest-remainder" | "cumulative" | "largest-ratio";

/** Every allocation, for schemas and documents. */
export const allocations = ["largest-remainder", "cumulative", "largest-ratio"] as const satisfies readonly Allocation[];

/** How a half is settled: away from zero or to the even neighbour. Both mirror, so a reversal is exact. */
export type QuoteRounding = "half-up" | "half-even";

/** Every rounding a quote may use, for schemas and documents. */
export const quoteRoundings = ["half-up", "half-even"] as const satisfies readonly QuoteRounding[];

export { type AmountUnit, amountUnits } from "../../foundation/currency";
