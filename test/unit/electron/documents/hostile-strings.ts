const hand: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  ']]>',
  '<![CDATA[ x ]]>',
  '<!-- -- -->',
  '<?xml version="1.0"?>',
  '&amp;&lt;&#0;&#xD800;&unknown;',
  'a | b || c \\| d',
  '``` ` `` code',
  '**not *closed',
  '[link](javascript:alert(1))',
  '[x]: https://a.example\n\n[x]',
  '![i](data:image/svg+xml,<svg onload=alert(1)>)',
  '# heading\n## heading\n- list\n1. list\n> quote\n---\n+ plus\n= equals',
  '\t\ttabs\tand\u00a0blanks\u3000wide',
  'right\u202eleft\u2066iso\u2069\u200f',
  'lone \ud800 high, \udc00 low, \udfff\ud800',
  '\u0000\u0001\u0008\u000b\u000c\u001b\u007f\u0085\u009f\ufffe\uffff\ufdd0',
  'line\u2028para\u2029\r\nend\r',
  'e\u0301 \u{1f468}\u200d\u{1f469}\u200d\u{1f467} \u{10ffff}',
  '{{placeholder}} $\u007bcode} %s %n {0}',
  "=cmd|' /C calc'!A0",
  '../../etc/passwd C:\\x\\y',
  '__proto__ constructor toString',
  'https://a.example/"onmouseover="x',
  'http://[broken https://user:pass@host:99999999/ mailto:a@b',
  ' ',
  '​',
  'a'.repeat(3000),
  `Z${'\u0351\u0338\u0347'.repeat(200)}algo`,
  '\u{1f3f3}\ufe0f\u200d\u{1f308}\u{1f469}\u{1f3fd}\u200d\u{1f692}',
  '+1+cmd|x @SUM(1) -2+3 \t=1',
  '\\\\host\\share\\con.txt /dev/null NUL AUX. .htaccess ',
  'CON',
  '\u0645\u0631\u062d\u0628\u0627 \u05e9\u05dc\u05d5\u05dd \u202eabc\u202c',
  '<w:p><w:r><w:t>x</w:t></w:r></w:p></w:body>',
  '{{document}} {{title}} \u00abMERGEFIELD\u00bb',
  "$& $1 $` $' \\1",
];

/** A thousand strings that break careless writers: known ones, and mixtures of their pieces. */
export function hostileStrings(count = 1000): readonly string[] {
  const pieces = hand.flatMap((text) =>
    text.length > 200 ? [] : [text, text.slice(0, 3), text.slice(-3)],
  );
  let state = 12345;
  const next = (limit: number) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor((state / 4294967296) * limit);
  };
  const mixed = Array.from({ length: Math.max(0, count - hand.length) }, () =>
    Array.from({ length: 1 + next(5) }, () => pieces[next(pieces.length)]).join(
      next(2) === 0 ? '' : ' ',
    ),
  );
  return [...hand, ...mixed];
}
