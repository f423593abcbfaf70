import { cleanText } from "../../foundation/clean-text";
import { compoundSurnames } from "./compound-surnames";
import { isMasked, nothingIn, type Parsed, type ParseIssue, parsed, refused, textOf } from "./parsed";

/** The script of a name. */
export type PersonNameKind = "han" | "western";

/** A name as it was read. */
export interface ParsedPersonName extends Parsed<PersonNameKind> {
  /** The surname of a Han name; `null` where it cannot be told. */
  readonly surname: string | null;
  /** What follows the surname; `null` where it cannot be told or is not known. */
  readonly givenName: string | null;
  /** The title that was taken off. */
  readonly title: string | null;
  /** Whether it is more than a surname. Only complete names count as collected. */
  readonly complete: boolean;
}

const TITLE = /(?:先生|女士|小姐|太太|夫人|师傅|老师|经理|总)$/;
const WESTERN_TITLE = /^(?:mrs|mr|ms|miss|dr|prof)(?:\.\s*|\s+)(?=\S)/i;
const STANDING_ALONE: ReadonlySet<string> = /* @__PURE__ */ new Set(["客户", "车主", "先生", "女士", "本人", "匿名"]);
const COMPOUND: ReadonlySet<string> = /* @__PURE__ */ new Set(compoundSurnames);
const LONGEST = 200;
const HAN = /^[\p{Script=Han}·]+$/u;

/**
 * Reads the name of a person, Chinese or western. Titles are taken off; a lone surname such as that of 张先生 is kept and is
 * not complete.
 *
 * @param text - The name as it was written.
 * @returns The name with surname and given name where they can be told, or what is wrong with it.
 * @see I16 under Sources.
 * @example
 * ```ts
 * import { parsePersonName } from "idic/identify";
 *
 * parsePersonName("欧阳 娜娜 女士").surname; // => "欧阳"
 * parsePersonName("张先生").issues; // => ["surname-only"]
 * parsePersonName("Mr. John  Smith").key; // => "john smith"
 * ```
 */
export function parsePersonName(text: unknown): ParsedPersonName {
  const cleaned = joined(cleanText(textOf(text)));
  const nothing = nothingIn(cleaned) ?? (STANDING_ALONE.has(cleaned) ? "placeholder" : null);
  if (nothing !== null) return nameless(refused(null, [nothing]));
  if (isMasked(cleaned)) return nameless(refused(cleaned, ["masked"]));
  const { name, title } = withoutTitles(cleaned);
  const left = nothingIn(name);
  if (left !== null || STANDING_ALONE.has(name)) return nameless(refused(null, ["placeholder"]));
  if (cleaned.length > LONGEST) return nameless(refused(null, ["length"]));
  if (/\p{Nd}/u.test(name)) return nameless(refused(cleaned, ["forbidden-character"]));
  if (!/\p{L}/u.test(name)) return nameless(refused(cleaned, ["format"]));
  const kind = HAN.test(name) ? "han" : "western";
  const { surname, givenName } = kind === "han" ? parts(name) : { surname: null, givenName: null };
  const complete = surname === null || givenName !== null;
  const issues: ParseIssue[] = complete ? [] : ["surname-only"];
  const key = kind === "han" ? name : name.toLowerCase().normalize("NFKC");
  // A literal, because every file has a name and a spread that adds keys is slow.
  const read = parsed({ value: name, key, kind }, issues);
  return { ok: read.ok, value: name, key: read.key, kind: read.kind, issues: read.issues, surname, givenName, title, complete };
}

function nameless(name: Parsed<PersonNameKind>): ParsedPersonName {
  return { ...name, surname: null, givenName: null, title: null, complete: false };
}

/** Between two Han characters blanks vanish, and dots of any kind become the one that names are written with. */
function joined(cleaned: string): string {
  if (!/[ \u2022\u2027\u30FB\u00B7.]/.test(cleaned)) return cleaned;
  return cleaned
    .replace(/(?<=\p{Script=Han})\s*[\u2022\u2027\u30FB\u00B7.]\s*(?=\p{Script=Han})/gu, "·")
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, "");
}

/** Takes titles off until none is left, so that reading a name twice changes nothing; what is only a title leaves nothing. */
function withoutTitles(cleaned: string): { readonly name: string; readonly title: string | null } {
  let name = cleaned;
  let title: string | null = null;
  for (;;) {
    const found = TITLE.exec(name)?.[0] ?? WESTERN_TITLE.exec(name)?.[0];
    if (found === undefined) return { name, title };
    title ??= found.trim();
    name = joined(TITLE.test(name) ? name.slice(0, -found.length).trim() : name.slice(found.length));
  }
}

function parts(name: string): { readonly surname: string | null; readonly givenName: string | null } {
  if (name.includes("·")) return { surname: null, givenName: null };
  const compound = COMPOUND.has(name.slice(0, 2)) ? name.slice(0, 2) : undefined;
  const surname = compound ?? [...name][0] ?? name;
  const givenName = name.slice(surname.length);
  return { surname, givenName: givenName === "" ? null : givenName };
}
