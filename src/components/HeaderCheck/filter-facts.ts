import { rangeOf } from '../../domain/addresses/network.ts';
import { unite } from '../../domain/addresses/sets.ts';
import type { Filter } from '../../domain/headers/path.ts';
import { site } from '../../site.ts';

/** The filter, for the answer that is written at build. */
export const filter: Filter = {
  networks: unite(site.blocks.map(({ network }) => rangeOf(network))),
  domain: site.mailExchanger.split('.').slice(-2).join('.'),
  company: site.company,
};

/** The same for the script, which knows no facts of its own. */
export const filterAttributes = {
  'data-blocks': site.blocks.map(({ cidr }) => cidr).join(' '),
  'data-domain': filter.domain,
  'data-company': filter.company,
};
