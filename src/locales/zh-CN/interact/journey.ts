import type {
  birthdayGreeting,
  bmwWelcome,
  declinedWork,
  memberDay,
  weeklyInterests,
  winterDriving,
} from "../../../interact/journey/journey-presets";
import type {
  ItemEffect,
  JourneyActor,
  JourneyChannel,
  JourneyCode,
  JourneyContent,
  JourneyPlan,
  JourneyReason,
  JourneyRow,
  JourneyStatus,
} from "../../../interact/journey/journey-types";
import type { Words } from "../../../rule/catalogue";
import { contactChannels } from "./contact-terms";

type Preset =
  | typeof bmwWelcome
  | typeof birthdayGreeting
  | typeof winterDriving
  | typeof weeklyInterests
  | typeof memberDay
  | typeof declinedWork;

export const journeySteps = {
  "welcome-pack": "寄送专属欢迎礼包",
  "programme-invitation": "邀请参加为期一年的体验计划",
  "first-follow-up": "致电了解用车之初的感受",
  "second-follow-up": "致电了解用车和服务情况",
  "third-follow-up": "购车满一年前致电",
  "birthday-card": "寄送蜡烛根数与年龄相同的生日贺卡",
  "winter-driving-tips": "寄送冬季安全驾驶提示和冬季轮胎使用手册",
  "interest-letter": "发送客户感兴趣内容的邮件",
  "privilege-day": "会员特权日",
  "first-reminder": "第一次提醒尚未进行的维修项目",
  "second-reminder": "第二次提醒尚未进行的维修项目",
  "last-reminder": "最后一次提醒尚未进行的维修项目",
} as const satisfies Record<Preset["steps"][number]["code"], string>;

export const journeyStatuses = {
  due: "待办",
  upcoming: "未到日期",
  done: "已完成",
  late: "已超期",
  skipped: "不再进行",
  withheld: "暂不进行",
} as const satisfies Record<JourneyStatus, string>;

export const journeyReasons = {
  "opted-out": "客户要求不再联系",
  signal: "情况有变，已无必要",
  missed: "时间已过",
  "other-greeting": "当天已有其他祝福",
  "nothing-personal": "缺少个性化内容",
  "no-known-interest": "尚不了解客户的兴趣",
  "calendar-not-covered": "工作日历未涵盖该日期",
} as const satisfies Record<JourneyReason, string>;

export const journeyActors = {
  "customer-center": "客户中心",
  dealer: "经销商",
  adviser: "服务顾问",
} as const satisfies Record<JourneyActor, string>;

export const journeyChannels = { ...contactChannels, "direct-mail": "直邮", web: "网络" } as const satisfies Record<JourneyChannel, string>;

export const journeyContents = {
  standard: "标准内容",
  personal: "个性化内容",
  greeting: "个性化祝福，当天只送一次",
  interests: "客户感兴趣的内容",
} as const satisfies Record<JourneyContent, string>;

export const itemEffects = {
  "brand-value": "品牌价值感",
  "service-experience": "服务体验感",
} as const satisfies Record<ItemEffect, string>;

export const journey = {
  title: "客户旅程",
  say: ({ rows }) => {
    const next = ["late", "due", "upcoming"].flatMap((status) => rows.filter((row) => row.status === status))[0];
    if (next === undefined) return "目前没有需要进行的步骤。";
    return next.status === "upcoming" ? `${next.workday}：${nameOf(next)}。` : `现在：${nameOf(next)}。`;
  },
  because: {
    "opted-out": "客户要求不再联系。",
    "step-late": "有一个步骤已超过最晚日期。",
    "step-due": "有一个步骤的日期已到。",
    upcoming: "下一个步骤的日期未到。",
    withheld: "余下的步骤目前还不具备条件。",
    finished: "计划的步骤都已完成或时间已过。",
    "nothing-planned": "这段时间内没有安排步骤。",
  },
  warnings: {
    "birth-date-unknown": "尚不知道出生日期，无法安排生日祝福。",
    "workday-outside-window": "调整后的工作日超出了该步骤允许的时间。",
  },
} as const satisfies Words<JourneyPlan, JourneyCode>;

function nameOf({ code }: JourneyRow): string {
  const names: Readonly<Record<string, string>> = journeySteps;
  return Object.hasOwn(names, code) ? (names[code] ?? code) : code;
}
