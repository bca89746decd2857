// B2: on 15 October concern remains. The case is not closed without a concern report, or a written reason why none is needed (R44).
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { closureText } from "../../../shared/text/closure.ts";
import { concernReportText } from "../../../shared/text/concern-report.ts";
import { dispatchText } from "../../../shared/text/dispatch.ts";
import { frameText } from "../../../shared/text/frame.ts";
import { textOf } from "../../support/pdf.ts";
import type { Walk } from "../walk.ts";
import { goToCase } from "./case-file.ts";
import { closing, fillClosing } from "./closing.ts";
import { dispatchAll } from "./dispatch.ts";

const report = async (walk: Walk): Promise<void> => {
  const { hand } = walk;
  await hand.follow(closureText.concern.make);
  await hand.pick(concernReportText.first.question, /^Nej(?!,)/);
  await hand.write(concernReportText.concern.reason, "Tre positiva test i september och oro för den unges hälsa.");
  await hand.press(concernReportText.make);
  const receipt = await dispatchAll(walk, dispatchText.titles.concernReport, "B2-orosanmalan");
  const [sent] = receipt;
  const { text } = await textOf(readFileSync(join(walk.folders.documents, sent?.code ?? "", sent?.file ?? "")));
  walk.show(
    "B2: anmälan hänvisar till 19 kap. 1 § socialtjänstlagen (2025:400)",
    text.includes("19 kap. 1 §") && text.includes("2025:400"),
  );
};

export const closeWithReport = async (walk: Walk): Promise<void> => {
  const { hand } = walk;
  await goToCase(walk, "closure");
  await hand.sees(closureText.title);
  await fillClosing(walk, {
    ...closing,
    reason: "concernRemains",
    goals: { ...closing.goals, M2: { indicator: "Positiva test", value: 3 } },
    assessment: "worse",
    concern: { ...closing.concern, Socialtjänst: 7 },
  });
  for (const who of [closureText.views.youth, closureText.views.guardian(1), closureText.views.guardian(2)]) {
    await hand.pick(who, closureText.views.kinds.declined);
  }
  await hand.press(closureText.close);
  await hand.sees(/^Oro kvarstår, och hos er gör koordinatorn då alltid en orosanmälan/);
  const closed = await hand.count(closureText.summary.title("2026-10-15"));
  walk.show("R44: utan orosanmälan eller bedömning avslutas inget", closed === 0);
  await walk.picture("B2-avslut-vagras");
  await report(walk);
  await goToCase(walk, "closure");
  await hand.pick(closureText.concern.answer, closureText.concern.report);
  await hand.choose(closureText.concern.which, "2026-10-15");
  await walk.picture("B2-anmalan-vald");
  await hand.press(closureText.close);
  await hand.sees(closureText.summary.title("2026-10-15"));
  await walk.picture("B2-avslutat");
  await hand.press(frameText.concernReport);
  await hand.sees(concernReportText.waitUntil("2026-10-29"));
  walk.show("B2: beslut om utredning väntas senast 29 oktober", true);
  await walk.picture("B2-vantar-pa-beslut");
};
