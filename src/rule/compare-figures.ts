import { canonicalJson } from "../foundation/canonical";
import { exact, formatExact, plus } from "../foundation/exact";
import { parseNumber } from "../foundation/number-fields";
import type { Figure, Unit } from "./figure";

/** A figure of any formula. */
export type AnyFigure = Figure<string, unknown, unknown>;

/** Two figures to put side by side. */
export interface BothFigures<First extends AnyFigure, Second extends AnyFigure> {
  /** The one to compare with. */
  readonly first: First;
  /** The one that is compared with it. */
  readonly second: Second;
}

/** In what two figures can differ. */
export type FigureAspect = "formula" | "convention" | "inputs" | "unit" | "value";

/** Everything in which two figures can differ, for schemas and documents. */
export const figureAspects = ["formula", "convention", "inputs", "unit", "value"] as const satisfies readonly FigureAspect[];

/** An input that is not the same in both figures. */
export interface InputDifference {
  /** What it is called. */
  readonly name: string;
  /** What the first figure read; `null` where it has no such input. */
  readonly first: unknown;
  /** What the second figure read; `null` where it has no such input. */
  readonly second: unknown;
}

/** A number of both figures. */
export interface ValueDifference {
  /** Where it stands in the values: keys and positions, empty where the value is one number. */
  readonly path: readonly (string | number)[];
  /** The number of the first figure; `null` where it has none there. */
  readonly first: string | null;
  /** The number of the second figure; `null` where it has none there. */
  readonly second: string | null;
  /** The second less the first, as they are printed; `null` where one is missing or infinite, or the units differ. */
  readonly difference: string | null;
}

/** Two figures side by side. Plain JSON. */
export interface FigureComparison<First extends AnyFigure = AnyFigure, Second extends AnyFigure = AnyFigure>
  extends BothFigures<First, Second> {
  /** A comparison. */
  readonly shape: "comparison";
  /** The version of this structure. */
  readonly schemaVersion: 1;
  /** In what they differ; empty where they are the same. */
  readonly differs: readonly FigureAspect[];
  /** What both are measured in; `null` where the units differ and nothing can be subtracted. */
  readonly unit: Unit | null;
  /** The inputs that are not the same, by name. */
  readonly inputs: readonly InputDifference[];
  /** The numbers of both, in the order of the first figure; codes and names are none, unless they are nothing but digits. */
  readonly values: readonly ValueDifference[];
}

/** Puts two figures side by side. */
export function compareFigures<First extends AnyFigure, Second extends AnyFigure>({
  first,
  second,
}: BothFigures<First, Second>): FigureComparison<First, Second> {
  const unit = first.unit === second.unit ? first.unit : null;
  const parted: Readonly<Record<FigureAspect, boolean>> = {
    formula: first.code !== second.code,
    convention: first.convention !== second.convention,
    inputs: !same(first.inputs, second.inputs),
    unit: unit === null,
    value: !same(first.value, second.value),
  };
  return {
    shape: "comparison",
    schemaVersion: 1,
    first,
    second,
    differs: figureAspects.filter((aspect) => parted[aspect]),
    unit,
    inputs: inputDifferences(entriesOf(first.inputs), entriesOf(second.inputs)),
    values: valueDifferences(numbersOf(first.value), numbersOf(second.value), unit),
  };
}

function same(first: unknown, second: unknown): boolean {
  return canonicalJson(first) === canonicalJson(second);
}

function entriesOf(inputs: unknown): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(inputs ?? {}));
}

function inputDifferences(first: ReadonlyMap<string, unknown>, second: ReadonlyMap<string, unknown>): InputDifference[] {
  const names = new Set([...first.keys(), ...second.keys()]);
  return [...names]
    .map((name) => ({ name, first: first.get(name) ?? null, second: second.get(name) ?? null }))
    .filter((input) => !same(input.first, input.second));
}

/** A number of a value, and where it stands there. */
interface PlacedNumber {
  readonly path: ValueDifference["path"];
  readonly text: string;
}

/** Every number of a value, from the outside inwards. Other text is none; an id that is nothing but digits counts as one. */
function numbersOf(value: unknown, path: ValueDifference["path"] = []): PlacedNumber[] {
  if (Array.isArray(value)) return value.flatMap((entry, position) => numbersOf(entry, [...path, position]));
  if (value !== null && typeof value === "object") return Object.entries(value).flatMap(([key, entry]) => numbersOf(entry, [...path, key]));
  if (value === "Infinity") return [{ path, text: value }];
  const number = parseNumber(value);
  return number.ok ? [{ path, text: number.value }] : [];
}

function valueDifferences(first: readonly PlacedNumber[], second: readonly PlacedNumber[], unit: Unit | null): ValueDifference[] {
  const [before, after] = [first, second].map((numbers) => new Map(numbers.map((number) => [canonicalJson(number.path), number])));
  const places = new Map([...(before ?? []), ...(after ?? [])]);
  return [...places].map(([place, { path }]) => {
    const [from, to] = [before?.get(place)?.text ?? null, after?.get(place)?.text ?? null];
    return { path, first: from, second: to, difference: unit === null ? null : lessBy(from, to) };
  });
}

/** The second less the first. */
function lessBy(first: string | null, second: string | null): string | null {
  const [from, to] = [parseNumber(first), parseNumber(second)];
  if (!from.ok || !to.ok) return null;
  const { units, scale } = exact(from.value);
  return formatExact(plus(exact(to.value), { units: -units, scale }));
}
