// Opens a vault as a person does, and then has the application check all of it.
import { verifyAudit } from "../../../electron/database/audit.ts";
import { checkDigests } from "../../../electron/database/digest-check.ts";
import { contentOf, keeperAt, passphrase, type Place, vaultOf } from "./vault.ts";

export interface Examined {
  /** "ok", the code of a refusal, or what was thrown. */
  readonly answer: string;
  readonly missing: number;
  readonly chain: boolean;
  /** Rows that are not as the audit says that they were written. */
  readonly suspects: number;
  readonly content: string;
  /** All of it but what is being typed. [Note: Drafts have no digest] They are kept at every pause of the hand and never logged. */
  readonly withoutDrafts: string;
}

const refused = (answer: string): Examined => ({
  answer,
  missing: 0,
  chain: false,
  suspects: 0,
  content: "",
  withoutDrafts: "",
});

export const examine = async (place: Place): Promise<Examined> => {
  const keeper = keeperAt(place);
  try {
    const unlocked = await keeper.unlock({ passphrase });
    if (!unlocked.ok) return refused(unlocked.error.code);
    const { database, keyring } = vaultOf(keeper);
    return {
      answer: "ok",
      missing: unlocked.value.missingChanges,
      chain: (await verifyAudit(database.kysely, keyring.subkeys)).ok,
      suspects: (await checkDigests(database.kysely, keyring.subkeys.digest)).length,
      content: await contentOf(database.connection),
      withoutDrafts: await contentOf(database.connection, ["draft"]),
    };
  } catch (cause) {
    return refused(`thrown: ${cause instanceof Error ? cause.message : "?"}`);
  } finally {
    await keeper.close().catch(() => undefined);
  }
};
