/** A provider of mailboxes that delivers several spellings to one of them. */
export interface EmailProvider {
  /** Its domains; the first stands for all. */
  readonly domains: readonly string[];
  /** Whether dots before the @ say nothing. */
  readonly ignoresDots: boolean;
  /** The sign from which on the local part says nothing, such as `"+"`; `null` when every sign counts. */
  readonly tagAfter: string | null;
}

/**
 * Two providers that deliver several spellings to one mailbox, as they describe it themselves. Nothing is folded unless a policy
 * names them.
 *
 * @see I15 under Sources.
 */
export const emailProviders = [
  { domains: ["gmail.com", "googlemail.com"], ignoresDots: true, tagAfter: "+" },
  { domains: ["outlook.com", "hotmail.com", "live.com"], ignoresDots: false, tagAfter: "+" },
] as const satisfies readonly EmailProvider[];

/**
 * The second key of an e-mail: the mailbox behind its spellings, where the provider is known to have several for one.
 *
 * @param key - The key of an address, as `parseEmail` gives it.
 * @param providers - The providers whose spellings are folded, such as `emailProviders`.
 * @returns The folded key; `null` for every other provider and where nothing would be left.
 * @see I15 under Sources.
 * @example
 * ```ts
 * import { emailProviders, foldEmail } from "idic/identify";
 *
 * foldEmail("zhang.san+service@googlemail.com", emailProviders); // => "zhangsan@gmail.com"
 * foldEmail("zhang.san+service@163.com", emailProviders); // => null
 * ```
 */
export function foldEmail(key: string, providers: readonly EmailProvider[]): string | null {
  const at = key.lastIndexOf("@");
  const provider = providers.find(({ domains }) => domains.includes(key.slice(at + 1)));
  if (provider === undefined) return null;
  const { domains, ignoresDots, tagAfter } = provider;
  const [untagged = ""] = tagAfter === null ? [key.slice(0, at)] : key.slice(0, at).split(tagAfter);
  const local = ignoresDots ? untagged.replaceAll(".", "") : untagged;
  return local === "" ? null : `${local}@${domains[0]}`;
}
