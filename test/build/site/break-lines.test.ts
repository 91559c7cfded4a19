import { expect, test } from 'vitest';
import { breakLines } from '../../../src/build/site/break-lines.ts';
import { applyEdits, parsePage } from '../../../src/build/site/html-pages.ts';

const broken = (body: string) => {
  const html = `<!DOCTYPE html><html><head></head><body>${body}</body></html>`;
  const all = applyEdits(html, breakLines(parsePage({ path: 'index.html', html })));
  return all.slice(all.indexOf('<body>') + 6, all.indexOf('</body>'));
};

test.each([
  ['<p>a-b <code>-Server</code></p>', '<p>a-b <code><span>-Server</span></code></p>'],
  ['<pre><code>x &lt; -A\n-B</code></pre>', '<pre><code>x &lt; <span>-A</span>\n-B</code></pre>'],
  ['<h1>Undo the lock-down</h1>', '<h1>Undo the <span>lock-down</span></h1>'],
  [
    '<figure class="code"><figcaption>/etc/mail-filter</figcaption></figure>',
    '<figure class="code"><figcaption><span>/etc/mail-filter</span></figcaption></figure>',
  ],
  [
    '<nav aria-labelledby="on-this-page"><ul><li><a>a-b TRANSPORT.RULES.RejectMessage</a></li></ul></nav>',
    '<nav aria-labelledby="on-this-page"><ul><li><a>a-b TRANSPORT.RULES<wbr>.RejectMessage</a></li></ul></nav>',
  ],
])('what no line may tear is in one piece: %s', (html, expected) => {
  expect(broken(html)).toBe(expected);
});

test.each([
  '<p>the lock-down</p>',
  '<figure><figcaption>lock-down</figcaption></figure>',
  '<pre><code>a <span class="sh-keyword">-like</span> b</code></pre>',
  '<a>lock-down</a>',
])('all else stays as it is: %s', (html) => {
  expect(broken(html)).toBe(html);
});
