import type { RepairWarrantyCode } from "../../../customize/workshop/repair-warranty";
import type { DistanceUnit, RepairWarranty, WarrantyFact, WarrantyLimit } from "../../../customize/workshop/repair-warranty-types";
import type { Words } from "../../../rule/catalogue";

export const warrantyFacts = {
  vehicle: "车辆类型",
  repair: "维修类别",
  completedAt: "竣工时的里程表读数",
  odometer: "目前的里程表读数",
} as const satisfies Record<WarrantyFact, string>;

export const warrantyLimits = {
  days: "日期到期",
  distance: "里程到期",
} as const satisfies Record<WarrantyLimit, string>;

export const distanceUnits = {
  km: "公里",
  mile: "英里",
} as const satisfies Record<DistanceUnit, string>;

export const repairWarranty = {
  title: "维修质量保证",
  say: ({ outcome }) => {
    if (outcome.covered) {
      const limits = [
        ...(outcome.lastDay === null ? [] : [`保至${outcome.lastDay}（含当日）`]),
        ...(outcome.odometerLimit === null ? [] : [`里程表读数须低于${outcome.odometerLimit}`]),
      ];
      return `这次维修仍在质量保证期内：${limits.join("，")}。`;
    }
    if (outcome.missing.length === 0) return "这次维修不在质量保证范围内。";
    return `目前还不能确认质量保证，请您提供${outcome.missing.map((fact) => warrantyFacts[fact]).join("和")}。`;
  },
  because: {
    "not-completed": "维修尚未竣工。",
    "ended-by-days": "已经过了最后一天。",
    "ended-by-distance": "已经达到里程上限。",
    "facts-missing": "情况未明，不作承诺。",
    "not-warranted": "这类维修没有质量保证的规定。",
    "other-cause": "已证明故障由维修以外的原因造成。",
    covered: "日期和里程均未到限。",
  },
} as const satisfies Words<RepairWarranty, RepairWarrantyCode>;
