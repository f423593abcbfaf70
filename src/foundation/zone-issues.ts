import { dayReader } from "./instant";
import { InputError, type Issue } from "./issue";

/** What is wrong with the time zone of a policy: a zone that no machine knows. None, when a policy names none. */
export function zoneIssues({ timeZone }: { readonly timeZone: string | null }): readonly Issue[] {
  if (timeZone === null) return [];
  try {
    dayReader(timeZone);
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.issues.map((issue) => ({ ...issue, path: ["timeZone"] }));
    throw error;
  }
}
