import { currentPackId, packs } from '../../shared/content/packs.ts';
import { useStore } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';

/** What Securable is, where its questions come from, and three ways to begin. */
export function FirstRun({ onNew }: { readonly onNew: () => void }) {
  const samples = useStore((state) => state.samples);
  const openSample = useStore((state) => state.openSample);
  const importHandoff = useStore((state) => state.importHandoff);
  return (
    <Page title="What will your customers know about your device?" margin={<Standing />}>
      <div className="first-run prose">
        <p>
          Securable takes your team through what NIST asks of the maker of an IoT device: who will
          use it, what could go wrong, what the device does about it, and what you tell the
          customer. You answer once, in your own words, and give reasons where something is left
          out. From the answers it writes the security documents that your customers read.
        </p>
        <p>Everything stays in one folder on this computer; nothing is sent anywhere.</p>
      </div>
      <div className="first-run__begin">
        <Button kind="primary" onPress={onNew}>
          Start a workbook
        </Button>
        <Button onPress={() => void importHandoff()}>Open a hand-off file</Button>
      </div>
      {samples.length > 0 && (
        <section className="first-run__samples" aria-labelledby="samples-title">
          <h2 id="samples-title" className="label-small">
            Or look into a finished one
          </h2>
          <ul>
            {samples.map(({ name, title, about }) => (
              <li key={name}>
                <button
                  type="button"
                  className="workbook-line__title"
                  onClick={() => void openSample(name)}
                >
                  {title}
                </button>
                <p>{about}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
}

/** Where the questions of a new workbook come from and what they are not. */
export function Standing() {
  return (
    <div className="standing">
      <p className="label-small">Standing</p>
      <p>{packs[currentPackId].basis}</p>
    </div>
  );
}
