// A register scrolled while a backup is made, against the same scroll in peace. One sample is the 95th percentile of a
// hundred frames.
import { rmSync } from "node:fs";
import { contactOf } from "../torture/kit/contact.ts";
import { createDemoHome } from "../support/demo-home.ts";
import { openDemoWindow } from "../support/demo-window.ts";
import type { OpenRow } from "./measure.ts";

const contacts = 150;
/** So that a backup lasts as long as the scroll. */
const drafts = 400;
const draftSize = 19_000;

export const openBackupScrollRow: OpenRow = async () => {
  const home = await createDemoHome();
  const demo = await openDemoWindow(home);
  const { window } = demo;
  const inPage = <T>(body: string): Promise<T> =>
    window.evaluate<T>(`(async () => {
      const call = async (name, input) => {
        const answer = await samverka.call(name, input);
        if (!answer.ok) throw new Error(name + " " + JSON.stringify(answer.error));
        return answer.value;
      };
      ${body}
    })()`);
  await inPage(`
    const contact = ${JSON.stringify(contactOf("Person"))};
    for (let number = 0; number < ${contacts}; number += 1) await call("contact.add", { ...contact, name: "Person " + number });
    for (let number = 0; number < ${drafts}; number += 1)
      await call("draft.keep", { record: "bench", field: String(number), text: "x".repeat(${draftSize}) });
    location.hash = "#/kontakter";`);
  await window
    .getByText(`Person ${contacts - 1}`)
    .first()
    .waitFor();
  const scroll = (before: string, after: string): Promise<number> =>
    inPage(`
      const room = (one) => one.scrollHeight - one.clientHeight;
      const list = [...document.querySelectorAll("*")]
        .filter((one) => getComputedStyle(one).overflowY !== "visible")
        .reduce((most, one) => (room(one) > room(most) ? one : most), document.scrollingElement);
      if (room(list) < 1000) throw new Error("there is nothing to scroll");
      list.scrollTop = 0;
      const frame = () => new Promise(requestAnimationFrame);
      ${before}
      const frames = [];
      let last = await frame();
      for (let number = 0; number < 100; number += 1) {
        list.scrollTop += 40;
        const now = await frame();
        frames.push(now - last);
        last = now;
      }
      ${after}
      return frames.sort((one, other) => one - other)[94];`);
  return {
    name: "scroll during a backup: 95th percentile of the frames",
    referenceIs: "the same scroll without a backup",
    goal: 1.5,
    rounds: 7,
    ours: () => scroll(`const backup = call("backup.now", {});`, "await backup;"),
    reference: () => scroll("", ""),
    close: async () => {
      await demo.close();
      rmSync(home.home, { recursive: true, force: true });
    },
  };
};
