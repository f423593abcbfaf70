import { expect } from "vitest";

/** A result with just this issue. */
export const refused = (code: string, path: (string | number)[]) => ({ ok: false, issues: [expect.objectContaining({ code, path })] });
