import { expect, test } from 'vitest';
import { checkSavedCopies } from '../../../src/build/content/check-saved-copies.ts';
import { readArticle } from '../../../src/build/content/read-article.ts';

const step = (words: string, command: string): string =>
  `<Step id="save">\n\n${words}\n\n\`\`\`sh title="Shell, as root"\n${command}\n\`\`\`\n\n</Step>\n`;
const found = (text: string) => checkSavedCopies(readArticle(text)).map(({ line }) => line);

test.each([
  'cp -p /etc/postfix/main.cf /etc/postfix/main.cf.before-lock',
  'cp -a /etc/mail /etc/mail.before-filters',
  'nft list ruleset > /root/ruleset.before-lock',
  'plesk bin grey_listing --info-server | tee /root/grey-listing-before-filters.txt',
  'for file in a b; do cp -p $file $file.before-filters; done',
  'copy running-config flash:before-lock.cfg',
  'save config to before-lock.xml',
  'netsh advfirewall export C:\\firewall-before-lock.wfw',
  '/export file=before-lock',
])('%s would write over the copy of an earlier run', (command) => {
  expect(found(step('Save it.', command))).toEqual([5]);
  const careful = 'Save it. If the copy exists from a run that you have not undone, keep it and skip this step.';
  expect(found(step(careful, command))).toEqual([]);
});

test.each([
  'cp -p /etc/postfix/main.cf.before-lock /etc/postfix/main.cf',
  'diff /etc/postfix/main.cf.before-lock /etc/postfix/main.cf',
  'cat /root/ruleset.before-lock | nft -f -',
])('%s writes over none', (command) => {
  expect(found(step('Put it back.', command))).toEqual([]);
});

test('what another step says does not count', () => {
  const careful = step('If the copy exists, keep it and skip this step.', 'true');
  expect(found(`${careful}\n${step('Save it.', 'cp a a.before-lock')}`).length).toBe(1);
});
