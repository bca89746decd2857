import { screen } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { FormErrors } from "../../renderer/ui/FormErrors.tsx";
import { FormDialog } from "../../renderer/ui/FormDialog.tsx";
import { NumberField } from "../../renderer/ui/NumberField.tsx";
import { renderPart } from "../support/render-part.tsx";

const saved = vi.fn<(value: number | null) => void>();

const Form = () => {
  const [value, setValue] = useState<number | null>(null);
  return (
    <FormDialog
      title="Nytt mål"
      onClose={() => undefined}
      onSubmit={() => saved(value)}
      submit="Spara"
      pending={false}
      errors={[]}
      attempt={0}
    >
      <NumberField label="Målvärde" value={value} onChange={setValue} />
    </FormDialog>
  );
};

describe("what is wrong with a whole form", () => {
  it("takes the focus after a try, so that it is in sight from the button of a long form", async () => {
    const LongForm = () => {
      const [attempt, setAttempt] = useState(0);
      const errors = attempt === 0 ? [] : [{ message: "Oro kvarstår." }];
      return (
        <>
          <FormErrors errors={errors} attempt={attempt} />
          <button
            onClick={() => {
              setAttempt(attempt + 1);
            }}
          >
            Avsluta
          </button>
        </>
      );
    };
    const { user } = renderPart(<LongForm />);
    await user.click(screen.getByRole("button", { name: "Avsluta" }));
    expect(document.activeElement?.textContent).toContain("Oro kvarstår.");
  });
});

describe("a dialog with a form", () => {
  it("cannot be closed while what was asked for is being done, since that would not stop it", async () => {
    const closed = vi.fn<() => void>();
    const { user } = renderPart(
      <FormDialog title="Byt" onClose={closed} onSubmit={closed} submit="Byt" pending errors={[]} attempt={0}>
        <p>Byter</p>
      </FormDialog>,
    );
    expect(screen.getByRole("button", { name: "Avbryt" })).toHaveProperty("disabled", true);
    await user.click(screen.getByRole("button", { name: "Stäng" }));
    await user.keyboard("{Escape}");
    expect(closed).not.toHaveBeenCalled();
  });

  it("saves by Ctrl+Enter the number that is being typed", async () => {
    const { user } = renderPart(<Form />);
    await user.type(screen.getByRole("textbox", { name: "Målvärde" }), "15");
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(saved.mock.calls).toEqual([[15]]);
  });
});
