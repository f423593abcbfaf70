import { verify } from "idic/rule";
import { describe, expect, it } from "vitest";
import { cityLibrary, compileLoan } from "./kernel-rule";

const loanStatus = compileLoan(cityLibrary);
const stored = (explain: boolean) => JSON.parse(JSON.stringify(loanStatus({ dueOn: "2026-05-01" }, { asOf: "2026-05-02", explain })));

describe("verify", () => {
  it("replays a stored answer, with and without its working", () => {
    expect(verify(stored(false), loanStatus)).toEqual({ verified: true });
    expect(verify(stored(true), loanStatus)).toEqual({ verified: true });
  });

  it("names every place that differs", () => {
    const forged = { ...stored(false), outcome: { status: "returned" }, extra: 1 };
    expect(verify(forged, loanStatus)).toEqual({
      verified: false,
      issues: [],
      differences: [
        { path: ["outcome", "status"], stored: "returned", replayed: "overdue" },
        { path: ["extra"], stored: 1, replayed: undefined },
      ],
    });
  });

  it("notices another policy by its mark", () => {
    const result = verify(stored(false), compileLoan({ ...cityLibrary, days: 29 }));
    expect(result).toMatchObject({ verified: false, differences: [{ path: ["policy", "fingerprint"] }] });
  });

  it.each([null, undefined, 5, "x", [], {}, { given: { dueOn: "2026-05-01" } }])("says why %j is no receipt", (receipt) => {
    expect(verify(receipt, loanStatus)).toMatchObject({ verified: false, differences: [] });
  });
});
