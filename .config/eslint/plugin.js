import contentSecurity from './content-security.js';
import pure from './pure.js';
import scriptFloor from './script-floor.js';
import stillness from './stillness.js';
import stylesFloor from './styles-floor.js';

/** The rules of this project, as an ESLint plugin. */
export default {
  meta: { name: 'klyngekit' },
  rules: {
    'content-security': contentSecurity,
    pure,
    'script-floor': scriptFloor,
    stillness,
    'styles-floor': stylesFloor,
  },
};
