/** Why a file for programs cannot say something, in words that lead to the answer. */
import { type Lack, lackWords } from '../../shared/twins/twin-model.ts';
import { useStore } from '../store/use-store.tsx';
import './leaving.css';

export function LackLink({ lack, onLeave }: { readonly lack: Lack; readonly onLeave: () => void }) {
  const goToAnswer = useStore((state) => state.goToAnswer);
  return (
    <button
      type="button"
      className="link"
      onClick={() => {
        onLeave();
        goToAnswer(lack.path);
      }}
    >
      {lackWords(lack)}
    </button>
  );
}
