import { act, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { toast } from "../../renderer/ui/Toasts.tsx";
import { caseAnswers, caseId } from "../support/example-case.ts";
import { renderApp } from "../support/render-app.tsx";

const say = (words: string) =>
  act(() => {
    toast(words);
    return Promise.resolve();
  });

describe("a message about what was just done", () => {
  it("stands alone: a newer takes its place, and none waits its turn", async () => {
    const { user } = await renderApp("/kontakter");
    await screen.findByRole("navigation", { name: "Huvudmeny" });
    for (const words of ["Kontakten är tillagd", "Kontakten är tillagd", "Kontakten är ändrad"]) await say(words);
    expect(screen.queryByText("Kontakten är tillagd")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Stäng" }));
    expect(screen.queryByText(/Kontakten är/)).toBeNull();
  });

  it("does not follow into another case", async () => {
    await renderApp(`/arenden/${caseId}/samtycke`, caseAnswers());
    await screen.findByText("Inget samtycke än");
    await say("Samtycket är sparat");
    window.location.hash = `#/arenden/${caseId}/logg`;
    await screen.findByRole("link", { name: "Logg", current: "page" });
    expect(screen.getByText("Samtycket är sparat")).toBeTruthy();
    window.location.hash = "#/arenden/another/oversikt";
    await waitFor(() => expect(screen.queryByText("Samtycket är sparat")).toBeNull());
  });

  it("does not follow into a meeting, where others may look", async () => {
    await renderApp(`/arenden/${caseId}/samtycke`, caseAnswers());
    await screen.findByText("Inget samtycke än");
    await say("Anteckningen är ändrad");
    window.location.hash = "#/moten/another";
    await waitFor(() => expect(screen.queryByText("Anteckningen är ändrad")).toBeNull());
  });
});
