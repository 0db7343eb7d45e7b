import { createContext } from 'react';
import type { PlacedQuestion } from '../../shared/applying/pack-questions.ts';

/** Opens the page where a question stands and puts the focus into it; supplied by the screen. */
export const QuestionOpener = createContext<(question: PlacedQuestion) => void>(() => undefined);
