/**
 * Our text among a template's that is written from right to left: each paragraph and
 * run says that it is not, unless it is. Its properties stand in the order of CT_PPr
 * and CT_RPr, and none of those that follow them here is written by us.
 */
export function leftToRight(xml: string): string {
  return xml
    .replace(/<w:pPr>(.*?)<\/w:pPr>/gs, (_whole, properties: string) => {
      if (properties.includes('<w:bidi/>')) return `<w:pPr>${properties}</w:pPr>`;
      const [, before = '', spacing = '', after = ''] =
        /^(.*?)(<w:spacing [^>]*>)?((?:<w:sectPr>.*)?)$/s.exec(properties) ?? [];
      return `<w:pPr>${before}<w:bidi w:val="0"/>${spacing}<w:jc w:val="left"/>${after}</w:pPr>`;
    })
    .replace(/<w:r>(?:<w:rPr>(.*?)<\/w:rPr>)?/gs, (_whole, properties = '') =>
      properties.includes('<w:rtl/>')
        ? `<w:r><w:rPr>${properties}</w:rPr>`
        : `<w:r><w:rPr>${properties}<w:rtl w:val="0"/></w:rPr>`,
    );
}
