import type { Inline } from './content.ts';
import { fold, isWidget, type SourceNode, textOf } from './source-node.ts';

/** Makes the full address of a link; undefined for what a copy must not link to, such as a script. */
export type Resolve = (href: string) => string | undefined;

/**
 * Reads running text. White space is folded over all marks, and gone at both ends.
 *
 * @example readInline(sourceOf(parseFragment(' Press  <strong>Save </strong> ')).children, (href) => href)
 *   // [{ kind: 'text', text: 'Press ' }, { kind: 'strong', content: [{ kind: 'text', text: 'Save' }] }]
 */
export function readInline(nodes: readonly SourceNode[], resolve: Resolve): Inline[] {
  return tidy(nodes.flatMap((node) => inlineOf(node, resolve)));
}

function inlineOf(node: SourceNode, resolve: Resolve): Inline[] {
  if (node.name === '') return node.text === '' ? [] : [{ kind: 'text', text: node.text }];
  if (isWidget(node)) return [];
  const content = () => node.children.flatMap((child) => inlineOf(child, resolve));
  switch (node.name) {
    case 'br':
      return [{ kind: 'break' }];
    case 'img':
      return [{ kind: 'text', text: node.attribute('alt') ?? '' }];
    case 'code':
    case 'kbd':
    case 'samp':
      return codeOf(textOf(node));
    case 'b':
    case 'strong':
      return [{ kind: 'strong', content: content() }];
    case 'em':
    case 'i':
      return [{ kind: 'emphasis', content: content() }];
    case 'a': {
      const address = resolve(node.attribute('href') ?? '');
      return address === undefined ? content() : [{ kind: 'link', address, content: content() }];
    }
    default:
      return content();
  }
}

/** A browser folds white space in code too; what is at its ends is outside of it. */
function codeOf(written: string): Inline[] {
  const text = fold(written);
  const inner = text.trim();
  if (inner === '') return [{ kind: 'text', text }];
  const [before = '', after = ''] = text.split(inner);
  return [
    { kind: 'text', text: before },
    { kind: 'code', text: inner },
    { kind: 'text', text: after },
  ];
}

interface Folding {
  /** Whether a space at this place would be the second one, or the first in its line. */
  spaced: boolean;
}

function tidy(content: readonly Inline[]): Inline[] {
  return dropEnd(merge(foldAll(content, { spaced: true })));
}

function foldAll(content: readonly Inline[], state: Folding): Inline[] {
  return content.flatMap((one): Inline[] => {
    if (one.kind === 'break') {
      state.spaced = true;
      return [one];
    }
    if (one.kind === 'code') {
      state.spaced = false;
      return [one];
    }
    if (one.kind !== 'text') {
      const inner = merge(foldAll(one.content, state));
      return inner.length === 0 ? [] : [{ ...one, content: inner }];
    }
    const folded = fold(one.text);
    const text = state.spaced ? folded.replace(/^ /, '') : folded;
    if (text !== '') state.spaced = text.endsWith(' ');
    return text === '' ? [] : [{ kind: 'text', text }];
  });
}

function merge(content: readonly Inline[]): Inline[] {
  const merged: Inline[] = [];
  for (const one of content) {
    const last = merged.at(-1);
    if (last?.kind === 'text' && one.kind === 'text')
      merged[merged.length - 1] = { kind: 'text', text: last.text + one.text };
    else merged.push(one);
  }
  return merged;
}

/** Without the space and the line breaks at the end. */
function dropEnd(content: readonly Inline[]): Inline[] {
  const last = content.at(-1);
  const rest = content.slice(0, -1);
  if (last === undefined || last.kind === 'code') return [...content];
  if (last.kind === 'break') return dropEnd(rest);
  if (last.kind === 'text') {
    const text = last.text.replace(/ $/, '');
    return text === '' ? dropEnd(rest) : [...rest, { kind: 'text', text }];
  }
  const inner = dropEnd(last.content);
  return inner.length === 0 ? dropEnd(rest) : [...rest, { ...last, content: inner }];
}
