import * as idic from "idic";
import { compileAbcQuote, standardAbcQuote } from "idic/customize";
import { classifyLoyalty } from "idic/differentiate";
import { compileCadence, fawVwCadence } from "idic/interact";
import { zhCN } from "idic/locales/zh-CN";
import { compileTiers, jd2013 } from "idic/loyalty";
import cadencePolicy from "idic/schema/cadence-policy.json" with { type: "json" };
import { buyerBenefit, geometricClv } from "idic/value";
import contract from "./contract.cjs";

const { compileIdic, explain } = idic;
const modules = {
  compileAbcQuote,
  standardAbcQuote,
  classifyLoyalty,
  compileCadence,
  fawVwCadence,
  compileTiers,
  jd2013,
  buyerBenefit,
  geometricClv,
};
contract.checkContract({ ...modules, compileIdic, explain, zhCN });
contract.checkContract({ ...idic, zhCN });
contract.checkJsonSchema(cadencePolicy);
