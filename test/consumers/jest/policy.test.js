const { compileCadence, fawVwCadence } = require("idic/interact");
const { checkContract } = require("./contract.cjs");

test("the contract holds", () => {
  checkContract({ ...require("idic"), zhCN: require("idic/locales/zh-CN").zhCN });
});

test("our own policy calls every week", () => {
  const weekly = compileCadence({
    ...fawVwCadence,
    id: "weekly",
    classes: [{ code: "all", within: null, every: { weeks: 1 }, cites: [] }],
  });
  expect(weekly({ anchor: "2026-11-22" }, { asOf: "2026-11-22" }).outcome).toEqual({ call: "wait", dueOn: "2026-11-29" });
  expect(() => weekly({ anchor: "2026-02-30" }, { asOf: "2026-11-22" })).toThrow("anchor");
});
