import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { useDraft } from "../../renderer/api/useDraft.ts";
import { TextField } from "../../renderer/ui/TextField.tsx";
import { ok, type Result } from "../../shared/result.ts";
import { renderPart } from "../support/render-part.tsx";

const Field = () => {
  const draft = useDraft("record", "field");
  return (
    <>
      <TextField label="Text" value={draft.text} onChange={draft.setText} onBlur={() => void draft.keepNow()} />
      <button type="button" onClick={() => void draft.discard()}>
        Kasta
      </button>
    </>
  );
};

describe("a draft that is thrown away", () => {
  it("leaves what is typed meanwhile, as a draft of its own", async () => {
    let finish = (answer: Result<null, never>): void => {
      expect.unreachable(String(answer.ok));
    };
    const slow = new Promise<Result<null, never>>((resolve) => (finish = resolve));
    const { bridge, user } = renderPart(<Field />, { draft: { discard: () => slow } });
    const field = screen.getByRole<HTMLInputElement>("textbox", { name: "Text" });
    await user.type(field, "ett");
    await user.click(screen.getByRole("button", { name: "Kasta" }));
    await user.type(field, " två");
    finish(ok(null));
    await user.tab();
    expect(field.value).toBe("ett två");
    expect(bridge.inputsOf("draft.keep").at(-1)).toMatchObject({ text: "ett två" });
  });

  it("is gone from its field when nothing more was typed", async () => {
    const { user } = renderPart(<Field />);
    const field = screen.getByRole<HTMLInputElement>("textbox", { name: "Text" });
    await user.type(field, "ett");
    await user.click(screen.getByRole("button", { name: "Kasta" }));
    expect(field.value).toBe("");
  });
});
