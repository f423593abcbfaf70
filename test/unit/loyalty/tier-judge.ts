import type { Result } from "idic/foundation";
import { type PlainDate, plainDate } from "idic/foundation";
import type { TierJudge, TierStanding } from "idic/loyalty";

/** A tier rule small enough to check by eye: the tier is the highest whose bound the points reach. */
export function byPoints(bounds: Readonly<Record<string, number>>): TierJudge<TierStanding> {
  const tiers = Object.keys(bounds).map((code) => ({ code }));
  const validThrough: PlainDate = plainDate("2026-12-31");
  return {
    policy: { tiers },
    safe: (input): Result<TierStanding> => {
      const points = input !== null && typeof input === "object" && "points" in input ? input.points : null;
      if (typeof points !== "number") return { ok: false, issues: [{ code: "missing", path: ["points"], message: "expected points" }] };
      const tier = tiers.findLast(({ code }) => points >= (bounds[code] ?? 0))?.code ?? "none";
      const standing = JSON.parse(JSON.stringify({ balance: { points: `${points}` } }));
      return { ok: true, value: { tier, since: null, validThrough, because: { code: "reached", cites: ["R9"] }, ...standing } };
    },
  };
}

/** The same rows one after another, as a cursor gives them. */
export async function* cursor<Row>(rows: readonly Row[]): AsyncGenerator<Row> {
  for (const row of rows) yield row;
}
