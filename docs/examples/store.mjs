// Walks one customer of a store through the model and says why: the four steps, his state, what to ask him and what to do next.
//
//   npm start                                   the customer of lao-zhang.json, in Chinese and English
//   npm start -- my-customer.json --lang en     another file, in one language (zh-CN or en)
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compileIdic, explain, formatPath, InputError, labelOf, PolicyError } from "idic";
import { en } from "idic/locales/en";
import { zhCN } from "idic/locales/zh-CN";

const HEADINGS = {
  "zh-CN": {
    day: "日期",
    identify: "一、识别：他是谁，新顾问接待前必须知道什么",
    differentiate: "二、区别对待：他的价值、忠诚与需求",
    interact: "三、互动：接下来联系什么，先后与日期",
    customize: "四、定制：报价与方案",
    now: "现在",
    payable: "应付",
    deferred: "可暂缓",
    saved: "为您省下",
    settled: "问题解决之后",
    state: "模型：走到了哪一步",
    was: "经过",
    question: "最佳提问",
    action: "最佳行动",
    nothing: "无",
    summary: "结论",
  },
  en: {
    day: "Day",
    identify: "1. Identify: who he is, and what the new adviser must know before he comes",
    differentiate: "2. Differentiate: his value, his loyalty, his needs",
    interact: "3. Interact: the next contacts, in order, with their days",
    customize: "4. Customize: the quote and the treatments on offer",
    now: "now",
    payable: "to pay",
    deferred: "can wait",
    saved: "saved",
    settled: "Once that is settled",
    state: "The model: how far we have come with him",
    was: "the way here",
    question: "next best question",
    action: "next best action",
    nothing: "none",
    summary: "In short",
  },
};

const CATALOGUES = { "zh-CN": zhCN, en };

/** What is wrong, one line for each issue. */
class Refusal extends Error {
  constructor(lines) {
    super(lines.join("\n"));
  }
}

function readArguments([...words]) {
  const at = words.indexOf("--lang");
  const [, language] = at < 0 ? [] : words.splice(at, 2);
  const languages = at < 0 ? Object.keys(CATALOGUES) : [language];
  if (!languages.every((name) => Object.hasOwn(CATALOGUES, name)))
    throw new Refusal([`--lang: expected ${Object.keys(CATALOGUES).join(" or ")}, got ${language ?? "nothing"}`]);
  const example = fileURLToPath(new URL("lao-zhang.json", import.meta.url));
  return { file: words[0] ?? example, languages };
}

function readJson(file) {
  let text;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    throw new Refusal([`${file}: cannot be read (${error.code})`]);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal([`${file}: is not JSON (${error.message})`]);
  }
}

function walkFrom(input) {
  const { asOf, policy = {}, customer } = Object(input);
  try {
    return compileIdic(policy)(customer, { asOf });
  } catch (error) {
    if (!(error instanceof InputError || error instanceof PolicyError)) throw error;
    const root = error instanceof PolicyError ? "policy" : "customer";
    throw new Refusal(
      error.issues.map(({ code, path, message }) => `${formatPath(path[0] === "asOf" ? path : [root, ...path])}: ${message} (${code})`),
    );
  }
}

function report(walk, language) {
  const words = CATALOGUES[language];
  const headings = HEADINGS[language];
  const { labels } = words;
  const because = (answer) => [
    `  ${explain(answer, words)}`,
    `    ${labels.because}${labels.colon}${(answer.because ?? answer).code}; ${labels.cites}${labels.colon}${(answer.because ?? answer).cites.join(", ")}` +
      ("reviewOn" in answer ? `; ${labels.reviewOn}${labels.colon}${answer.reviewOn ?? labels.never}` : ""),
  ];
  const listed = (list, code) => labelOf(words, { list, code });
  const { identify, differentiate, interact, customize, state, nextQuestion, nextAction } = walk;

  const facts = Object.values(identify.briefing.groups).flat();
  const file = facts.map(({ fact, value }) => `${listed("fileFields", fact)} ${value}`).join("; ");
  const contacts = (interact.ownerCare?.contacts ?? []).map(
    ({ code, call, dueOn, cites }) =>
      `    ${call === "now" ? headings.now : dueOn}  ${listed("ownerContacts", code)} (${cites.join(", ")})`,
  );
  const lines = (customize.quote?.lines ?? []).map(
    (line) =>
      `    ${line.class}  ${line.total}  ${line.name ?? line.id}: ${listed("classReasons", line.reason)} (${line.cites.join(", ")})`,
  );
  const sums = ["payable", "deferred", "saved"].map(
    (part) => `${headings[part]} ${customize.quote?.[part].total} ${customize.quote?.currency}`,
  );

  const was = state.segments.map(
    ({ from, state: reached, cause }) => `    ${from ?? "…"}  ${listed("customerStates", reached)} (${cause.code})`,
  );
  const question =
    nextQuestion === null
      ? headings.nothing
      : `${listed("fileFields", nextQuestion.field)}, ${listed("askReasons", nextQuestion.code)} (${nextQuestion.cites.join(", ")})`;
  const about = listed("ownerContacts", nextAction.about ?? "");
  const action = `${listed("nextActions", nextAction.code)}${about === "" ? "" : `, ${about}`} (${nextAction.cites.join(", ")})`;

  return [
    `${headings.day} ${walk.asOf}`,
    "",
    headings.identify,
    ...because(identify.briefing),
    ...(file === "" ? [] : [`    ${file}`]),
    ...because(identify.completeness),
    "",
    headings.differentiate,
    ...Object.values(differentiate).flatMap((answer) => (answer === null ? [] : because(answer))),
    "",
    headings.interact,
    ...Object.values(interact).flatMap((answer) => (answer === null ? [] : because(answer))),
    ...(interact.ownerCare === null && interact.cadence === null ? [`  ${headings.nothing}`] : []),
    ...contacts,
    "",
    headings.customize,
    ...(customize.quote === null ? [] : [...because(customize.quote), ...lines, `    ${sums.join("; ")}`]),
    ...because(customize.offers),
    ...(customize.offersOnceSettled === null
      ? []
      : [`  ${headings.settled}${labels.colon.trim()}`, ...because(customize.offersOnceSettled)]),
    "",
    headings.state,
    ...because(state),
    ...was,
    "",
    headings.summary,
    ...because(walk),
    `  ${headings.question}${labels.colon}${question}`,
    `  ${headings.action}${labels.colon}${action}`,
  ].join("\n");
}

try {
  const { file, languages } = readArguments(process.argv.slice(2));
  const walk = walkFrom(readJson(file));
  console.log(languages.map((language) => report(walk, language)).join("\n\n————\n\n"));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
