import fc from "fast-check";
import { addDays, plainDate } from "idic/foundation";
import { compileTiers } from "idic/loyalty";
import { describe, expect, it } from "vitest";
import { runs } from "../arbitrary";
import { history, JOINED, market, memberDay, programme } from "./tiers-arbitrary";
import { millionths, reference } from "./tiers-reference";

/** A hundred programmes and histories in an ordinary run, because the reference is slow; IDIC_RUNS=100 gives ten thousand. */

describe("tiers against a walk day by day", () => {
  it("agree on tier, since, end, balance and every day of the timeline", { timeout: 3_600_000 }, () => {
    fc.assert(
      fc.property(programme, history, market, memberDay, (policy, events, at, asOf) => {
        const rule = compileTiers(policy);
        const result = rule.safe({ member: { joinedOn: JOINED, market: at }, events }, { asOf });
        if (!result.ok) throw new Error(JSON.stringify(result.issues));
        const { tier, since, validThrough, balance, segments } = result.value;
        const metrics = Object.keys(balance);
        const expected = reference(rule.policy, { joinedOn: JOINED, market: at, events, metrics }, asOf);
        const found = {
          tier,
          since,
          balance: Object.fromEntries(metrics.map((metric) => [metric, millionths(balance[metric] ?? "0")])),
          history: expected.history.map((_, offset) => {
            const at = addDays(plainDate(JOINED), offset);
            return segments.find(({ from, through }) => (from === null || from <= at) && (through === null || at <= through))?.state;
          }),
          ...(rule.policy.downgrade.kind === "immediate" ? {} : { through: validThrough }),
        };
        const { through, ...rest } = expected;
        expect(found).toEqual(rule.policy.downgrade.kind === "immediate" ? rest : { ...rest, through });
      }),
      runs,
    );
  });
});
