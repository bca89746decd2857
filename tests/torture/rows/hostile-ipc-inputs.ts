// For every channel an input that fits, with the ids of a case that is there and open.
import type { Host } from "../../../electron/host.ts";
import { inputs } from "../../support/inputs.ts";
import { registerLou } from "../../support/lou.ts";
import { clientOf, must } from "../../support/office.ts";
import { passphrase } from "../kit/vault.ts";

const withId = (value: unknown, caseId: string): unknown =>
  JSON.parse(JSON.stringify(value ?? null), (key, inner: unknown) =>
    key === "caseId" && inner === "c" ? caseId : inner,
  );

export const realInputs = async (host: Host): Promise<ReadonlyMap<string, unknown>> => {
  const api = clientOf(host);
  // The clock stands on a day after all of it.
  const lou = await registerLou({ host, api, folder: "", exports: "", setDay: () => undefined });
  const { caseId } = lou;
  await must(api.caseFile.open({ caseId }));
  const outside = {
    "vault.status": {},
    "vault.strength": { passphrase },
    "vault.prepare": { passphrase },
    "vault.create": { groups: ["ABCD", "EFGH"] },
    "vault.unlock": { passphrase },
    "vault.endGuestMode": { passphrase },
    "backup.now": {},
    "backup.list": {},
  };
  return new Map(
    Object.entries({ ...inputs, ...outside }).map(([name, input]) => [name, withId(input, caseId)] as const),
  );
};
