import { epochDay } from "../../foundation/packed-day";
import type { PolicyHead } from "../../rule/policy";
import { type ContactColumns, type ContactColumnsDoor, noDay } from "./contact-columns-types";
import type { WalkRules } from "./contact-series";
import { type WalkedContact, walkContacts } from "./contact-walk";
import { readPlanRange, readProspectColumns } from "./read-prospect-columns";

/** The door of a contact plan for whole tables: it walks as the rule does, and writes numbers instead of rows. */
export function contactColumns(rules: WalkRules, policy: PolicyHead): ContactColumnsDoor {
  return {
    columns: (prospects, options) => {
      const { length, factsAt } = readProspectColumns(rules.horizon, prospects, readPlanRange(options, policy));
      const missed = new Int32Array(length);
      const cells = contactCells();
      for (let prospect = 0; prospect < missed.length; prospect += 1) {
        const end = walkContacts(rules, factsAt(prospect), (contact) => cells.add(prospect, contact));
        missed[prospect] = end.missed;
      }
      return { codes: [...rules.horizon.byCode.keys(), rules.horizon.unknown.code, rules.callBack.code], ...cells.columns(), missed };
    },
  };
}

/** How many numbers a contact has. */
const WIDTH = 8;

/** Contacts as numbers side by side, in one block that doubles when it is full. */
function contactCells() {
  let block = new Int32Array(WIDTH * 1024);
  let end = 0;
  const add = (prospect: number, { k, overdue, planned, adjusted, monthsSoFar, placed, led }: WalkedContact): void => {
    if (end === block.length) {
      const larger = new Int32Array(2 * end);
      larger.set(block);
      block = larger;
    }
    block[end] = prospect;
    block[end + 1] = k;
    block[end + 2] = overdue ? 1 : 0;
    const days = epochDay(planned);
    block[end + 3] = days;
    block[end + 4] = adjusted === planned ? days : Number.isNaN(adjusted) ? noDay : epochDay(adjusted);
    block[end + 5] = monthsSoFar;
    block[end + 6] = placed.position;
    block[end + 7] = led.position;
    end += WIDTH;
  };
  const column = (offset: number): Int32Array => {
    const values = new Int32Array(end / WIDTH);
    for (let at = 0; at < values.length; at += 1) values[at] = block[at * WIDTH + offset] ?? 0;
    return values;
  };
  const columns = (): Omit<ContactColumns, "codes" | "missed"> => ({
    prospect: column(0),
    k: column(1),
    overdue: column(2),
    planned: column(3),
    adjusted: column(4),
    monthsSoFar: column(5),
    class: column(6),
    led: column(7),
  });
  return { add, columns };
}
