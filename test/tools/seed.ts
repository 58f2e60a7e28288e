import fc from 'fast-check';

// Property tests draw the same cases at every run, so that a check that has passed passes again. Other cases are
// hunted for by KLYNGE_SEED, a whole number, or `any`; what they find becomes an example in a test of its own.
const asked = process.env['KLYNGE_SEED'];
if (asked !== 'any') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(asked ?? 2026) });
