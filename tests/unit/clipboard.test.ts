// What was copied goes: secrets after 30 seconds, text for another system after five minutes, everything of ours at a lock.
import { describe, expect, it } from "vitest";
import { createClipboardKeeper } from "../../electron/window/clipboard.ts";

const desk = () => {
  let text = "";
  let now = 0;
  const told: number[] = [];
  const system = {
    readText: () => Promise.resolve(text),
    writeText: (next: string) => {
      text = next;
    },
    clear: () => {
      text = "";
    },
  };
  const keeper = createClipboardKeeper(system, { monotonic: () => now }, (left) => told.push(left));
  const after = async (seconds: number): Promise<string> => {
    for (let second = 0; second < seconds; second += 1) {
      now += 1_000;
      await keeper.check();
    }
    return text;
  };
  return { keeper, system, told, after, text: () => text };
};

describe("What was copied", () => {
  it("is gone after half a minute when it is a secret", async () => {
    const { keeper, after, told } = desk();
    await keeper.copy("en hemlighet", "secret");
    expect(await after(29)).toBe("en hemlighet");
    expect(await after(1)).toBe("");
    expect([told[0], told[1], told.at(-2), told.at(-1)]).toEqual([30, 29, 1, 0]);
  });

  it("is gone after five minutes when it was meant for another system, and says how long it has left", async () => {
    const { keeper, after, told } = desk();
    await keeper.copy("journaltext", "journal");
    expect(await after(299)).toBe("journaltext");
    expect(told[0]).toBe(300);
    expect(await after(1)).toBe("");
    expect(told.at(-1)).toBe(0);
  });

  it("is gone at a lock, also what the page copied by itself", async () => {
    const { keeper, system, after, text } = desk();
    system.writeText("markerad text");
    await keeper.copied();
    expect(await after(3_600)).toBe("markerad text");
    await keeper.clear();
    expect(text()).toBe("");
  });

  it("is left alone when somebody has copied something else since", async () => {
    const { keeper, system, after, told, text } = desk();
    await keeper.copy("journaltext", "journal");
    system.writeText("något annat");
    expect(await after(400)).toBe("något annat");
    expect(told.at(-1)).toBe(0);
    await keeper.clear();
    expect(text()).toBe("något annat");
  });

  it("is left alone at a lock too, also when nothing has looked at it since", async () => {
    const { keeper, system, text } = desk();
    await keeper.copy("journaltext", "journal");
    system.writeText("något annat");
    await keeper.clear();
    expect(text()).toBe("något annat");
  });
});
