// Lists over all cases ask the database as many times for forty as for one. See: [Note: A bounded number of statements]
import { describe, expect, it, onTestFinished } from "vitest";
import type { Driver } from "../../electron/database/driver.ts";
import { loadDriver } from "../../electron/database/load-driver.ts";
import { createHost } from "../../electron/host.ts";
import { clockOf } from "../support/clock-of.ts";
import { newId } from "../../electron/platform/ids.ts";
import { cheapPolicy } from "../support/cheap-policy.ts";
import { temporaryFolder } from "../support/folder.ts";
import { fontsFolder } from "../support/fonts.ts";
import { consentOne, consult, openingOf, registerLou } from "../support/lou.ts";
import { planOf } from "../support/lou-meetings.ts";
import { clientOf, must, type Office } from "../support/office.ts";
import { testPassphrase } from "../support/vault.ts";

/** An office whose statements are counted. */
const countedOffice = async (): Promise<{ office: Office; statements: () => number }> => {
  const folder = temporaryFolder();
  const real = await loadDriver();
  let count = 0;
  const driver: Driver = {
    name: real.name,
    open: async (...how) => {
      const connection = await real.open(...how);
      const { all } = connection;
      return Object.assign(connection, {
        all: (...statement: Parameters<typeof all>) => {
          count += 1;
          return all.apply(connection, statement);
        },
      });
    },
  };
  let instant = "2026-03-12T11:00:00Z";
  const host = createHost({
    clock: clockOf(() => new Date(instant)),
    newId,
    profile: folder,
    fonts: fontsFolder(),
    appVersion: "0.0.0-test",
    policy: cheapPolicy,
    driver,
  });
  onTestFinished(() => host.close());
  const api = clientOf(host);
  const { groups, ask } = await must(api.vault.prepare({ passphrase: testPassphrase }));
  const group = (number: number) => groups[number - 1] ?? "";
  await must(api.vault.create({ groups: [group(ask[0]), group(ask[1])] }));
  const office: Office = {
    host,
    api,
    folder,
    exports: folder,
    setDay: (day, time = "11:00:00") => {
      instant = `${day}T${time}Z`;
    },
  };
  return { office, statements: () => count };
};

describe("Lists over all cases", () => {
  it("ask as many statements for five cases as for one", async () => {
    const { office, statements } = await countedOffice();
    const { api } = office;
    const lists = [() => api.today.read(null), () => api.caseFile.list(null), () => api.meeting.listAll(null)];
    const asked = async (): Promise<number[]> => {
      const counts = [];
      for (const list of lists) {
        const before = statements();
        await must<unknown>(list());
        counts.push(statements() - before);
      }
      return counts;
    };
    const lou = await registerLou(office);
    await consentOne(office, lou);
    await must(api.meeting.plan({ caseId: lou.caseId, plan: planOf("preMeeting", "2026-03-26") }));
    const forOne = await asked();
    for (const number of [8, 9, 10, 11]) {
      const { consultationId } = await consult(office);
      office.setDay("2026-03-18");
      const opening = openingOf(consultationId, { number: `SSPF-2026-0${String(number).padStart(2, "0")}` });
      const { caseId } = await must(api.caseFile.register(opening));
      await must(api.meeting.plan({ caseId, plan: planOf("preMeeting", "2026-03-26") }));
    }
    expect(await must(api.caseFile.list(null))).toHaveLength(5);
    expect(await asked()).toEqual(forOne);
  });
});
