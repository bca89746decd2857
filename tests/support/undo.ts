// What every test of undo does: presses through a change, and takes it back by the message's button.
import { screen, waitFor } from "@testing-library/react";
import { expect } from "vitest";
import type { Rendered } from "./render-part.tsx";

/** How a change is made by its buttons or menu items, in order, and which call takes it back. */
export interface UndoneChange {
  readonly command: string;
  readonly press: readonly (string | RegExp)[];
  readonly back: readonly [channel: string, input: object];
}

const buttonOrItem = (name: string | RegExp): HTMLElement => {
  const [first] = [...screen.queryAllByRole("menuitem", { name }), ...screen.queryAllByRole("button", { name })];
  if (first === undefined) throw new Error(`nothing is called ${String(name)}`);
  return first;
};

/** Makes the change as it stands in the form, and takes it back. */
export const changeAndUndo = async ({ bridge, user }: Rendered, { command, press, back }: UndoneChange) => {
  for (const name of press) await user.click(await waitFor(() => buttonOrItem(name)));
  const undo = await screen.findByRole("button", { name: "Ångra" });
  expect(bridge.inputsOf(command).length).toBeGreaterThan(0);
  await user.click(undo);
  expect(await screen.findByText("Ändringen är ångrad")).toBeTruthy();
  const [channel, input] = back;
  expect(bridge.inputsOf(channel).at(-1)).toMatchObject(input);
  expect(bridge.inputsOf(channel)).toHaveLength(channel === command ? 2 : 1);
};
