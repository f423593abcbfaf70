// Prints the answers of every capability after the host has tampered with what it can reach.
import { readFileSync } from "node:fs";
import { Decimal } from "decimal.js";
import * as z from "zod/mini";

const host = process.argv[2];
const example = JSON.parse(readFileSync("docs/examples/lao-zhang.json", "utf8"));
if (host === "decimal-before") Decimal.set({ precision: 3, rounding: 0, toExpPos: 1, toExpNeg: 0 });

const idic = await import("idic");
const { en } = await import("idic/locales/en");
const { zhCN } = await import("idic/locales/zh-CN");

if (host === "decimal-after") Decimal.set({ precision: 3, rounding: 0, toExpPos: 1, toExpNeg: 0 });
if (host === "zod-config")
  z.config({
    customError: () => {
      throw new Error("hostile");
    },
    localeError: () => "hostile",
    jitless: true,
  });
if (host === "frozen") {
  const seen = new Set();
  const freeze = (value) => {
    if ((typeof value !== "object" && typeof value !== "function") || value === null || seen.has(value)) return;
    seen.add(value);
    for (const key of Reflect.ownKeys(value)) {
      const { value: part, get, set } = Object.getOwnPropertyDescriptor(value, key);
      for (const next of [part, get, set]) freeze(next);
    }
    freeze(Object.getPrototypeOf(value));
    Object.freeze(value);
  };
  const roots = [
    Object,
    Function,
    Array,
    String,
    Number,
    Boolean,
    BigInt,
    Symbol,
    Date,
    RegExp,
    Error,
    TypeError,
    RangeError,
    Map,
    Set,
    WeakMap,
    WeakSet,
  ];
  for (const intrinsic of [...roots, Promise, Proxy, Reflect, JSON, Math, Intl]) freeze(intrinsic);
}

const lines = [];
const show = (value) => lines.push(JSON.stringify(value));

const adviseCall = idic.compileCadence(idic.fawVwCadence);
const advice = adviseCall({ anchor: "2026-10-31", plansToBuyOn: "2026-12-20" }, { asOf: "2026-11-22", explain: true });
show(advice);
lines.push(idic.explain(advice, en), idic.explain(advice, zhCN, { audience: "auditor" }));
show(adviseCall.safe({ anchor: "x", choice: {} }, { asOf: null }));
try {
  adviseCall({}, {});
} catch (error) {
  show([error.name, error.issues]);
}
try {
  idic.compileCadence({ ...idic.fawVwCadence, extra: 1, classes: [] });
} catch (error) {
  show([error.name, error.issues]);
}
show(idic.allocate("100", { weights: ["1", "1", "1"], currency: "CNY" }));
show(idic.dayIn("2026-11-22T20:00:00Z", "Asia/Shanghai"));
show(idic.endOf("2026-02-03", "quarter"));

const { asOf, customer } = example;
const walk = idic.compileIdic({})(customer, { asOf, explain: true });
show(walk);
for (const answer of [...Object.values(walk.identify), ...Object.values(walk.differentiate), walk.interact.ownerCare, walk.customize.quote])
  lines.push(idic.explain(answer, en), idic.explain(answer, zhCN), idic.explain(answer, en, { audience: "auditor" }));
const tierOf = idic.compileTiers(idic.jd2013);
const member = tierOf({ events: [{ id: "o1", on: "2013-11-02", metrics: { growth: "2100.005" } }] }, { asOf: "2015-03-01" });
show(member);
show(idic.verify(JSON.parse(JSON.stringify(member)), tierOf));
for (const rate of ["0.8", "0.123456789", "0"])
  show(idic.geometricClv({ margin: "99.99", retention: rate, discountRate: "0.07", firstMargin: "excluded", timing: "mid" }));
show(idic.geometricClv.safe({ margin: "1", retention: "1", discountRate: "0", firstMargin: "included", timing: "end" }));
process.stdout.write(lines.join("\n"));
