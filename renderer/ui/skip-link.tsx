/** SkipLink: the first stop of the keyboard, straight to the page. */
import './visually-hidden.css';

export function SkipLink({ target }: { readonly target: string }) {
  return (
    <a
      className="skip-link"
      href={`#${target}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(target)?.focus();
      }}
    >
      Skip to the page
    </a>
  );
}
