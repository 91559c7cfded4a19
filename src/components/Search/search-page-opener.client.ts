import { warm } from './warm.client.ts';

// Without a question there is nothing to fetch: the form leads to this page again.
if ((new URLSearchParams(location.search).get('q') ?? '').trim() === '') {
  document.querySelector<HTMLInputElement>('search-page input')?.focus();
} else {
  warm();
  import('./search-page.client.ts');
}
