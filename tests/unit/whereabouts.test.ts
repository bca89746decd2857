// 3.8: how a text that tells where a protected person is found is recognised.
import { describe, expect, it } from "vitest";
import { staysHidden, tellsWhere, type Whereabouts } from "../../shared/domain/whereabouts.ts";

const person: Whereabouts = {
  protectedIdentity: "secrecyMark",
  address: "Dolda gränden 7 B, 590 11 Exempelstad",
  phone: "070-000 12 34",
  email: "kim@exempel.invalid",
  school: "Lilla Exempelskolan",
  workplace: "Exempelbageriet",
};
const tells = (text: string, known: Parameters<typeof tellsWhere>[1] = []): boolean => tellsWhere(person, known)(text);

describe("A text tells where somebody is found", () => {
  it.each([
    "Bor på Dolda gränden 7 B.",
    "bor på DOLDA GRÄNDEN",
    "Posten går till 59011 Exempelstad",
    "Ring 0700001234",
    "Ring +46 70 000 12 34, helst på kvällen",
    "Ring 0046 (0)70-0001234",
    "Skriv till Kim@Exempel.invalid",
    "Lilla Exempelskolans matsal",
    "Jobbar på exempelbageriet",
  ])("written as it is known or in another way: %s", (text) => {
    expect(tells(text)).toBe(true);
  });

  it.each([
    "",
    "Bor i Exempelstad",
    "Stora Exempelskolan",
    "Lilla skolan och exempelskolan",
    "Klockan 15.20, rum 7 B, 12 gånger",
    "Ring 070-000 12 35",
    "Exempelbageri",
  ])("and nothing of it stands in %j", (text) => {
    expect(tells(text)).toBe(false);
  });

  it("but what the reader knows already is not hidden from the reader", () => {
    const together = { ...person, phone: "", email: "", school: "", workplace: "" };
    expect(tells("Dolda gränden 7 B", [together])).toBe(false);
    expect(tells("070-000 12 34", [together])).toBe(true);
    expect(tells("Exempelbageriet", ["Exempelbageriet i Exempelstad"])).toBe(false);
  });

  it("and nothing that is empty, short, or what any school is called, is looked for", () => {
    const bare = { ...person, address: "", phone: "112", email: "", school: "Skolan", workplace: "ab" };
    expect(tellsWhere(bare, [])("Skolan ringer 112 om ab")).toBe(false);
  });
});

describe("What the screen hides until it is asked for", () => {
  const open: Whereabouts = { ...person, protectedIdentity: "none", phone: "070-000 99 99" };
  it("is all of a protected person's, and of others what tells where that person is found", () => {
    expect(staysHidden(person, [])("anything")).toBe(true);
    expect(staysHidden({ protectedIdentity: "unknown" }, [])("anything")).toBe(true);
    expect(staysHidden(open, [open, person])(open.address)).toBe(true);
    expect(staysHidden(open, [open, person])(open.phone)).toBe(false);
    expect(staysHidden(open, [open])(open.address)).toBe(false);
  });
});
