export * from '@klyngekit/foundation/reveal';
