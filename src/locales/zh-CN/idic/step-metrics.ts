import type { ExpectedRecordCompleteness } from "../../../idic/metrics/expected-record-completeness-types";
import type { MetricStanding, StepMetricName, StepMetrics, StepMetricsCode } from "../../../idic/metrics/step-metrics-types";
import type { Words } from "../../../rule/catalogue";

export const stepMetricNames = {
  "identification-rate": "客户识别率",
  "duplicate-rate": "重复记录率",
  "field-completeness": "字段完整率",
  "record-completeness": "档案完整率",
  "share-valued": "已评估价值的客户占比",
  "share-with-known-need": "已知需求的客户占比",
  "value-gini": "价值分布的基尼系数",
  "top-share": "头部客户贡献的价值占比",
  "contact-rate": "客户触达率",
  "response-rate": "联系回应率",
  "cost-per-contact": "单次联系成本",
  "new-facts-per-contact": "单次联系新获知的信息数",
  "complaints-captured": "投诉记录率",
  "share-treated": "享有专属方案的客户占比",
  uptake: "方案采纳率",
  "incremental-profit-per-customer": "每位参与客户相对对照组的增量利润",
} as const satisfies Record<StepMetricName, string>;

export const metricStandings = {
  measured: "已测得",
  unknown: "未知",
  "zero-denominator": "分母为零，无法计算",
  "negative-values": "存在负值，该指标无定义",
} as const satisfies Record<MetricStanding, string>;

export const stepMetrics = {
  title: "四个步骤的指标",
  say: ({ metrics, measured }) => {
    const rows = metrics.filter(({ code }) => code === "measured").map(({ metric, value }) => `${stepMetricNames[metric]}${value}`);
    return `${metrics.length}项指标中已测得${measured}项${rows.length === 0 ? "" : `：${rows.join("；")}`}。`;
  },
  because: {
    "all-measured": "全部指标均已测得。",
    "partly-measured": "部分指标无法测得。",
    "nothing-measured": "没有任何指标可以测得。",
  },
} as const satisfies Words<StepMetrics, StepMetricsCode>;

export const expectedRecordCompleteness = {
  title: "预期档案完整率",
  say: ({ value, inputs }) => `若${inputs.fields}个字段各自独立、填写率均为${inputs.fieldCompleteness}，则完整档案的比例为${value}。`,
  because: { "expected-record-completeness": "所有字段都已填写，档案才算完整。" },
} as const satisfies Words<ExpectedRecordCompleteness>;
