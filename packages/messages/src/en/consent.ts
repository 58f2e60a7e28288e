/** What a cluster is told before it is asked whether names may be shown: the same words on the screen and on paper. */
export const consentSentences = [
  "If all say yes, the practices' names are shown here on the screen – not in print, copies or files.",
  'If one says no, or one does not answer, no names are shown, and nobody can see who.',
  'The names go away when you close; but what you have seen can also be recognised in earlier and later figures.',
  'The figures are used in the cluster only, and are kept apart from inspection and sanctions.',
] as const;
