import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { type Column, Table } from "../../renderer/ui/Table.tsx";
import { renderPart } from "../support/render-part.tsx";

interface Row {
  readonly id: string;
  readonly name: string;
  readonly age: number | null;
}
const rows: Row[] = [
  { id: "1", name: "Örjan", age: 15 },
  { id: "2", name: "Adam", age: null },
  { id: "3", name: "Åsa", age: 9 },
];
const columns: Column<Row>[] = [
  { id: "name", heading: "Namn", cell: (row) => row.name, sortBy: (row) => row.name },
  { id: "age", heading: "Ålder", cell: (row) => row.age, sortBy: (row) => row.age },
];
const names = (): (string | null)[] => screen.getAllByRole("rowheader").map((cell) => cell.textContent);

const show = (onOpen: (row: Row) => void = () => undefined) =>
  renderPart(<Table caption="Ungdomar" columns={columns} rows={rows} rowId={(row) => row.id} onOpen={onOpen} />);

describe("a table", () => {
  it("sorts by Swedish letters, and says so", async () => {
    const { user } = show();
    await user.click(screen.getByRole("button", { name: "Namn" }));
    expect(names()).toEqual(["Adam", "Åsa", "Örjan"]);
    expect(screen.getByRole("columnheader", { name: "Namn" })).toHaveProperty("ariaSort", "ascending");
  });

  it("keeps what has no value last, whichever way it is sorted", async () => {
    const { user } = show();
    const age = screen.getByRole("button", { name: "Ålder" });
    await user.click(age);
    expect(names()).toEqual(["Åsa", "Örjan", "Adam"]);
    await user.click(age);
    expect(names()).toEqual(["Örjan", "Åsa", "Adam"]);
  });

  it("is one stop for Tab, and the arrows move without wrapping", async () => {
    const { user } = show();
    const at = () => document.activeElement?.textContent;
    screen.getByRole("button", { name: "Örjan" }).focus();
    await user.keyboard("{ArrowUp}");
    expect(at()).toBe("Örjan");
    await user.keyboard("{End}");
    expect(at()).toBe("Åsa");
    await user.keyboard("{ArrowDown}");
    expect(at()).toBe("Åsa");
    await user.keyboard("{Home}{ArrowDown}");
    expect(at()).toBe("Adam");
    expect(
      screen.getAllByRole("button").filter((button) => button.tabIndex === 0 && "rowOpener" in button.dataset),
    ).toHaveLength(1);
  });

  it("opens the row that Enter is pressed on, or that is clicked", async () => {
    const opened: string[] = [];
    const { user } = show((row) => opened.push(row.name));
    screen.getByRole("button", { name: "Adam" }).focus();
    await user.keyboard("{Enter}");
    await user.click(screen.getByRole("cell", { name: "9" }));
    expect(opened).toEqual(["Adam", "Åsa"]);
  });
});
