export function lintSchema(schema: object): string[];
