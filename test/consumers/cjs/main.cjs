const { checkContract, checkJsonSchema } = require("./contract.cjs");

const modules = ["customize", "differentiate", "interact", "loyalty", "value"].map((name) => require(`idic/${name}`));
const { compileIdic, explain } = require("idic");
const { zhCN } = require("idic/locales/zh-CN");
checkContract(Object.assign({ compileIdic, explain, zhCN }, ...modules));
checkJsonSchema(require("idic/schema/cadence-policy.json"));
