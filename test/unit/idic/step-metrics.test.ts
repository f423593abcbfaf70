import {
  compileStepMetrics,
  dealerStepMetrics,
  expectedRecordCompleteness,
  pillars,
  type StepMeasuresInput,
  type StepMetricName,
  stepMetricNames,
  stepMetrics,
} from "idic";
import { dataQuality, dealerDataQuality } from "idic/identify";
import { contactCoverage } from "idic/interact";
import { en } from "idic/locales/en";
import { zhCN } from "idic/locales/zh-CN";
import { explain } from "idic/rule";
import { describe, expect, it } from "vitest";

const day = { asOf: "2026-11-22" };
const measured = (facts: StepMeasuresInput, rule = stepMetrics) => {
  const { metrics } = rule(facts, day);
  return (name: StepMetricName) => {
    const found = metrics.find(({ metric }) => metric === name);
    return [found?.code, found?.value, found?.numerator, found?.denominator];
  };
};

describe("step metrics", () => {
  it("IDIC-01: always tells every figure, in the order of the steps, and what is not known is unknown", () => {
    const { metrics, measured: count, because } = stepMetrics({}, day);
    expect(metrics.map(({ metric }) => metric)).toEqual(stepMetricNames);
    expect([...new Set(metrics.map(({ step }) => step))]).toEqual(pillars);
    expect(metrics.map(({ code, value }) => [code, value])).toEqual(metrics.map(() => ["unknown", null]));
    expect([count, because.code]).toEqual([0, "nothing-measured"]);
  });

  it("O14, I31: fields and records are two figures, as the rule of data quality counts them", () => {
    const rule = compileStepMetrics({
      ...dealerStepMetrics,
      id: "three-fields",
      dataQuality: { ...dealerDataQuality, count: 3, fields: dealerDataQuality.fields.slice(0, 3) },
    });
    const whole = { name: { value: "张建国" }, phone: { value: "13912345678" }, address: { value: "广州市天河区" } };
    const customers = [
      { key: "1", sources: ["dms", "dms", "app"], fields: whole },
      { key: "2", sources: ["dms"], fields: { ...whole, address: { value: "无" } } },
    ];
    const figure = measured({ identify: { files: { customers } } }, rule);
    // 5 of 6 values, 1 of 2 files, and 4 records of 2 customers.
    expect(figure("field-completeness")).toEqual(["measured", "0.83333333333333333333", "5", "6"]);
    expect(figure("record-completeness")).toEqual(["measured", "0.5", "1", "2"]);
    expect(figure("duplicate-rate")).toEqual(["measured", "0.5", "2", "4"]);

    const quality = dataQuality({ customers }, day);
    const full = measured({ identify: { files: { customers } } });
    expect(full("field-completeness")[1]).toBe(quality.fieldRate);
    expect(full("record-completeness")[1]).toBe(quality.completeProfileRate);
    expect(full("duplicate-rate")[1]).toBe(quality.duplicates[0]?.rate);
  });

  it("O14: 90% of 17 fields leave one file in six, if fields were independent", () => {
    expect(expectedRecordCompleteness({ fieldCompleteness: "0.9", fields: 17 })).toMatchObject({
      value: "0.16677181699666569",
      cites: ["ID-02", "ID-03", "O14"],
    });
    const refused = expectedRecordCompleteness.safe({ fieldCompleteness: 90, fields: 0 });
    expect(refused.ok ? [] : refused.issues.map(({ code, path }) => [code, path])).toEqual([
      ["out-of-range", ["fieldCompleteness"]],
      ["out-of-range", ["fields"]],
    ]);
  });

  it("G3: nothing is divided by nothing, and every figure says so", () => {
    const nobody = { count: 0, of: 0 };
    const { metrics } = stepMetrics(
      {
        identify: { recognised: nobody, files: { customers: [] } },
        differentiate: { customers: [] },
        interact: { log: { customers: 0, from: "2026-10-01", through: "2026-10-31", contacts: [] }, complaintsCaptured: nobody },
        customize: {
          treated: nobody,
          accepted: nobody,
          test: { treated: 0, treatedRate: 0, controlRate: 0, margin: 50, cost: 600 },
        },
      },
      day,
    );
    expect(metrics.map(({ metric, code, value }) => [metric, code, value])).toEqual(
      stepMetricNames.map((name) => [name, "zero-denominator", null]),
    );
  });

  it("DF-16: value is spread as the differentiate module says", () => {
    const customers = [{ value: 10 }, { value: 30, needKnown: true }, { value: 20, needKnown: false }, { value: "40" }, {}];
    const figure = measured({ differentiate: { customers } });
    expect(figure("share-valued")).toEqual(["measured", "0.8", "4", "5"]);
    expect(figure("share-with-known-need")).toEqual(["measured", "0.2", "1", "5"]);
    // (−3 · 10 − 20 + 30 + 3 · 40) / (4 · 100), and the top fifth of four customers is 0.8 of the best: 32 of 100.
    expect(figure("value-gini")).toEqual(["measured", "0.25", null, null]);
    expect(figure("top-share")).toEqual(["measured", "0.32", null, null]);
  });

  it("G4: who costs more than he brings counts as valued, and has no place on the curve", () => {
    const figure = measured({ differentiate: { customers: [{ value: -10 }, { value: 30 }] } });
    expect(figure("share-valued")).toEqual(["measured", "1", "2", "2"]);
    expect([figure("value-gini")[0], figure("top-share")[0]]).toEqual(["negative-values", "negative-values"]);
    expect(measured({ differentiate: { customers: [{ value: 0 }] } })("value-gini")[0]).toBe("zero-denominator");
    expect(measured({ differentiate: { customers: [{}] } })("value-gini")[0]).toBe("unknown");
    const sample = compileStepMetrics({ ...dealerStepMetrics, id: "sample", correction: "sample" });
    expect(measured({ differentiate: { customers: [{ value: 7 }] } }, sample)("value-gini")[0]).toBe("zero-denominator");
  });

  it("G4: a zero is not negative, however it is written", () => {
    const of = measured({ differentiate: { customers: [{ value: "-0" }, { value: 5 }] } });
    expect([of("value-gini")[0], of("top-share")[0]]).toEqual(["measured", "measured"]);
  });

  it("refuses a log of contacts with no customers", () => {
    const log = { customers: 0, from: "2026-10-01", through: "2026-10-31", contacts: [{ customer: "zhang", on: "2026-10-08" }] };
    const result = stepMetrics.safe({ interact: { log } }, day);
    expect(result.ok ? [] : result.issues.map(({ code, path }) => [code, path])).toEqual([
      ["inconsistent", ["interact", "log", "customers"]],
    ]);
  });

  it("IN-34, IN-45: contacts of the period say who was reached, what it cost and what was learned", () => {
    const log = {
      customers: 8,
      from: "2026-10-01",
      through: "2026-10-31",
      contacts: [
        { customer: "zhang", on: "2026-10-01", effective: true, responded: true, cost: "12.50", newFacts: 2 },
        { customer: "zhang", on: "2026-10-31", effective: true, cost: "7.50", newFacts: 1 },
        { customer: "wang", on: "2026-10-15", responded: false, newFacts: 0 },
        { customer: "li", on: "2026-10-16" },
        { customer: "zhao", on: "2026-11-01", effective: true, responded: true, cost: 1000, newFacts: 9 },
      ],
    } as const;
    const figure = measured({ interact: { log, complaintsCaptured: { count: 3, of: 12 } } });
    expect(figure("contact-rate")).toEqual(["measured", contactCoverage(log).value, "1", "8"]);
    expect(figure("response-rate")).toEqual(["measured", "0.25", "1", "4"]);
    expect(figure("cost-per-contact")).toEqual(["measured", "10", "20", "2"]);
    expect(figure("new-facts-per-contact")).toEqual(["measured", "1", "3", "3"]);
    expect(figure("complaints-captured")).toEqual(["measured", "0.25", "3", "12"]);
    const silent = measured({ interact: { log: { ...log, contacts: [{ customer: "li", on: "2026-10-16" }] } } });
    expect([silent("cost-per-contact")[0], silent("new-facts-per-contact")[0]]).toEqual(["unknown", "unknown"]);
  });

  it("G1, G4: what a treatment brings is held against its control group, and shared by those treated", () => {
    const test = { treated: 1000, treatedRate: "0.12", controlRate: "0.09", margin: 50, cost: 600 };
    const figure = measured({ customize: { treated: { count: 30, of: 120 }, accepted: { count: 12, of: 30 }, test } });
    // 1,000 · (0.12 − 0.09) · 50 − 600 = 900.
    expect(figure("incremental-profit-per-customer")).toEqual(["measured", "0.9", "900", "1000"]);
    expect(figure("share-treated")).toEqual(["measured", "0.25", "30", "120"]);
    expect(figure("uptake")).toEqual(["measured", "0.4", "12", "30"]);
  });

  it("refuses what cannot be counted, with its path", () => {
    const log = { customers: 0, from: "2026-11-01", through: "2026-10-31", contacts: [{ customer: "", on: "2026-10-32" }] };
    const issuesOf = (facts: unknown) => {
      const result = stepMetrics.safe(facts, day);
      return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
    };
    expect(issuesOf({ identify: { recognised: { count: 2, of: 1 } }, interact: { log } })).toEqual([
      "out-of-range identify.recognised.count",
      "out-of-range interact.log.contacts.0.customer",
      "invalid-date interact.log.contacts.0.on",
    ]);
    expect(issuesOf({ interact: { log: { ...log, contacts: [] } } })).toEqual(["inconsistent interact.log.through"]);
    const reached = { customer: "zhang", on: "2026-10-08", effective: true };
    const crowded = { customers: 1, from: "2026-10-01", through: "2026-10-31", contacts: [reached, { ...reached, customer: "li" }] };
    expect(issuesOf({ interact: { log: crowded } })).toEqual(["inconsistent interact.log.customers"]);
    expect(issuesOf({ customize: { test: { treated: 1, treatedRate: 12, controlRate: 0, margin: 1, cost: -1 } } })).toEqual([
      "out-of-range customize.test.treatedRate",
      "out-of-range customize.test.cost",
    ]);
  });

  it("says it in both languages", () => {
    const found = stepMetrics({ identify: { recognised: { count: 9, of: 12 } } }, day);
    expect(explain(found, en, { audience: "customer" })).toContain("1 of 16 figures are known: customers recognised 0.75.");
    expect(explain(found, zhCN, { audience: "customer" })).toContain("16项指标中已测得1项：客户识别率0.75。");
  });
});
