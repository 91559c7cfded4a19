import { expect, test } from 'vitest';
import {
  moveFullAddresses,
  moveHtml,
  moveJson,
  moveScript,
  moveStyle,
  moveXml,
} from '../../../../src/build/site/base/move-addresses.ts';

const move = { host: 'https://example.com', base: '/kb/', roots: ['_astro', 'a-z', 'network.json', 'tools'] };

test.each([
  // Attributes that are addresses.
  ['<a href="/">', '<a href="/kb/">'],
  ["<a href='/tools/#x'>", "<a href='/kb/tools/#x'>"],
  ['<a href=/tools/>', '<a href=/kb/tools/>'],
  ['<a href = " /tools/">', '<a href = " /kb/tools/">'],
  ['<a href="/not/ours/">', '<a href="/kb/not/ours/">'],
  ['<form action="/a-z/">', '<form action="/kb/a-z/">'],
  ['<img src="/x.png" srcset="/x.png 1x, /y.png 2x">', '<img src="/kb/x.png" srcset="/kb/x.png 1x, /kb/y.png 2x">'],
  ['<link imagesrcset="/x.png 1x,/y.png 2x">', '<link imagesrcset="/kb/x.png 1x,/kb/y.png 2x">'],
  [
    '<noscript><meta http-equiv="refresh" content="0;url=/tools/"></noscript>',
    '<noscript><meta http-equiv="refresh" content="0;url=/kb/tools/"></noscript>',
  ],
  ['<template><a href="/tools/">x</a></template>', '<template><a href="/kb/tools/">x</a></template>'],
  // Attributes for scripts: a text or JSON.
  ['<x-y data-to="/tools/">', '<x-y data-to="/kb/tools/">'],
  [
    '<x-y data-list="[{&quot;now&quot;:&quot;/tools/&quot;},&quot;/&quot;,&quot;/etc/&quot;]">',
    '<x-y data-list="[{&quot;now&quot;:&quot;/kb/tools/&quot;},&quot;/kb/&quot;,&quot;/etc/&quot;]">',
  ],
  // Texts inside.
  ['<style>a{background:url("/x.svg")}</style>', '<style>a{background:url("/kb/x.svg")}</style>'],
  ['<script>go("/tools/")</script>', '<script>go("/kb/tools/")</script>'],
  ['<script type="application/json">{"to":"/"}</script>', '<script type="application/json">{"to":"/kb/"}</script>'],
  [
    '<a href="/network.json"><code>/network.json</code></a>',
    '<a href="/kb/network.json"><code>/kb/network.json</code></a>',
  ],
])('%s', (html, moved) => {
  expect(moveHtml(html, move)).toBe(moved);
});

test.each([
  '<a href="//example.net/">',
  '<a href="#tools">',
  '<a href="?q=/tools/">',
  '<a href="tools/">',
  '<a href="https://example.net/tools/">',
  '<input placeholder="/24" value="/">',
  '<p>In /tools/ and "/tools/" of the server</p>',
  '<code>/etc/mail/</code>',
  '<meta name="description" content="/24 is a mask; /etc is a folder">',
])('stays as it is: %s', (html) => {
  expect(moveHtml(html, move)).toBe(html);
});

test('a script: only a literal that begins with a name of the site, an anchor or a query', () => {
  expect(moveScript('a("/tools/",`/a-z/#x`,\'/network.json\',"/#contact","/?q=x","/_astro/x.js")', move)).toBe(
    'a("/kb/tools/",`/kb/a-z/#x`,\'/kb/network.json\',"/kb/#contact","/kb/?q=x","/kb/_astro/x.js")',
  );
  const others = 'b("/",`//`,"/etc/mail","/toolsmith/","/networkXjson",x/tools/2,/tools/.test(y),"x"+"/24","a/tools/")';
  expect(moveScript(others, move)).toBe(others);
});

test('a selector in a script follows the address that it looks for', () => {
  expect(moveScript('find(`a[href^="/tools/"]`)', move)).toBe('find(`a[href^="/kb/tools/"]`)');
});

test('JSON: whole texts, and the home page', () => {
  expect(moveJson('{"/tools/": ["/", "/#x", "/tools/", "in /tools/", "/etc/"]}', move)).toBe(
    '{"/kb/tools/": ["/kb/", "/kb/#x", "/kb/tools/", "in /tools/", "/etc/"]}',
  );
});

test('style sheets and XML', () => {
  expect(moveStyle('@import "/x.css";a{b:url(/y.svg) url(//z) url(data:,/y) url(#c)}', move)).toBe(
    '@import "/kb/x.css";a{b:url(/kb/y.svg) url(//z) url(data:,/y) url(#c)}',
  );
  expect(moveXml('<a href="/x"/><b xlink:href=\'/y\'/><c href="//z"/>/w', move)).toBe(
    '<a href="/kb/x"/><b xlink:href=\'/kb/y\'/><c href="//z"/>/w',
  );
});

test('full addresses: in any text, also percent-encoded, once, and never those of another host', () => {
  const text = [
    'https://example.com/',
    'https://example.com/tools/',
    'body=https%3A%2F%2Fexample.com%2Ftools%2F',
    'https://example.com.evil.example/',
    'https://example.com:8443/',
    'http://example.com/',
  ].join(' ');
  const moved = moveFullAddresses(text, move);
  expect(moved).toBe(
    [
      'https://example.com/kb/',
      'https://example.com/kb/tools/',
      'body=https%3A%2F%2Fexample.com%2Fkb%2Ftools%2F',
      'https://example.com.evil.example/',
      'https://example.com:8443/',
      'http://example.com/',
    ].join(' '),
  );
  expect(moveFullAddresses(moved, move)).toBe(moved);
});
