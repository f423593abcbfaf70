/** How good the copy is that a rule or a preset was taken from. */
export type Standing = "primary" | "secondary" | "draft";

/** Every standing, best first, for schemas and documents. */
export const standings = ["primary", "secondary", "draft"] as const satisfies readonly Standing[];

/** The document behind a policy. */
export interface Source {
  /** Its title, with the author or publisher where that tells it apart. */
  readonly title: string;
  /** `primary`: read in its own text; `secondary`: seen through another text; `draft`: not settled. */
  readonly standing: Standing;
  /** Where in the document: a clause, a page, a table. */
  readonly clause?: string;
}

/** A row of the register of source rules, such as `IN-02`. */
export type RegisterId = `${"IDIC" | "ID" | "DF" | "IN" | "CH" | "CU" | "VA" | "LO" | "DI"}-${number}`;

/** A numbered convention of this library, such as `K3`: formulas G, contacts K, money M, programmes R, identity I. */
export type ConventionId = `${"G" | "K" | "M" | "R" | "I"}${number}`;

/** A point the sources leave open, such as `O2`: what we chose, and why. */
export type OpenPointId = `O${number}`;

/** A paper, book or law, such as `paper:fader-hardie-2012` or `law:16-ccr-3353`. */
export type WorkId = `${"paper" | "book" | "law" | "web"}:${string}`;

/**
 * Where a rule comes from. What each id stands for is written in the documentation under “Sources”;
 * a citation that names nothing there fails the tests.
 */
export type Citation = RegisterId | ConventionId | OpenPointId | WorkId;
