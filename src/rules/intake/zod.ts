import * as z from "zod";

// Zod probes `new Function` unless told not to; a strict content policy reports each probe. Set before any schema is made.
z.config({ jitless: true });

export { z };
