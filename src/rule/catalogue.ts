import type { Warning } from "./answer";

/**
 * Words made from an answer.
 *
 * @param answer - The answer to put into words.
 */
export type Wording<Answer> = (answer: Answer) => string;

/** A sentence: fixed words, or words made from the answer. */
export type Sentence<Answer> = string | Wording<Answer>;

/** The words for one rule or formula. `Codes` are those it can give as its reason. */
export interface Words<Answer, Codes extends string = string> {
  /** What the rule is called. */
  readonly title: string;
  /**
   * What is said to the customer.
   *
   * @param answer - The answer to put into words.
   */
  readonly say: (answer: Answer) => string;
  /** The reason, by code. A code without a sentence is printed as itself. */
  readonly because: Readonly<Record<Codes, Sentence<Answer>>>;
  /** What a warning means, by code: fixed words, or words made from the warning. */
  readonly warnings?: Readonly<Record<string, Sentence<Warning>>>;
}

/** The words an auditor's text is labelled with. */
export interface Labels {
  /** The rule or formula. */
  readonly rule: string;
  /** What came out. */
  readonly result: string;
  /** The code of the reason. */
  readonly because: string;
  /** Where the reason comes from. */
  readonly cites: string;
  /** The policy with edition and fingerprint. */
  readonly policy: string;
  /** The day asked for. */
  readonly asOf: string;
  /** The first day it can change. */
  readonly reviewOn: string;
  /** What is written where it cannot change. */
  readonly never: string;
  /** The facts as they were read. */
  readonly given: string;
  /** A line of the working. */
  readonly working: string;
  /** The reading of a formula. */
  readonly convention: string;
  /** What to know. */
  readonly warnings: string;
  /** The second of two figures less the first. */
  readonly difference: string;
  /** What is written instead where two figures have different units. */
  readonly otherUnits: string;
  /** Between a label and its value. */
  readonly colon: string;
  /** Between two sentences. */
  readonly space: string;
}

/** The words of one language. Importing one changes nothing. */
export interface Catalogue {
  /** A BCP 47 tag, such as `"zh-CN"`. */
  readonly locale: string;
  /** What the lines of an auditor’s text are called. */
  readonly labels: Labels;
  /** Words by rule name or formula code. */
  readonly rules: Readonly<Record<string, Words<never>>>;
  /** Names of the entries of closed lists, by list and code. */
  readonly lists: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A catalogue that may lack words. */
export interface PartialCatalogue {
  /** A BCP 47 tag. */
  readonly locale: string;
  /** Labels that are there. */
  readonly labels?: Partial<Labels>;
  /** Words that are there, by rule name or formula code. */
  readonly rules?: Readonly<Record<string, Partial<Words<never>>>>;
  /** Names that are there, by list and code. */
  readonly lists?: Catalogue["lists"];
}

/** A catalogue that has words for a given answer. */
export interface CatalogueFor<Answer> {
  /** A BCP 47 tag. */
  readonly locale: string;
  /** What the lines of an auditor’s text are called. */
  readonly labels: Labels;
  /** Words for this rule. */
  readonly rules: { readonly [Name in NameOf<Answer>]: Words<Answer> };
}

type NameOf<Answer> = Answer extends { readonly rule: infer Name extends string }
  ? Name
  : Answer extends { readonly code: infer Name extends string }
    ? Name
    : never;

/**
 * Fills the gaps of a catalogue from another one, sentence by sentence.
 *
 * @param catalogue - The language you want, possibly incomplete.
 * @param fallback - A complete catalogue for what is missing.
 * @returns A complete catalogue in the first one's locale.
 * @example
 * ```ts
 * import { en } from "idic/locales/en";
 * import { withFallback } from "idic/rule";
 *
 * const de = withFallback({ locale: "de", labels: { because: "Grund" } }, en);
 * de.labels.because; // => "Grund"
 * de.labels.cites; // => "Sources"
 * ```
 */
export function withFallback<Full extends Catalogue>(catalogue: PartialCatalogue, fallback: Full): Full {
  const rules: Record<string, Words<never>> = { ...fallback.rules };
  for (const [name, words] of Object.entries(catalogue.rules ?? {})) {
    const full = rules[name];
    if (full !== undefined) rules[name] = { ...full, ...words, because: { ...full.because, ...words.because } };
  }
  const lists: Record<string, Readonly<Record<string, string>>> = { ...fallback.lists };
  for (const [name, entries] of Object.entries(catalogue.lists ?? {})) lists[name] = { ...lists[name], ...entries };
  return { ...fallback, locale: catalogue.locale, labels: { ...fallback.labels, ...catalogue.labels }, rules, lists };
}

/**
 * The name of an entry of a closed list.
 *
 * @param catalogue - The words of a language.
 * @param entry - The list and the code in it.
 * @returns Its name, or the code itself where the catalogue has none.
 * @example
 * ```ts
 * import { labelOf } from "idic/rule";
 * import { zhCN } from "idic/locales/zh-CN";
 *
 * labelOf(zhCN, { list: "loyaltyTypes", code: "spurious" }); // => "惯性忠诚"
 * labelOf(zhCN, { list: "loyaltyTypes", code: "my-own" }); // => "my-own"
 * ```
 */
export function labelOf(catalogue: Pick<Catalogue, "lists">, entry: { readonly list: string; readonly code: string }): string {
  const names = catalogue.lists[entry.list];
  return names !== undefined && Object.hasOwn(names, entry.code) ? (names[entry.code] ?? entry.code) : entry.code;
}

/** The sentence of a code; the code itself where there is none. */
export function sentence<Subject>(sentences: Readonly<Record<string, Sentence<Subject>>>, code: string, subject: Subject): string {
  const found = Object.hasOwn(sentences, code) ? sentences[code] : undefined;
  if (found === undefined) return code;
  return typeof found === "function" ? found(subject) : found;
}
