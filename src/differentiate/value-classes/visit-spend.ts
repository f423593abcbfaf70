import { exact, formatExact, times } from "../../foundation/exact";
import type { Because } from "../../rule/answer";
import { compiler } from "../../rule/compile";
import { decideBy, type LineCode, otherwise, type RuleTable } from "../../rule/table";
import { levelOf, visitSpendColumns } from "./visit-spend-columns";
import type { zhengdaVisitSpend } from "./visit-spend-presets";
import { visitSpendPolicySchema, visitSpendSchema } from "./visit-spend-schema";
import type { CompileVisitSpend, VisitSpend, VisitSpendOutcome, VisitSpendPolicy } from "./visit-spend-types";

/** The levels of a customer, and where the grid comes from. */
interface VisitSpendView {
  readonly outcome: VisitSpendOutcome;
  readonly cites: readonly string[];
}

const lines = [
  {
    code: "unknown",
    cites: ["DF-04"],
    when: ({ outcome }) => outcome.visits === null || outcome.spend === null,
    then: ({ outcome }) => outcome,
  },
  {
    code: ({ outcome }) => `${outcome.visits}-${outcome.spend}`,
    cites: (v) => v.cites,
    when: otherwise,
    then: ({ outcome }) => outcome,
  },
] as const satisfies RuleTable<VisitSpendView, VisitSpendOutcome>;

/** The reasons that our own words cover: the table's codes and the cells of the preset. */
export type VisitSpendCode =
  | LineCode<typeof lines>
  | `${(typeof zhengdaVisitSpend)["visits"][number]["code"]}-${(typeof zhengdaVisitSpend)["spend"][number]["code"]}`;

const compile = /* @__PURE__ */ compiler({
  name: "visit-spend",
  policySchema: visitSpendPolicySchema,
  factsSchema: visitSpendSchema,
  lines: ({ visits, spend, cites }): Because[] => [
    { code: lines[0].code, cites: lines[0].cites },
    ...visits.flatMap((visit) => spend.map((amount) => ({ code: `${visit.code}-${amount.code}`, cites }))),
  ],
  prepare: (policy) => {
    const outcomeOf = placer(policy);
    return decideBy<"visit-spend", VisitSpend, VisitSpendView, VisitSpendOutcome>(lines, {
      view: (facts) => ({ outcome: outcomeOf(facts), cites: policy.cites }),
      reviewOn: () => null,
    });
  },
});

/**
 * Compiles a grid of visits by spend per visit. Frequency alone takes somebody who comes often for little for a better customer
 * than somebody who comes seldom for much; two dimensions tell them apart. Bounds are inclusive and compared exactly.
 *
 * The value of a cell is visits × spend per visit.
 *
 * @param policy - Levels of visits and of spend with falling bounds, such as `zhengdaVisitSpend`.
 * @returns A rule from visits and spend per visit to two levels and the value, with a door for whole tables.
 * @throws PolicyError when bounds do not fall, a code is used twice or a last level has a bound.
 * @see DF-04, G5, O15 under Sources.
 * @example
 * ```ts
 * import { compileVisitSpend, zhengdaVisitSpend } from "idic/differentiate";
 *
 * const place = compileVisitSpend(zhengdaVisitSpend);
 * place({ visits: 2, spendPerVisit: "12500" }, { asOf: "2026-11-22" }).outcome; // => { visits: "seldom", spend: "much", value: "25000" }
 * [...place.columns({ visits: [2, 6], spendPerVisit: [12500, 300] }).visits]; // => [1, 0]
 * ```
 */
export const compileVisitSpend: CompileVisitSpend = (written) => {
  const rule = compile(written);
  return Object.assign(rule, { columns: visitSpendColumns(rule.policy) });
};

function placer({ visits: visitLevels, spend: spendLevels }: VisitSpendPolicy): (facts: VisitSpend) => VisitSpendOutcome {
  const [visitLevel, spendLevel] = [levelOf(visitLevels), levelOf(spendLevels)];
  return ({ visits, spendPerVisit }) => {
    const count = visits === null ? null : { units: BigInt(visits), scale: 0 };
    const amount = spendPerVisit === null ? null : exact(spendPerVisit);
    return {
      visits: count === null ? null : (visitLevels[visitLevel(count)]?.code ?? null),
      spend: amount === null ? null : (spendLevels[spendLevel(amount)]?.code ?? null),
      value: count === null || amount === null ? null : formatExact(times(count, amount)),
    };
  };
}
