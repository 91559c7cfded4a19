/** What the JSON files for programs have in common: a version, a schema made from the same description, their spelling. */
import { z } from 'astro/zod';

/** The first two fields of every feed. */
export const feedFields = {
  $schema: z.url().describe('Where this description is.'),
  version: z
    .literal(1)
    .describe('Goes up when a field goes or changes its meaning. New fields come without notice; ignore the unknown.'),
};

/**
 * The JSON Schema of a feed as a file. A reader of version 1 must not refuse fields that are added to it.
 *
 * @example JSON.parse(writeSchema(z.object({ prefix: z.int() }))).required // ['prefix']
 */
export const writeSchema = (schema: z.ZodType): string => writeJson(z.toJSONSchema(schema, { io: 'input' }));

/**
 * A value as a file.
 *
 * @example writeJson({ prefix: 21 }) // '{\n  "prefix": 21\n}\n'
 */
export const writeJson = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/**
 * The fields of an object, each with what it is.
 *
 * @example describedFields(z.object({ prefix: z.int().describe('Number of bits.') }))
 *   // [['prefix', 'Number of bits.']]
 */
export const describedFields = ({ shape }: z.ZodObject): readonly (readonly [name: string, what: string])[] =>
  Object.entries(shape).map(([name, field]) => [name, field instanceof z.ZodType ? (field.description ?? '') : '']);
