import type { KnownAnswersFile } from '../../../src/domain/answers/known-answers.ts';

/** Facts about a company that exists nowhere. */
export const contact: KnownAnswersFile['contact'] = {
  company: 'Example',
  mailExchanger: 'mx.example.com',
  sales: 'sales@example.com',
  telephone: '555.555.0100',
  trialDays: 14,
  trialAddress: 'https://admin.example.com/trial/',
};
