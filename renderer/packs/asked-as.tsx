/** The question an answer was given to, in the words of its guidance. */
import type { StrayAnswer } from '../../shared/applying/pack-tray.ts';

export function AskedAs({ stray: { asked } }: { readonly stray: StrayAnswer }) {
  if (asked === undefined) {
    return <span>No guidance that this version of Securable knows asks for it.</span>;
  }
  const { question } = asked.question;
  return (
    <span>
      Asked as <span className="id">{question.id}</span> “{question.wording}” in {asked.pack.title}.
    </span>
  );
}
