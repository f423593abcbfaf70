/** Which numbers of mainland China are mobile, from a day on. */
export interface PhoneRanges {
  /** The day from which the list was read as valid. */
  readonly from: string;
  /** The first digits of mobile numbers. */
  readonly mobile: readonly string[];
}

/**
 * The mobile ranges of mainland China, virtual operators included. Taken from phone metadata, not from the ministry's text.
 *
 * @see I6 under Sources.
 */
export const mainlandPhoneRanges = {
  from: "2026-01-01",
  mobile: [
    "130",
    "131",
    "132",
    "133",
    "134",
    "135",
    "136",
    "137",
    "138",
    "139",
    "145",
    "147",
    "150",
    "151",
    "152",
    "153",
    "155",
    "156",
    "157",
    "158",
    "159",
    "162",
    "165",
    "166",
    "167",
    "170",
    "171",
    "172",
    "173",
    "17400",
    "17401",
    "17402",
    "17403",
    "17404",
    "17405",
    "175",
    "176",
    "177",
    "178",
    "180",
    "181",
    "182",
    "183",
    "184",
    "185",
    "186",
    "187",
    "188",
    "189",
    "190",
    "191",
    "192",
    "193",
    "195",
    "196",
    "197",
    "198",
    "199",
  ],
} as const satisfies PhoneRanges;
