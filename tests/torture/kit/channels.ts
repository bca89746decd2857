// Every channel that a window can name.
import type { Contract } from "../../../shared/contract/define.ts";
import { contract } from "../../../shared/contract/index.ts";

// As the kernel's own type, since the walk forgets which channel is which.
const everything: Contract = contract;

export const channels = Object.entries(everything).flatMap(([group, members]) =>
  Object.entries(members).map(([name, channel]) => ({ name: `${group}.${name}`, channel })),
);
