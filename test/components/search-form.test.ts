import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import SearchForm from '../../src/components/Search/SearchForm.astro';

test('the search form has a visible label, a field of limited length and a button', async () => {
  const container = await AstroContainer.create();
  const html = await container.renderToString(SearchForm, {
    props: { label: 'Words', action: '/search/', button: 'Search' },
  });
  const form = parseFragment(html).childNodes.find((node) => node.nodeName === 'form');
  const attributes =
    form && 'attrs' in form ? Object.fromEntries(form.attrs.map(({ name, value }) => [name, value])) : {};
  expect(attributes).toMatchObject({ method: 'get', action: '/search/' });
  expect(html).toMatch(/<label[^>]* for="query"[^>]*>Words<\/label>/);
  expect(html).toMatch(/<input[^>]* id="query"[^>]*/);
  expect(html).toMatch(/<button[^>]* type="submit"[^>]*>Search<\/button>/);
});
