import type { DecimalText } from "../../foundation/exact";
import type { CounterState } from "./counter-state";
import type { MetricAmounts } from "./metric-amounts-types";
import type { Plan } from "./tier-plan";

/** The values of all metrics as text. */
export function amountsOf<N extends number | bigint>({ metrics, units }: Plan<N>, values: readonly N[]): MetricAmounts {
  const amounts: Record<string, DecimalText> = {};
  for (let at = 0; at < metrics.length; at += 1) {
    const name = metrics[at]?.name;
    if (name !== undefined) amounts[name] = units.text(values[at] ?? units.zero);
  }
  return amounts;
}

/** What was credited from the window before, for metrics that hand a surplus on. */
export function rolloversOf<N extends number | bigint>({ plan, rolledIn }: CounterState<N>): MetricAmounts {
  const amounts: Record<string, DecimalText> = {};
  plan.metrics.forEach(({ name, rollover }, at) => {
    if (rollover !== null) amounts[name] = plan.units.text(rolledIn[at] ?? plan.units.zero);
  });
  return amounts;
}
