import { canonicalJson } from "../foundation/canonical";
import { groupBy } from "../foundation/group-by";
import { formatPath } from "../foundation/issue";
import type { Labels, Words } from "./catalogue";
import type { AnyFigure, FigureComparison, ValueDifference } from "./compare-figures";
import { forCustomer, titleOf, warningCodes, wordsFor } from "./explain-answer";
import type { Step } from "./figure";

type Rules = Readonly<Record<string, Words<AnyFigure>>>;

const NOTHING = "–";

/** What each figure says, and the second less the first. */
export function comparisonForCustomer(comparison: FigureComparison, rules: Rules, labels: Labels): string {
  const said = [comparison.first, comparison.second].map((figure) => forCustomer(figure, wordsFor(figure, rules), labels));
  return [...said, ...differenceLines(comparison, labels)].join("\n");
}

/** Both figures line by line; what is the same on both sides stands there once. */
export function comparisonForAuditor(comparison: FigureComparison, rules: Rules, labels: Labels): string {
  const { first, second, inputs } = comparison;
  const line = (label: string, text: string) => `${label}${labels.colon}${text}`;
  const both = (label: string, tell: (figure: AnyFigure) => string) => line(label, beside(tell(first), tell(second)));
  const differing = new Set(inputs.map(({ name }) => name));
  const shared = Object.fromEntries(Object.entries(first.inputs ?? {}).filter(([name]) => !differing.has(name)));
  return [
    both(labels.rule, (figure) => titleOf(figure, wordsFor(figure, rules))),
    both(labels.result, ({ value }) => canonicalJson(value)),
    both(labels.cites, ({ cites }) => cites.join(", ")),
    both(labels.convention, ({ convention }) => convention ?? ""),
    line(labels.given, canonicalJson(shared)),
    ...inputs.map((input) => line(`${labels.given} ${input.name}`, beside(canonicalJson(input.first), canonicalJson(input.second)))),
    ...workings(comparison).map((working) => line(labels.working, working)),
    ...differenceLines(comparison, labels),
    both(labels.warnings, warningCodes),
  ].join("\n");
}

function beside(first: string, second: string): string {
  return first === second ? first || NOTHING : `${first || NOTHING} | ${second || NOTHING}`;
}

/** The steps of both, each once with the value on either side, so that one sees where they part. */
function workings({ first, second }: FigureComparison): string[] {
  const [one, other] = [groupBy(first.steps, stepOf), groupBy(second.steps, stepOf)];
  const valuesOf = (steps: readonly Step[] = []) => steps.map(({ value }) => value).join(", ");
  return [...new Set([...one.keys(), ...other.keys()])].map(
    (step) => `${step} = ${beside(valuesOf(one.get(step)), valuesOf(other.get(step)))}`,
  );
}

function stepOf({ code, formula }: Step): string {
  return `${code} = ${formula}`;
}

function differenceLines({ unit, values }: FigureComparison, labels: Labels): string[] {
  if (unit === null) return [`${labels.difference}${labels.colon}${labels.otherUnits}`];
  return values.flatMap((value) => (value.difference === null ? [] : [differenceLine(value, value.difference, labels)]));
}

function differenceLine({ path }: ValueDifference, difference: string, labels: Labels): string {
  const place = path.length === 0 ? "" : ` ${formatPath(path)}`;
  return `${labels.difference}${place}${labels.colon}${difference}`;
}
