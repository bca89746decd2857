// Where ids come from. Random, so that an id tells nothing about whom or when.
import { randomUUID } from "node:crypto";

export type NewId = () => string;

export const newId: NewId = () => randomUUID();
