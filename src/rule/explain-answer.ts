import { canonicalJson } from "../foundation/canonical";
import { formatPath } from "../foundation/issue";
import type { Answer, Because, Warning } from "./answer";
import { type Labels, sentence, type Words } from "./catalogue";
import type { Figure, Step } from "./figure";
import type { Evidence, TriedLine } from "./table";

/** Anything that can be explained: an answer of a rule or a figure. */
export type Explainable = Answer<string, unknown> | Figure<string, unknown, unknown>;

/** What a catalogue says of an answer, if it knows its rule. */
export function wordsFor<A extends Explainable>(answer: A, rules: Readonly<Record<string, Words<A>>>): Words<A> | undefined {
  const name = nameOf(answer);
  return Object.hasOwn(rules, name) ? rules[name] : undefined;
}

/** What an adviser can read out. */
export function forCustomer<A extends Explainable>(answer: A, words: Words<A> | undefined, labels: Labels): string {
  const { code } = becauseOf(answer);
  const parts = [
    words?.say(answer) ?? code,
    words === undefined ? "" : sentence(words.because, code, answer),
    ...warningTexts(answer, words),
  ];
  return parts.filter((part) => part !== "").join(labels.space);
}

/** Codes, numbers and sources, line by line. */
export function forAuditor<A extends Explainable>(answer: A, words: Words<A> | undefined, labels: Labels): string {
  const { code, cites } = becauseOf(answer);
  const line = (label: string, value: string) => `${label}${labels.colon}${value}`;
  const lines = [
    line(labels.rule, titleOf(answer, words)),
    line(labels.result, resultOf(answer)),
    line(labels.because, code),
    line(labels.cites, cites.join(", ")),
    ...("steps" in answer ? figureLines(answer, labels, line) : ruleLines(answer, labels, line)),
  ];
  if (answer.warnings.length > 0) lines.push(line(labels.warnings, warningCodes(answer)));
  return lines.join("\n");
}

/** What a rule is called, with the name by which code knows it. */
export function titleOf<A extends Explainable>(answer: A, words: Words<A> | undefined): string {
  const name = nameOf(answer);
  return words === undefined ? name : `${words.title} (${name})`;
}

function nameOf(answer: Explainable): string {
  return "rule" in answer ? answer.rule : answer.code;
}

function figureLines(figure: Figure<string, unknown, unknown>, labels: Labels, line: (label: string, value: string) => string): string[] {
  const lines = [line(labels.given, canonicalJson(figure.inputs))];
  if (figure.convention !== null) lines.push(line(labels.convention, figure.convention));
  return [...lines, ...figure.steps.map((step) => line(labels.working, stepText(step)))];
}

function ruleLines(answer: Answer<string, unknown>, labels: Labels, line: (label: string, value: string) => string): string[] {
  const { id, edition, fingerprint } = answer.policy;
  const tried: readonly TriedLine[] = "working" in answer && Array.isArray(answer.working) ? answer.working : [];
  return [
    line(labels.policy, `${id} ${edition} (${fingerprint})`),
    line(labels.asOf, answer.asOf),
    line(labels.reviewOn, answer.reviewOn ?? labels.never),
    line(labels.given, canonicalJson(answer.given)),
    ...tried.map((step) => line(labels.working, triedText(step))),
  ];
}

function becauseOf(answer: Explainable): Because {
  return "because" in answer ? answer.because : { code: answer.code, cites: answer.cites };
}

/** A sentence that several warnings have in common is told once. */
function warningTexts<A extends Explainable>(answer: A, words: Words<A> | undefined): string[] {
  const texts = words?.warnings ?? {};
  const told = new Set(answer.warnings.map((warning) => sentence(texts, warning.code, warning)));
  return [...told];
}

/** Every warning by its code, with its place. */
export function warningCodes({ warnings }: Explainable): string {
  return warnings.map(warningCode).join(", ");
}

function warningCode({ code, path }: Warning): string {
  return path.length === 0 ? code : `${code} (${formatPath(path)})`;
}

const HEAD: ReadonlySet<string> = new Set([
  "rule",
  "shape",
  "schemaVersion",
  "because",
  "warnings",
  "reviewOn",
  "policy",
  "asOf",
  "given",
  "working",
  "segments",
]);

function resultOf(answer: Explainable): string {
  if ("value" in answer) return canonicalJson(answer.value);
  if ("outcome" in answer) return canonicalJson(answer.outcome);
  return canonicalJson(Object.fromEntries(Object.entries(answer).filter(([key]) => !HEAD.has(key))));
}

function stepText({ code, formula, value }: Step): string {
  return `${code} = ${formula} = ${value}`;
}

function triedText({ code, held, evidence }: TriedLine): string {
  return `${held ? "✓" : "–"} ${code}${evidence.map(evidenceText).join("")}`;
}

function evidenceText({ fact, have, need, met }: Evidence): string {
  return `; ${fact}: ${have} ${met ? "✓" : "✗"} ${need}`;
}
