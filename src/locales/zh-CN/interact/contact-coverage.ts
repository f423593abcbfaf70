import type { ContactCoverage } from "../../../interact/outreach/contact-coverage-types";
import type { Words } from "../../../rule/catalogue";

export const contactCoverage = {
  title: "有效互动覆盖率",
  say: ({ value, inputs }) => `在${inputs.customers}位客户中，有过有效互动的比例为${value}。`,
  because: { "contact-coverage": "期内真正有过有效互动的客户数除以全部客户数；目标是覆盖每一位客户。" },
  warnings: { "customers-missing": "期内还有客户没有过有效互动。" },
} as const satisfies Words<ContactCoverage, ContactCoverage["code"]>;
