/** What an export wrote, by name. */
import { Notice } from '../ui/notice.tsx';
import './leaving.css';

export function WrittenFiles({ files }: { readonly files: readonly string[] }) {
  return (
    <div role="status">
      <Notice
        happened={
          files.length === 1
            ? 'One file was written and checked.'
            : `${files.length} files were written and checked.`
        }
      />
      <ul className="leaving__list">
        {files.map((file) => (
          <li key={file}>{file}</li>
        ))}
      </ul>
    </div>
  );
}
