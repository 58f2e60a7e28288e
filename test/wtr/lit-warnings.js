// What Lit warns of in development is a mistake of an element (the tools of the tests bring a Lit of their own): thrown where
// nobody catches it, it fails the test that runs.
const warn = console.warn.bind(console);

console.warn = (...values) => {
  warn(...values);
  const text = String(values[0]);
  if (!/lit\.dev\/msg\/(?!dev-mode|multiple-versions)/.test(text)) return;
  queueMicrotask(() => {
    throw new Error(text);
  });
};
