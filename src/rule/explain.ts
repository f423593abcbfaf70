import { canonicalJson } from "../foundation/canonical";
import { formatPath } from "../foundation/issue";
import type { Answer, Because, Warning } from "./answer";
import { type CatalogueFor, type Labels, sentence, type Words } from "./catalogue";
import type { Figure, Step } from "./figure";
import type { Evidence, TriedLine } from "./table";

/** For whom an answer is put into words. */
export type Audience = "customer" | "auditor";

/** How an answer is put into words. */
export interface ExplainOptions {
  /** `"customer"` (the default): what an adviser can read out; `"auditor"`: codes, numbers and sources, line by line. */
  readonly audience?: Audience;
}

/** Anything that can be explained: an answer of a rule or a figure. */
export type Explainable = Answer<string, unknown> | Figure<string, unknown, unknown>;

/**
 * Puts an answer into words.
 *
 * @param answer - A decision, a document, a timeline or a figure.
 * @param catalogue - The words of a language that has this rule, such as `zhCN` or `en`.
 * @param options - The audience.
 * @returns Sentences for the customer, or labelled lines for an auditor.
 * @example
 * ```ts
 * import { explain } from "idic";
 * import { compileCadence, fawVwCadence } from "idic/interact";
 * import { en } from "idic/locales/en";
 *
 * const adviseCall = compileCadence(fawVwCadence);
 * const advice = adviseCall({ anchor: "2026-10-31", plansToBuyOn: "2026-12-20" }, { asOf: "2026-11-22" });
 * explain(advice, en); // => "The next call is due on 2026-11-30. You plan to buy soon."
 * ```
 */
export function explain<A extends Explainable>(answer: A, catalogue: CatalogueFor<NoInfer<A>>, options?: ExplainOptions): string {
  const rules: Readonly<Record<string, Words<A>>> = catalogue.rules;
  const name = "rule" in answer ? answer.rule : answer.code;
  const words = Object.hasOwn(rules, name) ? rules[name] : undefined;
  const report = options?.audience === "auditor" ? forAuditor : forCustomer;
  return report(answer, words, catalogue.labels);
}

function forCustomer<A extends Explainable>(answer: A, words: Words<A> | undefined, labels: Labels): string {
  const { code } = becauseOf(answer);
  const parts = [
    words?.say(answer) ?? code,
    words === undefined ? "" : sentence(words.because, code, answer),
    ...warningTexts(answer, words),
  ];
  return parts.filter((part) => part !== "").join(labels.space);
}

function forAuditor<A extends Explainable>(answer: A, words: Words<A> | undefined, labels: Labels): string {
  const { code, cites } = becauseOf(answer);
  const line = (label: string, value: string) => `${label}${labels.colon}${value}`;
  const name = "rule" in answer ? answer.rule : answer.code;
  const lines = [
    line(labels.rule, words === undefined ? name : `${words.title} (${name})`),
    line(labels.result, resultOf(answer)),
    line(labels.because, code),
    line(labels.cites, cites.join(", ")),
    ...("steps" in answer ? figureLines(answer, labels, line) : ruleLines(answer, labels, line)),
  ];
  if (answer.warnings.length > 0) lines.push(line(labels.warnings, answer.warnings.map(warningCode).join(", ")));
  return lines.join("\n");
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

function warningTexts<A extends Explainable>(answer: A, words: Words<A> | undefined): string[] {
  const texts = words?.warnings ?? {};
  return answer.warnings.map((warning) => sentence(texts, warning.code, warning));
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
