import * as z from "zod/mini";
import { positiveAmountField } from "../../foundation/amount-fields";
import { describeValue } from "../../foundation/describe-value";
import { type AmountInput, type DecimalText, exact, formatUnits, parseAmount } from "../../foundation/exact";
import {
  citesField,
  codeField,
  dayField,
  type Field,
  failure,
  fieldOf,
  idField,
  listOf,
  oneOf,
  orDefault,
  orEmpty,
  orUnknown,
  wholeField,
  withCheck,
} from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { roundingModes } from "../../foundation/rounding";
import type {
  EarnPolicy,
  EarnPolicyInput,
  EarnRule,
  EarnRuleInput,
  GoodsFilter,
  GoodsFilterInput,
  Multiplier,
  MultiplierCondition,
  MultiplierConditionInput,
  MultiplierInput,
  OrderLine,
  OrderLineInput,
} from "./earn-types";
import { earnBases, earnDeductions, earnPlaces, multiplierStackings, orderLineKinds } from "./ledger-terms";

/** An exact amount above zero. */
const aboveZeroField: Field<DecimalText, AmountInput> = /* @__PURE__ */ fieldOf((value) => {
  const result = parseAmount(value);
  if (!result.ok || exact(result.value).units > 0n) return result;
  return failure("out-of-range", `expected an amount above 0, got ${describeValue(value)}`);
});

const ONE = /* @__PURE__ */ formatUnits(1n, 0);

/** What an absent amount stands for. */
export const zeroAmount = /* @__PURE__ */ formatUnits(0n, 0);

const idsField = orDefault(z.array(idField), []);

const goodsFilterField: Field<GoodsFilter, GoodsFilterInput> = z.strictObject({ categories: idsField, skus: idsField });

const ruleField: Field<EarnRule, EarnRuleInput> = withCheck(
  z.strictObject({
    code: codeField,
    basis: oneOf(earnBases),
    action: orUnknown(codeField),
    every: orDefault(aboveZeroField, ONE),
    points: positiveAmountField,
    only: orUnknown(goodsFilterField),
    except: orEmpty(goodsFilterField),
    from: orUnknown(dayField),
    through: orUnknown(dayField),
    cites: citesField,
  }),
  (rule) => [...checkAction(rule), ...checkDays(rule)],
);

function checkAction({ basis, action }: EarnRule): Issue[] {
  if ((basis === "action") === (action !== null)) return [];
  if (action === null) return [{ code: "missing", path: ["action"], message: "expected the code of an action" }];
  return [{ code: "inconsistent", path: ["action"], message: "expected null: only actions have a code" }];
}

function checkDays({ from, through }: Pick<EarnRule, "from" | "through">): Issue[] {
  if (from === null || through === null || from <= through) return [];
  return [{ code: "inconsistent", path: ["through"], message: `expected a day from ${from}, got ${through}` }];
}

const conditionField: Field<MultiplierCondition, MultiplierConditionInput> = withCheck(
  z.strictObject({
    days: orUnknown(z.array(dayField)),
    daysOfMonth: orUnknown(z.array(wholeField(1, 31))),
    weekdays: orUnknown(z.array(wholeField(1, 7))),
    from: orUnknown(dayField),
    through: orUnknown(dayField),
    tiers: orUnknown(z.array(idField)),
    channels: orUnknown(z.array(idField)),
  }),
  checkDays,
);

const multiplierField: Field<Multiplier, MultiplierInput> = z.strictObject({
  code: codeField,
  factor: positiveAmountField,
  when: conditionField,
  cites: citesField,
});

/** The schema of the part of a programme that says how points are earned. */
export const earnField: Field<EarnPolicy, EarnPolicyInput> = withCheck(
  z.strictObject({
    netOf: orDefault(z.array(oneOf(earnDeductions)), []),
    rules: z.array(ruleField),
    multipliers: orDefault(z.array(multiplierField), []),
    stacking: oneOf(multiplierStackings),
    rounding: z.strictObject({ place: oneOf(earnPlaces), mode: orUnknown(oneOf(roundingModes)) }),
  }),
  ({ rules, multipliers, rounding }) => [
    ...duplicates(rules, "rules"),
    ...duplicates(multipliers, "multipliers"),
    ...(rounding.mode === null && rounding.place !== "never"
      ? [{ code: "missing", path: ["rounding", "mode"], message: "expected a mode of rounding, unless the place is never" }]
      : []),
  ],
);

function duplicates(entries: readonly { readonly code: string }[], key: string): Issue[] {
  const known = new Set<string>();
  return entries.flatMap(({ code }, position) => {
    if (!known.has(code)) {
      known.add(code);
      return [];
    }
    return [
      { code: "duplicate-id", path: [key, position, "code"], message: `expected a code of its own, got ${describeValue(code)} again` },
    ];
  });
}

const orderLineField: Field<OrderLine, OrderLineInput> = z.object({
  id: idField,
  amount: positiveAmountField,
  tax: orUnknown(positiveAmountField),
  quantity: orDefault(positiveAmountField, ONE),
  kind: orDefault(oneOf(orderLineKinds), "goods"),
  category: orUnknown(idField),
  sku: orUnknown(idField),
});

/** The lines of an order. */
export const orderLinesField = listOf(orderLineField, 1);

/** An amount that is none when unknown. */
export const noneField = orDefault(positiveAmountField, zeroAmount);

/** How many, to three decimals; one when unknown. */
export const quantityField = orDefault(positiveAmountField, ONE);

/** What is taken off, zero or less; nothing when unknown. */
export const takenOffField: Field<DecimalText, AmountInput> = /* @__PURE__ */ fieldOf((value) => {
  const result = parseAmount(value);
  if (!result.ok || exact(result.value).units <= 0n) return result;
  return failure("out-of-range", `expected an amount that is negative, got ${describeValue(value)}`);
});
