/**
 * The mark of Securable: a page with a working margin, and in the margin the
 * sign that a passage was read and decided on. The same drawing as
 * assets/icons/mark.svg.
 */
export function AppMark() {
  return (
    <svg className="rail__mark" viewBox="0 0 32 32" aria-hidden="true" fill="none">
      <title>Securable</title>
      <path d="M6 3.5h20v25H6z" stroke="currentColor" strokeWidth="2.2" />
      <path d="M20 3.5v25" stroke="currentColor" strokeWidth="1.4" />
      <path d="M9.8 10h6.6M9.8 16h6.6M9.8 22h4.2" stroke="currentColor" strokeWidth="2" />
      <path d="m21.7 15.8 1.5 1.9 2-3.9" stroke="currentColor" strokeWidth="1.8" />
    </svg>
  );
}
