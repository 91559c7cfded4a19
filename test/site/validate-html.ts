import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // How Astro spells HTML, not what it says.
    'void-style': 'off',
    'doctype-style': 'off',
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    // How a browser writes down a page.
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    // Its limit of 70 counts the name of the site, which comes last.
    'long-title': 'off',
    // Safari forgets that a list without bullets is one; the role brings it back.
    'no-redundant-role': 'off',
    // The list of the search's combobox holds links, which <select> cannot.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
  },
});

/** What is wrong with a text of HTML, as it is served or as a browser writes the page down: each fault with its line and rule. */
export async function validateHtml(html: string, name: string): Promise<string[]> {
  const { results } = await validator.validateString(html, name);
  return (
    results
      .flatMap(({ messages }) => messages)
      // A command in a sentence breaks over lines with its words, which <button> cannot.
      .filter(({ ruleId, selector }) => ruleId !== 'prefer-native-element' || !/ code[^ ]*$/.test(selector ?? ''))
      .map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`)
  );
}
