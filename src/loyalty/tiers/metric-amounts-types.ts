import type { AmountInput, DecimalText } from "../../foundation/exact";

/** Amounts by metric, such as `{ growth: "2000" }`. */
export type MetricAmounts = Readonly<Record<string, DecimalText>>;

/** Amounts by metric as a caller writes them. */
export type MetricAmountsInput = Readonly<Record<string, AmountInput>>;
