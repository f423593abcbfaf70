import { handoverBriefing } from "idic/identify";
import { describe, expect, it } from "vitest";

const customer = {
  customerSince: "2020-10-12",
  adviser: { name: "小何", leftOn: "2026-09-30" },
  file: { name: "张师傅", phone: "13912345678", model: "歌诗图", "spent-so-far": 150000, complaints: "无" },
  openIssues: ["uneasy-about-bill", "ride-not-arranged"],
};

describe("hand-over briefing", () => {
  it("ID-09: a loyal customer whose adviser has left is not met as a new owner", () => {
    expect(handoverBriefing(customer, { asOf: "2026-11-22" })).toMatchObject({
      meetAs: "loyal-customer",
      formerAdviser: "小何",
      years: 6,
      because: { code: "loyal-handover", cites: ["ID-08", "ID-09"] },
      openIssues: ["uneasy-about-bill", "ride-not-arranged"],
      reviewOn: "2027-10-12",
    });
  });

  it("ID-08: reads the file in three groups and says what it lacks", () => {
    const { groups, missing } = handoverBriefing(customer, { asOf: "2026-11-22" });
    expect(groups).toEqual({
      basic: [
        { fact: "name", value: "张师傅" },
        { fact: "phone", value: "13912345678" },
      ],
      attribute: [{ fact: "model", value: "歌诗图" }],
      behaviour: [{ fact: "spent-so-far", value: 150000 }],
    });
    expect(missing).toContain("complaints");
    expect(missing).not.toContain("name");
  });

  it("does not write the adviser off before his last day is over", () => {
    expect(handoverBriefing(customer, { asOf: "2026-09-30" })).toMatchObject({
      formerAdviser: null,
      because: { code: "adviser-stays" },
      reviewOn: "2026-10-01",
    });
  });

  it("knows the other ways to meet somebody", () => {
    expect(handoverBriefing({ ...customer, adviser: null }, { asOf: "2026-11-22" }).because.code).toBe("first-adviser");
    expect(handoverBriefing(customer, { asOf: "2020-10-01" })).toMatchObject({ meetAs: "new-customer", years: 0, reviewOn: "2020-10-12" });
    const recent = { ...customer, customerSince: "2025-01-01" };
    expect(handoverBriefing(recent, { asOf: "2026-11-22" })).toMatchObject({ meetAs: "known-customer", because: { code: "handover" } });
  });
});
