import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Contact } from "../../shared/domain/contact.ts";
import { AgencyId, ContactId } from "../../shared/domain/ids.ts";
import { err, ok } from "../../shared/result.ts";
import { savedProfile } from "../support/example-profile.ts";
import { renderApp } from "../support/render-app.tsx";

const contact = (id: string, changes: Partial<Contact>): Contact => ({
  contactId: ContactId.parse(id),
  agencyId: AgencyId.parse("skola"),
  name: "Sam Skola",
  role: "Rektor",
  phone: "010-000 00 20",
  email: "",
  isDeputy: false,
  confirmedOn: "2026-10-01",
  endedOn: null,
  version: 1,
  ...changes,
});
const sam = contact("s1", {});
const answers = {
  today: { read: () => ok({ today: "2026-11-22", tasks: [], meetings: [] }) },
  profile: { read: () => ok(savedProfile) },
  contact: {
    list: () =>
      ok([
        sam,
        contact("s2", { name: "Eli Ersättare", isDeputy: true, confirmedOn: "2026-05-22" }),
        contact("p1", { name: "Pim Polis", agencyId: AgencyId.parse("polis"), confirmedOn: "2026-05-21" }),
      ]),
    add: () => ok(sam),
    confirm: () => ok(sam),
    end: () => ok(sam),
    change: () => ok(sam),
  },
};
const agency = async (name: string) => within(await screen.findByRole("region", { name }));

describe("the contact register", () => {
  it("shows each agency with its contacts and deputy, and says where one is missing (R24)", async () => {
    await renderApp("/kontakter", answers);
    const school = await agency("Skola");
    expect(school.getByRole("rowheader", { name: /Eli Ersättare/ }).textContent).toContain("Ersättare");
    expect(school.queryByText("Ersättare saknas.")).toBeNull();
    expect((await agency("Polis")).getByText("Ersättare saknas.")).toBeTruthy();
    expect((await agency("BUP")).getByText(/kan inte kallas förrän det finns en/)).toBeTruthy();
  });

  it("warns when nobody has confirmed the details for more than six months", async () => {
    await renderApp("/kontakter", answers);
    expect((await agency("Polis")).getByText("Över 6 månader")).toBeTruthy();
    expect((await agency("Skola")).queryByText("Över 6 månader")).toBeNull();
  });

  it("keeps what is being typed, and throws it away when it is given up", async () => {
    const { bridge, user } = await renderApp("/kontakter", {
      ...answers,
      draft: {
        list: ({ record }) =>
          ok(
            record === "contact:new:bup"
              ? [
                  {
                    field: "contact",
                    text: JSON.stringify({
                      agencyId: "bup",
                      name: "Halvskri",
                      role: "",
                      phone: "",
                      email: "",
                      isDeputy: false,
                    }),
                    savedAt: "2026-11-22T08:00:00.000Z",
                  },
                ]
              : [],
          ),
      },
    });
    await user.click((await agency("BUP")).getByRole("button", { name: "Lägg till kontakt hos BUP" }));
    const dialog = within(await screen.findByRole("dialog", { name: "Lägg till kontakt" }));
    expect(await dialog.findByDisplayValue("Halvskri")).toBeTruthy();
    await user.click(dialog.getByRole("button", { name: "Avbryt" }));
    await waitFor(() => {
      expect(bridge.inputsOf("draft.discard")).toContainEqual({ record: "contact:new:bup", field: "contact" });
    });
  });

  it("adds a contact to the agency whose button was pressed", async () => {
    const { bridge, user } = await renderApp("/kontakter", answers);
    await user.click((await agency("BUP")).getByRole("button", { name: "Lägg till kontakt hos BUP" }));
    const dialog = within(await screen.findByRole("dialog", { name: "Lägg till kontakt" }));
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(await dialog.findByText("2 uppgifter behöver rättas")).toBeTruthy();
    await user.type(dialog.getByRole("textbox", { name: "Namn" }), "Bo");
    await user.type(dialog.getByRole("textbox", { name: "Roll" }), "Kurator");
    await user.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(bridge.inputsOf("contact.add")).toEqual([
      { agencyId: "bup", name: "Bo", role: "Kurator", phone: "", email: "", isDeputy: false },
    ]);
  });

  it.each([
    ["Bekräfta uppgifterna", "contact.confirm", "Uppgifterna om Sam Skola är bekräftade i dag"],
    ["Avsluta kontakten", "contact.end", "Sam Skola tar inte längre emot kallelser"],
  ])("does at once, with a way back: %s", async (words, channel, done) => {
    const { bridge, user } = await renderApp("/kontakter", answers);
    await user.click((await agency("Skola")).getByRole("button", { name: "Mer om Sam Skola" }));
    await user.click(await screen.findByRole("menuitem", { name: words }));
    expect(await screen.findByText(done)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Ångra" })).toBeTruthy();
    expect(bridge.inputsOf(channel)).toEqual([{ contactId: "s1", version: 1 }]);
  });

  it("keeps the dialog and says why when somebody else has changed the contact", async () => {
    const { bridge, user } = await renderApp("/kontakter", answers);
    bridge.answer({ contact: { change: () => err({ code: "changedMeanwhile" }) } });
    await user.click((await agency("Skola")).getByRole("button", { name: "Mer om Sam Skola" }));
    await user.click(await screen.findByRole("menuitem", { name: "Ändra uppgifter" }));
    const dialog = within(await screen.findByRole("dialog", { name: "Ändra kontakt" }));
    await user.click(dialog.getByRole("button", { name: "Spara kontakten" }));
    expect((await dialog.findByRole("alert")).textContent).toContain("Någon har ändrat uppgiften");
    expect(dialog.getByRole("textbox", { name: "Namn" })).toHaveProperty("value", "Sam Skola");
  });

  it("leads to the settings while there are no agencies", async () => {
    await renderApp("/kontakter", { ...answers, profile: { read: () => ok(null) } });
    const link = await screen.findByRole("link", { name: "Gå till Inställningar" });
    expect(link.getAttribute("href")).toBe("#/installningar");
  });
});
