import { gini, npsInterval, paretoClasses, rfm } from "idic/differentiate";
import { en } from "idic/locales/en";
import { zhCN } from "idic/locales/zh-CN";
import { type CatalogueFor, type Explainable, explain } from "idic/rule";
import {
  customerLifetimes,
  geometricClv,
  historicClv,
  marginMultiple,
  markovClv,
  retentionElasticity,
  retentionSensitivity,
  sbgResidualLifetime,
} from "idic/value";
import { describe, expect, it } from "vitest";

/** What is said of two figures in both languages, besides the numbers, which differ anyway. */
function told<A extends Explainable>(first: A, second: A, catalogues: readonly CatalogueFor<NoInfer<A>>[]): (readonly [string, string])[] {
  const wording = (figure: A, catalogue: CatalogueFor<NoInfer<A>>) => explain(figure, catalogue).replaceAll(/-?\d+(\.\d+)?/g, "#");
  return catalogues.map((catalogue) => [wording(first, catalogue), wording(second, catalogue)]);
}

const both = [en, zhCN] as const;

const terms = { margin: 1000, retention: "0.9", discountRate: "0.1" };
const grown = { ...terms, growth: "0.05", firstMargin: "excluded", timing: "begin" } as const;
const chain = {
  transitions: [
    ["0.5", "0.5"],
    ["0", "1"],
  ],
  margins: [1, 0],
  discountRate: "0.1",
};
const change = { retention: "0.8", discountRate: "0.1", change: "0.05", reading: "points" } as const;
const base = { customers: [{ id: "a", recencyDays: 1, frequency: 2, monetary: 3 }] };
const worth = { customers: [{ id: "a", value: 5 }], ties: "together", a: "0.8", b: "0.95" } as const;
const asked = { promoters: 60, passives: 25, detractors: 15, confidence: 0.95 };
const past = { margins: [{ margin: 100, ageInMonths: 12 }] };

const readings = {
  "which margin grows first": told(
    geometricClv({ ...grown, growthFrom: "first-counted" }),
    geometricClv({ ...grown, growthFrom: "first-period" }),
    both,
  ),
  "whether the past is compounded": told(historicClv(past), historicClv({ ...past, annualRate: "0.1" }), both),
  "how far a chain is followed": told(markovClv(chain), markovClv({ ...chain, horizon: 3 }), both),
  "whether a margin grows": told(
    marginMultiple({ retention: "0.8", discountRate: "0.1" }),
    marginMultiple({ retention: "0.8", discountRate: "0.1", growth: "0.05" }),
    both,
  ),
  "whether the first margin counts": told(
    retentionSensitivity({ ...change, firstMargin: "included" }),
    retentionSensitivity({ ...change, firstMargin: "excluded" }),
    both,
  ),
  "whether the first margin counts in an elasticity": told(
    retentionElasticity({ retention: "0.8", discountRate: "0.1", firstMargin: "included" }),
    retentionElasticity({ retention: "0.8", discountRate: "0.1", firstMargin: "excluded" }),
    both,
  ),
  "the correction of a Gini coefficient": told(
    gini({ values: [1, 2], correction: "none" }),
    gini({ values: [1, 2], correction: "sample" }),
    both,
  ),
  "how an interval is made": told(npsInterval({ ...asked, method: "wald" }), npsInterval({ ...asked, method: "adjusted-wald" }), both),
  "where a class ends": told(paretoClasses({ ...worth, cutOff: "crossing" }), paretoClasses({ ...worth, cutOff: "cumulative" }), both),
  "what scores are ranked against": told(
    rfm({ ...base, method: "independent", ties: "together" }),
    rfm({ ...base, method: "nested", ties: "together" }),
    both,
  ),
  "what becomes of ties": told(
    rfm({ ...base, method: "independent", ties: "together" }),
    rfm({ ...base, method: "independent", ties: "ntile" }),
    both,
  ),
} as const;

describe("explain, of readings on which books differ", () => {
  it.each(Object.entries(readings))("says %s, in both languages", (_, texts) => {
    expect(texts).toHaveLength(2);
    for (const [first, second] of texts) expect(first).not.toBe(second);
  });

  it("says nothing of renewals that have not been", () => {
    const mix = { alpha: "0.668", beta: "3.806", discountRate: "0.1" };
    const [none, seven] = [0, 7].map((renewals) => explain(sbgResidualLifetime({ ...mix, renewals }), en));
    expect(none).toContain("the first renewal is still to come");
    expect(seven).toContain("have renewed so often");
    expect(explain(sbgResidualLifetime({ ...mix, renewals: 0 }), zhCN)).toContain("首次续约");
  });

  it("G2: says in words that nobody leaves", () => {
    const stays = customerLifetimes({ retention: 1, discountRate: "0.1" });
    expect(explain(stays, en)).toBe("A customer is expected to go on paying for ever. Nobody leaves.");
    expect(explain(stays, zhCN)).toBe("客户预计会一直付款。没有客户流失。");
  });
});
