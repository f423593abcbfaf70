import type { SilentSignalsCode } from "../../../interact/complaint/silent-signals";
import type {
  SilentDissatisfactionSignal,
  SilentSignalsAction,
  SilentSignalsReading,
} from "../../../interact/complaint/silent-signals-types";
import type { Words } from "../../../rule/catalogue";

export const silentDissatisfactionSignals = {
  "overdue-payables": "pays late",
  "impolite-to-staff": "is impolite to the people who serve him",
  "buys-less": "buys less",
  "switches-supplier": "turns to another supplier",
} as const satisfies Record<SilentDissatisfactionSignal, string>;

export const silentSignalsActions = {
  "handle-complaint": "handle his complaint",
  "give-chance": "give him a chance to complain",
  "find-out": "find out what is not known",
  none: "nothing",
} as const satisfies Record<SilentSignalsAction, string>;

export const silentSignals = {
  title: "Signals of silent dissatisfaction",
  say: ({ outcome: { action, signals } }) => {
    const held = signals.flatMap(({ code, status }) => (status === "holds" ? [silentDissatisfactionSignals[code]] : []));
    return `To do: ${silentSignalsActions[action]}.${held.length === 0 ? "" : ` The customer ${held.join(", ")}.`}`;
  },
  because: {
    "complaint-open": "He has complained, so he is not silent.",
    "signal-holds": "What he does may show a dissatisfaction that he has not put into words.",
    "signal-unknown": "Not everything is known, and what is unknown is no sign of content.",
    "no-signal": "No signal holds, which does not prove that he is content.",
  },
} as const satisfies Words<SilentSignalsReading, SilentSignalsCode>;
