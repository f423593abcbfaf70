import { Decimal, decimalText } from "../../foundation/decimal";
import { compareExact, type DecimalText, exact } from "../../foundation/exact";
import type { Warning } from "../../rule/answer";
import { formula } from "../../rule/figure";
import { loyaltySpillOverSchema } from "./loyalty-spill-over-schema";
import type { AlsoLoyal, LoyaltySpillOverFormula, SpillOver } from "./loyalty-spill-over-types";

/**
 * The spill-over of loyalty: of those who are loyal to the main service, how many are loyal to each of the others too, beside those who
 * are not loyal to it. difference = share among the loyal − share among the others; ratio = the one / the other.
 *
 * The source says that loyalty to one item extends to all services. Here it is counted, and it remains an association: who is content
 * with the house may buy everything there without one purchase having led to the other, so every answer carries the warning
 * `self-selection`. The counts can be handed to `newcombeInterval` of `idic/value`, which says how sure the difference is.
 *
 * @param input - The main service, the others, the share from which a customer is loyal, and his share of each service as a fraction.
 * @param options - `explain` changes nothing: the counts are the working.
 * @returns Counts, shares as fractions, their difference and ratio for each service and for all of them together. What is unknown of a
 * customer is left out and never taken for disloyal.
 * @throws InputError `duplicate-id` for a service or customer that is there twice, `empty` without customers, `out-of-range` for 80 instead of 0.8.
 * @see VA-07, G1, G5 under Sources.
 * @example
 * ```ts
 * import { loyaltySpillOver } from "idic/differentiate";
 *
 * const customers = [
 *   { id: "a", shares: { maintenance: "0.9", repair: "0.8" } },
 *   { id: "b", shares: { maintenance: "0.6", repair: "0.1" } },
 *   { id: "c", shares: { maintenance: "0.2", repair: "0.7" } },
 *   { id: "d", shares: { maintenance: 0, repair: 0 } },
 *   { id: "e", shares: { maintenance: "0.1", repair: "0.2" } },
 *   { id: "f", shares: { maintenance: "0.3", repair: "0.4" } },
 * ];
 * const { value } = loyaltySpillOver({ main: "maintenance", services: ["repair"], loyalFrom: "0.5", customers });
 * value.services[0]?.amongLoyal; // => { customers: 2, loyal: 1, share: "0.5" }
 * value.services[0]?.amongOthers; // => { customers: 4, loyal: 1, share: "0.25" }
 * [value.services[0]?.difference, value.services[0]?.ratio]; // => ["0.25", "2"]
 * ```
 */
export const loyaltySpillOver: LoyaltySpillOverFormula = /* @__PURE__ */ formula({
  code: "loyalty-spill-over",
  unit: "fraction",
  cites: ["VA-07", "G1", "G5"],
  schema: loyaltySpillOverSchema,
  compute: ({ main, services, loyalFrom, customers }, { warn }) => {
    const least = exact(loyalFrom);
    const isLoyal = (share: DecimalText | null = null): boolean | null => (share === null ? null : compareExact(exact(share), least) >= 0);
    const rows = customers.map(({ shares }) => {
      const loyalTo = (service: string) => (Object.hasOwn(shares, service) ? isLoyal(shares[service]) : null);
      return { main: loyalTo(main), others: services.map(loyalTo) };
    });
    const compared = (also: (row: LoyaltyRow) => boolean | null, path: Warning["path"]): SpillOver => {
      const spillOver = spillOverOf(
        countOf(rows.filter((row) => row.main === true).map(also)),
        countOf(rows.filter((row) => row.main === false).map(also)),
      );
      if (spillOver.difference === null) warn("no-comparison", path);
      else if (spillOver.ratio === null) warn("no-ratio", path);
      return spillOver;
    };
    warn("self-selection");
    return {
      unknown: rows.filter((row) => row.main === null).length,
      services: services.map((service, at) => ({ service, ...compared(({ others }) => others[at] ?? null, ["services", at]) })),
      all: compared(({ others }) => (others.includes(null) ? null : !others.includes(false)), ["services"]),
    };
  },
});

/** Whether a customer is loyal to the main service and to each of the others; `null` is unknown. */
interface LoyaltyRow {
  readonly main: boolean | null;
  readonly others: readonly (boolean | null)[];
}

function countOf(answers: readonly (boolean | null)[]): AlsoLoyal {
  const customers = answers.filter((answer) => answer !== null).length;
  const loyal = answers.filter((answer) => answer === true).length;
  return { customers, loyal, share: customers === 0 ? null : decimalText(new Decimal(loyal).div(customers)) };
}

function spillOverOf(amongLoyal: AlsoLoyal, amongOthers: AlsoLoyal): SpillOver {
  if (amongLoyal.customers === 0 || amongOthers.customers === 0) return { amongLoyal, amongOthers, difference: null, ratio: null };
  const [first, second] = [
    new Decimal(amongLoyal.loyal).div(amongLoyal.customers),
    new Decimal(amongOthers.loyal).div(amongOthers.customers),
  ];
  const ratio = second.isZero() ? null : decimalText(first.div(second));
  return { amongLoyal, amongOthers, difference: decimalText(first.minus(second)), ratio };
}
