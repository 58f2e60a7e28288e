// What Lit warns of in development is a mistake of an element: thrown where nobody catches it, it fails the test that runs.
const warn = console.warn.bind(console);

console.warn = (...values) => {
  warn(...values);
  const text = String(values[0]);
  if (!/lit\.dev\/msg\/(?!dev-mode)/.test(text)) return;
  queueMicrotask(() => {
    throw new Error(text);
  });
};
