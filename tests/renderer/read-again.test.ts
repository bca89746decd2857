// What every command ends with. A screen that began with an answer from before it would move when the new one came.
import { QueryObserver } from "@tanstack/react-query";
import { describe, expect, it } from "vitest";
import { createQueryClient } from "../../renderer/api/ApiProvider.tsx";
import { readEverythingAgain } from "../../renderer/api/read-again.ts";

describe("After a command", () => {
  it("what is on screen is read again, and what is not is forgotten", async () => {
    const client = createQueryClient();
    let readings = 0;
    const shown = new QueryObserver(client, { queryKey: ["shown"], queryFn: () => (readings += 1) });
    const leave = shown.subscribe(() => undefined);
    await expect.poll(() => readings).toBe(1);
    client.setQueryData(["left"], "as it was");

    await readEverythingAgain(client);
    expect(readings).toBe(2);
    expect(shown.getCurrentResult().data).toBe(2);
    expect(client.getQueryData(["left"])).toBeUndefined();
    leave();
  });
});
