import type { Standing } from '../../shared/content/content-model.ts';

/** How far the wording was compared with the publication, said plainly. */
export const standingWords: Readonly<Record<Standing, string>> = {
  checked: 'Paraphrased, and compared with the text of the publication.',
  secondary:
    'Paraphrased from what others write about the publication; not compared with its text.',
  unchecked: 'Paraphrased, and not yet compared with the text of the publication.',
  ours: 'Asked by this workbook; no publication asks it in this form.',
};
