import { targets } from '../../domain/allow-list/outputs.ts';
import type { Target } from '../../domain/allow-list/target.ts';

const names: readonly (readonly [Target['kind'], string])[] = [
  ['server', 'Mail servers'],
  ['cloud', 'Cloud services'],
  ['firewall', 'Firewalls'],
  ['data', 'Records and data'],
];

/** All systems that lines can be written for, by kind, in the order in which they are offered. */
export const kinds = names.map(([kind, name]) => ({ name, members: targets.filter((one) => one.kind === kind) }));
