// One deed of a random order of events, tried through the router. What is refused does nothing.
import type { DocumentRequest } from "../../shared/contract/document.ts";
import { close } from "./closure.ts";
import { concernReportOf } from "./concern-report.ts";
import { must } from "./office.ts";
import { attemptConsent } from "./random-consent.ts";
import type { Deed } from "./random-deeds.ts";
import { attemptMeeting } from "./random-meeting.ts";
import type { Story } from "./random-story.ts";

/** Tries one deed, and fails the test when it was let through without ground. */
export const attempt = async (story: Story, deed: Deed): Promise<void> => {
  const { office, lou, today, count } = story;
  const { caseId } = lou;
  if (deed.do === "wait") {
    story.wait(deed.days, deed.time);
    return;
  }
  story.tick();
  switch (deed.do) {
    case "drawUp":
    case "renew":
    case "allSayYes":
    case "answer":
    case "answerCategory":
    case "hinder":
    case "endCustody":
    case "decline":
      return attemptConsent(story, deed);
    case "plan":
    case "move":
    case "call":
    case "summon":
    case "hold":
    case "attend":
    case "send":
      return attemptMeeting(story, deed);
    case "close": {
      const closed = await close(office, caseId, today(), { reason: "familyStaysAway" }, 0);
      if (closed.ok) count("closed");
      return;
    }
    case "reopen": {
      const { version } = await must(office.api.closure.read({ caseId }));
      await office.api.closure.reopen({ caseId, version, reopenedOn: today(), decidedBy: "Kaj", reason: "Ny oro" });
      return;
    }
  }
};

/** A concern report can be made and leaves, however things stand (R45). */
export const report = async ({ office, lou, today, tick }: Story): Promise<void> => {
  tick();
  const details = concernReportOf({ caseId: lou.caseId, reportedOn: today() });
  const { concernReportId } = await must(office.api.concernReport.make(details));
  const request: DocumentRequest = { kind: "concernReport", concernReportId };
  await must(office.api.document.dispatch({ copies: [{ request, channel: "handedOver" }], to: "paper" }));
};
