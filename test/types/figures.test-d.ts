import { classifyLoyalty } from "idic/differentiate";
import { en } from "idic/locales/en";
import { en as enInteract } from "idic/locales/en/interact";
import { zhCN } from "idic/locales/zh-CN";
import { compare, explain, type FigureComparison } from "idic/rule";
import { type BergerNasr1, bergerNasr1, faderHardie1, type GeometricClv, geometricClv } from "idic/value";
import { expectTypeOf } from "vitest";

const first = geometricClv({ margin: 100, retention: "0.8", discountRate: "0.1", ...faderHardie1 });
const second = bergerNasr1({ contribution: 260, promotion: 50, retention: "0.75", discountRate: "0.2", years: 10 });
const comparison = compare({ first, second });

expectTypeOf(comparison).toEqualTypeOf<FigureComparison<GeometricClv, BergerNasr1>>();
expectTypeOf(comparison.second.code).toEqualTypeOf<"berger-nasr-1">();
expectTypeOf(explain(comparison, en)).toEqualTypeOf<string>();
expectTypeOf(explain(comparison, zhCN, { audience: "auditor" })).toEqualTypeOf<string>();

// @ts-expect-error [ts2769] - a catalogue without these formulas cannot explain them
explain(comparison, enInteract);

// @ts-expect-error [ts2769] - a decision is no figure
compare({ first, second: classifyLoyalty({ attitude: "0.5", behaviour: "0.5" }, { asOf: "2026-11-22" }) });

// @ts-expect-error [ts2345] - the reading has no default
geometricClv({ margin: 100, retention: "0.8", discountRate: "0.1" });
