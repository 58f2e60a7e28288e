import type { JsonSchema } from '@klyngekit/schema/schemas';

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The schema that a schema points to within its own document, or itself. */
function resolved(schema: unknown, root: Fields): Fields {
  if (!isObject(schema)) return {};
  const { $ref } = schema;
  if (typeof $ref !== 'string' || !$ref.startsWith('#/')) return schema;
  const target = $ref
    .slice(2)
    .split('/')
    .reduce<unknown>((part, step) => (isObject(part) && Object.hasOwn(part, step) ? part[step] : undefined), root);
  return resolved(target, root);
}

function order(value: unknown, schema: Fields, root: Fields): unknown {
  if (Array.isArray(value)) {
    const items = resolved(schema['items'], root);
    return value.map((item) => order(item, items, root));
  }
  if (!isObject(value)) return value;
  const properties = isObject(schema['properties']) ? schema['properties'] : {};
  const known = Object.keys(properties).filter((name) => Object.hasOwn(value, name) && value[name] !== undefined);
  // What the schema does not name comes last, by name, so that the result is the same whoever made the object.
  const others = Object.keys(value).filter((name) => !Object.hasOwn(properties, name) && value[name] !== undefined);
  return Object.fromEntries(
    [...known, ...others.sort()].map((name) => [name, order(value[name], resolved(properties[name], root), root)]),
  );
}

/**
 * A copy of a document whose fields stand in the order of its schema. Two documents that say the same are then the same text
 * when they are written as JSON, and what was changed between two versions of a file can be seen.
 *
 * @param schema The JSON Schema of its kind, from `@klyngekit/schema/schemas`.
 */
export function inSchemaOrder<T>(document: T, schema: JsonSchema): T {
  return order(document, resolved(schema, schema), schema) as T;
}
