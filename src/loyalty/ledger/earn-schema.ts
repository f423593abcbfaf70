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
  oneOf,
  orDefault,
  orEmpty,
  orUnknown,
  wholeField,
  withCheck,
} from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { repeatedNames } from "../../foundation/repeated-names";
import { roundingModes } from "../../foundation/rounding";
import type { EarnCap, EarnCapInput, EarnPolicy, EarnPolicyInput, EarnRule, EarnRuleInput } from "./earn-types";
import type { GoodsFilter, GoodsFilterInput } from "./goods-filter-types";
import { capPeriods, earnBases, earnDeductions, earnPlaces, multiplierStackings } from "./ledger-terms";
import type { Multiplier, MultiplierCondition, MultiplierConditionInput, MultiplierInput } from "./multiplier-types";

/** An exact amount above zero. */
export const aboveZeroField: Field<DecimalText, AmountInput> = /* @__PURE__ */ fieldOf((value) => {
  const result = parseAmount(value);
  if (!result.ok || exact(result.value).units > 0n) return result;
  return failure("out-of-range", `expected an amount above 0, got ${describeValue(value)}`);
});

const ONE = /* @__PURE__ */ formatUnits(1n, 0);

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
  only: orUnknown(goodsFilterField),
  except: orEmpty(goodsFilterField),
  when: conditionField,
  cites: citesField,
});

const capField: Field<EarnCap, EarnCapInput> = withCheck(
  z.strictObject({
    code: codeField,
    rule: orUnknown(codeField),
    points: positiveAmountField,
    per: oneOf(capPeriods),
    from: orUnknown(dayField),
    through: orUnknown(dayField),
    cites: citesField,
  }),
  checkDays,
);

/** The schema of the part of a programme that says how points are earned. */
export const earnField: Field<EarnPolicy, EarnPolicyInput> = withCheck(
  z.strictObject({
    netOf: orDefault(z.array(oneOf(earnDeductions)), []),
    rules: z.array(ruleField),
    multipliers: orDefault(z.array(multiplierField), []),
    stacking: oneOf(multiplierStackings),
    rounding: z.strictObject({ place: oneOf(earnPlaces), mode: orUnknown(oneOf(roundingModes)) }),
    caps: orDefault(z.array(capField), []),
  }),
  ({ rules, multipliers, rounding, caps }) => [
    ...repeatedCodes(rules, "rules"),
    ...repeatedCodes(multipliers, "multipliers"),
    ...repeatedCodes(caps, "caps"),
    ...caps.flatMap(({ rule }, position) =>
      rule === null || rules.some(({ code }) => code === rule) ? [] : [unknownRule(rule, position)],
    ),
    ...(rounding.mode === null && rounding.place !== "never"
      ? [{ code: "missing", path: ["rounding", "mode"], message: "expected a mode of rounding, unless the place is never" }]
      : []),
  ],
);

function repeatedCodes(entries: readonly { readonly code: string }[], key: string): Issue[] {
  return repeatedNames(
    entries.map(({ code }) => code),
    (position) => [key, position, "code"],
  );
}

function unknownRule(rule: string, position: number): Issue {
  return { code: "inconsistent", path: ["caps", position, "rule"], message: `expected the code of a rule, got ${describeValue(rule)}` };
}
