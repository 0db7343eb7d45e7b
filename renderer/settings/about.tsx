import { packs } from '../../shared/content/packs.ts';
import { useStore } from '../store/use-store.tsx';
import { Licences } from './licences.tsx';

/** Which version this is, and where its questions come from. */
export function About() {
  const version = useStore((state) => state.settings?.version ?? '');
  return (
    <section className="settings__part" aria-labelledby="settings-about">
      <h2 id="settings-about">About</h2>
      <p className="prose">
        Securable {version}. It works without a network: no account, no update check, nothing sent.
      </p>
      {Object.values(packs).map((pack) => (
        <div key={pack.id} className="settings__edition">
          <h3>{pack.title}</h3>
          <p className="prose">{pack.standing}</p>
          <p className="id">{pack.id}</p>
        </div>
      ))}
      <Licences />
    </section>
  );
}
