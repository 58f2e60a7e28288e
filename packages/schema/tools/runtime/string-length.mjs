export { codePointLength as default } from '../../src/text/code-point-length.ts';
