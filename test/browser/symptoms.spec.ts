import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { everyPage } from './every-page.ts';
import { expect, openSearch, test } from './fixtures.ts';

const symptoms = everyPage.filter((path) => /^\/troubleshooting\/./.test(path));

test('the search finds every symptom by its title, and by other words for it', async ({ page }) => {
  // Twenty questions; each may wait for a machine that is busy.
  test.slow();
  expect(symptoms.length).toBeGreaterThanOrEqual(10);
  await page.goto('/troubleshooting/');
  await openSearch(page);
  const dialog = page.getByRole('dialog');
  for (const path of symptoms) {
    const article = readFileSync(new URL(`../../src/content${path.slice(0, -1)}.mdx`, import.meta.url), 'utf8');
    const { title, keywords } = parse(article.split(/^---$/m)[1] ?? '') as { title: string; keywords: string[] };
    for (const words of [title, keywords[0] ?? '']) {
      await dialog.getByRole('combobox', { name: 'Search the knowledge base' }).fill(words);
      await expect(dialog.locator(`a[href^="${path}"]`).first(), words).toBeAttached({ timeout: 20_000 });
    }
  }
});
