import { readFileSync } from "node:fs";
import fc from "fast-check";
import { compileIdic } from "idic";
import { addDays, daysBetween } from "idic/foundation";
import { verify } from "idic/rule";
import { describe, expect, it } from "vitest";
import { day, garbage, runs } from "../arbitrary";

const walk = compileIdic({});
const { customer: example } = JSON.parse(readFileSync("docs/examples/lao-zhang.json", "utf8"));

const customer = fc.record({
  identify: fc.record({
    customerSince: day("2015-01-01", 4000),
    adviser: fc.option(fc.record({ name: fc.constant("小何"), leftOn: fc.option(day("2016-01-01", 4000)) })),
    file: fc.constant(example.identify.file),
    openIssues: fc.subarray(["uneasy-about-bill", "ride-not-arranged"]),
  }),
  differentiate: fc.option(
    fc.record({
      spent: fc.option(fc.record({ spent: fc.nat().map(String), years: fc.integer({ min: 1, max: 20 }) })),
      needs: fc.option(fc.record({ observed: fc.array(fc.record({ code: fc.constant("time-precious"), on: day("2015-01-01", 4000) })) })),
    }),
  ),
  interact: fc.option(
    fc.record({
      owner: fc.option(
        fc.record({
          vehicleSince: day("2015-01-01", 4000),
          lastVisit: fc.option(day("2015-01-01", 4000)),
          insuredThrough: fc.option(day("2015-01-01", 4000)),
          requests: fc.array(
            fc
              .record({
                id: fc.uuid(),
                kind: fc.constant("ride"),
                on: day("2015-01-01", 4000),
                settledOn: fc.option(day("2015-01-01", 4000)),
              })
              .filter(({ on, settledOn }) => settledOn === null || settledOn >= on),
            { maxLength: 2 },
          ),
        }),
      ),
      prospect: fc.option(fc.record({ anchor: day("2015-01-01", 4000), plansToBuyOn: fc.option(day("2015-01-01", 4000)) })),
    }),
  ),
});

/** A walk without what differs from day to day by design: the days asked for. */
const content = (answer: object) =>
  JSON.parse(JSON.stringify(answer, (key, value: unknown) => (key === "asOf" || key === "reviewOn" ? undefined : value)));

describe("the four steps", () => {
  it("stay the same on every day before reviewOn", () => {
    fc.assert(
      fc.property(customer, day("2015-01-01", 4000), fc.double({ min: 0, max: 1, noNaN: true }), (facts, asOf, share) => {
        const now = walk.safe(facts, { asOf });
        if (!now.ok) throw new Error(JSON.stringify(now.issues));
        const last = addDays(now.value.reviewOn ?? addDays(asOf, 500), -1);
        for (const later of [last, addDays(asOf, Math.floor(share * daysBetween(asOf, last)))]) {
          const then = walk.safe(facts, { asOf: later });
          expect(then.ok && content(then.value)).toEqual(content(now.value));
        }
      }),
      runs,
    );
  });

  it("replay receipts, agree through every door and answer garbage with issues", () => {
    fc.assert(
      fc.property(customer, garbage, (facts, junk) => {
        const asOf = addDays(walk.policy.from, 9000);
        const result = walk.safe(facts, { asOf });
        if (!result.ok) throw new Error(JSON.stringify(result.issues));
        expect(verify(JSON.parse(JSON.stringify(result.value)), walk)).toEqual({ verified: true });
        const parsed = walk.parse(facts);
        expect(parsed.ok && walk.trusted(parsed.value, { asOf })).toEqual(result.value);
        for (const anything of [
          junk,
          { ...facts, identify: junk },
          { ...facts, interact: { owner: junk } },
          { ...facts, customize: { quote: junk } },
        ]) {
          const refused = walk.safe(anything, { asOf });
          if (!refused.ok) expect(refused.issues.length).toBeGreaterThan(0);
        }
      }),
      runs,
    );
  });
});
