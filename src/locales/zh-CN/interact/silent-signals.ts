import type { SilentSignalsCode } from "../../../interact/complaint/silent-signals";
import type {
  SilentDissatisfactionSignal,
  SilentSignalsAction,
  SilentSignalsReading,
} from "../../../interact/complaint/silent-signals-types";
import type { Words } from "../../../rule/catalogue";

export const silentDissatisfactionSignals = {
  "overdue-payables": "拖欠账款",
  "impolite-to-staff": "对一线服务人员不礼貌",
  "buys-less": "购买减少",
  "switches-supplier": "转向其他供应商",
} as const satisfies Record<SilentDissatisfactionSignal, string>;

export const silentSignalsActions = {
  "handle-complaint": "处理已提出的投诉",
  "give-chance": "主动给客户倾诉不满的机会",
  "find-out": "补充了解尚不清楚的情况",
  none: "无需行动",
} as const satisfies Record<SilentSignalsAction, string>;

export const silentSignals = {
  title: "沉默不满的信号",
  say: ({ outcome: { action, signals } }) => {
    const held = signals.flatMap(({ code, status }) => (status === "holds" ? [silentDissatisfactionSignals[code]] : []));
    return `建议：${silentSignalsActions[action]}。${held.length === 0 ? "" : `信号：${held.join("、")}。`}`;
  },
  because: {
    "complaint-open": "客户已经提出投诉，并没有沉默。",
    "signal-holds": "客户的行为可能反映出没有说出口的不满。",
    "signal-unknown": "有些情况尚不清楚，不清楚并不代表满意。",
    "no-signal": "没有出现信号，但这并不证明客户满意。",
  },
} as const satisfies Words<SilentSignalsReading, SilentSignalsCode>;
