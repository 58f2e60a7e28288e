export { parseClusterPackage as parse } from '@klyngekit/schema/parse';
