/** The layers of the chain in words. */
import type { TraceLayer } from '../../shared/trace/trace-model.ts';

export const layerWords: Readonly<Record<TraceLayer, string>> = {
  customer: 'Customers',
  origin: 'Where needs come from',
  goal: 'Needs and goals',
  means: 'Means',
  carrier: 'What carries them',
  sentence: 'What customers read',
  document: 'Documents',
};

/** What is said where a layer of the chain is empty. */
export const emptyWords: Readonly<Record<TraceLayer, string>> = {
  customer: 'No customer is named.',
  origin: 'No use case, threat or requirement is named.',
  goal: 'No need or goal leads here or follows.',
  means: 'No means is named.',
  carrier: 'No element, action or duty is named.',
  sentence: 'No sentence says it.',
  document: 'No document says it.',
};
