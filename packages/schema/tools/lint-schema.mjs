const suspectName = /^(__type|Readonly|Record|Partial|Pick|Omit)|_\d+$|[^A-Za-z0-9]/;

/**
 * What typescript-json-schema is known to get wrong without a word: objects that accept nothing, types that were lost in
 * a utility type, and lists whose items may be anything. Returns one line for each.
 */
export function lintSchema(schema) {
  const complaints = [];
  for (const name of Object.keys(schema.definitions ?? {})) {
    if (suspectName.test(name)) complaints.push(`definition "${name}" is not a type with a name of its own`);
  }
  const visit = (node, path) => {
    if (typeof node !== 'object' || node === null) return;
    if (node.type === 'object') {
      if (!node.properties) complaints.push(`${path}: an object without properties accepts nothing`);
      if (node.additionalProperties !== false) complaints.push(`${path}: an object that accepts unknown fields`);
    }
    if (node.type === 'array' && !node.items) complaints.push(`${path}: a list of anything`);
    if (node.type === 'array' && node.maxItems === undefined) complaints.push(`${path}: a list without @maxItems`);
    if (
      node.type === 'string' &&
      node.maxLength === undefined &&
      !node.pattern &&
      !node.enum &&
      !node.const &&
      !node.format
    ) {
      complaints.push(`${path}: a string without @maxLength, @pattern or @format`);
    }
    for (const [key, child] of Object.entries(node)) visit(child, `${path}/${key}`);
  };
  visit(schema, '');
  return complaints;
}
