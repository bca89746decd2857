// Contacts are what the flows save through the application, so that each has a row, a digest and a line in the audit.
import { checkDigests } from "../../../electron/database/digest-check.ts";
import { keeperAt, passphrase, type Place, vaultOf } from "./vault.ts";

/** Their ids, when each has its own line in the audit and is as the audit says; undefined when something is there by half. */
export const wholeContacts = async (place: Place, opensWith = passphrase): Promise<readonly string[] | undefined> => {
  const keeper = keeperAt(place);
  try {
    if (!(await keeper.unlock({ passphrase: opensWith })).ok) return undefined;
    const { database, keyring } = vaultOf(keeper);
    const rows = await database.connection.all("SELECT contact_id AS id FROM contact ORDER BY id");
    const lines = await database.connection.all(
      "SELECT entity_id AS id FROM audit WHERE action = 'contact.add' ORDER BY id",
    );
    const suspects = await checkDigests(database.kysely, keyring.subkeys.digest);
    const ids = rows.map(({ id }) => String(id));
    return suspects.length === 0 && JSON.stringify(rows) === JSON.stringify(lines) ? ids : undefined;
  } finally {
    await keeper.close();
  }
};
