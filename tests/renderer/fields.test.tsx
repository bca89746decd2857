import { screen } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { dayIn } from "../../renderer/ui/day-in.ts";
import { DateField } from "../../renderer/ui/DateField.tsx";
import { FormErrors } from "../../renderer/ui/FormErrors.tsx";
import { NumberField } from "../../renderer/ui/NumberField.tsx";
import { RadioChoice } from "../../renderer/ui/RadioChoice.tsx";
import { TextArea, textLimit } from "../../renderer/ui/TextArea.tsx";
import { TextField } from "../../renderer/ui/TextField.tsx";
import { renderPart } from "../support/render-part.tsx";

describe("a date field", () => {
  it("takes 20260918 as it is typed", async () => {
    const days: (string | null)[] = [];
    const Form = () => {
      const [day, setDay] = useState<string | null>(null);
      return (
        <DateField
          label="Datum för svaret"
          value={day}
          onChange={(value) => {
            days.push(value);
            setDay(value);
          }}
        />
      );
    };
    const { user } = renderPart(<Form />);
    const [first] = screen.getAllByRole("spinbutton");
    first?.focus();
    await user.keyboard("20260918");
    expect(days.at(-1)).toBe("2026-09-18");
  });

  it.each([
    ["2026-09-18", "2026-09-18"],
    ["20260918", "2026-09-18"],
    [" 18/9 2026 ", "2026-09-18"],
    ["18.9.2026", "2026-09-18"],
    ["2026-02-30", undefined],
    ["nästa fredag", undefined],
  ])("reads a pasted %s", (text, day) => {
    expect(dayIn(text)).toBe(day);
  });
});

describe("a passphrase field", () => {
  it("is masked, takes what is pasted, and is shown and masked again by its button", async () => {
    const Form = () => {
      const [words, setWords] = useState("");
      return <TextField label="Lösenfras" type="password" value={words} onChange={setWords} />;
    };
    const { user } = renderPart(<Form />);
    const field = screen.getByLabelText<HTMLInputElement>("Lösenfras");
    field.focus();
    await user.paste("grön trappa");
    expect([field.type, field.value]).toEqual(["password", "grön trappa"]);
    await user.click(screen.getByRole("button", { name: /^Visa\s*lösenfras$/ }));
    expect(field.type).toBe("text");
    await user.click(screen.getByRole("button", { name: /^Dölj\s*lösenfras$/ }));
    expect(field.type).toBe("password");
  });
});

describe("a text area", () => {
  it("says in words how much too long a text is, and cuts nothing off", () => {
    const text = "a".repeat(textLimit + 12);
    renderPart(<TextArea label="Anteckning" value={text} onChange={() => undefined} />);
    expect(screen.getByText(/Texten är 12 tecken för lång/)).toBeTruthy();
    expect(screen.getByRole<HTMLTextAreaElement>("textbox").value).toHaveLength(textLimit + 12);
  });
});

describe("a choice", () => {
  it("starts with nothing chosen", () => {
    renderPart(
      <RadioChoice label="Svar" options={[{ id: "yes", label: "Ja" }]} value={null} onChange={() => undefined} />,
    );
    expect(screen.getByRole<HTMLInputElement>("radio", { name: "Ja" }).checked).toBe(false);
  });
});

describe("the list of what is wrong in a form", () => {
  it("moves to the first wrong field after a failed try, and to any field that is asked for", async () => {
    const Form = () => {
      const [attempt, setAttempt] = useState(0);
      const errors =
        attempt === 0
          ? []
          : [
              { field: "name", message: "Skriv ett namn." },
              { field: "note", message: "Skriv varför." },
            ];
      return (
        <form>
          <FormErrors errors={errors} attempt={attempt} />
          <TextField name="name" label="Namn" value="" onChange={() => undefined} error={errors[0]?.message} />
          <TextArea name="note" label="Skäl" value="" onChange={() => undefined} error={errors[1]?.message} />
          <button type="button" onClick={() => setAttempt(attempt + 1)}>
            Spara
          </button>
        </form>
      );
    };
    const { user } = renderPart(<Form />);
    await user.click(screen.getByRole("button", { name: "Spara" }));
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Namn" }));
    expect(screen.getByRole("alert").textContent).toContain("2 uppgifter behöver rättas");
    await user.click(screen.getByRole("button", { name: "Skriv varför." }));
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Skäl" }));
  });
});

describe("a number field", () => {
  const NumberForm = ({ decimals }: { readonly decimals?: number }) => {
    const [value, setValue] = useState<number | null>(null);
    return (
      <>
        <NumberField label="Frånvaro" value={value} onChange={setValue} decimals={decimals} />
        <output>{value === null ? "inget" : String(value)}</output>
      </>
    );
  };

  it("takes decimals after a Swedish comma where they are asked for", async () => {
    const { user } = renderPart(<NumberForm decimals={2} />);
    await user.type(screen.getByRole("textbox", { name: "Frånvaro" }), "12,5");
    await user.tab();
    expect(screen.getByRole("status").textContent).toBe("12.5");
  });

  it("takes whole numbers only where none are asked for", async () => {
    const { user } = renderPart(<NumberForm />);
    await user.type(screen.getByRole("textbox", { name: "Frånvaro" }), "12,5");
    await user.tab();
    expect(screen.getByRole("status").textContent).toBe("125");
  });
});
