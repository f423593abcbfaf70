import type { ReadinessQuestion } from "../../../idic/assessment/assessment-presets";
import type {
  Assessment,
  AssessmentCode,
  EvidenceStanding,
  OverallKind,
  PerceptionCode,
  QuestionStanding,
  RespondentGroup,
  StepStanding,
} from "../../../idic/assessment/assessment-types";
import type { IdentifyTask, StepActivity } from "../../../idic/assessment/step-activities";
import type { Words } from "../../../rule/catalogue";
import { pillars } from "./pillars";

export const respondentGroups = {
  managers: "管理者",
  employees: "员工",
  customers: "客户",
} as const satisfies Record<RespondentGroup, string>;

export const overallKinds = {
  mean: "算术平均",
  "geometric-mean": "几何平均",
  minimum: "最低分",
} as const satisfies Record<OverallKind, string>;

export const stepStandings = {
  "on-target": "已达目标",
  "below-target": "未达目标",
  "below-threshold": "低于门槛",
  "not-assessed": "尚未评估",
} as const satisfies Record<StepStanding, string>;

export const evidenceStandings = {
  "borne-out": "有主张，也有证据",
  "claimed-only": "有主张，缺少证据",
  "not-claimed": "主张未达门槛",
  "not-assessed": "尚未评估",
} as const satisfies Record<EvidenceStanding, string>;

export const questionStandings = {
  answered: "受访各方均已回答",
  "partly-answered": "部分受访方已回答",
  unanswered: "无人回答",
} as const satisfies Record<QuestionStanding, string>;

export const perceptionCodes = {
  "rated-above-customers": "企业自评高于客户评价",
  "rated-below-customers": "企业自评低于客户评价",
  "rated-apart-inside": "管理者与员工看法不一",
} as const satisfies Record<PerceptionCode, string>;

export const stepActivities = {
  "get-more-names": "获取更多客户姓名",
  "collect-more-data": "收集更多客户资料",
  "verify-update-purge": "核实、更新并清理资料",
  "find-top-customers": "找出最重要的客户",
  "find-money-losers": "找出亏损客户",
  "choose-valuable-prospects": "选定最有价值的潜在客户",
  "find-repeat-complainers": "找出多次投诉的客户",
  "find-halved-orders": "找出订单减半的客户",
  "find-small-shares": "找出在本店买得少、在别处买得多的客户",
  "rank-customers": "将全部客户分为三类",
  "call-top-customers": "致电最重要的客户",
  "test-phone-lines": "试拨本店和竞争对手的电话",
  "use-inbound-calls": "用好客户来电",
  "follow-paper-trail": "沿单据流程走一遍",
  "handle-complaints": "处理投诉",
  "personalise-paperwork": "单据个性化",
  "personalise-mail": "邮寄内容个性化",
  "fill-in-forms": "替客户填好表格",
  "ask-contact-preferences": "询问客户希望的联系方式",
  "ask-top-customers": "请前十位客户提改进意见",
} as const satisfies Record<StepActivity, string>;

export const identifyTasks = {
  define: "定义识别信息",
  collect: "收集",
  link: "与客户的各项往来关联",
  integrate: "整合到各系统",
  recognise: "客户再来时认出他",
  store: "存储",
  update: "更新",
  analyse: "分析",
  "make-available": "供有关人员使用",
  secure: "保障安全",
} as const satisfies Record<IdentifyTask, string>;

export const readinessQuestions = {
  "get-more-names": "购买者当中，我们知道姓名的占多少？",
  "collect-more-data": "每次接触是否都让客户档案有所补充？",
  "verify-update-purge": "档案是否得到核实、更新，并清除错误内容？",
  recognise: "无论客户从哪个渠道来，都能被认出吗？",
  "find-top-customers": "我们能否说出贡献最大的客户是谁？",
  "find-money-losers": "我们是否知道哪些客户的成本高于贡献？",
  "choose-valuable-prospects": "我们是否已选定明年最想赢得的客户？",
  "find-repeat-complainers": "我们是否知道谁投诉过不止一次？",
  "find-halved-orders": "客户的购买量减半时，我们能否察觉？",
  "find-small-shares": "我们是否知道谁在本店买得少、在别处买得多？",
  "rank-customers": "每位客户是否都已归类，各类客户是否区别对待？",
  "call-top-customers": "我们是否会不为推销而致电最好的客户？",
  "test-phone-lines": "我们是否像客户一样试拨过本店和竞争对手的电话？",
  "use-inbound-calls": "我们是否借客户来电了解新的信息？",
  "follow-paper-trail": "我们是否沿着订单的全部单据走过一遍，看客户在哪里等待、在哪里被重复询问？",
  "handle-complaints": "投诉是否都有记录、及时回应并得到解决？",
  "personalise-paperwork": "报价单、订单和账单是否符合每位客户的情况？",
  "personalise-mail": "信件和短信的内容是否与这位客户有关？",
  "fill-in-forms": "已知的信息，是否不再让客户重复填写？",
  "ask-contact-preferences": "我们是否询问客户希望的联系方式和频率，并照此执行？",
  "ask-top-customers": "我们是否请最好的十位客户提出改进意见，并付诸实施？",
} as const satisfies Record<ReadinessQuestion, string>;

export const assessment = {
  title: "四个步骤的就绪度评估",
  say: ({ steps, firstBlockedStep }) => {
    const scores = steps.map(({ step, score }) => `${pillars[step]}${score ?? "尚未评估"}`).join("、");
    if (firstBlockedStep === null) return `各步骤得分（满分100）：${scores}。四个步骤均已站稳。`;
    return `各步骤得分（满分100）：${scores}。首先需要补上的步骤是“${pillars[firstBlockedStep.step]}”。`;
  },
  because: {
    ready: "各步骤均达到门槛。",
    "step-below-threshold": "有一个步骤低于门槛，后续步骤以它为基础。",
    "step-not-assessed": "有一个步骤的问题无人回答，因此无法判断后续步骤。",
  },
  warnings: { "questions-unanswered": "有些问题无人回答，未计入得分。" },
} as const satisfies Words<Assessment, AssessmentCode>;
