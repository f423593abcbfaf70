/** The key of a record: its source and its id there. */
export function recordKey({ source, id }: { readonly source: string; readonly id: string }): string {
  return `${source}:${id}`;
}
