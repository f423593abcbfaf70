import type { ProfileCompletenessPolicyInput } from "./profile-completeness-types";

/**
 * The 17 mandatory fields of a dealer's customer file. The source names three: name, phone and address. The other fourteen
 * and who asks for them are ours (O12).
 */
export const seventeenFields = {
  schemaVersion: 1,
  id: "seventeen-fields",
  edition: "1",
  from: "2000-01-01",
  sources: [
    { title: "实现客户眼中的价值", standing: "primary", clause: "识别客户: 17 fields, three of them named" },
    { title: "idic: fourteen fields of our own", standing: "draft" },
  ],
  fields: [
    { code: "name", department: "sales", kind: "name" },
    { code: "phone", department: "sales", kind: "phone" },
    { code: "address", department: "sales" },
    { code: "birth-date", department: "sales" },
    { code: "occupation", department: "sales" },
    { code: "household", department: "sales" },
    { code: "vin", department: "sales" },
    { code: "plate", department: "sales", kind: "plate" },
    { code: "model", department: "sales" },
    { code: "purchase-date", department: "sales" },
    { code: "payment-method", department: "sales" },
    { code: "mileage", department: "after-sales", kind: "number" },
    { code: "last-visit", department: "after-sales" },
    { code: "insurance-end", department: "after-sales" },
    { code: "wechat", department: "customer-service" },
    { code: "preferred-channel", department: "customer-service" },
    { code: "preferred-time", department: "customer-service" },
  ],
} as const satisfies ProfileCompletenessPolicyInput;
