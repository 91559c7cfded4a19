import { describe, expect, test } from 'vitest';
import { makeCatalogue } from '../../src/catalogue/catalogue.ts';
import { formerAddresses, permanentLinks } from '../../src/catalogue/permanent-links.ts';
import { directAnswersFile } from '../../src/catalogue/search-answers.ts';
import { site } from '../../src/site.ts';
import { content, plain, plainSection } from './content.ts';

const sections = [
  plainSection('billing', { title: 'Billing', above: 'accounts' }),
  plainSection('accounts', { title: 'Accounts', order: 2 }),
  plainSection('start', { title: 'Getting started', order: 1 }),
];
const article = plain('billing/pay-by-card', { title: 'Pay by card', was: ['/hc/en-us/articles/360001/'] });
const catalogue = makeCatalogue(content({ plain: [article], plainSections: sections }), site);

describe('a plain article', () => {
  test('has its address, its section and the day of its last change', () => {
    expect(catalogue.at('/articles/billing/pay-by-card/')).toMatchObject({
      kind: 'plain',
      section: { path: '/articles/billing/', name: 'Billing' },
      modified: '2021-03-02',
      isListed: true,
    });
  });

  test('counts as changed on the day of a later review', () => {
    const reviewed = plain('billing/invoices', { reviewed: new Date('2026-11-25') });
    const { plain: all } = makeCatalogue(content({ plain: [reviewed], plainSections: sections }), site);
    expect(all[0]?.modified).toBe('2026-11-25');
  });

  test('has a permanent link, and its number in the former help centre leads to it', () => {
    expect(permanentLinks([...catalogue.plain])).toMatchObject([
      { id: 'billing-pay-by-card', from: '/a/billing-pay-by-card/' },
    ]);
    expect(formerAddresses([...catalogue.plain])).toMatchObject([
      { from: '/hc/en-us/articles/360001/', to: '/articles/billing/pay-by-card/' },
    ]);
    expect(directAnswersFile(catalogue, site).formerArticles).toContainEqual([
      '360001',
      'Pay by card',
      '/articles/billing/pay-by-card/',
    ]);
  });

  test('in a folder without a section is named', () => {
    expect(() => makeCatalogue(content({ plain: [article] }), site)).toThrow(
      'billing/pay-by-card: came no _section.yaml beside it — expected one',
    );
  });
});

describe('sections of plain articles', () => {
  test('are a tree, in the order that they say', () => {
    const top = catalogue.plainSections.filter(({ section }) => section?.path === '/articles/');
    expect(top.map(({ name }) => name)).toEqual(['Getting started', 'Accounts']);
    expect(top[1]?.sections.map(({ name, articles }) => [name, articles.length])).toEqual([['Billing', 1]]);
  });

  test('that are above themselves are named', () => {
    const loop = [plainSection('a', { above: 'b' }), plainSection('b', { above: 'a' })];
    expect(() => makeCatalogue(content({ plainSections: loop }), site)).toThrow('a/_section.yaml: came above: b');
  });

  test('may be missing altogether', () => {
    expect(makeCatalogue(content(), site)).toMatchObject({ plain: [], plainSections: [] });
  });
});
