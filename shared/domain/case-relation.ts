// Cases that belong together (syskon, samma händelse): a neutral link between two cases, never a register of a group (R5).
import { z } from "zod";
import { OptionalLine } from "./text-fields.ts";

/** How two cases belong together. */
export const RelationKind = z.enum(["sibling", "sameEvent", "other"]);
export type RelationKind = z.infer<typeof RelationKind>;

/** What is filled in about a link. */
export const RelationDetails = z.object({ kind: RelationKind, note: OptionalLine });
export type RelationDetails = z.infer<typeof RelationDetails>;
