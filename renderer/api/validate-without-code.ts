// Imported before everything else: zod otherwise tries `new Function` when the first schema is made, which the content
// security policy refuses and reports.
import { z } from "zod";

z.config({ jitless: true });
