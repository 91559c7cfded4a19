// A file of its own: it is fetched when somebody types what cannot be read as it stands.
export { readEntry } from '../../domain/addresses/lists.ts';
