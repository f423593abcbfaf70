/**
 * Prospects as columns, each an array or a typed array of at most 10 million entries. Days are whole days since 1970-01-01, as
 * date columns of Arrow and Parquet hold them; `noDay` where one is unknown. A column that is absent or null is unknown throughout.
 */
export interface ProspectColumns {
  /** The captures or contacts that opened the series. */
  readonly anchor: ArrayLike<number>;
  /** First contacts that were agreed on. */
  readonly firstContact?: ArrayLike<number> | null;
  /** The last completed contacts. */
  readonly lastContact?: ArrayLike<number> | null;
  /** The days on which they plan to buy. */
  readonly plansToBuyOn?: ArrayLike<number> | null;
  /** Stored classes or grades by their position in `codes`; −1 where nothing is stored. */
  readonly class?: ArrayLike<number> | null;
  /** The days from which these plans are known. */
  readonly plansSince?: ArrayLike<number> | null;
  /** The days on which they asked to be called back. */
  readonly callBackOn?: ArrayLike<number> | null;
  /** Months from the anchor to the last planned contact; 0 where unknown. */
  readonly monthsSoFar?: ArrayLike<number> | null;
  /** The days of a choice that ended the calls. */
  readonly closedOn?: ArrayLike<number> | null;
}

/** For which days contacts are planned. */
export interface ContactColumnsOptions {
  /** The day asked for, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The last day to plan for, `YYYY-MM-DD`; at most ten years ahead. */
  readonly through: string;
}

/** Contacts as columns, prospect by prospect, each in the order of its days. */
export interface ContactColumns {
  /** What the positions in `class` and `led` stand for: classes, grades, unknown, call-back. */
  readonly codes: readonly string[];
  /** The position of the prospect. */
  readonly prospect: Int32Array;
  /** The number of the contact in its plan. */
  readonly k: Int32Array;
  /** 1 where the planned day has come, 0 where it is still to come. */
  readonly overdue: Int32Array;
  /** The day of the series or of the call-back, in days since 1970-01-01. */
  readonly planned: Int32Array;
  /** The working day for it; `noDay` where the calendar does not reach. */
  readonly adjusted: Int32Array;
  /** Months from the anchor to the planned day. */
  readonly monthsSoFar: Int32Array;
  /** The class on the planned day: a position in `codes`. */
  readonly class: Int32Array;
  /** The class from which the step was counted, or the call-back, which is the reason: a position in `codes`. */
  readonly led: Int32Array;
  /** How many contacts each prospect missed, by position of the prospect. */
  readonly missed: Int32Array;
}

/** The door of a contact plan for whole tables. */
export interface ContactColumnsDoor {
  /**
   * Plans a whole table of prospects at once, column by column; the answers are those of the rule itself.
   *
   * @param prospects - One column for each fact, all of the same length.
   * @param options - The days to plan for.
   * @returns One column for each part of a contact.
   * @throws InputError with the column, and the position of every value that is no real day or no known class.
   */
  columns(prospects: ProspectColumns, options: ContactColumnsOptions): ContactColumns;
}

/** What stands for an unknown day in a column. */
export const noDay = -2_147_483_648;
