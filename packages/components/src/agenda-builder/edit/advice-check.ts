export { checkAgenda } from '@klyngekit/meeting';
