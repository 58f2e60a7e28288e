/** A draft as plain data. */
export type DraftData = { readonly [field: string]: unknown } | readonly unknown[];

const stepsOf = (pointer: string): readonly string[] => pointer.split('/').slice(1);

/** The value at a place of a draft; undefined where there is none. */
export function valueAt(draft: unknown, pointer: string): unknown {
  let value = draft;
  for (const step of stepsOf(pointer)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as { readonly [step: string]: unknown })[step];
  }
  return value;
}

/**
 * A copy of a draft with another value at a place; undefined takes it away, and with it objects and lists that are then
 * empty. Members of a list stay in their places.
 */
export function withValue(draft: unknown, pointer: string, value: unknown): unknown {
  return replaced(draft, stepsOf(pointer), value);
}

function replaced(parent: unknown, steps: readonly string[], value: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  const inner = replaced(valueAt(parent, `/${step}`), rest, value);
  if (Array.isArray(parent) || (parent === undefined && /^\d+$/.test(step))) {
    const list: unknown[] = Array.isArray(parent) ? [...(parent as readonly unknown[])] : [];
    if (inner === undefined && rest.length === 0) list.splice(Number(step), 1);
    else list[Number(step)] = inner ?? {};
    return list.length > 0 ? list : undefined;
  }
  const others = Object.entries((parent as object | undefined) ?? {}).filter(([field]) => field !== step);
  // A field keeps its place among the others, so that a file looks the same after a change and back.
  const fields = inner === undefined ? others : Object.entries({ ...(parent as object | undefined), [step]: inner });
  return fields.length > 0 ? Object.fromEntries(fields) : undefined;
}
