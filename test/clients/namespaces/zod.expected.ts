// Made by dsl from the schema: change that and run "dsl generate".

import { z } from "zod";

export const StateSchema = z.enum(["OPEN", "PAID"]);

export const InvoiceSchema = z.object({
  id: z.int32(),
  state: StateSchema,
});

/** A new Invoice. */
export const InvoiceInsertSchema = z.object({
  id: z.int32(),
  state: StateSchema,
});

/** Changes to one Invoice. */
export const InvoiceUpdateSchema = z.object({
  id: z.int32().optional(),
  state: StateSchema.optional(),
});

export const LineSchema = z.object({
  id: z.int32(),
});

/** A new Line. */
export const LineInsertSchema = z.object({
  id: z.int32(),
});

/** Changes to one Line. */
export const LineUpdateSchema = z.object({
  id: z.int32().optional(),
});
