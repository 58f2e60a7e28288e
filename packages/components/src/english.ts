import { registerCatalog } from '@klyngekit/messages';
import { en } from '@klyngekit/messages/en';

registerCatalog(en);
