import { z } from 'zod';

/** What a list of samples says of each. All the rest of a sample is read when it is opened. */
export const sampleHead = z.object({
  title: z.string().min(1),
  about: z.string().min(1),
});
