import { expect, test } from 'vitest';
import { readChunks } from '../../../src/build/site/index-chunks.ts';

/** A text, and a list of texts, of CBOR (RFC 8949). */
const text = (value: string) =>
  Buffer.concat([Buffer.from(value.length < 24 ? [0x60 + value.length] : [0x78, value.length]), Buffer.from(value)]);
const list = (...values: string[]) => Buffer.concat([Buffer.from([0x80 + values.length]), ...values.map(text)]);

test('the first word of each file is read, long ones too, and nothing else', () => {
  const long = 'baselinereceiveconnectorst';
  const metadata = Buffer.concat([
    list('1.5.2', 'title', 'no'),
    list('queue', 'relay', 'en_0a1b2c3'),
    list('a', 'b', 'c'),
    list('allow', long, 'en_1a2b3c4'),
    list(long, 'clean', 'en_2a2b3c4'),
  ]);
  expect(readChunks(metadata)).toEqual([
    { start: 'allow', name: 'en_1a2b3c4' },
    { start: long, name: 'en_2a2b3c4' },
    { start: 'queue', name: 'en_0a1b2c3' },
  ]);
});

test('metadata of another form stops the build', () => {
  expect(() => readChunks(Buffer.from('nothing'))).toThrow(/pf_meta: came no file of words — expected a list/);
});
