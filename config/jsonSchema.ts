import { z } from 'zod';
import { configSchema } from './schema.ts';

/** A part of a JSON document. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The JSON Schema of the configuration, for completion and checks in editors. */
export function configJsonSchema(): Json {
  const schema = z.toJSONSchema(configSchema, { target: 'draft-7', io: 'input' });
  const plain: Json = JSON.parse(JSON.stringify({ title: 'Loadline configuration, version 1', ...schema }));
  return adapt(plain);
}

/** The text of `config/schema.json`, up to formatting. */
export function configJsonSchemaText(): string {
  return `${JSON.stringify(configJsonSchema(), null, 2)}\n`;
}

/** Tells editors what zod's export cannot: values may be references, and a signer is one of two kinds. */
function adapt(node: Json): Json {
  if (typeof node !== 'object' || node === null) return node;
  if (isList(node)) return node.map(adapt);
  const adapted = Object.entries(node).map(([key, value]): [string, Json] => {
    if (key === 'propertyNames') return [key, value];
    // A reference is resolved before its text is checked, so an editor has to let it pass.
    if (key === 'pattern' && typeof value === 'string') return [key, `(?:${value})|\\$\\{`];
    return [key, adapt(value)];
  });
  const isSigner = typeof node.properties === 'object' && node.properties !== null && 'keystore' in node.properties;
  const kinds: [string, Json][] = [['oneOf', [{ required: ['keystore', 'password'] }, { required: ['env'] }]]];
  return Object.fromEntries(isSigner ? [...adapted, ...kinds] : adapted);
}

function isList(node: Json): node is readonly Json[] {
  return Array.isArray(node);
}
