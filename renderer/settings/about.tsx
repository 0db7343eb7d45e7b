import type { BuiltFrom } from '../../shared/bridge.ts';
import { packs } from '../../shared/content/packs.ts';
import { dateInWords } from '../../shared/text/plain-words.ts';
import { useStore } from '../store/use-store.tsx';
import { CheckDownload } from './check-download.tsx';
import { Licences } from './licences.tsx';

/** Which version this is, and where its questions come from. */
export function About() {
  const version = useStore((state) => state.settings?.version ?? '');
  const builtFrom = useStore((state) => state.settings?.builtFrom ?? null);
  return (
    <section className="settings__part" aria-labelledby="settings-about">
      <h2 id="settings-about">About</h2>
      <p className="prose">
        Securable {version}. It works without a network: no account, no update check, nothing sent.
      </p>
      <p className="prose">{buildInWords(builtFrom)}</p>
      {Object.values(packs).map((pack) => (
        <div key={pack.id} className="settings__guidance">
          <h3>{pack.title}</h3>
          <p className="prose">{pack.basis}</p>
          <p className="id">{pack.id}</p>
        </div>
      ))}
      <CheckDownload />
      <Licences />
    </section>
  );
}

function buildInWords(builtFrom: BuiltFrom | null): string {
  if (builtFrom === null) return 'It runs from its sources and was not packed.';
  const { commit, date, isChanged } = builtFrom;
  const build = `Build ${commit.slice(0, 12)} of ${dateInWords(date)}`;
  return isChanged ? `${build}, with changes that no commit holds.` : `${build}.`;
}
