/** What stands in the title bar. macOS names the document alone; elsewhere the app's name follows. */
export function windowTitle(title: string, platform: NodeJS.Platform): string {
  const name = title.replace(/\s+/g, ' ').trim();
  if (name === '' || name === 'Securable') return 'Securable';
  return platform === 'darwin' || name.endsWith('Securable') ? name : `${name} – Securable`;
}
