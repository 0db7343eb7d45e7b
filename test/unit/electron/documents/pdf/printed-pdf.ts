/** A PDF put together as Chromium puts its own together: one table, numbered objects, notes on who made it. */
export function printedPdf(
  change: (objects: Map<number, string>) => void = () => undefined,
): Buffer {
  const objects = new Map([
    [1, '<</Title (x)\n/Creator (Someone 1.0)\n/Producer (Skia)\n/CreationDate (D:2026)>>'],
    [
      2,
      '<</Type /Catalog\n/Pages 3 0 R\n/MarkInfo <</Marked true>>\n/StructTreeRoot 5 0 R\n/ViewerPreferences <</DisplayDocTitle true>>\n/Lang (en)>>',
    ],
    [3, '<</Type /Pages\n/Count 1\n/Kids [4 0 R]>>'],
    [4, '<</Type /Page\n/Parent 3 0 R\n/MediaBox [0 0 595 842]>>'],
    [5, '<</Type /StructTreeRoot>>'],
  ]);
  change(objects);
  let text = '%PDF-1.4\n';
  const entries = [...objects].map(([number, body]) => {
    const offset = text.length;
    text += `${number} 0 obj\n${body}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.size + 1;
  text += `xref\n0 ${size}\n0000000000 65535 f \n${entries.join('')}trailer\n<</Size ${size}\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}
