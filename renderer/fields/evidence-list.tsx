/** What backs an answer: reports, design documents, addresses. Never published. */
import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import type { Evidence } from '../../shared/workbook/answer.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';

export function EvidenceList({
  evidence,
  isReadOnly,
  onChange,
  onLeave,
}: {
  readonly evidence: readonly Evidence[];
  readonly isReadOnly: boolean;
  readonly onChange: (evidence: readonly Evidence[], isTyping: boolean) => void;
  readonly onLeave: () => void;
}) {
  /** The piece that was just added: whoever adds one goes on typing. */
  const [added, setAdded] = useState<number | null>(null);
  const change = (index: number, part: Partial<Evidence>) =>
    onChange(
      evidence.map((piece, at) => (at === index ? { ...piece, ...part } : piece)),
      true,
    );
  return (
    <fieldset className="evidence">
      <legend className="field__label">Evidence</legend>
      <p className="field__description">What backs the answer. It never leaves the company.</p>
      {evidence.map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a piece has no identity but its place.
        <div key={index} className="evidence__piece">
          <TextField
            label={`Title ${index + 1}`}
            autoFocus={index === added}
            isReadOnly={isReadOnly}
            maxLength={10_000}
            value={piece.title}
            onChange={(title) => change(index, { title })}
            onBlur={onLeave}
          />
          <TextField
            label={`Where it is ${index + 1}`}
            isReadOnly={isReadOnly}
            maxLength={10_000}
            value={piece.address}
            onChange={(address) => change(index, { address })}
            onBlur={onLeave}
          />
          {!isReadOnly && (
            <IconButton
              label={`Remove ${piece.title === '' ? `piece ${index + 1}` : piece.title}`}
              icon={<X size={16} />}
              onPress={() =>
                onChange(
                  evidence.filter((_, at) => at !== index),
                  false,
                )
              }
            />
          )}
        </div>
      ))}
      {!isReadOnly && (
        <Button
          size="small"
          icon={<Plus size={14} aria-hidden="true" />}
          onPress={() => {
            setAdded(evidence.length);
            onChange([...evidence, { title: '', address: '' }], false);
          }}
        >
          Add evidence
        </Button>
      )}
    </fieldset>
  );
}
