// R45, B8: never blocked by anything.
import { describe, expect, it } from "vitest";
import { registerLou } from "../support/lou.ts";
import { send } from "../support/lou-stages.ts";
import { must, openOffice, refused } from "../support/office.ts";
import { concernReportOf } from "../support/concern-report.ts";
import { ConcernReportId } from "../../shared/domain/ids.ts";

describe("Concern report (R45)", () => {
  it("is made and sent without consent, and cites the provision of its day (B8)", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    const { concernReportId, provision } = await must(
      office.api.concernReport.make(concernReportOf({ caseId: lou.caseId, reportedOn: "2026-03-16" })),
    );
    expect(provision).toBe("19 kap. 1 § socialtjänstlagen (2025:400)");
    const { documents } = await must(send(office, [{ kind: "concernReport", concernReportId }]));
    expect(documents[0]).toMatchObject({ fileName: "SSPF-2026-007-1-T.pdf", ground: "concernReport" });
    const old = await must(
      office.api.concernReport.make(concernReportOf({ caseId: lou.caseId, reportedOn: "2025-06-30" })),
    );
    expect(old.provision).toBe("14 kap. 1 § socialtjänstlagen (2001:453)");
    const new1 = await must(
      office.api.concernReport.make(concernReportOf({ caseId: lou.caseId, reportedOn: "2025-07-01" })),
    );
    expect(new1.provision).toBe("19 kap. 1 § socialtjänstlagen (2025:400)");
  });

  it("is made for a child without a case, and for a case that nobody has opened", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    const { concernReportId } = await must(office.api.concernReport.make(concernReportOf({ caseId: null })));
    await must(send(office, [{ kind: "concernReport", concernReportId }], "paper"));
    expect((await must(office.api.concernReport.prefill({ caseId: lou.caseId }))).childName).toBe("Lou Exempelsson");
    expect(
      await refused(
        office.api.document.preview({ kind: "concernReport", concernReportId: ConcernReportId.parse("finns-inte") }),
      ),
    ).toEqual({ code: "notFound" });
  });
});
