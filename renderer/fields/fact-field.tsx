/**
 * One fact with its answer: the door through which screens ask for anything.
 * Company facts asked in a workbook show the company profile's answer until the
 * person answers differently for this device.
 */
import type { ReactNode } from 'react';
import type { FactDefinition, ValueShape } from '../../shared/content/content-model.ts';
import { type FactId, facts } from '../../shared/content/facts.ts';
import type { Target } from '../store/state.ts';
import { AnswerField } from './answer-field.tsx';
import { CompanyFact } from './company-fact.tsx';
import './fields.css';
import { ListField } from './list-field.tsx';

export type FactFieldProps = {
  readonly fact: FactId;
  readonly target: Target;
  /** Without it the fact's own label; `null` where `labelledBy` names the field. */
  readonly label?: ReactNode;
  readonly labelledBy?: string;
  readonly description?: ReactNode;
};

export function FactField({ fact, target, label, labelledBy, description }: FactFieldProps) {
  const definition: FactDefinition = facts[fact];
  const words = {
    ...(label === null ? {} : { label: label ?? definition.label }),
    ...(labelledBy === undefined ? {} : { labelledBy }),
    ...(description === undefined ? {} : { description }),
  };
  if (definition.kind === 'list') {
    return <ListField list={fact} definition={definition} target={target} {...words} />;
  }
  const plain: FactDefinition & ValueShape = definition;
  const common = { path: fact, shape: plain, name: plain.label, usual: plain.disclosure, ...words };
  return plain.scope === 'company' && target === 'workbook' ? (
    <CompanyFact {...common} />
  ) : (
    <AnswerField {...common} target={target} />
  );
}
