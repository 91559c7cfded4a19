import { describe, expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { attribute, embeds, find, pageAt, paths, textOf } from './pages.ts';

describe.each(paths.filter((path) => !embeds.includes(path)))('%s leads to a person', (path) => {
  const page = pageAt(path);
  const links = find(page, 'a').map((link) => ({ text: textOf(link).trim(), href: attribute(link, 'href') ?? '' }));
  // Long titles are cut in <title>, and only there: in the middle, where the end tells several pages apart.
  const title = textOf(find(page, 'title')[0] ?? expect.fail('no title')).replace(` · ${site.name}`, '');
  const [beginning = '', end = ''] = title.split('…').map((part) => part.trim());

  test.each([site.contact.support, site.contact.sales])('with a mail to %s that names the page', (person) => {
    const mails = links.filter(({ text }) => text === person).map(({ href }) => new URL(href));
    expect(mails.length).toBeGreaterThan(0);
    for (const mail of mails) {
      expect(mail.protocol + mail.pathname).toBe(`mailto:${person}`);
      const subject = mail.searchParams.get('subject') ?? '';
      expect(subject.slice(0, beginning.length)).toBe(beginning);
      expect(subject).toContain(end);
      expect(mail.searchParams.get('body')).toContain(site.address + path.replace('.html', ''));
    }
  });

  test('with the telephone and the trial', () => {
    const digits = site.contact.telephone.replaceAll('.', '');
    expect(links.filter(({ text }) => text === site.contact.telephone).map(({ href }) => href)).toContain(
      `tel:+1${digits}`,
    );
    expect(links.map(({ href }) => href)).toContain(site.trial.address);
  });
});
