// The municipality's logo under Inställningar: chosen, seen as in documents, taken away, put back; and offered from a file.
import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { FileCard } from "../../renderer/features/settings/FileCard.tsx";
import { LogoCard } from "../../renderer/features/settings/LogoCard.tsx";
import { clearToasts, Toasts } from "../../renderer/ui/Toasts.tsx";
import type { Profile } from "../../shared/domain/profile.ts";
import { sharedSettings } from "../../shared/domain/profile-file.ts";
import { err, ok } from "../../shared/result.ts";
import { logoText as text } from "../../shared/text/logo.ts";
import { settingsText } from "../../shared/text/settings.ts";
import { kitText } from "../../shared/text/kit.ts";
import { exampleProfile, savedProfile } from "../support/example-profile.ts";
import type { Answers } from "../support/fake-bridge.ts";
import { renderPart } from "../support/render-part.tsx";

beforeAll(() => {
  // jsdom has no pictures to point at.
  URL.createObjectURL = () => "blob:logotyp";
  URL.revokeObjectURL = () => undefined;
});
afterEach(clearToasts);

const logo = { checksum: "a".repeat(64), width: 640, height: 107 };
const bytes = new Uint8Array([0x89, 0x50]);
const withLogo = { profile: { ...exampleProfile, logo }, version: 4 };

interface Saved {
  readonly profile: Profile;
  readonly version: number;
}

const cardOf = (saved: Saved, answers: Answers) =>
  renderPart(
    <>
      <LogoCard saved={saved} />
      <Toasts />
    </>,
    answers,
  );

describe("Logotypen", () => {
  it("is chosen in the system's dialog, and the message has the way back", async () => {
    const { bridge, user } = cardOf(savedProfile, {
      profile: { setLogo: () => ok(savedProfile) },
      desktop: { chooseLogo: () => ok({ version: 4 }) },
    });
    expect(screen.getByText(text.none)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: text.choose }));
    expect(bridge.inputsOf("desktop.chooseLogo")).toEqual([{ version: savedProfile.version }]);
    await screen.findByText(text.chosen);
    await user.click(screen.getByRole("button", { name: kitText.undo }));
    await waitFor(() => expect(bridge.inputsOf("profile.setLogo")).toEqual([{ checksum: null, version: 4 }]));
  });

  it("is seen with its words, and is taken away", async () => {
    const { bridge, user } = cardOf(withLogo, {
      profile: { logo: () => ok({ bytes }), setLogo: () => ok({ ...withLogo, version: 5 }) },
    });
    expect((await screen.findByRole("img")).getAttribute("alt")).toBe(`Logotyp, ${exampleProfile.municipality}`);
    await user.click(screen.getByRole("button", { name: text.remove }));
    await waitFor(() => expect(bridge.inputsOf("profile.setLogo")).toEqual([{ checksum: null, version: 4 }]));
    await screen.findByText(text.removed);
    await user.click(screen.getByRole("button", { name: kitText.undo }));
    await waitFor(() =>
      expect(bridge.inputsOf("profile.setLogo").at(-1)).toEqual({ checksum: logo.checksum, version: 5 }),
    );
  });

  it("is refused where it stands, and closing the dialog says nothing", async () => {
    const { bridge, user } = cardOf(savedProfile, { desktop: { chooseLogo: () => err({ code: "logoNotSeen" }) } });
    await user.click(screen.getByRole("button", { name: text.choose }));
    expect((await screen.findByRole("alert")).textContent).toMatch(/ljus bakgrund/u);
    bridge.answer({ desktop: { chooseLogo: () => ok(null) } });
    await user.click(screen.getByRole("button", { name: text.choose }));
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
    expect(screen.queryByText(text.chosen)).toBeNull();
  });
});

describe("A file with settings and another logo", () => {
  it("asks about the logo, which is not taken over unless somebody says so", async () => {
    const settings = sharedSettings(exampleProfile);
    const { bridge, user } = renderPart(<FileCard saved={savedProfile} onTakenOver={() => undefined} />, {
      profile: { takeOver: () => ok(withLogo) },
      desktop: { chooseProfileFile: () => ok({ settings, logo: { ...logo, picture: "iVA=" } }) },
    });
    await user.click(await screen.findByRole("button", { name: settingsText.file.read }));
    const dialog = within(await screen.findByRole("dialog", { name: settingsText.file.question }));
    expect(dialog.getByText(settingsText.file.sameButLogo)).toBeTruthy();
    expect(dialog.getByRole("img", { name: text.ofFile })).toBeTruthy();
    await user.click(dialog.getByRole("checkbox", { name: new RegExp(`^${text.inFile}`, "u") }));
    await user.click(dialog.getByRole("button", { name: settingsText.file.takeOver }));
    await waitFor(() =>
      expect(bridge.inputsOf("profile.takeOver")).toEqual([{ settings, logo: "iVA=", version: savedProfile.version }]),
    );
  });
});
