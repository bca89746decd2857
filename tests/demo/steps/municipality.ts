// The municipality's profile from the preset with a pre-meeting, and one contact with a deputy for each agency.
import { contactText } from "../../../shared/text/contact.ts";
import { presets } from "../../../shared/text/presets.ts";
import { hostKindText, settingsText } from "../../../shared/text/settings.ts";
import { goTo, type Walk } from "../walk.ts";

const { fields } = settingsText;

/** The municipality's facts, in the model with a pre-meeting unless told otherwise. */
export const fillProfile = async (walk: Walk, model: keyof typeof presets = "preMeeting"): Promise<void> => {
  const { hand } = walk;
  await walk.picture("idag-tomt");
  await goTo(walk, "settings");
  await hand.pick(settingsText.preset.label, presets[model].title);
  await hand.write(fields.municipality, "Exempelkommun");
  await hand.choose(fields.county, "Östergötlands län");
  await hand.write(fields.hostAuthority, "Socialnämnden");
  await hand.choose(fields.hostKind, hostKindText.socialWelfare);
  await hand.write(fields.coordinatorName, "Kaj Koordinator");
  await hand.write(fields.coordinatorTitle, "SSPF-koordinator");
  await hand.write(fields.coordinatorPhone, "0142-000 00");
  await hand.write(fields.coordinatorEmail, "sspf@exempelkommun.example");
  await hand.write(fields.deputy, "Ester Ersättare");
  await walk.picture("installningar-ifyllda");
  await hand.press(settingsText.save);
  await hand.sees(settingsText.saved);
  await walk.picture("installningar");
};

const contacts = [
  { agency: "Skola", name: "Mira Mentor", role: "Skolkurator", phone: "0142-000 11", deputy: "Rut Rektor" },
  {
    agency: "Socialtjänst",
    name: "Hanna Handläggare",
    role: "Socialsekreterare",
    phone: "0142-000 12",
    deputy: "Sam Sund",
  },
  { agency: "Polis", name: "Olle Område", role: "Områdespolis", phone: "0142-000 13", deputy: "Pia Patrull" },
  {
    agency: "Fritid",
    name: "Filippa Fritid",
    role: "Samordnare på fritidsgården",
    phone: "0142-000 14",
    deputy: "Leo Ledare",
  },
  { agency: "BUP", name: "Bo Behandlare", role: "Kontaktperson", phone: "0142-000 15", deputy: "Bea Bedömare" },
] as const;

/** Whom the register names, for looking after them in places where no name may stand. */
export const contactNames: readonly string[] = contacts.flatMap(({ name, deputy }) => [name, deputy]);

export const fillContacts = async (walk: Walk): Promise<void> => {
  const { hand } = walk;
  await goTo(walk, "contacts");
  const add = async (agency: string, name: string, role: string, phone: string, isDeputy: boolean): Promise<void> => {
    await hand.press(contactText.addFor(agency));
    const dialog = hand.dialog(contactText.form.addTitle);
    await dialog.write(contactText.form.name, name);
    await dialog.write(contactText.form.role, role);
    await dialog.write(contactText.form.phone, phone);
    if (isDeputy) await dialog.tick(contactText.form.deputy);
    if (agency === "Skola" && !isDeputy) await walk.picture("ny-kontakt");
    await dialog.press(contactText.form.save);
    await dialog.place.waitFor({ state: "detached" });
  };
  for (const { agency, name, role, phone, deputy } of contacts) {
    await add(agency, name, role, phone, false);
    await add(agency, deputy, "Ersättare", phone, true);
  }
  await walk.picture("kontakter");
};
